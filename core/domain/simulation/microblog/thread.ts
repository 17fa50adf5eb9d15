import { avatar } from '../page/avatar';
import { type Html, html, type Part } from '../page/html';
import { icon } from '../page/icon';
import { mediaBlock } from '../page/media-block';
import { accountLink } from '../page/name';
import { emptyList } from '../page/notice';
import { shortNumber } from '../page/number';
import type { Page } from '../page/page';
import { fullTime, isRecent, relativeTime, timeTag } from '../page/time';
import { handleText, textBlock } from '../page/user-text';
import type { View } from '../page/view';
import { paths } from '../platform-address';
import { postStanding, servedPost } from '../standing';
import type { AccountState, PostState } from '../state';
import { framed } from './frame';
import { postCard, quoted } from './post-card';
import { editedMark, tombstone } from './post-parts';
import { replyTree } from './reply-tree';

/** How many posts above the main one are shown at most. */
const ancestorLimit = 20;

/** A post in large, what it answers above it, its answers below. The post is to be seen. */
export function threadPage(view: View, post: PostState, author: AccountState, query: URLSearchParams): Page {
  const path = paths.post(author.handle, post.id);
  const above = ancestors(view, post);
  const title = view.say('thread.title');
  const answers = replyTree(view, post, path, query);
  const heading = html`<h2 class="page-title" id="replies">${view.say('thread.replies')}</h2>`;
  return framed(view, {
    title: `${author.name}: ${firstWords(post.text) || title}`,
    subject: { kind: 'post', id: post.id },
    main: html`<h1 class="page-title">${title}</h1><div class="card feed thread">${above.length > 0 && html`<ol class="above">${above.map((one) => html`<li>${one}</li>`)}</ol>`}${mainPost(view, post, author)}</div>${heading}${answers ?? html`<div class="card feed">${emptyList('reply', view.say('thread.noReplies'))}</div>`}`,
  });
}

/** The beginning of a text, for the window's title: 60 characters of its first line. */
function firstWords(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  const characters = [...line];
  return characters.length > 60 ? `${characters.slice(0, 59).join('').trimEnd()}…` : line;
}

function ancestors(view: View, post: PostState): Html[] {
  const above: Html[] = [];
  const seen = new Set([post.id]);
  let next = post.replyTo;
  while (next !== undefined && !seen.has(next) && seen.size <= ancestorLimit) {
    seen.add(next);
    above.unshift(ancestor(view, next));
    next = view.post(next)?.replyTo;
  }
  return [...wayAbove(view, next), ...above];
}

function ancestor(view: View, id: string): Html {
  const post = view.post(id);
  const standing = postStanding(post, post && view.account(post.author));
  const card = post && standing === 'shown' ? postCard(view, post, post.replyTo !== undefined) : undefined;
  return card ?? tombstone(view, standing === 'shown' ? 'unknown' : standing, post);
}

/** Where more is above than shows, the way to it, or what stands in the way. */
function wayAbove(view: View, next: string | undefined): Html[] {
  if (next === undefined) return [];
  const served = servedPost(view.world, next, view.at);
  if (!served) return [ancestor(view, next)];
  const to = paths.post(served.author.handle, served.post.id);
  return [html`<a class="more-above" href="${to}">${icon('up')}<span>${view.say('thread.above')}</span></a>`];
}

function mainPost(view: View, post: PostState, author: AccountState): Html {
  const { language } = view.platform;
  const when = timeTag(view, post.at, fullTime(view, post.at));
  const counts = (['reposts', 'likes'] as const).map((key): Part => {
    const count = post[key];
    const shown = shortNumber(language, count);
    return html`<li><strong>${shown}</strong> ${view.say(`label.${key}`, { count })}</li>`;
  });
  const source = post.repostOf === undefined ? undefined : quoted(view, post.repostOf);
  return html`<article class="post-main" data-entity="post:${post.id}" id="post"><header class="post-main-head">${avatar(view, author, 'large')}<div>${accountLink(view, author)}${handleText(author.handle)}</div></header>${textBlock(view, post.text, post.lang)}${mediaBlock(view, post.media)}${quoted(view, post.quoteOf)}${source}<p class="post-main-when"><a class="when" href="${paths.post(author.handle, post.id)}">${when}</a>${isRecent(view, post.at) && html`<span class="dot" aria-hidden="true">·</span><span>${relativeTime(view, post.at)}</span>`}${editedMark(view, post)}</p><ul class="profile-counts">${counts}</ul></article>`;
}
