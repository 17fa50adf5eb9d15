import { parentPort } from 'node:worker_threads';
import type { Digests, HashAlgorithm } from '../../../core/domain/hashing/algorithm';
import { type Digest, startDigest } from './digest';

/** Entry of a worker thread that computes some digests of octets that another thread reads, of one file after the other: it opens no file. */
export interface DigestWork {
  /** Blocks of the file, one behind the other in shared memory. */
  blocks: SharedArrayBuffer[];
  algorithms: HashAlgorithm[];
}
/** A file that begins, a block that holds so many octets of it now, or its end. */
export type DigestTold = { work: DigestWork } | { block: number; octets: number } | 'end';
/** A block that may be filled again, or the digests. */
export type DigestAnswer = { block: number } | { digests: Digests };

interface UnderWay {
  views: Buffer[];
  digests: { algorithm: HashAlgorithm; digest: Digest }[];
}

async function begin({ blocks, algorithms }: DigestWork): Promise<UnderWay> {
  return {
    views: blocks.map((block) => Buffer.from(block)),
    digests: await Promise.all(
      algorithms.map(async (algorithm) => ({ algorithm, digest: await startDigest(algorithm) })),
    ),
  };
}

const answer = (message: DigestAnswer) => parentPort?.postMessage(message);
let underWay: Promise<UnderWay> | undefined;

parentPort?.on('message', (told: DigestTold) => {
  if (typeof told === 'object' && 'work' in told) {
    underWay = begin(told.work);
    return;
  }
  void underWay?.then(({ views, digests }) => {
    if (told === 'end') {
      answer({
        digests: Object.fromEntries(digests.map(({ algorithm, digest }) => [algorithm, digest.end()])),
      });
      return;
    }
    const octets = views[told.block]?.subarray(0, told.octets);
    if (octets) for (const { digest } of digests) digest.update(octets);
    answer({ block: told.block });
  });
  // The blocks of a file that has ended are not held.
  if (told === 'end') underWay = undefined;
});
