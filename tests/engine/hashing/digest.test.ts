import { createHash, getHashes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type HashAlgorithm, hashAlgorithms } from '../../../core/domain/hashing/algorithm';
import { collidingPair, collisionOffsets } from '../../../core/domain/hashing/collision';
import { startDigest } from '../../../electron/engine/hashing/digest';
import { digestFile, shared } from '../../../electron/engine/hashing/digest-file';
import { digestVectors, patterned } from '../../support/digest-vectors';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = temporaryFolder('digest');

async function digestOf(algorithm: HashAlgorithm, octets: Uint8Array): Promise<string> {
  const digest = await startDigest(algorithm);
  // In two parts, so that the state between them counts.
  digest.update(octets.subarray(0, octets.length >> 1));
  digest.update(octets.subarray(octets.length >> 1));
  return digest.end();
}

describe('each algorithm', () => {
  it.each(digestVectors)(
    '$algorithm gives the published digest of $of',
    async ({ algorithm, octets, digest }) => {
      expect(await digestOf(algorithm, octets())).toBe(digest);
    },
  );

  it('has vectors', () => {
    expect(new Set(digestVectors.map(({ algorithm }) => algorithm))).toEqual(new Set(hashAlgorithms));
  });

  it('agrees with this system’s OpenSSL, where that has it, at every length around a block', async () => {
    const known = hashAlgorithms.filter((algorithm) => getHashes().includes(algorithm));
    expect(known.length).toBeGreaterThanOrEqual(4);
    for (const algorithm of known) {
      for (const length of [0, 1, 55, 56, 63, 64, 65, 71, 72, 73, 127, 128, 135, 136, 137, 1024, 5000]) {
        const octets = patterned(length);
        expect(await digestOf(algorithm, octets), `${algorithm} of ${length}`).toBe(
          createHash(algorithm).update(octets).digest('hex'),
        );
      }
    }
  });
});

describe('a file', () => {
  const path = join(folder, 'file');
  const octets = patterned(2 * 1024 * 1024 + 17);
  writeFileSync(path, octets);

  it('has all its digests computed in one read, with progress to its last octet', async () => {
    let read = 0;
    const digests = await digestFile(path, [...hashAlgorithms, 'md5'], { onBytes: (n) => (read += n) });
    expect(read).toBe(octets.length);
    expect(Object.keys(digests).sort()).toEqual([...hashAlgorithms].sort());
    expect(digests.sha256).toBe(createHash('sha256').update(octets).digest('hex'));
    expect(digests.md5).toBe(createHash('md5').update(octets).digest('hex'));
  });

  it('is read with one bit flipped, and stays as it is', async () => {
    const flipped = Buffer.from(octets);
    const offset = 1024 * 1024 + 5;
    flipped[offset] = flipped[offset]! ^ 0b100;
    const { sha256 } = await digestFile(path, ['sha256'], { flip: { offset, bit: 2 } });
    expect(sha256).toBe(createHash('sha256').update(flipped).digest('hex'));
    expect((await digestFile(path, ['sha256'])).sha256).toBe(
      createHash('sha256').update(octets).digest('hex'),
    );
    await expect(
      digestFile(path, ['md5'], { flip: { offset: octets.length, bit: 0 } }),
    ).rejects.toMatchObject({
      fault: { code: 'bitBeyondFile', params: { bytes: octets.length } },
    });
  });

  it('is left when the work is aborted', async () => {
    const controller = new AbortController();
    const reading = digestFile(path, ['sha256'], {
      signal: controller.signal,
      onBytes: () => controller.abort(new Error('enough')),
    });
    await expect(reading).rejects.toThrow('enough');
  });
});

describe('a large file, hashed in threads', () => {
  const program = join(import.meta.dirname, '../../support/digest-worker.cjs');
  const [one, other] = ['large-one', 'large-other'].map((name, at) => {
    const octets = patterned(9 * 1024 * 1024 + 5 + at);
    writeFileSync(join(folder, name), octets);
    return { path: join(folder, name), octets };
  }) as [{ path: string; octets: Uint8Array }, { path: string; octets: Uint8Array }];
  const of = (name: string, octets: Uint8Array) => createHash(name).update(octets).digest('hex');

  it('has the digests that it has without them, one file after the other and two at once', async () => {
    const all = await digestFile(one.path, hashAlgorithms, { program });
    expect(all).toEqual(await digestFile(one.path, hashAlgorithms));
    const both = await Promise.all([
      digestFile(other.path, ['sha1', 'md5'], { program }),
      digestFile(one.path, ['sha256'], { program }),
    ]);
    expect(both).toEqual([
      { sha1: of('sha1', other.octets), md5: of('md5', other.octets) },
      { sha256: of('sha256', one.octets) },
    ]);
  });

  it('is left when the work is aborted, and the next one is hashed', async () => {
    const controller = new AbortController();
    const reading = digestFile(one.path, ['sha256', 'md5'], {
      program,
      signal: controller.signal,
      onBytes: () => controller.abort(new Error('enough')),
    });
    await expect(reading).rejects.toThrow('enough');
    expect(await digestFile(other.path, ['md5'], { program })).toEqual({ md5: of('md5', other.octets) });
  });

  it('fails where a thread ends by itself', async () => {
    const dying = join(folder, 'dying.cjs');
    writeFileSync(dying, "require('node:worker_threads').parentPort.on('message', () => process.exit(0));");
    await expect(digestFile(one.path, ['sha256', 'md5'], { program: dying })).rejects.toThrow('ended');
  });
});

it('the work is spread so that MD5 has a thread to itself', () => {
  expect(shared(['sha256', 'md5', 'sha1'], 2)).toEqual([['md5'], ['sha256', 'sha1']]);
  expect(shared(['sha256'], 2)).toEqual([['sha256']]);
  expect(
    shared([...hashAlgorithms], 2)
      .flat()
      .sort(),
  ).toEqual([...hashAlgorithms].sort());
});

it('the published pair has one MD5 and two of everything else', () => {
  const { first, second } = collidingPair();
  const of = (name: string, octets: Uint8Array) => createHash(name).update(octets).digest('hex');
  expect(first).toHaveLength(128);
  const differing = [...first.keys()].filter((at) => first[at] !== second[at]);
  expect(differing).toEqual([...collisionOffsets]);
  expect(of('md5', first)).toBe('79054025255fb1a26e4bc422aef54eb4');
  expect(of('md5', second)).toBe('79054025255fb1a26e4bc422aef54eb4');
  for (const name of ['sha1', 'sha256', 'sha512']) expect(of(name, first)).not.toBe(of(name, second));
});
