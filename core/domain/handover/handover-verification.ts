import { z } from 'zod';
import { Finding, Verdict } from '../custody/verdict';
import { HandoverStatement } from './statement';

/** The verdict on a hand-over's file, as `hirz verify --json` prints it. No code says when it was made: its verdict is never `intact-unwitnessed`. */
export const HandoverVerification = z.object({
  format: z.literal('hirz-handover-verification'),
  version: z.literal(1),
  file: z.string(),
  sha256: z.string(),
  bytes: z.number().int(),
  verdict: Verdict,
  findings: z.array(Finding),
  /** What the giver states; absent where it could not be read. */
  statement: HandoverStatement.optional(),
});
export type HandoverVerification = z.infer<typeof HandoverVerification>;
