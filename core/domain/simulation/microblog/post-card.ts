import { avatar } from '../page/avatar';
import { type Html, html, type Part } from '../page/html';
import { icon } from '../page/icon';
import { mediaBlock } from '../page/media-block';
import { accountLink } from '../page/name';
import { shortNumber } from '../page/number';
import { relativeTime, timeTag } from '../page/time';
import { textBlock } from '../page/user-text';
import type { View } from '../page/view';
import { paths } from '../platform-address';
import { postStanding } from '../standing';
import type { AccountState, PostState } from '../state';
import { countsRow, headLine, replyNote, tombstone } from './post-parts';

/**
 * A post in a list; undefined for one that is not to be seen. `inThread` leaves out whom it answers: its place says so.
 */
export function postCard(view: View, post: PostState, inThread = false): Html | undefined {
  if (post.repostOf !== undefined) return repostCard(view, [post]);
  const author = view.account(post.author);
  const standing = postStanding(post, author);
  if (!author || standing !== 'shown') return undefined;
  const path = paths.post(author.handle, post.id);
  return html`<article class="post" data-entity="post:${post.id}"><a class="post-face" href="${paths.profile(author.handle)}" tabindex="-1" aria-hidden="true">${avatar(view, author, 'medium')}</a><div class="post-body">${headLine(view, post, author, accountLink(view, author))}${!inThread && replyNote(view, post)}${textBlock(view, post.text, post.lang)}${mediaBlock(view, post.media)}${quoted(view, post.quoteOf)}${countsRow(view, post, path)}</div></article>`;
}

interface Repost {
  post: PostState;
  account: AccountState;
}

/**
 * A post that was reposted, once for all `reposts` of it, latest first, under who did. Undefined where it is not to be seen
 * any longer. Only those who are named are on the page.
 */
export function repostCard(view: View, reposts: readonly PostState[]): Html | undefined {
  const by = reposts.flatMap((post, index) => {
    const account = view.account(post.author);
    const again = reposts.findIndex(({ author }) => author === post.author) < index;
    return account && !again && postStanding(post, account) === 'shown' ? [{ post, account }] : [];
  });
  const [latest, second, ...more] = by;
  const source = latest?.post.repostOf === undefined ? undefined : view.post(latest.post.repostOf);
  if (!latest || !source || source.repostOf !== undefined) return undefined;
  const card = postCard(view, source);
  if (!card) return undefined;
  return html`<div class="repost"><p class="repost-note">${icon('repost')}<span>${repostNote(view, latest, second, more.length + 1)}</span></p>${card}</div>`;
}

/** `Amal reposted`, `Amal and Omar reposted`, `Amal and 2 others reposted`; `others` counts those beside the first. */
function repostNote(view: View, latest: Repost, second: Repost | undefined, others: number): Html {
  const when = timeTag(view, latest.post.at, relativeTime(view, latest.post.at));
  const who = reposter(latest);
  if (!second) return view.sayHtml('reposted', { who, when });
  if (others === 1) return view.sayHtml('reposted.two', { who, other: reposter(second), when });
  const shown = html`${shortNumber(view.platform.language, others)}`;
  return view.sayHtml('reposted.more', { who, count: others, shown, when });
}

function reposter({ post, account }: Repost): Html {
  return html`<a href="${paths.profile(account.handle)}" data-entity="post:${post.id}"><bdi>${account.name}</bdi></a>`;
}

/** The post that another quotes, in a box of its own. */
export function quoted(view: View, id: string | undefined): Part {
  if (id === undefined) return undefined;
  const post = view.post(id);
  const author = post && view.account(post.author);
  const standing = postStanding(post, author);
  if (!post || !author || standing !== 'shown') {
    return html`<div class="quote">${tombstone(view, standing === 'shown' ? 'unknown' : standing, post)}</div>`;
  }
  const who = html`${avatar(view, author, 'tiny')}${accountLink(view, author)}`;
  return html`<article class="quote" data-entity="post:${post.id}">${headLine(view, post, author, who)}${textBlock(view, post.text, post.lang)}${mediaBlock(view, post.media)}</article>`;
}
