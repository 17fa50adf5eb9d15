import { foldText } from '../../../core/domain/simulation/fold-text';
import type { SearchQuery } from '../../../core/domain/simulation/world';

/** The words of a folded text as the full-text index cuts them (SQLite's unicode61): runs of letters and digits. */
function tokensOf(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}\p{Co}]+/gu) ?? [];
}

/**
 * FTS5 query for what a search asks: every word and phrase, none of them with a meaning of its own.
 * Null where nothing is asked for; undefined where what is asked for has no word in it, which nothing matches.
 */
export function matchOf({ words, phrases }: SearchQuery): string | null | undefined {
  const asked = [...words, ...phrases];
  if (asked.length === 0) return null;
  const quoted = asked.map(tokensOf).filter((tokens) => tokens.length > 0);
  if (quoted.length === 0) return undefined;
  return quoted.map((tokens) => `"${tokens.join(' ')}"`).join(' AND ');
}

/** The same question about one text, for texts that changed since they were indexed. */
export function textMatches({ words, phrases }: SearchQuery, text: string): boolean {
  const tokens = ` ${tokensOf(foldText(text)).join(' ')} `;
  return [...words, ...phrases].every((asked) => {
    const wanted = tokensOf(asked);
    return wanted.length === 0 || tokens.includes(` ${wanted.join(' ')} `);
  });
}
