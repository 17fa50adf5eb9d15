import { z } from 'zod';
import { Envelope } from '../custody/checkpoint';
import { provingTree } from '../custody/make-proofs';
import { ProvenLine } from '../custody/proofs';
import type { Cryptography } from '../integrity/cryptography';

/** `data/custody/part.json` of a hand-over: the entries of the giver's log that speak of its exhibits, each proven under one signed checkpoint. */
export const CustodyPart = z.strictObject({
  format: z.literal('hirz-custody-part'),
  version: z.literal(1),
  synthetic: z.literal(true),
  /** Event 0: it names the key. */
  opening: ProvenLine,
  /** In the order of the log. */
  events: z.array(ProvenLine),
  checkpoint: Envelope,
});
export type CustodyPart = z.infer<typeof CustodyPart>;

/**
 * Proves entries of a log under a checkpoint that covers all of them.
 * @param size number of events that the checkpoint covers
 * @throws RangeError where it does not cover one
 */
export function custodyPart(
  crypto: Pick<Cryptography, 'sha256'>,
  lines: Iterable<Uint8Array>,
  { envelope: checkpoint, size }: { envelope: Envelope; size: number },
  seqs: Iterable<number>,
): CustodyPart {
  const wanted = new Set([0, ...seqs]);
  const { proven } = provingTree(crypto, lines, wanted);
  const [, ...others] = [...wanted].sort((a, b) => a - b);
  return {
    format: 'hirz-custody-part',
    version: 1,
    synthetic: true,
    opening: proven(0, size),
    events: others.map((seq) => proven(seq, size)),
    checkpoint,
  };
}
