import { z } from 'zod';
import { Sha256 } from '../exercise/identifier';
import { Verdict } from './verdict';

/** A sealed file that was verified while no log took anything down. */
export const VerifiedFile = z.strictObject({
  wall: z.string(),
  file: z.string(),
  bytes: z.number().int(),
  sha256: Sha256,
  verdict: Verdict,
});
export type VerifiedFile = z.infer<typeof VerifiedFile>;
