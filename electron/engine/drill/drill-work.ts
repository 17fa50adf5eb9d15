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

/** What stays of a drill that was removed: enough to refuse its copies as before, and to find again what was handed in. */
export const RemovedDrill = z.strictObject({
  format: z.literal('hirz-drill-removed'),
  version: z.literal(1),
  title: z.string(),
  verifier: z.boolean(),
  drillSha256: Sha256,
  copies: z.array(Sha256),
  /** The work that was handed in; null where none was: its answers are forgotten. */
  handedIn: DrillWork.nullable(),
});
export type RemovedDrill = z.infer<typeof RemovedDrill>;
