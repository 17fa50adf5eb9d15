import type { MediaStanding } from '../media-standing';
import { html, type Part } from '../page/html';
import type { IconName } from '../page/icon';
import { notice } from '../page/notice';
import type { Page } from '../page/page';
import type { View } from '../page/view';
import { withheld } from '../page/withheld';
import type { ChannelState } from '../state';
import { framed } from './frame';

function noticePage(
  view: View,
  status: number,
  icon: IconName,
  key: string,
  more: { links?: Part; current?: string } = {},
): Page {
  const title = view.say(`${key}.title`);
  const links = more.links ?? html`<a class="button" href="/">${view.say('backToChats')}</a>`;
  return framed(view, {
    status,
    title,
    ...(more.current === undefined ? {} : { current: more.current }),
    main: html`<div class="wall wall-notice">${notice({ icon, title, text: view.say(`${key}.text`), links })}</div>`,
  });
}

/** No such address: 404. */
export function missingPage(view: View, what: 'page' | 'account' | 'channel' | 'message'): Page {
  return noticePage(view, 404, 'search', `missing.${what}`);
}

/** A chat that only its members may read: 403. That it exists shows; nothing else of it does. */
export function privateChannelPage(view: View, channel: ChannelState): Page {
  return noticePage(view, 403, 'lock', `channel.locked`, { current: channel.id });
}

/** A chat that was closed: 410. */
export function closedChannelPage(view: View): Page {
  return noticePage(view, 410, 'stop', 'channel.gone');
}

/** A message that was deleted: 410, with the way to its chat. */
export function goneMessagePage(view: View, channel: ChannelState, path: string): Page {
  const links = html`<a class="button" href="${path}">${view.say('toChat')}</a>`;
  return noticePage(view, 410, 'gone', 'gone.message', { links, current: channel.id });
}

/** A media file that is not served, in place of it: one of a chat that is closed or only for its members as the chat itself, any other 410. */
export function unservedMediaPage(view: View, { is }: MediaStanding): Page {
  if (is === 'privateChat') return noticePage(view, 403, 'lock', 'channel.locked');
  return is === 'closedChat' ? closedChannelPage(view) : noticePage(view, 410, 'gone', 'gone.media');
}

/** An account that an order withholds: 451. */
export function withheldPage(view: View, reference: string): Page {
  const links = html`<a class="button" href="/">${view.say('backToChats')}</a>`;
  const { main, ...content } = withheld(view, 'account', reference, links);
  return framed(view, { ...content, main: html`<div class="wall wall-notice">${main}</div>` });
}

/** A suspended account: 403. */
export function suspendedPage(view: View): Page {
  const title = view.say('suspended.title');
  const text = view.say('suspended.text', { name: view.platform.name });
  const links = html`<a class="button" href="/">${view.say('backToChats')}</a>`;
  return framed(view, {
    status: 403,
    title,
    main: html`<div class="wall wall-notice">${notice({ icon: 'stop', title, text, links })}</div>`,
  });
}
