import { z } from 'zod';
import type { Problem } from '../fault/fault';

/** Items and working copies of one exhibit of which no whole file could be found. */
export const LostItems = z.strictObject({ number: z.string(), items: z.array(z.string()).min(1) });
export type LostItems = z.infer<typeof LostItems>;

/** What a case is sealed without: items and working copies whose files are lost or damaged, and what their holder says of it. */
export const Losses = z.strictObject({ items: z.array(LostItems).min(1), reason: z.string() });
export type Losses = z.infer<typeof Losses>;

export function countItems(lost: readonly LostItems[]): number {
  return lost.reduce((sum, { items }) => sum + items.length, 0);
}

/** Items and working copies by exhibit, both in their order. */
export function byExhibit(files: Iterable<{ number: string; path: string }>): LostItems[] {
  const items = new Map<string, string[]>();
  for (const { number, path } of files) items.set(number, [...(items.get(number) ?? []), path]);
  return [...items].map(([number, paths]) => ({ number, items: paths }));
}

/** Whether all of the first is among the second. */
export function isAmong(lost: readonly LostItems[], known: readonly LostItems[]): boolean {
  return lost.every(({ number, items }) =>
    items.every((path) => known.some((one) => one.number === number && one.items.includes(path))),
  );
}

const problemCode = 'itemDiffersOrMissing';

/** One problem for each item, for the fault that says why a case could not be sealed. */
export function lostItemProblems(lost: readonly LostItems[]): Problem[] {
  return lost.flatMap(({ number, items }) =>
    items.map((item) => ({ code: problemCode, params: { number, item }, where: {} })),
  );
}

/** What `lostItemProblems` tells of. */
export function lostItemsOf(problems: readonly Problem[]): LostItems[] {
  const told = problems.filter(({ code }) => code === problemCode);
  return byExhibit(told.map(({ params }) => ({ number: String(params.number), path: String(params.item) })));
}
