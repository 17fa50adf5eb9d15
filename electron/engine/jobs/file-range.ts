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
  /** Octets; left out, from its beginning, and to its end. */
  start?: number;
  bytes?: number;
}
