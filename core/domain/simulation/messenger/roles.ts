import { type Instant, millisecondsOf } from '../../text/instant';
import { type Html, html } from '../page/html';
import type { View } from '../page/view';
import type { ChannelState } from '../state';

type Role = ChannelState['members'][number]['role'];

/** Who runs a group at an instant: its owners and administrators by account. In channels all writers do, so it is not said of them. */
export function runningRoles(channel: ChannelState, at: Instant): ReadonlyMap<string, Role> {
  if (channel.kind !== 'group') return new Map();
  const now = millisecondsOf(at);
  const running = channel.members.filter(
    ({ role, from, until }) =>
      role !== 'member' &&
      millisecondsOf(from) <= now &&
      (until === undefined || millisecondsOf(until) > now),
  );
  return new Map(running.map(({ account, role }) => [account, role]));
}

/** The mark of whoever runs a chat. */
export function roleMark(view: View, role: Role): Html {
  return html`<span class="role role-${role}">${view.say(`role.${role}`)}</span>`;
}
