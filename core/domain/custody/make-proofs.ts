import type { Cryptography } from '../integrity/cryptography';
import { openEnvelope } from '../integrity/dsse';
import { hexOf } from '../integrity/hex';
import { merkleProver } from '../integrity/merkle-prover';
import { textOf } from '../text/utf8';
import { Checkpoint, type Envelope } from './checkpoint';
import { checkpointType } from './envelope-types';
import type { ConsistencyProof, EventProof, ProvenLine } from './proofs';

type Hasher = Pick<Cryptography, 'sha256'>;

function checkpointOf(envelope: Envelope): Checkpoint {
  return Checkpoint.parse(JSON.parse(textOf(openEnvelope(envelope, checkpointType).payload)));
}

/** Proofs that each checkpoint's log continues the one before it. */
export function consistencyProofs(
  crypto: Hasher,
  lines: Iterable<Uint8Array>,
  checkpoints: readonly Envelope[],
): ConsistencyProof[] {
  const tree = merkleProver(crypto);
  for (const line of lines) tree.append(line);
  const values = checkpoints.map(checkpointOf);
  return values.slice(1).flatMap((second, at): ConsistencyProof[] => {
    const first = values[at];
    if (!first) return [];
    return [
      {
        format: 'hirz-consistency-proof',
        version: 1,
        origin: second.origin,
        first: { size: first.size, root: first.root },
        second: { size: second.size, root: second.root },
        proof: tree.consistency(first.size, second.size).map(hexOf),
      },
    ];
  });
}

/**
 * Proves one event under a checkpoint that covers it.
 * @throws RangeError where the checkpoint does not cover it
 */
export function eventProof(
  crypto: Hasher,
  lines: Iterable<Uint8Array>,
  checkpoint: Envelope,
  seq: number,
): EventProof {
  const { size } = checkpointOf(checkpoint);
  const tree = merkleProver(crypto);
  const texts = new Map<number, string>();
  for (const line of lines) {
    if (tree.size === 0 || tree.size === seq) texts.set(tree.size, textOf(line));
    tree.append(line);
  }
  const proven = (index: number): ProvenLine => ({
    index,
    line: texts.get(index) ?? '',
    proof: tree.inclusion(index, size).map(hexOf),
  });
  return {
    format: 'hirz-event-proof',
    version: 1,
    synthetic: true,
    opening: proven(0),
    event: proven(seq),
    checkpoint,
  };
}
