import { Identifier } from '../../exercise/identifier';
import { type Html, html, type Part } from '../page/html';
import { icon } from '../page/icon';
import { pager } from '../page/pager';
import type { View } from '../page/view';
import { paths } from '../platform-address';
import { postStanding } from '../standing';
import type { PostState } from '../state';
import { postCard } from './post-card';
import { tombstone } from './post-parts';

/** Answers to the post itself on one page; answers to each answer, unless its branch was opened; how deep they go before a link leads on. */
export const directLimit = 40;
const nestedLimit = 3;
const depthLimit = 3;
/** Answers in a branch that was opened; more are on the answer's own page. */
const openedLimit = 40;
/** Branches that one address may open. */
export const openBranches = 20;

/** What an address asks of a thread: from which answer on, and which branches are open. */
export interface AskedThread {
  path: string;
  after?: string;
  open: readonly string[];
}

/** Reads the query of a thread's address. `path` is the post's own. */
export function askedThread(path: string, query: URLSearchParams): AskedThread {
  const after = query.get('after');
  return {
    path,
    open: [...new Set(query.getAll('open'))].filter(isIdentifier).slice(0, openBranches),
    ...(after ? { after } : {}),
  };
}

/** Place of the first answer that a page shows in the list of `all`. */
export function startOf(all: readonly PostState[], { after }: AskedThread): number {
  return after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1;
}

/** The answers to a post as nested lists, oldest first; undefined where there are none. `path` is the post's own address. */
export function replyTree(
  view: View,
  post: PostState,
  path: string,
  query: URLSearchParams,
): Html | undefined {
  const asked = askedThread(path, query);
  const all = view.world.replies(post.id, view.at);
  const start = startOf(all, asked);
  const shown = all.slice(start, start + directLimit);
  const last = shown.at(-1);
  if (!last) return undefined;
  const next = start + directLimit < all.length ? last.id : undefined;
  return html`<div class="card feed"><ol class="replies">${shown.map((reply) => branch(view, reply, 1, asked))}</ol></div>${pager(path, 'after', next, view.say('thread.more'))}`;
}

function branch(view: View, reply: PostState, depth: number, asked: AskedThread): Html {
  const author = view.account(reply.author);
  const standing = postStanding(reply, author);
  const card = answerCard(view, reply);
  const own = card ?? tombstone(view, standing === 'shown' ? 'unknown' : standing, reply);
  return html`<li id="${anchor(reply)}">${own}${under(view, reply, card && author?.handle, depth, asked)}</li>`;
}

/** An answer as it stands in a thread; undefined where only a mark is left of it. */
export function answerCard(view: View, reply: PostState): Html | undefined {
  const standing = postStanding(reply, view.account(reply.author));
  return standing === 'shown' ? postCard(view, reply, true) : undefined;
}

/** Of the answers to an answer those that stand under it. */
export function answersUnder(
  answers: readonly PostState[],
  reply: PostState,
  depth: number,
  { open }: AskedThread,
): readonly PostState[] {
  return depth < depthLimit ? answers.slice(0, open.includes(reply.id) ? openedLimit : nestedLimit) : [];
}

/**
 * What answers an answer. A long branch shows its beginning and a link that opens it in place; a deep one a link to the page of
 * the answer that it goes on from, or nothing under an answer that has no page any longer.
 */
function under(
  view: View,
  reply: PostState,
  handle: string | undefined,
  depth: number,
  asked: AskedThread,
): Part {
  const answers = view.world.replies(reply.id, view.at);
  if (answers.length === 0) return undefined;
  const isOpen = asked.open.includes(reply.id);
  const shown = answersUnder(answers, reply, depth, asked);
  const rest = answers.length - shown.length;
  const inPlace = depth < depthLimit && !isOpen;
  const way =
    rest > 0
      ? inPlace
        ? branchLink(opening(asked, reply), 'down', view.say('thread.branch', counted(rest)))
        : handle !== undefined &&
          branchLink(
            `${paths.post(handle, reply.id)}#replies`,
            'onward',
            view.say('thread.deeper', counted(rest)),
          )
      : undefined;
  const fewer =
    isOpen &&
    answers.length > nestedLimit &&
    branchLink(closing(asked, reply), 'up', view.say('thread.fewer'));
  return html`<ol class="replies">${shown.map((answer) => branch(view, answer, depth + 1, asked))}${way}${fewer}</ol>`;
}

const isIdentifier = (text: string) => Identifier.safeParse(text).success;
const counted = (count: number) => ({ count, shown: String(count) });
const anchor = ({ id }: PostState) => `reply-${id}`;

function branchLink(to: string, name: 'down' | 'up' | 'onward', text: string): Html {
  return html`<li class="branch-more"><a href="${to}">${icon(name, 'mirrored')}<span>${text}</span></a></li>`;
}

/** The thread with one more branch open, or one less, at that branch. */
function opening({ path, after, open }: AskedThread, reply: PostState): string {
  return threadAddress(path, after, [...open, reply.id].slice(-openBranches), reply);
}

function closing({ path, after, open }: AskedThread, reply: PostState): string {
  return threadAddress(
    path,
    after,
    open.filter((id) => id !== reply.id),
    reply,
  );
}

/** A page of a thread with branches open, at the place of an answer. */
export function threadAddress(
  path: string,
  after: string | undefined,
  open: readonly string[],
  reply: PostState,
): string {
  const query = [
    ...(after === undefined ? [] : [['after', after] as const]),
    ...open.map((id) => ['open', id] as const),
  ]
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  return `${path}${query === '' ? '' : `?${query}`}#${anchor(reply)}`;
}
