import { parentPort, workerData } from 'node:worker_threads';
import type { Digests, HashAlgorithm } from '../../../core/domain/hashing/algorithm';
import { startDigest } from './digest';

/** Entry of a worker thread that computes some digests of octets that another thread reads: it opens no file. */
export interface DigestWork {
  /** Blocks of the file, one behind the other in shared memory. */
  blocks: SharedArrayBuffer[];
  algorithms: HashAlgorithm[];
}
/** A block that holds so many octets now, or the end. */
export type DigestTold = { block: number; octets: number } | 'end';
/** A block that may be filled again, or the digests. */
export type DigestAnswer = { block: number } | { digests: Digests };

const { blocks, algorithms } = workerData as DigestWork;
const views = blocks.map((block) => Buffer.from(block));
const started = Promise.all(
  algorithms.map(async (algorithm) => ({ algorithm, digest: await startDigest(algorithm) })),
);
const answer = (message: DigestAnswer) => parentPort?.postMessage(message);

void started.then((digests) => {
  parentPort?.on('message', (told: DigestTold) => {
    if (told === 'end') {
      answer({
        digests: Object.fromEntries(digests.map(({ algorithm, digest }) => [algorithm, digest.end()])),
      });
      parentPort?.close();
      return;
    }
    const octets = views[told.block]?.subarray(0, told.octets);
    if (octets) for (const { digest } of digests) digest.update(octets);
    answer({ block: told.block });
  });
});
