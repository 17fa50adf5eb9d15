import type { Cryptography } from './cryptography';
import { type Hash, leafHash, nodeHash } from './merkle';

/** A tree that keeps every whole subtree's hash, so that it can prove anything of itself: twice as many hashes as it has leaves. */
export interface MerkleProver {
  readonly size: number;
  append(leaf: Uint8Array): void;
  /** Root of the tree over the first `size` leaves. */
  root(size: number): Hash;
  /** Audit path of a leaf in the tree over the first `size` leaves, from the leaf up: RFC 6962 section 2.1.1. */
  inclusion(index: number, size: number): Hash[];
  /** That the tree over `size2` leaves extends the one over `size1`: RFC 6962 section 2.1.2. */
  consistency(size1: number, size2: number): Hash[];
}

/** The largest power of two below a number. */
function split(count: number): number {
  let half = 1;
  while (half * 2 < count) half *= 2;
  return half;
}

export function merkleProver(crypto: Pick<Cryptography, 'sha256'>): MerkleProver {
  /** `levels[k][i]`: hash of the whole subtree over the leaves from i·2^k on. */
  const levels: Hash[][] = [[]];

  /** Hash over the leaves from `start` up to `end`. */
  function over(start: number, end: number): Hash {
    const count = end - start;
    const height = Math.log2(count);
    const whole = Number.isInteger(height) ? levels[height]?.[start / count] : undefined;
    if (whole) return whole;
    const middle = start + split(count);
    return nodeHash(crypto, over(start, middle), over(middle, end));
  }

  function path(index: number, start: number, end: number): Hash[] {
    if (end - start === 1) return [];
    const middle = start + split(end - start);
    return index < middle
      ? [...path(index, start, middle), over(middle, end)]
      : [...path(index, middle, end), over(start, middle)];
  }

  /** @param known whether the verifier has the hash over these leaves already */
  function subproof(size1: number, start: number, end: number, known: boolean): Hash[] {
    if (size1 === end) return known ? [] : [over(start, end)];
    const middle = start + split(end - start);
    return size1 <= middle
      ? [...subproof(size1, start, middle, known), over(middle, end)]
      : [...subproof(size1, middle, end, false), over(start, middle)];
  }

  const size = () => levels[0]?.length ?? 0;
  const within = (least: number, value: number) => {
    if (!Number.isInteger(value) || value < least || value > size())
      throw new RangeError(`not in a tree of ${size()} leaves`);
  };

  return {
    get size() {
      return size();
    },
    append(leaf) {
      let hash = leafHash(crypto, leaf);
      for (let height = 0; ; height += 1) {
        const level = levels[height] ?? [];
        levels[height] = level;
        level.push(hash);
        const left = level.at(-2);
        if (level.length % 2 === 1 || !left) return;
        hash = nodeHash(crypto, left, hash);
      }
    },
    root(count) {
      within(1, count);
      return over(0, count);
    },
    inclusion(index, count) {
      within(1, count);
      within(0, index);
      if (index >= count) throw new RangeError('no leaf of this tree');
      return path(index, 0, count);
    },
    consistency(size1, size2) {
      within(1, size1);
      within(size1, size2);
      return size1 === size2 ? [] : subproof(size1, 0, size2, true);
    },
  };
}
