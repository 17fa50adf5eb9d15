import { z } from 'zod';

/** What may have been done to a copy, from the clumsy to the thorough. */
export const tamperings = [
  /** One octet of an item, and nothing else. */
  'byte-changed',
  /** The same, with the bag's manifests made anew. */
  'file-replaced',
  'file-renamed',
  /** Two entries of the log have each other's computer time. */
  'times-swapped',
  /** Two exhibits have each other's time-stamp token. */
  'tokens-swapped',
  'line-dropped',
  'lines-reordered',
  'line-rewritten',
  /** An entry was rewritten, and every later one made to name the one before it. */
  'log-rechained',
  /** The same, with checkpoints and seal signed anew by another key than the one that entry 0 names. */
  'log-resigned',
  /** The same, with that key in entry 0 too, and everything made to agree: only the witness code tells. */
  'log-forged',
] as const;
export const Tampering = z.enum(tamperings);
export type Tampering = z.infer<typeof Tampering>;

/** What a copy of a drill may be: `none` is not altered at all. */
export const drillKinds = [...tamperings, 'none'] as const;
export const DrillKind = z.enum(drillKinds);
export type DrillKind = z.infer<typeof DrillKind>;

/** How an alteration shows: which check fails. */
export const signs = [
  'manifest',
  'listing',
  'seal',
  'item',
  'record',
  'sequence',
  'chain',
  'root',
  'signature',
  'token',
  'clocks',
  'witness',
] as const;
export const Sign = z.enum(signs);
export type Sign = z.infer<typeof Sign>;

/** The check that gives each one away: the careful ones remake whatever is before it. Any one of these is an answer. */
export const tellingSigns: Readonly<Record<Tampering, readonly Sign[]>> = {
  'byte-changed': ['manifest'],
  'file-replaced': ['item', 'seal'],
  'file-renamed': ['listing'],
  'times-swapped': ['clocks', 'chain'],
  'tokens-swapped': ['token'],
  'line-dropped': ['sequence'],
  'lines-reordered': ['sequence'],
  'line-rewritten': ['chain'],
  'log-rechained': ['root'],
  'log-resigned': ['signature'],
  'log-forged': ['witness'],
};

/** Alterations that are easily taken for each other: to name the neighbour is half an answer. */
const families: readonly (readonly Tampering[])[] = [
  ['byte-changed', 'file-replaced'],
  ['times-swapped', 'line-rewritten', 'log-rechained'],
  ['line-dropped', 'lines-reordered'],
  ['log-resigned', 'log-forged'],
];

export function areNeighbours(one: Tampering, other: Tampering): boolean {
  return families.some((family) => family.includes(one) && family.includes(other));
}
