import { z } from 'zod';
import { SeatHolder } from '../custody/seat-holder';
import { Sha256 } from '../exercise/identifier';

/** Where an exhibit comes from that was taken over from another seat: whose it was, under what number, by which hand-over. */
export const Origin = z.strictObject({
  handover: z.string(),
  /** The giver's case, and the exhibit's number in it. */
  case: z.string(),
  number: z.string(),
  from: SeatHolder,
  /** SHA-256 of the giver's statement (the payload that was signed), and of the file that it came in. */
  statementSha256: Sha256,
  fileSha256: Sha256,
});
export type Origin = z.infer<typeof Origin>;
