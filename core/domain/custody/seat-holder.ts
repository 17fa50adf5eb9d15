import { z } from 'zod';

/** Who holds a case's seat: a trainee, unless a role says otherwise. */
export const SeatHolder = z.strictObject({
  name: z.string(),
  seat: z.string(),
  /** Left out for a trainee. */
  role: z.enum(['instructor', 'assessor']).optional(),
});
export type SeatHolder = z.infer<typeof SeatHolder>;
