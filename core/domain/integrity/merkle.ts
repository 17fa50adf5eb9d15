import type { Cryptography } from './cryptography';

/** Merkle trees of RFC 6962 section 2.1: leaves and nodes are hashed with different prefixes, so none passes for the other. */
export type Hash = Uint8Array;
type Hasher = Pick<Cryptography, 'sha256'>;

/** What is hashed next: memory of its own for each leaf costs more than hashing it. */
let scratch = new Uint8Array(1024);

/** A prefix and what follows it, until the next call. */
function prefixed(prefix: number, first: Uint8Array, second?: Uint8Array): Uint8Array {
  const length = 1 + first.length + (second?.length ?? 0);
  if (length > scratch.length) scratch = new Uint8Array(2 * length);
  scratch[0] = prefix;
  scratch.set(first, 1);
  if (second) scratch.set(second, 1 + first.length);
  return scratch.subarray(0, length);
}

/** SHA-256(0x00 ‖ leaf). */
export function leafHash(crypto: Hasher, leaf: Uint8Array): Hash {
  return crypto.sha256(prefixed(0, leaf));
}

/** SHA-256(0x01 ‖ left ‖ right). */
export function nodeHash(crypto: Hasher, left: Hash, right: Hash): Hash {
  return crypto.sha256(prefixed(1, left, right));
}

/** A tree that grows leaf by leaf and knows its root after each; holds one hash for each bit of its size. */
export interface GrowingTree {
  readonly size: number;
  append(leaf: Uint8Array): void;
  root(): Hash;
}

export function growingTree(crypto: Hasher): GrowingTree {
  /** Roots of the full subtrees, largest first: the binary digits of the size. */
  const peaks: { hash: Hash; height: number }[] = [];
  let size = 0;
  return {
    get size() {
      return size;
    },
    append(leaf) {
      let added = { hash: leafHash(crypto, leaf), height: 0 };
      for (let left = peaks.at(-1); left?.height === added.height; left = peaks.at(-1)) {
        added = { hash: nodeHash(crypto, left.hash, added.hash), height: added.height + 1 };
        peaks.pop();
      }
      peaks.push(added);
      size += 1;
    },
    root() {
      const last = peaks.at(-1);
      if (!last) return crypto.sha256(new Uint8Array(0));
      return peaks.slice(0, -1).reduceRight((right, peak) => nodeHash(crypto, peak.hash, right), last.hash);
    },
  };
}

/** Root of the tree over these leaves. */
export function merkleRoot(crypto: Hasher, leaves: Iterable<Uint8Array>): Hash {
  const tree = growingTree(crypto);
  for (const leaf of leaves) tree.append(leaf);
  return tree.root();
}
