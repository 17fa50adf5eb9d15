import { z } from 'zod';

/** Items and working copies of one exhibit of which no whole file could be found. */
export const LostItems = z.strictObject({ number: z.string(), items: z.array(z.string()).min(1) });
export type LostItems = z.infer<typeof LostItems>;

export function countItems(lost: readonly LostItems[]): number {
  return lost.reduce((sum, { items }) => sum + items.length, 0);
}
