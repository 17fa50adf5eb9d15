import { z } from 'zod';

/** Minutes between two scheduled verifications that can be chosen; 0: none. */
export const verificationIntervals = [0, 5, 15, 30, 60] as const;

/** When a case verifies all its exhibits without being asked. */
export const VerificationSchedule = z.strictObject({
  everyMinutes: z.literal([...verificationIntervals]),
  atOpening: z.boolean(),
  atClosing: z.boolean(),
});
export type VerificationSchedule = z.infer<typeof VerificationSchedule>;

/** Of a case that was never told otherwise. */
export const noSchedule: VerificationSchedule = { everyMinutes: 0, atOpening: false, atClosing: false };

/** What made a verification begin; absent where somebody asked for it. */
export const VerificationTrigger = z.enum(['asked', 'scheduled', 'opening', 'closing']);
export type VerificationTrigger = z.infer<typeof VerificationTrigger>;
