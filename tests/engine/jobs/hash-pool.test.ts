import { execFileSync } from 'node:child_process';
import { createHash, randomFillSync } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { open as openFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { crc32 } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashLines } from '../../../core/domain/custody/hash-lines';
import { openBagArchive } from '../../../electron/engine/bag/bag-archive';
import { writeBag } from '../../../electron/engine/bag/write-bag';
import { createZipWriter } from '../../../electron/engine/bag/zip-writer';
import { nodeCryptography } from '../../../electron/engine/custody/node-cryptography';
import { type HashPool, openHashPool } from '../../../electron/engine/jobs/hash-pool';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = temporaryFolder('hash-pool');
const program = join(__dirname, '../../support/hash-worker.cjs');
const threaded = (signal?: AbortSignal) => openHashPool({ files: 24 }, { program, signal });
const here = (signal?: AbortSignal) => openHashPool({ files: 1 }, { program, signal });
const sha = (algorithm: string, bytes: Uint8Array) => createHash(algorithm).update(bytes).digest('hex');
const large = randomFillSync(Buffer.allocUnsafe(3_300_001));
const path = join(folder, 'large');
writeFileSync(path, large);

describe.each([
  ['threads', threaded, true],
  ['no threads', here, false],
])('a pool with %s', (_, open, threads) => {
  let pool: HashPool;
  beforeAll(() => {
    pool = open();
    expect(pool.threads).toBe(threads);
  });
  afterAll(() => pool.close());

  it('hashes lines of a log, many pieces at once, and leaves what it was given as it is', async () => {
    const pieces = Array.from({ length: 40 }, (_, at) => Buffer.from(`${at}\n\n${'line\n'.repeat(at)}last`));
    const whole = Buffer.concat(pieces);
    const sizes = new Set([1, 3, 40]);
    const found = await Promise.all(pieces.map((piece) => pool.hashLines(piece, sizes)));
    expect(found).toEqual(pieces.map((piece) => hashLines(nodeCryptography, piece, sizes)));
    expect(Buffer.concat(pieces)).toEqual(whole);
    expect(found[2]?.hashes).toBe(
      ['2', '', 'line', 'line', 'last'].map((line) => sha('sha256', Buffer.from(line))).join(''),
    );
  });

  it('gives each digest of a whole file and of a part of it, and tells what was read', async () => {
    let read = 0;
    const count = (bytes: number) => {
      read += bytes;
    };
    expect(await pool.digest({ path }, ['sha256', 'sha512', 'crc'], count)).toEqual({
      bytes: large.length,
      sha256: sha('sha256', large),
      sha512: sha('sha512', large),
      crc: crc32(large),
    });
    expect(read).toBe(large.length);
    const part = large.subarray(1_000_003, 2_345_678);
    expect(await pool.digest({ path, start: 1_000_003, bytes: part.length }, ['sha512'])).toEqual({
      bytes: part.length,
      sha512: sha('sha512', part),
    });
    const small = await pool.digest({ path, start: 7, bytes: 100 }, ['crc']);
    expect(small).toEqual({ bytes: 100, crc: crc32(large.subarray(7, 107)) });
  });

  it('tells how much there was where the file ends early, and null where there is none', async () => {
    const beyond = await pool.digest({ path, start: large.length - 10, bytes: 90 }, ['sha256']);
    expect(beyond).toEqual({ bytes: 10, sha256: sha('sha256', large.subarray(-10)) });
    expect(await pool.digest({ path: join(folder, 'none') }, ['sha256'])).toBeNull();
    const inside = join(folder, 'folder');
    mkdirSync(inside, { recursive: true });
    await expect(pool.digest({ path: inside }, ['sha256'])).rejects.toMatchObject({ code: 'EISDIR' });
  });

  it('writes a range to a new file while it hashes it, over what lay there', async () => {
    const to = join(folder, `copies-${threads}`, 'of', 'parts');
    mkdirSync(to, { recursive: true });
    writeFileSync(join(to, '0'), large);
    const parts = Array.from({ length: 30 }, (_unused, at) => large.subarray(at * 7, 40_000 * at + 9));
    let read = 0;
    const found = await Promise.all(
      parts.map((part, at) =>
        pool.copy({ path, start: at * 7, bytes: part.length }, join(to, String(at)), ['sha256'], (bytes) => {
          read += bytes;
        }),
      ),
    );
    expect(found).toEqual(parts.map((part) => ({ bytes: part.length, sha256: sha('sha256', part) })));
    for (const [at, part] of parts.entries())
      expect(readFileSync(join(to, String(at))).equals(part)).toBe(true);
    expect(read).toBe(parts.reduce((sum, { length }) => sum + length, 0));
  });

  it('tells a file that is missing from one that can not be written', async () => {
    expect(await pool.copy({ path: join(folder, 'none') }, join(folder, 'copy'), ['sha256'])).toBeNull();
    await expect(pool.copy({ path }, folder, ['sha256'])).rejects.toMatchObject({ code: 'EISDIR' });
  });

  it('writes a file into its room in a zip, and hashes what lies there', async () => {
    const to = join(folder, `room-${threads}.zip`);
    const file = await openFile(to, 'wx+');
    const zip = createZipWriter(file, new Date('2031-04-03T14:07:00Z'));
    const first = zip.leave('first', large.length);
    const empty = zip.leave('empty', 0);
    const none = join(folder, 'empty');
    writeFileSync(none, '');
    await expect(zip.end()).rejects.toThrow('not filled');
    const found = await pool.store({ path, start: 0, bytes: large.length }, first.room, ['sha256']);
    expect(found).toEqual({ bytes: large.length, sha256: sha('sha256', large), crc: crc32(large) });
    first.filled(crc32(large));
    expect(await pool.store({ path: none, start: 0, bytes: 0 }, empty.room, ['sha256'])).toMatchObject({
      crc: 0,
    });
    empty.filled(0);
    expect(await pool.store({ path: join(folder, 'none') }, empty.room, ['sha256'])).toBeNull();
    expect(await zip.end()).toBe(readFileSync(to).length);
    await file.close();
    execFileSync('unzip', ['-tq', to]);
    expect(execFileSync('unzip', ['-p', to, 'first'], { maxBuffer: 2 * large.length }).equals(large)).toBe(
      true,
    );
  });

  it.skipIf(process.platform === 'win32')('hashes what lies there, whatever was to be written', async () => {
    const bytes = 100_000;
    for (const [device, reads] of [
      [
        '/dev/zero',
        { bytes, sha256: sha('sha256', Buffer.alloc(bytes)), crc: crc32(large.subarray(0, bytes)) },
      ],
      ['/dev/null', undefined],
    ] as const) {
      const file = await openFile(device, 'r+');
      const { room } = createZipWriter(file, new Date('2031-04-03T14:07:00Z')).leave('one', bytes);
      const stored = pool.store({ path, start: 0, bytes }, room, ['sha256']);
      if (reads) expect(await stored).toEqual(reads);
      else await expect(stored).rejects.toThrow("can't be read back");
      await file.close();
    }
  });

  it('hashes a file that grows as one, whatever else is hashed of it meanwhile', async () => {
    const growing = join(folder, `growing-${threads}`);
    writeFileSync(growing, '');
    const file = pool.growing(growing, ['sha256']);
    const asked: Promise<unknown>[] = [];
    let position = 0;
    for (let part = 0; part < 6; part += 1) {
      appendFileSync(growing, large);
      position += large.length;
      asked.push(pool.digest({ path: growing, start: position - 1_000, bytes: 1_000 }, ['sha256']));
      file.upTo(position);
    }
    appendFileSync(growing, 'the end');
    await Promise.all(asked);
    expect((await file.end()).sha256).toBe(sha('sha256', readFileSync(growing)));
  });

  it('hashes hundreds of files without opening all of them at once, and waits until little is left', async () => {
    const all = Array.from({ length: 300 }, (_unused, at) => {
      const file = join(folder, `small-${at}`);
      writeFileSync(file, String(at));
      return file;
    });
    const found = all.map((file) => pool.digest({ path: file, bytes: 3 }, ['sha256']));
    await pool.drained(0);
    const digests = await Promise.all(found);
    expect(digests.map((one) => one?.sha256)).toEqual(
      all.map((_unused, at) => sha('sha256', Buffer.from(String(at)))),
    );
  });

  it('reads the very file that is open, wherever its path leads by now', async () => {
    const file = join(folder, `moved-${threads}`);
    writeFileSync(file, large);
    const handle = await openFile(file, 'r');
    renameSync(file, `${file}-away`);
    writeFileSync(file, 'another');
    const digests = await Promise.all([
      pool.digest({ path: file, handle }, ['sha256']),
      pool.digest({ path: file, handle, start: 5, bytes: 100 }, ['sha256']),
    ]);
    expect(digests.map((one) => one?.sha256)).toEqual([
      sha('sha256', large),
      sha('sha256', large.subarray(5, 105)),
    ]);
    await handle.close();
  });

  it('stops with the reason, whatever is asked and what is not answered yet', async () => {
    const controller = new AbortController();
    const stopped = open(controller.signal);
    const asked = stopped.digest({ path }, ['sha512']);
    controller.abort(new Error('enough'));
    await expect(asked).rejects.toThrow('enough');
    await expect(stopped.digest({ path }, ['sha512'])).rejects.toThrow('enough');
    await stopped.close();
  });

  it('answers no more once it is closed', async () => {
    const closed = open();
    await closed.close();
    await expect(closed.digest({ path }, ['sha256'])).rejects.toThrow('closed');
  });
});

