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

/** Creation, renames, joins and leaves of a chat up to the page's instant, in order of time. In channels readers come and go unsaid. */
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
  if (channel.kind === 'group') lines.push(...comings(view, channel));
  return lines
    .filter(({ at }) => millisecondsOf(at) <= view.now)
    .sort((a, b) => millisecondsOf(a.at) - millisecondsOf(b.at));
}

function comings(view: View, channel: ChannelState): SystemLine[] {
  const created = millisecondsOf(channel.createdAt);
  return channel.members.flatMap(({ account, from, until }) => {
    const member = view.account(account);
    if (!member) return [];
    const who = html`<a href="${paths.user(member.handle)}"><bdi>${member.name}</bdi></a>`;
    const joined =
      millisecondsOf(from) > created ? [{ at: from, line: view.sayHtml('system.joined', { who }) }] : [];
    return until === undefined
      ? joined
      : [...joined, { at: until, line: view.sayHtml('system.left', { who }) }];
  });
}
