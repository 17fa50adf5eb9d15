import { z } from 'zod';

/** To whom exhibits are handed over, as the giver states it. A seat only where the room has seats. */
export const Party = z.strictObject({
  name: z.string().trim().min(1).max(80),
  role: z.enum(['trainee', 'instructor', 'assessor']),
  seat: z.string().trim().max(20),
});
export type Party = z.infer<typeof Party>;

/** How exhibits were found on receipt, as the receiver states it. */
export const ReceivedCondition = z.strictObject({
  state: z.enum(['intact', 'unsealed', 'deviations']),
  /** In words; needed for all but `intact`. */
  remark: z.string().trim().max(2_000),
});
export type ReceivedCondition = z.infer<typeof ReceivedCondition>;

/** Whether a condition says as much as it must. */
export function conditionSaid({ state, remark }: ReceivedCondition): boolean {
  return state === 'intact' || remark.trim().length >= 3;
}

/** Number of an exhibit, as it names a folder on every system. */
export const HandedNumber = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/, 'exhibitNumber');
export const HandoverId = z.string().regex(/^ho-[0-9a-f]{16}$/, 'handoverId');
