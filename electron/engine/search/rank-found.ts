import { type Asked, howWell } from '../../../core/domain/simulation/asked-words';
import { textsOfFound } from './found-texts';
import type { Gathered } from './gather-found';
import type { SearchView } from './search-view';

/** Answers that are ranked, the newest: reading and weighing so many texts takes less than a tenth of a second. */
const mostRanked = 2_000;

/**
 * The newest answers ordered by how well they answer, those that answer equally well newest first; all others follow newest first.
 * `ranked` says how many were weighed. `codes` itself is put in order.
 */
export function rankFound(
  view: SearchView,
  gathered: Omit<Gathered, 'codes'>,
  codes: Int32Array,
  asked: readonly Asked[],
): { codes: Int32Array; ranked: number } {
  const newest = Array.from(codes.subarray(0, mostRanked));
  const texts = textsOfFound(view, gathered, newest);
  const weighed = newest.map((code, place) => ({ code, place, weight: howWell(asked, texts[place] ?? '') }));
  weighed.sort((a, b) => b.weight - a.weight || a.place - b.place);
  codes.set(weighed.map(({ code }) => code));
  return { codes, ranked: weighed.length };
}
