import type { Cryptography } from '../integrity/cryptography';
import { growingTree } from '../integrity/merkle';
import { linesOf } from '../text/lines';

/** Some lines of the log as chain and tree are held against them. */
export interface HashedLines {
  /** SHA-256 of each line, hexadecimal, one behind the other. */
  hashes: string;
  /** Root of the tree over the first n of these lines alone, for each n that was asked for. */
  roots: ReadonlyMap<number, Uint8Array>;
  /** Root over all of them. */
  root: Uint8Array;
}

/** Hashes lines of NDJSON; `sizes` are those whose roots are wanted. */
export type HashLines = (
  ndjson: Uint8Array,
  sizes: ReadonlySet<number>,
) => HashedLines | Promise<HashedLines>;

/** Hashes lines where it is called. */
export function hashLines(
  crypto: Omit<Cryptography, 'verifyEd25519' | 'verifyP256'>,
  ndjson: Uint8Array,
  sizes: ReadonlySet<number>,
): HashedLines {
  const tree = growingTree(crypto);
  const hashes: string[] = [];
  const roots = new Map<number, Uint8Array>();
  for (const line of linesOf(ndjson).lines) {
    hashes.push(crypto.sha256Hex(line));
    tree.append(line);
    if (sizes.has(tree.size)) roots.set(tree.size, tree.root());
  }
  return { hashes: hashes.join(''), roots, root: tree.root() };
}
