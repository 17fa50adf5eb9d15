import { avatar } from '../page/avatar';
import { type Html, html } from '../page/html';
import { icon } from '../page/icon';
import type { View } from '../page/view';
import { paths } from '../platform-address';
import { channelStanding } from '../standing';
import type { ChannelState } from '../state';
import { channelGroups } from './channel-groups';

/** Where a chat opens: at its latest message. */
export function chatLink(channel: ChannelState): string {
  return `${paths.channel(channel.handle)}#latest`;
}

/** A lock for those that cannot be read, a key for those that the exercise grants. */
export function accessMark(view: View, channel: ChannelState): Html | undefined {
  if (channelStanding(channel) === 'private') {
    return html`${icon('lock', 'locked')}<span class="unseen"> ${view.say('private')}</span>`;
  }
  if (channel.access !== 'granted') return undefined;
  return html`<span class="granted" title="${view.say('granted')}">${icon('key')}<span class="unseen"> ${view.say('granted')}</span></span>`;
}

/** The chats beside an open one: names alone, so that a capture of one chat holds nothing of another. */
export function channelNavigation(view: View, current: string | undefined): Html {
  const groups = channelGroups(view).map(
    ({ kind, listed }) =>
      html`<section><h2>${view.say(`channels.${kind}`)}</h2><ul>${listed.map(({ channel }) => {
        const mark = channel.id === current ? html` aria-current="page"` : '';
        return html`<li><a class="chat-link" href="${chatLink(channel)}"${mark}>${avatar(view, channel, 'small')}<bdi class="name">${channel.name}</bdi>${accessMark(view, channel)}</a></li>`;
      })}</ul></section>`,
  );
  return html`<nav class="chat-list" aria-label="${view.say('channels')}">${groups}</nav>`;
}
