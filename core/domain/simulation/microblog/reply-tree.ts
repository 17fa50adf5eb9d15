import { type Html, html, type Part } from '../page/html';
import { pager } from '../page/pager';
import type { View } from '../page/view';
import { paths } from '../platform-address';
import { postStanding } from '../standing';
import type { PostState } from '../state';
import { postCard } from './post-card';
import { tombstone } from './post-parts';

/** Answers to the post itself on one page; answers to each answer; how deep they go before a link leads on. */
const directLimit = 40;
const nestedLimit = 4;
const depthLimit = 3;

/** The answers to a post as nested lists, oldest first; undefined where there are none. */
export function replyTree(
  view: View,
  post: PostState,
  path: string,
  after: string | undefined,
): Html | undefined {
  const all = view.world.replies(post.id, view.at);
  const start = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1;
  const shown = all.slice(start, start + directLimit);
  const last = shown.at(-1);
  if (!last) return undefined;
  const next = start + directLimit < all.length ? last.id : undefined;
  return html`<div class="card feed"><ol class="replies">${shown.map((reply) => branch(view, reply, 1))}</ol></div>${pager(path, 'after', next, view.say('thread.more'))}`;
}

function branch(view: View, reply: PostState, depth: number): Html {
  const author = view.account(reply.author);
  const standing = postStanding(reply, author);
  const card = standing === 'shown' ? postCard(view, reply, true) : undefined;
  const own = card ?? tombstone(view, standing === 'shown' ? 'unknown' : standing, reply);
  return html`<li>${own}${under(view, reply, author?.handle, depth)}</li>`;
}

/** What answers an answer: some of it here, the rest behind a link to that answer's own page. */
function under(view: View, reply: PostState, handle: string | undefined, depth: number): Part {
  const answers = view.world.replies(reply.id, view.at);
  if (answers.length === 0) return undefined;
  const shown = depth < depthLimit ? answers.slice(0, nestedLimit) : [];
  const rest = answers.length - shown.length;
  const link =
    rest > 0 &&
    handle !== undefined &&
    html`<li class="branch-more"><a href="${paths.post(handle, reply.id)}#replies">${view.say('thread.branch', { count: rest, shown: String(rest) })}</a></li>`;
  return html`<ol class="replies">${shown.map((answer) => branch(view, answer, depth + 1))}${link}</ol>`;
}
