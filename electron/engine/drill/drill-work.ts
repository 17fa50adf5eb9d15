import { z } from 'zod';
import { Envelope } from '../../../core/domain/custody/checkpoint';
import { CopyAnswer } from '../../../core/domain/drill/drill';
import { Sha256 } from '../../../core/domain/exercise/identifier';

/** `work.json` of a drill on the trainee's machine: what was said of it so far, and what was handed in. */
export const DrillWork = z.strictObject({
  format: z.literal('hirz-drill-work'),
  version: z.literal(1),
  /** Names the drill's file: SHA-256 of its `manifest-sha256.txt`. */
  drillSha256: Sha256,
  /** SHA-256 of each copy's archive, in their order. */
  copies: z.array(Sha256),
  openedAt: z.string(),
  answers: z.array(CopyAnswer),
  handedIn: Envelope.nullable(),
});
export type DrillWork = z.infer<typeof DrillWork>;
