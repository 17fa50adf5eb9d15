import type { Instant } from '../text/instant';
import type { EarlierText } from './state';

/** The part of a post's or message's state that an edit changes. */
interface Edited {
  text: string;
  at: Instant;
  editedAt?: Instant;
  earlier: EarlierText[];
}

/** Puts a new text in place; what stood before is kept with the time in which it stood. */
export function applyEdit(state: Edited, text: string, at: Instant): void {
  state.earlier = [...state.earlier, { text: state.text, from: state.editedAt ?? state.at, until: at }];
  state.text = text;
  state.editedAt = at;
}
