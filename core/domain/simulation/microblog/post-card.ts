import { avatar } from '../page/avatar';
import { type Html, html, type Part } from '../page/html';
import { icon } from '../page/icon';
import { mediaBlock } from '../page/media-block';
import { accountLink } from '../page/name';
import { relativeTime, timeTag } from '../page/time';
import { textBlock } from '../page/user-text';
import type { View } from '../page/view';
import { paths } from '../platform-address';
import { postStanding } from '../standing';
import type { PostState } from '../state';
import { countsRow, headLine, replyNote, tombstone } from './post-parts';

/**
 * A post in a list. A repost shows what it reposts, under who did; nothing where that is not to be seen any longer.
 * `inThread` leaves out whom it answers: its place says so.
 */
export function postCard(view: View, post: PostState, inThread = false): Html | undefined {
  if (post.repostOf !== undefined) return repost(view, post, post.repostOf);
  const author = view.account(post.author);
  const standing = postStanding(post, author);
  if (!author || standing !== 'shown') return undefined;
  const path = paths.post(author.handle, post.id);
  return html`<article class="post" data-entity="post:${post.id}"><a class="post-face" href="${paths.profile(author.handle)}" tabindex="-1" aria-hidden="true">${avatar(view, author, 'medium')}</a><div class="post-body">${headLine(view, post, author, accountLink(view, author))}${!inThread && replyNote(view, post)}${textBlock(view, post.text, post.lang)}${mediaBlock(view, post.media)}${quoted(view, post.quoteOf)}${countsRow(view, post, path)}</div></article>`;
}

function repost(view: View, post: PostState, original: string): Html | undefined {
  const by = view.account(post.author);
  const source = view.world.post(original, view.at);
  if (!by || !source || source.repostOf !== undefined || postStanding(post, by) !== 'shown') return undefined;
  const when = timeTag(view, post.at, relativeTime(view, post.at));
  const who = html`<a href="${paths.profile(by.handle)}"><bdi>${by.name}</bdi></a>`;
  const card = postCard(view, source);
  return (
    card &&
    html`<div class="repost" data-entity="post:${post.id}"><p class="repost-note">${icon('repost')}<span>${view.sayHtml('reposted', { who, when })}</span></p>${card}</div>`
  );
}

/** The post that another quotes, in a box of its own. */
export function quoted(view: View, id: string | undefined): Part {
  if (id === undefined) return undefined;
  const post = view.world.post(id, view.at);
  const author = post && view.account(post.author);
  const standing = postStanding(post, author);
  if (!post || !author || standing !== 'shown') {
    return html`<div class="quote">${tombstone(view, standing === 'shown' ? 'unknown' : standing, post)}</div>`;
  }
  const who = html`${avatar(view, author, 'tiny')}${accountLink(view, author)}`;
  return html`<article class="quote" data-entity="post:${post.id}">${headLine(view, post, author, who)}${textBlock(view, post.text, post.lang)}${mediaBlock(view, post.media)}</article>`;
}
