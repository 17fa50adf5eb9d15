import { z } from 'zod';
import { Sha256 } from '../exercise/identifier';

/** Where an exhibit comes from that was taken over from another seat: whose it was, under what number, by which hand-over. */
export const Origin = z.strictObject({
  handover: z.string(),
  /** The giver's case, and the exhibit's number in it. */
  case: z.string(),
  number: z.string(),
  from: z.strictObject({ name: z.string(), seat: z.string() }),
  /** SHA-256 of the giver's statement (the payload that was signed), and of the file that it came in. */
  statementSha256: Sha256,
  fileSha256: Sha256,
});
export type Origin = z.infer<typeof Origin>;
