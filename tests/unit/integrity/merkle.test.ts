import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bytesOfBase64 } from '../../../core/domain/integrity/base64';
import { hexOf } from '../../../core/domain/integrity/hex';
import { leafHash, merkleRoot, nodeHash } from '../../../core/domain/integrity/merkle';
import { verifyConsistency, verifyInclusion } from '../../../core/domain/integrity/merkle-proof';
import { merkleProver } from '../../../core/domain/integrity/merkle-prover';
import { nodeCryptography as crypto } from '../../../electron/engine/custody/node-cryptography';
import { needing, vectors } from '../../support/vectors';

const folder = vectors('merkle');

function cases<T>(kind: string): { name: string; value: T }[] {
  if (!folder) return [];
  const root = join(folder, 'testdata', kind);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, value: JSON.parse(readFileSync(join(root, name), 'utf8')) as T }));
}

const bytes = (text: string | null) => Buffer.from(text ?? '', 'base64');
const proofOf = (proof: string[] | null) => (proof ?? []).map(bytes);

interface Inclusion {
  leafIdx: number;
  treeSize: number;
  root: string | null;
  leafHash: string | null;
  proof: string[] | null;
  wantErr: boolean;
}
interface Consistency {
  size1: number;
  size2: number;
  root1: string | null;
  root2: string | null;
  proof: string[] | null;
  wantErr: boolean;
}

describe('Merkle trees (RFC 6962)', () => {
  it.skipIf(!folder)(
    needing('merkle', 'accepts and refuses the inclusion proofs of transparency-dev/merkle'),
    () => {
      const all = cases<Inclusion>('inclusion');
      expect(all.length).toBeGreaterThan(50);
      for (const { name, value } of all) {
        const proof = {
          index: value.leafIdx,
          size: value.treeSize,
          leaf: bytes(value.leafHash),
          proof: proofOf(value.proof),
          root: bytes(value.root),
        };
        expect(verifyInclusion(crypto, proof), name).toBe(!value.wantErr);
      }
    },
  );

  it.skipIf(!folder)(
    needing('merkle', 'accepts and refuses the consistency proofs of transparency-dev/merkle'),
    () => {
      const all = cases<Consistency>('consistency');
      expect(all.length).toBeGreaterThan(50);
      for (const { name, value } of all) {
        const { size1, size2, root1, root2, proof } = value;
        const given = { size1, size2, root1: bytes(root1), root2: bytes(root2), proof: proofOf(proof) };
        expect(verifyConsistency(crypto, given), name).toBe(!value.wantErr);
      }
    },
  );

  it('has the roots of the reference tree of Certificate Transparency', () => {
    const leaves = [
      '',
      '00',
      '10',
      '2021',
      '3031',
      '40414243',
      '5051525354555657',
      '606162636465666768696a6b6c6d6e6f',
    ].map((hex) => Buffer.from(hex, 'hex'));
    expect(hexOf(merkleRoot(crypto, []))).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
    expect(hexOf(merkleRoot(crypto, leaves.slice(0, 1)))).toBe(
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    );
    expect(merkleRoot(crypto, leaves)).toEqual(bytesOfBase64('XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg='));
  });

  it('proves every leaf of every tree, and that each tree extends each smaller one', () => {
    const prover = merkleProver(crypto);
    const leaves = Array.from({ length: 37 }, (_, at) => Buffer.from(`line ${at}`));
    for (const leaf of leaves) prover.append(leaf);
    for (let size = 1; size <= leaves.length; size += 1) {
      const root = prover.root(size);
      expect(root).toEqual(merkleRoot(crypto, leaves.slice(0, size)));
      for (let index = 0; index < size; index += 1) {
        const proof = prover.inclusion(index, size);
        const leaf = leafHash(crypto, leaves[index]!);
        expect(verifyInclusion(crypto, { index, size, leaf, proof, root })).toBe(true);
        const other = leafHash(crypto, Buffer.from('another line'));
        expect(verifyInclusion(crypto, { index, size, leaf: other, proof, root })).toBe(false);
      }
      for (let size1 = 1; size1 <= size; size1 += 1) {
        const proof = prover.consistency(size1, size);
        const given = { size1, size2: size, root1: prover.root(size1), root2: root, proof };
        expect(verifyConsistency(crypto, given), `${size1} of ${size}`).toBe(true);
        const forked = { ...given, root1: leafHash(crypto, Buffer.from('another log')) };
        expect(verifyConsistency(crypto, forked)).toBe(false);
      }
    }
    expect(() => prover.inclusion(37, 37)).toThrow(RangeError);
    expect(() => prover.consistency(3, 38)).toThrow(RangeError);
  });

  it('makes the very proofs of transparency-dev/merkle’s first tree', () => {
    const hexes = [
      '',
      '00',
      '10',
      '2021',
      '3031',
      '40414243',
      '5051525354555657',
      '606162636465666768696a6b6c6d6e6f',
    ];
    const prover = merkleProver(crypto);
    for (const hex of hexes) prover.append(Buffer.from(hex, 'hex'));
    // RFC 6962's reference implementation: path of leaf 0 in the tree of 8, and consistency of 6 with 8.
    expect(prover.inclusion(0, 8).map(hexOf)).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ]);
    expect(prover.consistency(6, 8).map(hexOf)).toEqual([
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ]);
  });

  it('grows to the same root as the recursive definition, at every size', () => {
    const leaves = Array.from({ length: 40 }, (_, at) => Buffer.from(`line ${at}`));
    const recursive = (part: Buffer[]): Uint8Array => {
      if (part.length === 1) return leafHash(crypto, part[0]!);
      let half = 1;
      while (half * 2 < part.length) half *= 2;
      return nodeHash(crypto, recursive(part.slice(0, half)), recursive(part.slice(half)));
    };
    for (let size = 1; size <= leaves.length; size += 1) {
      expect(merkleRoot(crypto, leaves.slice(0, size))).toEqual(recursive(leaves.slice(0, size)));
    }
  });
});
