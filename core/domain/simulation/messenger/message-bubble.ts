import type { MemberRole } from '../../dataset/records';
import { avatar } from '../page/avatar';
import { type Html, html, type Part } from '../page/html';
import { hueClass } from '../page/hue';
import { icon } from '../page/icon';
import { mediaBlock } from '../page/media-block';
import { clockTime, fullTime, shortMoment, timeTag } from '../page/time';
import { textBlock } from '../page/user-text';
import type { View } from '../page/view';
import { paths } from '../platform-address';
import type { ChannelState, MessageState } from '../state';
import { summaryText } from './message-summary';
import { roleMark } from './roles';

/** How a message stands among its neighbours. */
export interface Placement {
  /** First of several by the same author. */
  first: boolean;
  /** On the far side: the first of the two in a direct chat. */
  far: boolean;
  /** The message that the address names. */
  linked: boolean;
  /** That of an author who runs the group. */
  role: MemberRole | undefined;
}

/** One message: who, whence, in answer to what, the words, media, reactions, when. */
export function messageBubble(
  view: View,
  channel: ChannelState,
  message: MessageState,
  place: Placement,
): Html {
  const author = view.account(message.author);
  const kind = `message${place.first ? ' first' : ''}${place.far ? ' far' : ''}${place.linked ? ' linked' : ''}`;
  // Whoever types the address, without its place, is brought to the message all the same: it takes the focus when the page comes.
  const id = place.linked ? html` id="linked" tabindex="-1" autofocus` : '';
  const face = place.first && author ? avatar(view, author, 'small') : undefined;
  const inside = message.deleted
    ? html`<p class="message-gone">${icon('gone')}<span>${view.say('message.deleted')}</span></p>${meta(view, channel, message)}`
    : content(view, channel, message);
  const by =
    place.first &&
    author &&
    html`<p class="by ${hueClass(author.id)}"><a href="${paths.user(author.handle)}"><bdi>${author.name}</bdi></a>${place.role && roleMark(view, place.role)}</p>`;
  return html`<li class="${kind}"${id} data-entity="message:${message.id}"><div class="face">${face}</div><div class="bubble">${by}${inside}</div></li>`;
}

function content(view: View, channel: ChannelState, message: MessageState): Part {
  const from =
    message.forwardedFrom !== undefined &&
    html`<p class="forwarded">${icon('forward', 'mirrored')}<span>${view.sayHtml('forwarded', { from: html`<bdi>${message.forwardedFrom}</bdi>` })}</span></p>`;
  const text = textBlock(view, message.text, message.lang);
  return html`${from}${answered(view, channel, message)}${mediaBlock(view, message.media)}${text}${meta(view, channel, message)}${reactions(view, message)}`;
}

/** What a message answers, in two lines above it. */
function answered(view: View, channel: ChannelState, { replyTo }: MessageState): Part {
  const message = replyTo === undefined ? undefined : view.world.message(replyTo, view.at);
  if (!message) return undefined;
  const author = view.account(message.author);
  const name = author && html`<bdi class="by">${author.name}</bdi>`;
  return html`<a class="answered ${hueClass(message.author)}" href="${paths.message(channel.handle, message.id)}#linked">${name}<bdi class="answered-text">${summaryText(view, message)}</bdi></a>`;
}

function meta(view: View, channel: ChannelState, message: MessageState): Html {
  const { editedAt, pinned, deleted } = message;
  const edited =
    editedAt !== undefined &&
    !deleted &&
    html`<span class="edited">${view.sayHtml('edited', { when: timeTag(view, editedAt, shortMoment(view, editedAt, message.at)) })}</span><span class="dot" aria-hidden="true">·</span>`;
  const pin = pinned && !deleted && html`${icon('pin')}<span class="unseen">${view.say('pinned')}</span>`;
  return html`<p class="meta">${pin}${edited}<a href="${paths.message(channel.handle, message.id)}#linked" aria-label="${fullTime(view, message.at)}">${timeTag(view, message.at, clockTime(view, message.at))}</a></p>`;
}

function reactions(view: View, message: MessageState): Part {
  const put = message.reactions.filter(({ count }) => count > 0);
  if (put.length === 0) return undefined;
  const items = put.map(({ emoji, count }) => html`<li><span>${emoji}</span> ${count}</li>`);
  return html`<ul class="reactions" aria-label="${view.say('reactions')}">${items}</ul>`;
}
