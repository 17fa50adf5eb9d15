import { type Html, html, type Part } from '../page/html';
import { icon } from '../page/icon';
import { shortNumber } from '../page/number';
import { relativeTime, timeTag } from '../page/time';
import { handleText } from '../page/user-text';
import type { View } from '../page/view';
import { paths } from '../platform-address';
import { isListed, type PostStanding } from '../standing';
import type { AccountState, PostState } from '../state';

/** What stands in a thread where a post was. */
export function tombstone(view: View, standing: Exclude<PostStanding, 'shown'>, post?: PostState): Html {
  const mark = post && html` data-entity="post:${post.id}"`;
  const name = standing === 'deleted' ? 'gone' : standing === 'private' ? 'lock' : 'stop';
  return html`<div class="tombstone"${mark}>${icon(name)}<span>${view.say(`tombstone.${standing}`)}</span></div>`;
}

/** When a post was edited, if it was. */
export function editedMark(view: View, { editedAt }: { editedAt?: string }): Part {
  if (editedAt === undefined) return undefined;
  const when = timeTag(view, editedAt, relativeTime(view, editedAt));
  return html`<span class="edited">${view.sayHtml('edited', { when })}</span>`;
}

/** Whom a post answers. */
export function replyNote(view: View, post: PostState): Part {
  if (post.replyTo === undefined) return undefined;
  const parent = view.post(post.replyTo);
  const author = parent && view.account(parent.author);
  if (!author || !isListed(author)) return undefined;
  const who = html`<a href="${paths.profile(author.handle)}">${handleText(author.handle)}</a>`;
  return html`<p class="reply-note">${view.sayHtml('replyingTo', { who })}</p>`;
}

/** Replies, reposts and likes under a post: numbers, with words for who can't see the signs. */
export function countsRow(view: View, post: PostState, path: string): Html {
  const one = (key: string, count: number): [string, string] => {
    const shown = shortNumber(view.platform.language, count);
    return [count === 0 ? '' : shown, view.say(`count.${key}`, { count, shown })];
  };
  const [replies, repliesSaid] = one('replies', view.world.replyCount(post.id, view.at));
  const [reposts, repostsSaid] = one('reposts', post.reposts);
  const [likes, likesSaid] = one('likes', post.likes);
  return html`<ul class="counts"><li><a href="${path}#replies" aria-label="${repliesSaid}" title="${repliesSaid}">${icon('reply')}<span>${replies}</span></a></li><li title="${repostsSaid}">${icon('repost')}<span aria-hidden="true">${reposts}</span><span class="unseen">${repostsSaid}</span></li><li title="${likesSaid}">${icon('heart')}<span aria-hidden="true">${likes}</span><span class="unseen">${likesSaid}</span></li></ul>`;
}

/** Name, handle, time of a post in one line. */
export function headLine(view: View, post: PostState, author: AccountState, who: Html): Html {
  const path = paths.post(author.handle, post.id);
  return html`<header class="post-head">${who}${handleText(author.handle)}<span class="dot" aria-hidden="true">·</span><a class="when" href="${path}">${timeTag(view, post.at, relativeTime(view, post.at))}</a>${editedMark(view, post)}</header>`;
}
