import { createHash } from 'node:crypto';
import type { HashAlgorithm } from '../../../core/domain/hashing/algorithm';

/** A digest under way. */
export interface Digest {
  update(octets: Uint8Array): void;
  /** Hexadecimal; ends it. */
  end(): string;
}

/** Electron's own cryptography has neither SHA-3 nor BLAKE: those come from hash-wasm, loaded where they are asked for. */
export async function startDigest(algorithm: HashAlgorithm): Promise<Digest> {
  switch (algorithm) {
    case 'blake3':
      return inWebAssembly(await (await import('hash-wasm')).createBLAKE3());
    case 'sha3-224':
    case 'sha3-256':
    case 'sha3-384':
    case 'sha3-512':
      return inWebAssembly(await (await import('hash-wasm')).createSHA3(sha3Bits[algorithm]));
    default: {
      const hash = createHash(algorithm);
      return { update: (octets) => void hash.update(octets), end: () => hash.digest('hex') };
    }
  }
}

const sha3Bits = { 'sha3-224': 224, 'sha3-256': 256, 'sha3-384': 384, 'sha3-512': 512 } as const;

interface WasmHash {
  init(): unknown;
  update(octets: Uint8Array): unknown;
  digest(form: 'hex'): string;
}

function inWebAssembly(hash: WasmHash): Digest {
  hash.init();
  return { update: (octets) => void hash.update(octets), end: () => hash.digest('hex') };
}
