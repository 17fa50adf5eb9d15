import { foldText } from './fold-text';

/** Those of a list whose text holds every word that was typed, both as search folds them, in any order; all where none was typed. */
export function holdingWords<T>(items: readonly T[], typed: string, textOf: (item: T) => string): T[] {
  const words = foldText(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...items];
  return items.filter((item) => {
    const text = foldText(textOf(item));
    return words.every((word) => text.includes(word));
  });
}
