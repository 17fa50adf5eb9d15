import { type WordsHeld, wordsHeld } from '../../../core/domain/simulation/asked-words';
import type { WorldSources } from './world-sources';

const cut = new WeakMap<WorldSources, Map<string, WordsHeld>>();

/** The words of a text that is asked about in one search after the other, cut once: of what events change, and of channels. */
export function wordsOf(sources: WorldSources, text: string): WordsHeld {
  const texts = cut.get(sources) ?? new Map<string, WordsHeld>();
  cut.set(sources, texts);
  const known = texts.get(text) ?? wordsHeld(text);
  texts.set(text, known);
  return known;
}