it('hashes a file that grows by much at once', async () => {
  const pool = threaded();
  const growing = join(folder, 'growing-much');
  const much = Buffer.alloc(33 * 1024 * 1024, 'much');
  writeFileSync(growing, much);
  const file = pool.growing(growing, ['sha256']);
  file.upTo(much.length);
  expect(await file.end()).toEqual({ bytes: much.length, sha256: sha('sha256', much) });
  await pool.close();
});

it('gives no digest of a file that grew where one of its ranges could not be read', async () => {
  const pool = threaded();
  const growing = join(folder, 'growing-short');
  writeFileSync(growing, large);
  const file = pool.growing(growing, ['sha256']);
  file.upTo(2 * large.length);
  // Only once the range has been read is what it lacks written.
  await pool.drained(0);
  writeFileSync(growing, Buffer.concat([large, large, large]));
  await expect(file.end()).rejects.toThrow('growing-short');
  await pool.close();
});

it('fails where a thread ends by itself', async () => {
  const dying = join(folder, 'dying.cjs');
  writeFileSync(dying, "require('node:worker_threads').parentPort.on('message', () => process.exit(0));");
  const pool = openHashPool({ files: 24 }, { program: dying });
  await expect(pool.digest({ path }, ['sha256'])).rejects.toThrow('ended');
  await expect(pool.drained(0)).rejects.toThrow('ended');
  await pool.close();
});

