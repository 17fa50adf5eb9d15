import { html, type Part } from '../page/html';
import { icon } from '../page/icon';
import type { Page } from '../page/page';
import { pager } from '../page/pager';
import type { View } from '../page/view';
import { paths } from '../platform-address';
import type { ChannelState, MessageState } from '../state';
import { channelHead, pinnedBar } from './channel-head';
import { framed } from './frame';
import { messageList } from './message-list';

/** Messages on one page. */
const pageLength = 50;

/** A chat at its latest messages, before a cursor, or around one message. The chat is open to the visitor. */
export function channelPage(
  view: View,
  channel: ChannelState,
  where: { before?: string; message?: MessageState },
): Page {
  const { world, at } = view;
  const { before, message } = where;
  const page = world.messages(channel.id, at, {
    limit: pageLength,
    ...(before === undefined ? {} : { before }),
    ...(message ? { around: message.id } : {}),
  });
  const path = paths.channel(channel.handle);
  const latest = before === undefined && message === undefined;
  const stretch = { items: page.items, fromStart: page.older === undefined, toEnd: latest };
  const newer = pager(path, 'before', page.newer, view.say('newer'));
  const main = html`${channelHead(view, channel)}${pinnedBar(view, channel, world.pinned(channel.id, at))}<div class="wall">${pager(path, 'before', page.older, view.say('earlier'), 'prev')}${messageList(view, channel, stretch, message?.id)}${newer}${!latest && html`<nav class="pager" aria-label="${view.say('latest')}"><a href="${path}#latest">${icon('down')}${view.say('latest')}</a></nav>`}</div>${writers(view, channel, latest)}`;
  return framed(view, {
    title: channel.name,
    current: channel.id,
    subject: message ? { kind: 'message', id: message.id } : { kind: 'channel', id: channel.id },
    main,
  });
}

/**
 * Where members would write: a visitor reads. Below the latest messages whoever typed the chat's address, without its place, is brought
 * here all the same, as on the page of one message: it takes the focus when the page comes.
 */
function writers(view: View, channel: ChannelState, latest: boolean): Part {
  const id = latest ? html` id="latest" tabindex="-1" autofocus` : '';
  return html`<p class="writers"${id}>${view.say(`visitor.${channel.kind}`)}</p>`;
}
