import { foldText } from '../fold-text';
import { avatar } from '../page/avatar';
import { searchForm } from '../page/document';
import { type Html, html, type Part } from '../page/html';
import { mediaBlock } from '../page/media-block';
import { emptyList } from '../page/notice';
import type { Page } from '../page/page';
import { pager } from '../page/pager';
import { searchNotes } from '../page/search-notes';
import { fullTime, timeTag } from '../page/time';
import { textBlock } from '../page/user-text';
import type { View } from '../page/view';
import { isEmptySearch, parseSearch } from '../parse-search';
import { paths } from '../platform-address';
import { channelStanding } from '../standing';
import type { MessageState } from '../state';
import { channelGroups } from './channel-groups';
import { accessMark, chatLink } from './channel-navigation';
import { framed, toChats } from './frame';

const pageLength = 50;

/** Chats by their names, and messages in the chats that the visitor can read. */
export function searchPage(view: View, text: string, after: string | undefined): Page {
  const query = parseSearch(text, view.platform.offsetMinutes);
  const heading = html`<h1 class="page-title">${view.say('search.heading')} <bdi>${text}</bdi></h1>`;
  // In a narrow window the pane with the chats and the search box is not beside it.
  const again = html`<div class="search-again">${toChats(view)}${searchForm(text, view.say('search.label', { name: view.platform.name }))}</div>`;
  const content = isEmptySearch(query)
    ? emptyList('search', view.say('search.empty'))
    : [
        searchNotes(view, text, query),
        after === undefined && namedChats(view, [...query.words, ...query.phrases]),
        messages(view, text, query, after),
      ];
  return framed(view, {
    title: view.say('search.title', { query: text }),
    query: text,
    main: html`<div class="sheet-page">${again}${heading}${content}</div>`,
  });
}

function namedChats(view: View, asked: readonly string[]): Part {
  // A chat has its handle too: `@quay` names one as `quay` does.
  const words = asked.map((word) => foldText(word.replace(/^@/, '')));
  if (words.length === 0) return undefined;
  const chats = channelGroups(view)
    .flatMap(({ listed }) => listed.map(({ channel }) => channel))
    .filter(({ name, handle }) => words.every((word) => foldText(`${name} ${handle}`).includes(word)));
  if (chats.length === 0) return undefined;
  const rows = chats.map(
    (channel) =>
      html`<li data-entity="channel:${channel.id}"><a class="chat-link" href="${chatLink(channel)}">${avatar(view, channel, 'small')}<bdi class="name">${channel.name}</bdi>${accessMark(view, channel)}</a></li>`,
  );
  return html`<section class="card shared"><h2>${view.say('search.chats')}</h2><ul>${rows}</ul></section>`;
}

function messages(
  view: View,
  text: string,
  query: ReturnType<typeof parseSearch>,
  after: string | undefined,
): Part {
  const page = { limit: pageLength, ...(after ? { after } : {}) };
  const slice = view.world.searchMessages(view.platform.id, query, view.at, page);
  const rows = slice.items.flatMap((message) => found(view, message) ?? []);
  const list =
    rows.length > 0
      ? html`<ul class="card found-list">${rows}</ul>`
      : html`<div class="card">${emptyList('search', view.say('search.noMessages'))}</div>`;
  return html`${list}${pager(paths.search(text), 'after', slice.next, view.say('older'))}`;
}

function found(view: View, message: MessageState): Html | undefined {
  const channel = view.world.channel(message.channel, view.at);
  const author = view.account(message.author);
  if (!channel || !author || channelStanding(channel) !== 'shown' || message.deleted) return undefined;
  return html`<li class="found" data-entity="message:${message.id}"><p class="found-head"><bdi class="name">${author.name}</bdi><span class="found-in">${view.sayHtml('search.in', { chat: html`<bdi>${channel.name}</bdi>` })}</span><a class="when" href="${paths.message(channel.handle, message.id)}#linked">${timeTag(view, message.at, fullTime(view, message.at))}</a></p>${textBlock(view, message.text, message.lang)}${mediaBlock(view, message.media)}</li>`;
}
