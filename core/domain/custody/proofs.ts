import { z } from 'zod';
import { Sha256 } from '../exercise/identifier';
import { Envelope } from './checkpoint';

const Path = z.array(Sha256).max(64);

/** `data/custody/proofs/consistency-<size>-<size>.json`: that the log at one checkpoint is the beginning of the log at the next (RFC 6962 section 2.1.2). */
export const ConsistencyProof = z.strictObject({
  format: z.literal('hirz-consistency-proof'),
  version: z.literal(1),
  /** The case. */
  origin: z.string(),
  first: z.strictObject({ size: z.number().int().min(1), root: Sha256 }),
  second: z.strictObject({ size: z.number().int().min(1), root: Sha256 }),
  proof: Path,
});
export type ConsistencyProof = z.infer<typeof ConsistencyProof>;

/** A line of the log with its audit path (RFC 6962 section 2.1.1). */
export const ProvenLine = z.strictObject({
  /** Index of the leaf: `seq` of the event. */
  index: z.number().int().min(0),
  /** The line's exact text, without line end. */
  line: z.string(),
  proof: Path,
});
export type ProvenLine = z.infer<typeof ProvenLine>;

/**
 * `.hirz-proof`: one event of a custody log, proven alone. Event 0 comes with it, because it names the key that signed the checkpoint.
 */
export const EventProof = z.strictObject({
  format: z.literal('hirz-event-proof'),
  version: z.literal(1),
  synthetic: z.literal(true),
  opening: ProvenLine,
  event: ProvenLine,
  checkpoint: Envelope,
});
export type EventProof = z.infer<typeof EventProof>;

/**
 * `.hirz-proof`: that a custody log only grew between two of its checkpoints, proven alone (RFC 6962 section 2.1.2). Event 0 comes with it,
 * under the second checkpoint, because it names the key that signed both.
 */
export const GrowthProof = z.strictObject({
  format: z.literal('hirz-growth-proof'),
  version: z.literal(1),
  synthetic: z.literal(true),
  opening: ProvenLine,
  first: Envelope,
  second: Envelope,
  proof: Path,
});
export type GrowthProof = z.infer<typeof GrowthProof>;

/** What can be proven of a log: one entry, or that it only grew since the checkpoint of so many entries. */
export const ProofSubject = z.union([
  z.strictObject({ entry: z.number().int().min(0) }),
  z.strictObject({ since: z.number().int().min(1) }),
]);
export type ProofSubject = z.infer<typeof ProofSubject>;
