import { type Asked, howWell } from '../../../core/domain/simulation/asked-words';
import type { FoundCode } from './found-code';
import type { Gathered } from './gather-found';
import type { SearchView } from './search-view';
import { textOfFound } from './stored-text';

/** Answers that are ranked, the newest: reading and weighing so many texts takes less than a tenth of a second. */
const mostRanked = 5_000;

/**
 * The newest answers ordered by how well they answer, those that answer equally well newest first; all others follow newest first.
 * `ranked` says how many were weighed.
 */
export function rankFound(
  view: SearchView,
  gathered: Gathered,
  codes: readonly FoundCode[],
  asked: readonly Asked[],
): { codes: FoundCode[]; ranked: number } {
  const weighed = codes.slice(0, mostRanked).map((code, place) => ({
    code,
    place,
    weight: howWell(asked, textOfFound(view, gathered, code)),
  }));
  weighed.sort((a, b) => b.weight - a.weight || a.place - b.place);
  return { codes: [...weighed.map(({ code }) => code), ...codes.slice(mostRanked)], ranked: weighed.length };
}
