import { avatar } from '../page/avatar';
import { type Html, html, type Part } from '../page/html';
import { icon } from '../page/icon';
import { shortNumber } from '../page/number';
import { textBlock } from '../page/user-text';
import type { View } from '../page/view';
import { peopleCount } from '../people-count';
import { paths } from '../platform-address';
import type { ChannelState, MessageState } from '../state';
import { accessMark } from './channel-navigation';
import { toChats } from './frame';
import { summaryText } from './message-summary';

/** Name, size, way to the members; what the chat says of itself. */
export function channelHead(view: View, channel: ChannelState): Html {
  const granted =
    channel.access === 'granted' &&
    html`<p class="granted-note">${icon('key')}<span>${view.say('granted')}</span></p>`;
  return html`<section class="open-head" data-entity="channel:${channel.id}">${toChats(view)}${avatar(view, channel, 'medium')}<div class="open-title"><h1><a href="${paths.channel(channel.handle)}"><bdi>${channel.name}</bdi></a>${accessMark(view, channel)}</h1><p>${size(view, channel)}</p></div><a class="to-members" href="${paths.members(channel.handle)}">${icon('people')}<span>${view.say('members')}</span></a></section>${granted}${textBlock(view, channel.description, 'und', 'text open-about')}`;
}

/** `Group · 8 members`. */
function size(view: View, channel: ChannelState): Part {
  const kind = view.say(`channel.kind.${channel.kind}`);
  if (channel.kind === 'direct') return kind;
  const counted = peopleCount(view.world, channel, view.at);
  const shown = shortNumber(view.platform.language, counted);
  const key = channel.kind === 'channel' ? 'count.subscribers' : 'count.members';
  return html`${kind}<span class="dot" aria-hidden="true"> · </span>${view.say(key, { count: counted, shown })}`;
}

/** Messages that were pinned, one line each. */
export function pinnedBar(view: View, channel: ChannelState, pinned: readonly MessageState[]): Part {
  if (pinned.length === 0) return undefined;
  const lines = pinned.map((message) => {
    const author = view.account(message.author);
    return html`<li><a href="${paths.message(channel.handle, message.id)}#linked">${author && html`<bdi class="by">${author.name}</bdi>`}<bdi class="summary">${summaryText(view, message)}</bdi></a></li>`;
  });
  return html`<section class="pinned"><h2>${icon('pin')}<span>${view.say('pinned')}</span></h2><ul>${lines}</ul></section>`;
}
