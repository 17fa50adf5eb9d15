import { avatar } from '../page/avatar';
import { brandMark } from '../page/document';
import { type Html, html, type Part } from '../page/html';
import { emptyList } from '../page/notice';
import type { Page } from '../page/page';
import { clockTime, localDay, shortDate, timeTag } from '../page/time';
import type { View } from '../page/view';
import { channelStanding } from '../standing';
import { channelGroups, type ListedChannel } from './channel-groups';
import { accessMark, chatLink } from './channel-navigation';
import { finished, paneHead } from './frame';
import { summaryText } from './message-summary';

/** All chats, each with its last message; beside them, what the place is. */
export function homePage(view: View): Page {
  const { platform } = view;
  const groups = channelGroups(view).map(
    ({ kind, listed }) =>
      html`<section><h2>${view.say(`channels.${kind}`)}</h2><ul>${listed.map((one) => row(view, one))}</ul></section>`,
  );
  const list = groups.length > 0 ? groups : emptyList('chat', view.say('channels.empty'));
  const body = html`<div class="panes">
<main id="main" class="pane chats" tabindex="-1">${paneHead(view, '')}<h1 class="unseen">${view.say('channels')}</h1><div class="chat-list">${list}</div></main>
<aside class="pane open welcome" aria-label="${platform.name}"><div>${brandMark(view)}<p class="welcome-name">${platform.name}</p><p>${platform.tagline[platform.language]}</p><p class="welcome-hint">${view.say('channels.choose')}</p></div></aside>
</div>`;
  return finished(view, { title: view.say('channels'), main: undefined }, 'messenger home', body);
}

function row(view: View, { channel, last }: ListedChannel): Html {
  const readable = channelStanding(channel) === 'shown';
  const when = readable && last && timeTag(view, last.at, listTime(view, last.at));
  return html`<li data-entity="channel:${channel.id}"><a class="chat-link rich" href="${chatLink(channel)}">${avatar(view, channel, 'large')}<span class="chat-row"><span class="chat-top"><bdi class="name">${channel.name}</bdi>${accessMark(view, channel)}${when}</span><span class="chat-last">${readable ? lastWords(view, { channel, ...(last ? { last } : {}) }) : view.say('channel.private')}</span></span></a></li>`;
}

function lastWords(view: View, { channel, last }: ListedChannel): Part {
  if (!last) return view.say('channel.noMessages');
  const author = channel.kind === 'direct' ? undefined : view.account(last.author);
  return html`${author && html`<span class="by"><bdi>${author.name}</bdi>:</span>`}<bdi class="summary">${summaryText(view, last)}</bdi>`;
}

/** Today the time of day, before that the day. */
function listTime(view: View, at: string): string {
  return localDay(view, at) === localDay(view, view.at) ? clockTime(view, at) : shortDate(view, at);
}
