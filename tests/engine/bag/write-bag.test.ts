import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openBagArchive } from '../../../electron/engine/bag/bag-archive';
import { type WriteBagOptions, writeBag } from '../../../electron/engine/bag/write-bag';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = temporaryFolder('write-bag');
const modified = new Date('2031-04-03T10:00:00Z');
const large = Buffer.alloc(3 * 2 ** 20 + 17, 'ordinary life. ');

function options(to: string): WriteBagOptions {
  const file = join(folder, 'source.bin');
  writeFileSync(file, large);
  return {
    to: join(folder, to),
    name: 'harbour-1.0.0',
    payload: [
      { path: 'data/z.txt', source: { bytes: Buffer.from('last\n') } },
      { path: 'data/media/large.bin', source: { file } },
      { path: 'data/empty', source: { bytes: Buffer.alloc(0) } },
      { path: 'data/حرز.txt', source: { bytes: Buffer.from('حرز') } },
      { path: 'data/50%.txt', source: { bytes: Buffer.from('half') } },
    ],
    info: [['Source-Organization', 'Hirz, synthetic, for training']],
    tagFiles: ({ sha256, sha512 }) => [
      {
        path: 'signature.json',
        bytes: Buffer.from(`${sha256.length}/${sha512.length}`),
      },
    ],
    modified,
  };
}

describe('a bag that Hirz writes', () => {
  it('passes unzip -t, sha256sum -c and sha512sum -c', async () => {
    const { to } = options('tools.zip');
    await writeBag({
      ...options('tools.zip'),
      payload: options('tools.zip').payload.filter(({ path }) => !path.includes('%')),
    });
    execFileSync('unzip', ['-q', to, '-d', join(folder, 'unpacked')]);
    const bag = join(folder, 'unpacked', 'harbour-1.0.0');
    for (const algorithm of ['sha256', 'sha512']) {
      for (const manifest of ['manifest', 'tagmanifest']) {
        const output = execFileSync(`${algorithm}sum`, ['--strict', '-c', `${manifest}-${algorithm}.txt`], {
          cwd: bag,
        }).toString();
        expect(output).not.toContain('FAILED');
      }
    }
    expect(readFileSync(join(bag, 'bagit.txt'), 'utf8')).toBe(
      'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',
    );
    expect(readFileSync(join(bag, 'data/media/large.bin')).equals(large)).toBe(true);
  });

  it('is the same, byte for byte, when it is written again', async () => {
    const one = await writeBag(options('one.zip'));
    const two = await writeBag({
      ...options('two.zip'),
      payload: [...options('two.zip').payload].reverse(),
    });
    expect(two).toEqual(one);
    expect(readFileSync(join(folder, 'two.zip')).equals(readFileSync(join(folder, 'one.zip')))).toBe(true);
    expect(
      createHash('sha256')
        .update(readFileSync(join(folder, 'one.zip')))
        .digest('hex'),
    ).toBe(one.sha256);
  });

  it('is found whole by the reader', async () => {
    const written = await writeBag(options('read.zip'));
    const bag = await openBagArchive(join(folder, 'read.zip'));
    const result = await bag.check();
    expect(result.problems).toEqual([]);
    expect(result.manifestSha256).toBe(written.manifestSha256);
    expect(bag.name).toBe('harbour-1.0.0');
    expect((await bag.read('data/حرز.txt')).toString()).toBe('حرز');
    expect((await bag.head('data/media/large.bin', 8)).toString()).toBe('ordinary');
    await bag.close();
  });

  it('names the recorded SHA-512 of a file whose SHA-256 is the recorded one, and computes it where it is another', async () => {
    const sha = (algorithm: string) => createHash(algorithm).update(large).digest('hex');
    const longer = async (recorded: { sha256: string; sha512: string }) => {
      const { payload, ...rest } = options('recorded.zip');
      await writeBag({
        ...rest,
        payload: payload.map(({ path, source }) => ({
          path,
          source: 'file' in source ? { ...source, recorded } : source,
        })),
      });
      const bag = await openBagArchive(rest.to);
      const { problems } = await bag.check();
      const manifest = (await bag.read('manifest-sha512.txt')).toString();
      await bag.close();
      const [line = ''] = /.*large\.bin$/m.exec(manifest) ?? [];
      return {
        sha512: line.slice(0, 128),
        problems: problems.map(({ code, params }) => [code, params.path]),
      };
    };
    const made = 'f'.repeat(128);
    expect(await longer({ sha256: sha('sha256'), sha512: sha('sha512') })).toEqual({
      sha512: sha('sha512'),
      problems: [],
    });
    expect(await longer({ sha256: '0'.repeat(64), sha512: made })).toEqual({
      sha512: sha('sha512'),
      problems: [],
    });
    expect(await longer({ sha256: sha('sha256'), sha512: made })).toEqual({
      sha512: made,
      problems: [['bagHashMismatch', 'data/media/large.bin']],
    });
  });

  it('reports progress up to the payload in all', async () => {
    const seen: [number, number][] = [];
    await writeBag({
      ...options('progress.zip'),
      onProgress: (done, total) => seen.push([done, total]),
    });
    const [done, total] = seen.at(-1) ?? [];
    expect(done).toBe(total);
    expect(done).toBe(large.length + 5 + 6 + 4);
  });

  it('leaves nothing behind when it is cancelled', async () => {
    const before = readdirSync(folder).length;
    const controller = new AbortController();
    const writing = writeBag({
      ...options('cancelled.zip'),
      onProgress: () => controller.abort(),
      signal: controller.signal,
    });
    await expect(writing).rejects.toThrow();
    expect(readdirSync(folder).length).toBe(before);
  });

  it('is given up soon where one of its files can not be read, and leaves nothing', async () => {
    const before = readdirSync(folder).length;
    let made = 0;
    const others = Array.from({ length: 50 }, (_, at) => ({
      path: `data/made-${at}`,
      source: {
        chunks: () => {
          made += 1;
          return [large];
        },
        size: large.length,
      },
    }));
    const unreadable = { path: 'data/a-folder', source: { file: folder } };
    await expect(
      writeBag({ ...options('unreadable.zip'), payload: [unreadable, ...others] }),
    ).rejects.toMatchObject({ code: 'EISDIR' });
    expect(made).toBeLessThan(5);
    expect(readdirSync(folder).length).toBe(before);
  });

  it.each(['outside.txt', 'data/../x', 'data/a\\b', 'data/nul.txt', 'data/a.', 'data/\u202ex'])(
    'refuses to write %j',
    async (path) => {
      const payload = [{ path, source: { bytes: Buffer.from('x') } }];
      await expect(writeBag({ ...options('refused.zip'), payload })).rejects.toThrow(TypeError);
    },
  );
});
