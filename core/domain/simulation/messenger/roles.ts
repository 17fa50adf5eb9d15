import { isThere } from '../../dataset/membership';
import type { MemberRole } from '../../dataset/records';
import { type Html, html } from '../page/html';
import type { View } from '../page/view';
import type { ChannelState } from '../state';

/** Who runs a group now: its owners and administrators by account. In channels all writers do, so it is not said of them. */
export function runningRoles(view: View, channel: ChannelState): ReadonlyMap<string, MemberRole> {
  if (channel.kind !== 'group') return new Map();
  const running = channel.members.filter((member) => member.role !== 'member' && isThere(member, view.now));
  return new Map(running.map(({ account, role }) => [account, role]));
}

/** The mark of whoever runs a chat. */
export function roleMark(view: View, role: MemberRole): Html {
  return html`<span class="role role-${role}">${view.say(`role.${role}`)}</span>`;
}
