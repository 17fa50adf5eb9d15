import { z } from 'zod';
import { Sha256 } from '../exercise/identifier';
import { Beside } from './beside';

/**
 * States the size and Merkle root (RFC 6962 section 2.1) of the log at one moment. Signed by the seat in a DSSE
 * envelope of type `application/vnd.hirz.checkpoint+json`; the payload is its canonical JSON.
 */
export const Checkpoint = z.strictObject({
  format: z.literal('hirz-checkpoint'),
  version: z.literal(1),
  /** The case. */
  origin: z.string(),
  /** Number of events. */
  size: z.number().int().min(1),
  root: Sha256,
  /** SHA-256 of the payload of the checkpoint before this one. */
  previous: Sha256.optional(),
  wall: z.string(),
});
export type Checkpoint = z.infer<typeof Checkpoint>;

/**
 * Signed when a submission is sealed, over its payload manifest: DSSE type `application/vnd.hirz.seal+json`,
 * tag file `hirz-seal.dsse.json` of the bag.
 */
export const Seal = z.strictObject({
  format: z.literal('hirz-seal'),
  version: z.literal(1),
  case: z.string(),
  /** SHA-256 of `manifest-sha256.txt` and of `manifest-sha512.txt`. */
  manifestSha256: Sha256,
  manifestSha512Sha256: Sha256,
  checkpointSha256: Sha256,
  beside: Beside,
  wall: z.string(),
});
export type Seal = z.infer<typeof Seal>;

/** DSSE envelope (secure-systems-lab/dsse), JSON form, with one signature: over PAE(payloadType, payload). Another beside it would be nobody's word. */
export const Envelope = z.strictObject({
  payloadType: z.string(),
  payload: z.base64(),
  signatures: z.tuple([z.strictObject({ keyid: z.string(), sig: z.base64() })]),
});
export type Envelope = z.infer<typeof Envelope>;
