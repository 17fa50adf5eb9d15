import { type AskedPage, listPath } from '../page/asked-page';
import { type Html, html, type Part } from '../page/html';
import { emptyList } from '../page/notice';
import { pager } from '../page/pager';
import type { View } from '../page/view';
import type { PostState } from '../state';
import type { Slice } from '../world';
import { postCard, repostCard } from './post-card';

/** One page of posts with the way to the next. `path` is the list's own address. */
export function postList(
  view: View,
  slice: Slice<PostState>,
  { path, asked, empty }: { path: string; asked: AskedPage; empty: string },
): Html {
  const cards: Part[] = entriesOf(slice.items).flatMap(
    (entry) => (Array.isArray(entry) ? repostCard(view, entry) : postCard(view, entry)) ?? [],
  );
  const shown = cards.length > 0 ? cards : emptyList('chat', empty);
  return html`<div class="card feed">${shown}</div>${pager(listPath(path, asked), 'after', slice.next, view.say('older'))}`;
}

/** Posts, and for each post that was reposted all its reposts on this page, where the latest of them stands. */
function entriesOf(posts: readonly PostState[]): (PostState | PostState[])[] {
  const entries: (PostState | PostState[])[] = [];
  const reposts = new Map<string, PostState[]>();
  for (const post of posts) {
    const same = post.repostOf === undefined ? undefined : reposts.get(post.repostOf);
    if (same) same.push(post);
    else if (post.repostOf === undefined) entries.push(post);
    else {
      const first = [post];
      reposts.set(post.repostOf, first);
      entries.push(first);
    }
  }
  return entries;
}
