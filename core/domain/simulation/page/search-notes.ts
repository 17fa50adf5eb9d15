import { foldHandle } from '../../dataset/known-entities';
import { unreadOperators } from '../parse-search';
import type { SearchQuery } from '../world';
import { type Html, html } from './html';
import { handleText } from './user-text';
import type { View } from './view';

/** What was not searched as it was meant: operators that could not be read, a handle that nobody has. */
export function searchNotes(view: View, text: string, { from }: SearchQuery): Html | undefined {
  const notes = unreadOperators(text).map(({ term, wants }) =>
    view.sayHtml(`search.unread.${wants}`, { term: html`<bdi dir="ltr"><code>${term}</code></bdi>` }),
  );
  if (from !== undefined && !isHeld(view, from)) {
    notes.push(view.sayHtml('search.nobody', { handle: handleText(from) }));
  }
  return notes.length === 0
    ? undefined
    : html`<ul class="search-notes">${notes.map((note) => html`<li>${note}</li>`)}</ul>`;
}

/** Whether an account has a handle now: one that had it and has another does not. */
function isHeld(view: View, handle: string): boolean {
  const account = view.accountByHandle(handle);
  return account !== undefined && foldHandle(account.handle) === handle;
}
