import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { RangeDigest, RangeDigests } from './file-range';

/** Takes blocks one after the other and gives what was asked for of all of them. */
export interface RunningDigests {
  add(block: Uint8Array): void;
  end(): RangeDigests;
}

/** One pass that feeds every digest that was asked for. */
export function runningDigests(wanted: readonly RangeDigest[]): RunningDigests {
  const sha256 = wanted.includes('sha256') ? createHash('sha256') : undefined;
  const sha512 = wanted.includes('sha512') ? createHash('sha512') : undefined;
  const wantsCrc = wanted.includes('crc');
  let crc = 0;
  let bytes = 0;
  return {
    add(block) {
      bytes += block.length;
      sha256?.update(block);
      sha512?.update(block);
      if (wantsCrc) crc = crc32(block, crc);
    },
    end: () => ({
      bytes,
      ...(sha256 ? { sha256: sha256.digest('hex') } : {}),
      ...(sha512 ? { sha512: sha512.digest('hex') } : {}),
      ...(wantsCrc ? { crc } : {}),
    }),
  };
}
