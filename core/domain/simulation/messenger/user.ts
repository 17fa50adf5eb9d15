import { avatar } from '../page/avatar';
import { html, type Part } from '../page/html';
import { icon } from '../page/icon';
import { accountName } from '../page/name';
import { emptyList } from '../page/notice';
import type { Page } from '../page/page';
import { monthDate, timeTag } from '../page/time';
import { handleText, textBlock } from '../page/user-text';
import type { View } from '../page/view';
import { channelStanding } from '../standing';
import type { AccountState } from '../state';
import { channelGroups } from './channel-groups';
import { chatLink } from './channel-navigation';
import { framed, toChats } from './frame';

/** An account of the messenger. A private one shows its name alone: 403. */
export function userPage(view: View, account: AccountState): Page {
  const when = timeTag(view, account.joinedAt, monthDate(view, account.joinedAt));
  const place = account.location !== '' && html`<li>${icon('place')}<bdi>${account.location}</bdi></li>`;
  const facts = html`${textBlock(view, account.bio, account.lang, 'text bio')}<ul class="facts">${place}<li>${icon('calendar')}<span>${view.sayHtml('joined', { when })}</span></li></ul>`;
  const more = account.private ? emptyList('lock', view.say('user.private')) : facts;
  return framed(view, {
    status: account.private ? 403 : 200,
    title: `${account.name} (@${account.handle})`,
    subject: { kind: 'account', id: account.id },
    main: html`<div class="sheet-page">${toChats(view)}<section class="card user" data-entity="account:${account.id}">${avatar(view, account, 'huge')}<h1>${accountName(view, account)}</h1><p>${handleText(account.handle)}</p>${more}</section>${!account.private && sharedChats(view, account)}</div>`,
  });
}

/** Channels and groups that the visitor can read and that the account is in. */
function sharedChats(view: View, account: AccountState): Part {
  const chats = channelGroups(view)
    .flatMap(({ listed }) => listed.map(({ channel }) => channel))
    .filter((channel) => channel.kind !== 'direct' && channelStanding(channel) === 'shown')
    .filter(({ id }) => view.world.members(id, view.at).some((member) => member.account.id === account.id));
  if (chats.length === 0) return undefined;
  const rows = chats.map(
    (channel) =>
      html`<li data-entity="channel:${channel.id}"><a class="chat-link" href="${chatLink(channel)}">${avatar(view, channel, 'small')}<bdi class="name">${channel.name}</bdi></a></li>`,
  );
  return html`<section class="card shared"><h2>${view.say('user.chats')}</h2><ul>${rows}</ul></section>`;
}
