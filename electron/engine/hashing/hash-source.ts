import { open, stat } from 'node:fs/promises';
import type { HashSource } from '../../../core/contract/hashing';
import { HirzError } from '../../../core/domain/fault/fault';
import type { Digests, HashAlgorithm } from '../../../core/domain/hashing/algorithm';
import { collidingPair } from '../../../core/domain/hashing/collision';
import type { CurrentCase } from '../case/current-case';
import { reading } from '../reading';
import type { BenchFiles } from './bench-files';
import { startDigest } from './digest';
import { type DigestOptions, digestFile } from './digest-file';

/** Something that can be hashed, whatever it is. */
export interface Hashable {
  /** For display. */
  readonly label: string;
  bytes(): Promise<number>;
  digests(algorithms: readonly HashAlgorithm[], options?: DigestOptions): Promise<Digests>;
  /** Octets from an offset on; fewer at the end. */
  octets(offset: number, most: number): Promise<Uint8Array>;
}

/** @param gone what is thrown where the file is no longer there */
function ofFile(path: string, label: string, gone: (cause: unknown) => unknown): Hashable {
  const there = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await reading(label, work);
    } catch (cause) {
      throw (cause as NodeJS.ErrnoException).code === 'ENOENT' ? gone(cause) : cause;
    }
  };
  return {
    label,
    bytes: async () => (await there(stat(path))).size,
    digests: (algorithms, options) => there(digestFile(path, algorithms, options)),
    async octets(offset, most) {
      const file = await there(open(path, 'r'));
      try {
        const { bytesRead, buffer } = await file.read(Buffer.alloc(most), 0, most, offset);
        return buffer.subarray(0, bytesRead);
      } finally {
        await file.close();
      }
    },
  };
}

function ofOctets(label: string, octets: Uint8Array): Hashable {
  return {
    label,
    bytes: async () => octets.length,
    async digests(algorithms, { flip } = {}) {
      const read = Uint8Array.from(octets);
      if (flip) {
        if (flip.offset >= read.length)
          throw new HirzError('bitBeyondFile', { params: { offset: flip.offset, bytes: read.length } });
        read[flip.offset] = (read[flip.offset] ?? 0) ^ (1 << flip.bit);
      }
      const found: Digests = {};
      for (const algorithm of new Set(algorithms)) {
        const digest = await startDigest(algorithm);
        digest.update(read);
        found[algorithm] = digest.end();
      }
      return found;
    },
    octets: async (offset, most) => octets.subarray(offset, offset + most),
  };
}

/** @throws HirzError `itemUnknown`, `benchFileUnknown`, `noCaseOpen`; later `itemFileMissing`, `benchFileGone`, `notReadable` */
export function hashable(current: CurrentCase, bench: BenchFiles, source: HashSource): Hashable {
  if ('collision' in source) return ofOctets(source.collision, collidingPair()[source.collision]);
  if ('file' in source) {
    const { path, name } = bench.get(source.file);
    return ofFile(path, name, (cause) => new HirzError('benchFileGone', { params: { file: name }, cause }));
  }
  const { number, item: wanted } = source;
  const open = current.require();
  const params = { number, item: wanted };
  const item = open.database.exhibits.get(number)?.items.find(({ path }) => path === wanted);
  if (!item) throw new HirzError('itemUnknown', { params });
  return ofFile(
    open.objects.path(item.sha256),
    `${number} ${wanted}`,
    (cause) => new HirzError('itemFileMissing', { params, cause }),
  );
}