it.runIf(availableParallelism() > 1)('outlives a thread that breaks as the pool is closed', async () => {
  const places = mkdtempSync(join(folder, 'breaking-'));
  const breaking = join(places, 'program.cjs');
  // The first one breaks at once, the second one when it is told to.
  writeFileSync(
    breaking,
    `const { existsSync, mkdirSync, writeFileSync } = require('node:fs');
    const nap = new Int32Array(new SharedArrayBuffer(4));
    let first = true;
    try { mkdirSync(__dirname + '/first'); } catch { first = false; }
    require('node:worker_threads').parentPort.on('message', () => {
      while (!first && !existsSync(__dirname + '/go')) Atomics.wait(nap, 0, 0, 5);
      if (!first) writeFileSync(__dirname + '/gone', '');
      throw new Error('broken');
    });`,
  );
  const unheard: unknown[] = [];
  const hear = (error: unknown) => unheard.push(error);
  process.on('uncaughtException', hear);
  const pool = openHashPool({ files: 24 }, { program: breaking });
  // More than one thread takes at once.
  const asked = Array.from({ length: 12 }, () => pool.digest({ path }, ['sha256']));
  const all = Promise.allSettled(asked);
  await expect(Promise.race(asked)).rejects.toThrow('broken');
  // The second one breaks while nothing is heard here, and what it says is heard once the pool is closed.
  const nap = new Int32Array(new SharedArrayBuffer(4));
  writeFileSync(join(places, 'go'), '');
  while (!existsSync(join(places, 'gone'))) Atomics.wait(nap, 0, 0, 5);
  Atomics.wait(nap, 0, 0, 200);
  await pool.close();
  expect((await all).map(({ status }) => status)).toEqual(asked.map(() => 'rejected'));
  // A thread that is started now ends after it.
  await new Promise((resolve) => new Worker('', { eval: true }).on('exit', resolve));
  process.off('uncaughtException', hear);
  expect(unheard).toEqual([]);
});

it('writes and checks a bag in threads as without them, octet for octet', async () => {
  const payload = Array.from({ length: 12 }, (_, at) => {
    const file = join(folder, `payload-${at}`);
    writeFileSync(file, large.subarray(at * 100));
    return { path: `data/${at}`, source: { file } };
  });
  const options = { name: 'bag', payload, info: [], modified: new Date('2031-04-03T14:07:00Z') };
  const written = [];
  for (const program_ of [program, undefined]) {
    const to = join(folder, `bag-${program_ === undefined}.zip`);
    const bag = await writeBag({ ...options, to, ...(program_ === undefined ? {} : { program: program_ }) });
    expect(bag.sha256).toBe(sha('sha256', readFileSync(to)));
    written.push(bag);
  }
  expect(written[0]).toEqual(written[1]);
  const to = join(folder, 'bag-false.zip');
  const damaged = readFileSync(to);
  damaged[damaged.length >> 1] = (damaged[damaged.length >> 1] ?? 0) ^ 1;
  writeFileSync(to, damaged);
  for (const pool of [threaded(), here()]) {
    const archive = await openBagArchive(to);
    const away = `${to}-away`;
    renameSync(to, away);
    const { problems } = await archive.check({ pool });
    expect(problems.map(({ code, where }) => `${code} ${where.file}`)).toEqual(['entryDamaged data/4']);
    await pool.close();
    await archive.close();
    renameSync(away, to);
  }
});
