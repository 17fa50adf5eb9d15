import { type Instant, millisecondsOf } from '../../text/instant';
import { type Html, html } from '../page/html';
import type { View } from '../page/view';
import { paths } from '../platform-address';
import type { ChannelState } from '../state';

/** What the messenger itself says between messages. */
export interface SystemLine {
  at: Instant;
  line: Html;
}

/**
 * Creation, renames, joins, leaves and changes of roles of a chat up to the page's instant, in order of time. In channels readers
 * come and go unsaid, and nothing is said of who runs them.
 */
export function systemLines(view: View, channel: ChannelState): SystemLine[] {
  const lines: SystemLine[] = [];
  if (channel.kind !== 'direct') {
    const name = html`<bdi>${channel.renames[0]?.from ?? channel.name}</bdi>`;
    lines.push({ at: channel.createdAt, line: view.sayHtml(`system.created.${channel.kind}`, { name }) });
  }
  for (const { at, from, to } of channel.renames) {
    const values = { from: html`<bdi>${from}</bdi>`, to: html`<bdi>${to}</bdi>` };
    lines.push({ at, line: view.sayHtml('system.renamed', values) });
  }
  if (channel.kind === 'group') lines.push(...comings(view, channel), ...roles(view, channel));
  return lines
    .filter(({ at }) => millisecondsOf(at) <= view.now)
    .sort((a, b) => millisecondsOf(a.at) - millisecondsOf(b.at));
}

function comings(view: View, channel: ChannelState): SystemLine[] {
  const created = millisecondsOf(channel.createdAt);
  return channel.members.flatMap(({ account, from, until }) => {
    const who = person(view, account);
    if (!who) return [];
    const joined =
      millisecondsOf(from) > created ? [{ at: from, line: view.sayHtml('system.joined', { who }) }] : [];
    return until === undefined
      ? joined
      : [...joined, { at: until, line: view.sayHtml('system.left', { who }) }];
  });
}

function roles(view: View, channel: ChannelState): SystemLine[] {
  return channel.roleChanges.flatMap(({ at, member, from, to, by }) => {
    const who = person(view, member);
    if (!who) return [];
    const key = to === 'member' ? `system.ceased.${from}` : `system.became.${to}`;
    const doer = by === undefined ? undefined : person(view, by);
    const line = doer ? view.sayHtml(`${key}.by`, { who, by: doer }) : view.sayHtml(key, { who });
    return [{ at, line }];
  });
}

/** Somebody by their name, with the way to their profile. */
function person(view: View, id: string): Html | undefined {
  const account = view.account(id);
  return account && html`<a href="${paths.user(account.handle)}"><bdi>${account.name}</bdi></a>`;
}
