import { type Html, html, type Part } from '../page/html';
import { emptyList } from '../page/notice';
import { pager } from '../page/pager';
import type { View } from '../page/view';
import type { PostState } from '../state';
import type { Slice } from '../world';
import { postCard } from './post-card';

/** Posts on one page of a list. */
export const pageLength = 20;

/** One page of posts with the way to the next. `path` is the page's own address without its cursor. */
export function postList(view: View, slice: Slice<PostState>, path: string, empty: string): Html {
  const cards: Part[] = slice.items.flatMap((post) => postCard(view, post) ?? []);
  const shown = cards.length > 0 ? cards : emptyList('chat', empty);
  return html`<div class="card feed">${shown}</div>${pager(path, 'after', slice.next, view.say('older'))}`;
}
