import { millisecondsOf } from '../../text/instant';
import type { View } from '../page/view';
import type { PostState } from '../state';
import {
  type AskedThread,
  answerCard,
  answersUnder,
  directLimit,
  startOf,
  threadAddress,
} from './reply-tree';

/** What a thread gained: how many answers, and the address at which the first of them stands. */
export interface NewAnswers {
  count: number;
  path: string;
}

/**
 * Answers that a thread shows and that were written after an instant (milliseconds): those to the post on any of its pages
 * with what stands under them, and those under the answers of the page that was asked for. Counting ends beyond `most`.
 */
export function newAnswers(
  view: View,
  post: PostState,
  asked: AskedThread,
  { since, most }: { since: number; most: number },
): NewAnswers {
  const all = view.world.replies(post.id, view.at);
  const start = startOf(all, asked);
  const here = (place: number) => place >= start && place < start + directLimit;
  const isNew = ({ at }: PostState) => millisecondsOf(at) > since;
  let count = 0;
  let first: { place: number; reply: PostState } | undefined;
  for (const [place, reply] of all.entries()) {
    if (count > most) break;
    if (!here(place) && !isNew(reply)) continue;
    const found = shownIn(view, reply, 1, asked).filter(isNew);
    count += found.length;
    // The page that was asked for is as good as any that has some of them: it stays.
    if (found[0] && (!first || (here(place) && !here(first.place)))) first = { place, reply: found[0] };
  }
  if (!first) return { count, path: asked.path };
  const begin = here(first.place) ? start : first.place - (first.place % directLimit);
  return { count, path: threadAddress(asked.path, all[begin - 1]?.id, asked.open, first.reply) };
}

/** The posts of a branch that show as such, in reading order. */
function shownIn(view: View, reply: PostState, depth: number, asked: AskedThread): PostState[] {
  const nested = answersUnder(view.world.replies(reply.id, view.at), reply, depth, asked);
  const own = answerCard(view, reply) ? [reply] : [];
  return [...own, ...nested.flatMap((answer) => shownIn(view, answer, depth + 1, asked))];
}
