import type { Cryptography } from './cryptography';
import { type Hash, nodeHash } from './merkle';
import { sameOctets } from './octets';

type Hasher = Pick<Cryptography, 'sha256'>;

/** SHA-256 gives 32 octets; nothing else stands for a hash. */
function areHashes(hashes: readonly Hash[]): boolean {
  return hashes.every((hash) => hash.length === 32);
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

/**
 * Whether a leaf is in the tree at that index: RFC 9162 section 2.1.3.2.
 * @param leaf hash of the leaf, not the leaf
 */
export function verifyInclusion(
  crypto: Hasher,
  {
    index,
    size,
    leaf,
    proof,
    root,
  }: { index: number; size: number; leaf: Hash; proof: readonly Hash[]; root: Hash },
): boolean {
  if (!isCount(index) || !isCount(size) || index >= size || !areHashes([leaf, root, ...proof])) return false;
  let fn = index;
  let sn = size - 1;
  let hash = leaf;
  for (const step of proof) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      hash = nodeHash(crypto, step, hash);
      while (fn % 2 === 0 && fn !== 0) {
        fn = Math.floor(fn / 2);
        sn = Math.floor(sn / 2);
      }
    } else {
      hash = nodeHash(crypto, hash, step);
    }
    fn = Math.floor(fn / 2);
    sn = Math.floor(sn / 2);
  }
  return sn === 0 && sameOctets(hash, root);
}

/**
 * Whether the tree of `size2` leaves extends that of `size1`: RFC 9162 section 2.1.4.2.
 * An empty first tree is refused: everything extends nothing, so it proves nothing.
 */
export function verifyConsistency(
  crypto: Hasher,
  {
    size1,
    size2,
    root1,
    root2,
    proof,
  }: { size1: number; size2: number; root1: Hash; root2: Hash; proof: readonly Hash[] },
): boolean {
  if (!isCount(size1) || !isCount(size2) || size1 === 0 || size1 > size2) return false;
  if (!areHashes(proof)) return false;
  if (size1 === size2) return proof.length === 0 && sameOctets(root1, root2);
  const powerOfTwo = Number.isInteger(Math.log2(size1));
  const path = powerOfTwo ? [root1, ...proof] : proof;
  const [first, ...rest] = path;
  if (!first || proof.length === 0) return false;
  let fn = size1 - 1;
  let sn = size2 - 1;
  while (fn % 2 === 1) {
    fn = Math.floor(fn / 2);
    sn = Math.floor(sn / 2);
  }
  let fr = first;
  let sr = first;
  for (const step of rest) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      fr = nodeHash(crypto, step, fr);
      sr = nodeHash(crypto, step, sr);
      while (fn % 2 === 0 && fn !== 0) {
        fn = Math.floor(fn / 2);
        sn = Math.floor(sn / 2);
      }
    } else {
      sr = nodeHash(crypto, sr, step);
    }
    fn = Math.floor(fn / 2);
    sn = Math.floor(sn / 2);
  }
  return sn === 0 && sameOctets(fr, root1) && sameOctets(sr, root2);
}
