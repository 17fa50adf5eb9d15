import { HirzError } from '../fault/fault';
import type { Cryptography } from '../integrity/cryptography';
import { openEnvelope } from '../integrity/dsse';
import { hexOf } from '../integrity/hex';
import { merkleProver } from '../integrity/merkle-prover';
import { textOf } from '../text/utf8';
import { Checkpoint, type Envelope } from './checkpoint';
import { checkpointType } from './envelope-types';
import type { ConsistencyProof, EventProof, GrowthProof, ProofSubject, ProvenLine } from './proofs';

type Hasher = Pick<Cryptography, 'sha256'>;

function checkpointOf(envelope: Envelope): Checkpoint {
  return Checkpoint.parse(JSON.parse(textOf(openEnvelope(envelope, checkpointType).payload)));
}

function sizeOf(envelope: Envelope): number | undefined {
  try {
    return checkpointOf(envelope).size;
  } catch {
    return undefined;
  }
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

/** The tree over a log's lines, and the lines that a proof shows. `proven` throws RangeError where so many events have no such line. */
export function provingTree(crypto: Hasher, lines: Iterable<Uint8Array>, shown: ReadonlySet<number>) {
  const tree = merkleProver(crypto);
  const texts = new Map<number, string>();
  for (const line of lines) {
    if (shown.has(tree.size)) texts.set(tree.size, textOf(line));
    tree.append(line);
  }
  const proven = (index: number, size: number): ProvenLine => ({
    index,
    line: texts.get(index) ?? '',
    proof: tree.inclusion(index, size).map(hexOf),
  });
  return { tree, proven };
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
  const { proven } = provingTree(crypto, lines, new Set([0, seq]));
  return {
    format: 'hirz-event-proof',
    version: 1,
    synthetic: true,
    opening: proven(0, size),
    event: proven(seq, size),
    checkpoint,
  };
}

/**
 * Proves that the log of the second checkpoint continues that of the first.
 * @throws RangeError where the second is not of more events, or of more than there are lines
 */
export function growthProof(
  crypto: Hasher,
  lines: Iterable<Uint8Array>,
  [first, second]: readonly [first: Envelope, second: Envelope],
): GrowthProof {
  const { size: before } = checkpointOf(first);
  const { size: after } = checkpointOf(second);
  if (before >= after) throw new RangeError(`a log of ${after} events does not continue one of ${before}`);
  const { tree, proven } = provingTree(crypto, lines, new Set([0]));
  return {
    format: 'hirz-growth-proof',
    version: 1,
    synthetic: true,
    opening: proven(0, after),
    first,
    second,
    proof: tree.consistency(before, after).map(hexOf),
  };
}

/** A log with its checkpoints, as proofs are made under them. */
export interface SignedLog {
  lines: readonly Uint8Array[];
  /** In their order. One that can't be read, or is of more lines than there are, proves nothing, and is passed over. */
  checkpoints: readonly Envelope[];
  /** Which of the checkpoints that cover an entry proves it: a log that is closed is best proven as it is sealed. */
  proving: 'first' | 'last';
}

/**
 * Proves what is asked for: an entry under a checkpoint that covers it, growth until the last checkpoint.
 * @throws HirzError `entryUnknown`, `entryNotSigned`, `checkpointUnknown`, `nothingSince`
 */
export function proofOf(
  crypto: Hasher,
  { lines, checkpoints, proving }: SignedLog,
  subject: ProofSubject,
): EventProof | GrowthProof {
  const sized = checkpoints.flatMap((envelope) => {
    const size = sizeOf(envelope);
    return size !== undefined && size <= lines.length ? [{ envelope, size }] : [];
  });
  if ('entry' in subject) {
    const { entry } = subject;
    if (entry >= lines.length) throw new HirzError('entryUnknown', { params: { entry } });
    const covering = sized.filter(({ size }) => size > entry).at(proving === 'first' ? 0 : -1);
    if (!covering) throw new HirzError('entryNotSigned', { params: { entry } });
    return eventProof(crypto, lines, covering.envelope, entry);
  }
  const { since } = subject;
  const first = sized.find(({ size }) => size === since);
  const last = sized.at(-1);
  if (!first || !last) throw new HirzError('checkpointUnknown', { params: { entries: since } });
  if (last.size <= since) throw new HirzError('nothingSince', { params: { entries: since } });
  return growthProof(crypto, lines, [first.envelope, last.envelope]);
}
