import { z } from 'zod';
import { formatManifest } from '../bag/manifest';
import { Beside } from '../custody/beside';
import { SeatHolder } from '../custody/seat-holder';
import { mostTogether } from '../evidence/exhibit';
import { Sha256 } from '../exercise/identifier';
import type { Cryptography } from '../integrity/cryptography';
import { Instant } from '../text/instant';
import { utf8Of } from '../text/utf8';
import { handoverPaths } from './handover-paths';
import { HandedNumber, HandoverId, Party } from './party';
import { readPayload, type SignedPayload } from './signed-payload';

/** DSSE payload type of a hand-over's statement. */
export const handoverType = 'application/vnd.hirz.handover+json';

const Words = z.string().trim().min(3).max(2_000);

/** What the giver states, apart from what Hirz states with it. */
export const HandoverWords = z.strictObject({
  to: Party,
  purpose: Words,
  /** Reference of the authority or request under which it is handed over. */
  authority: Words,
  /** How the exhibits are as they are handed over. */
  condition: Words,
});
export type HandoverWords = z.infer<typeof HandoverWords>;

/** The statement of a hand-over, signed by the giver's seat: who gives what to whom, why, by what authority, in what condition. */
export const HandoverStatement = HandoverWords.extend({
  format: z.literal('hirz-handover'),
  version: z.literal(1),
  synthetic: z.literal(true),
  id: HandoverId,
  /** The giver's case, exercise and key, as event 0 of its log has them. */
  case: z.string(),
  exercise: z.strictObject({ id: z.string(), edition: z.string(), manifestSha256: Sha256 }),
  from: SeatHolder,
  publicKey: z.base64(),
  exhibits: z
    .array(
      z.strictObject({
        number: HandedNumber,
        title: z.string(),
        /** Of its `exhibit.json`, which names the hash of every item. */
        sha256: Sha256,
        /** The numbered seal that it is under. */
        seal: z.string().nullable(),
      }),
    )
    .min(1)
    .max(mostTogether),
  /** SHA-256 of the payload of the checkpoint that the entries in the file are proven under. */
  checkpointSha256: Sha256,
  /** All files under `data/` but this statement: see `givenSha256`. Absent in statements of early versions. */
  filesSha256: Sha256.optional(),
  /** What lies at the top of the file beside the bag's own files. Absent in statements of early versions. */
  beside: Beside.optional(),
  wall: z.string(),
  exerciseTime: Instant,
  software: z.string(),
});
export type HandoverStatement = z.infer<typeof HandoverStatement>;

/**
 * SHA-256 of the lines that a hand-over's `manifest-sha256.txt` has for all files but the statement.
 * @param digests path → SHA-256 of the payload
 */
export function givenSha256(
  { sha256Hex }: Pick<Cryptography, 'sha256Hex'>,
  digests: Iterable<readonly [path: string, sha256: string]>,
): string {
  const given = [...digests].filter(([path]) => path !== handoverPaths.statement);
  return sha256Hex(utf8Of(formatManifest(new Map(given))));
}

/** Reads a statement from its envelope; undefined where it is none, or not in canonical form. */
export function readStatement(
  crypto: Pick<Cryptography, 'sha256'>,
  envelope: unknown,
): SignedPayload<HandoverStatement> | undefined {
  return readPayload(crypto, envelope, handoverType, HandoverStatement);
}
