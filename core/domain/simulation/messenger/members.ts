import { avatar } from '../page/avatar';
import { html } from '../page/html';
import { accountName } from '../page/name';
import { emptyList } from '../page/notice';
import type { Page } from '../page/page';
import { monthDate, timeTag } from '../page/time';
import { handleText } from '../page/user-text';
import type { View } from '../page/view';
import { paths } from '../platform-address';
import type { ChannelState } from '../state';
import { channelHead } from './channel-head';
import { framed } from './frame';
import { roleMark } from './roles';

const rank = { owner: 0, admin: 1, member: 2 } as const;

/** Who is in a chat, those who run it first. */
export function membersPage(view: View, channel: ChannelState): Page {
  const members = [...view.world.members(channel.id, view.at)].sort((a, b) => rank[a.role] - rank[b.role]);
  const rows = members.map(({ account, role, since }) => {
    const when = timeTag(view, since, monthDate(view, since));
    const tag = role !== 'member' && roleMark(view, role);
    return html`<li class="person" data-entity="account:${account.id}">${avatar(view, account, 'medium')}<div><p class="person-head"><a class="who" href="${paths.user(account.handle)}">${accountName(view, account)}</a>${handleText(account.handle)}${tag}</p><p class="since">${view.sayHtml('member.since', { when })}</p></div></li>`;
  });
  const list =
    rows.length > 0
      ? html`<ul class="card people">${rows}</ul>`
      : emptyList('people', view.say('members.empty'));
  const title = view.say('members');
  return framed(view, {
    title: `${title}: ${channel.name}`,
    current: channel.id,
    subject: { kind: 'channel', id: channel.id },
    main: html`${channelHead(view, channel)}<div class="sheet-page"><h2 class="page-title">${title}</h2>${list}</div>`,
  });
}
