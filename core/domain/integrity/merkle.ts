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

const hashLength = 32;
/** A number of leaves is a safe integer. */
const mostHeights = 54;

/** A tree that grows leaf by leaf and knows its root after each; holds one hash for each bit of its size. */
export interface GrowingTree {
  readonly size: number;
  append(leaf: Uint8Array): void;
  /** Appends the 2^height leaves of a subtree. @throws RangeError where the tree's size is no multiple of so many */
  appendSubtree(root: Hash, height: number): void;
  root(): Hash;
  /** Root of the tree if leaves followed that have this root, fewer than its smallest whole subtree has. */
  rootWith(rest: Hash): Hash;
}

export function growingTree(crypto: Pick<Cryptography, 'sha256' | 'sha256Into'>): GrowingTree {
  /** Roots of the full subtrees by their height, one behind the other: there are those that are binary digits of the size. */
  const peaks = new Uint8Array(hashLength * mostHeights);
  /** 0x01 ‖ left ‖ right: what is hashed next. Memory of its own for each node costs as much as hashing it. */
  const node = new Uint8Array(1 + 2 * hashLength);
  node[0] = 1;
  let size = 0;

  const isPeak = (height: number) => Math.floor(size / 2 ** height) % 2 === 1;
  function joinRight(height: number): void {
    for (let at = 0; at < hashLength; at += 1) node[1 + at] = peaks[hashLength * height + at] as number;
    crypto.sha256Into(node, node, 1 + hashLength);
  }
  /** Adds the subtree whose root stands on the right. */
  function add(height: number): void {
    let grown = height;
    for (; isPeak(grown); grown += 1) joinRight(grown);
    for (let at = 0; at < hashLength; at += 1)
      peaks[hashLength * grown + at] = node[1 + hashLength + at] as number;
    size += 2 ** height;
  }
  /** Root over the subtrees from a height on, with what stands on the right behind them. */
  function rootFrom(height: number): Hash {
    for (let at = height; 2 ** at <= size; at += 1) if (isPeak(at)) joinRight(at);
    return node.slice(1 + hashLength);
  }
  return {
    get size() {
      return size;
    },
    append(leaf) {
      crypto.sha256Into(prefixed(0, leaf), node, 1 + hashLength);
      add(0);
    },
    appendSubtree(root, height) {
      if (size % 2 ** height !== 0) throw new RangeError(`${2 ** height} leaves behind ${size}`);
      node.set(root, 1 + hashLength);
      add(height);
    },
    root() {
      if (size === 0) return crypto.sha256(new Uint8Array(0));
      let lowest = 0;
      while (!isPeak(lowest)) lowest += 1;
      node.set(peaks.subarray(hashLength * lowest, hashLength * (lowest + 1)), 1 + hashLength);
      return rootFrom(lowest + 1);
    },
    rootWith(rest) {
      node.set(rest, 1 + hashLength);
      return rootFrom(0);
    },
  };
}

/** Root of the tree over these leaves. */
export function merkleRoot(
  crypto: Pick<Cryptography, 'sha256' | 'sha256Into'>,
  leaves: Iterable<Uint8Array>,
): Hash {
  const tree = growingTree(crypto);
  for (const leaf of leaves) tree.append(leaf);
  return tree.root();
}
