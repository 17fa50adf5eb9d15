import { type WordsHeld, wordsHeld } from '../../../core/domain/simulation/asked-words';
import type { OpenWorld } from '../platform/world';

const cut = new WeakMap<OpenWorld, Map<string, WordsHeld>>();

/** The words of a text that is asked about in one search after the other, cut once: of what events change, and of channels. */
export function wordsOf(world: OpenWorld, text: string): WordsHeld {
  const texts = cut.get(world) ?? new Map<string, WordsHeld>();
  cut.set(world, texts);
  const known = texts.get(text) ?? wordsHeld(text);
  texts.set(text, known);
  return known;
}
