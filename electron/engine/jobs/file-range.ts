import type { FileHandle } from 'node:fs/promises';

/** Digests of a range: those that were asked for, hexadecimal, and its CRC-32 (ISO 3309, as a zip has it) where that was asked for. */
export interface RangeDigests {
  /** Octets that were there to be read. */
  bytes: number;
  sha256?: string;
  sha512?: string;
  crc?: number;
}

export type RangeDigest = 'sha256' | 'sha512' | 'crc';

/** A part of a file that is to be hashed. */
export interface FileRange {
  path: string;
  /**
   * The file where it is open already: then that very file is read, wherever its path leads by now. It stays open; who opened it closes
   * it after the pool.
   */
  handle?: FileHandle;
  /** Octets; left out, from its beginning, and to its end. */
  start?: number;
  bytes?: number;
}
