import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { temporaryFolder } from '../../support/temporary-folder';

/** The set-up of a clone of its own, whose Electron comes from a mirror on this computer: a small archive with a program that starts. */
const root = join(import.meta.dirname, '../../..');
const version: string = JSON.parse(
  readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8'),
).version;
const archiveName = `electron-v${version}-${process.platform}-${process.arch}.zip`;

async function archive(): Promise<Buffer> {
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from(version), 'version');
  zip.addBuffer(Buffer.from(`#!/bin/sh\necho ${version}\n`), 'electron', { mode: 0o100755 });
  zip.addBuffer(Buffer.alloc(200_000, 'words '), 'locales/ar.pak', { compress: false });
  zip.end();
  return buffer(zip.outputStream);
}

let whole: Buffer;
let clone: string;
let mirror: Server;
/** What the mirror gives for the archive. */
let given: 'whole' | 'changed' | 'half, then nothing';
let asked: string[];
let children: ChildProcess[];

beforeAll(async () => {
  whole = await archive();
});
beforeEach(async () => {
  clone = temporaryFolder('clone');
  cpSync(join(root, 'scripts/setup'), join(clone, 'scripts/setup'), { recursive: true });
  const packages = join(clone, 'node_modules');
  mkdirSync(packages);
  cpSync(join(root, 'node_modules/electron'), join(packages, 'electron'), {
    recursive: true,
    filter: (path) => !/\/(dist|path\.txt|hirz-runtime\.json)$/.test(path),
  });
  for (const name of ['@electron', '@electron-internal', 'yauzl'])
    symlinkSync(join(root, 'node_modules', name), join(packages, name));
  const sha256 = createHash('sha256').update(whole).digest('hex');
  writeFileSync(join(packages, 'electron/checksums.json'), JSON.stringify({ [archiveName]: sha256 }));
  given = 'whole';
  asked = [];
  children = [];
  mirror = createServer((request, response) => {
    const name = request.url?.split('/').pop() ?? '';
    asked.push(name);
    if (name === 'SHASUMS256.txt') return void response.end(`${sha256} *${archiveName}\n`);
    response.setHeader('content-length', whole.length);
    if (given === 'half, then nothing') return void response.write(whole.subarray(0, whole.length / 2));
    const changed = Buffer.from(whole);
    changed.writeUInt8(changed.readUInt8(whole.length >> 1) ^ 1, whole.length >> 1);
    response.end(given === 'changed' ? changed : whole);
  });
  await new Promise<void>((resolve) => mirror.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  mirror.closeAllConnections();
  mirror.close();
});

const distribution = () => join(clone, 'node_modules/electron/dist');

/** Begins the part of the set-up that brings Electron. */
function setUp({ deeply = false } = {}): ChildProcess {
  const script = `
    import { ensureRuntime, runtime, runtimeReady } from ${JSON.stringify(join(clone, 'scripts/setup/runtime.mjs'))};
    import { speakingOfFaults } from ${JSON.stringify(join(clone, 'scripts/setup/set-up.mjs'))};
    process.exitCode = await speakingOfFaults(async (teller) => {
      if (await runtimeReady(${deeply})) teller.say('nothing is missing');
      else await ensureRuntime(teller, ${deeply});
      teller.say('ready: ' + runtime().kind);
    });`;
  const { port } = mirror.address() as AddressInfo;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    env: {
      PATH: process.env.PATH,
      HOME: clone,
      HIRZ_CACHE: join(clone, 'cache'),
      HIRZ_ELECTRON: 'release',
      ELECTRON_MIRROR: `http://127.0.0.1:${port}/`,
    },
  });
  children.push(child);
  return child;
}

async function outcome(child: ChildProcess): Promise<{ code: number | null; words: string }> {
  let words = '';
  child.stdout?.on('data', (bytes) => (words += bytes));
  child.stderr?.on('data', (bytes) => (words += bytes));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  expect(words).not.toMatch(/\n\s+at /);
  return { code, words };
}

const platform = process.platform === 'linux';
describe.skipIf(!platform)(
  `the release's Electron${platform ? '' : ' (skipped: the archive made for this test has a program for Linux)'}`,
  () => {
    it('is downloaded and installed once', async () => {
      expect(await outcome(setUp())).toMatchObject({
        code: 0,
        words: expect.stringContaining('ready: release'),
      });
      expect(asked).toContain(archiveName);
      asked = [];
      expect(await outcome(setUp({ deeply: true }))).toMatchObject({
        code: 0,
        words: expect.stringContaining('nothing is missing'),
      });
      expect(asked).toEqual([]);
    });

    it('is brought anew where a file of it is missing, cut short or changed', async () => {
      await outcome(setUp());
      const words = join(distribution(), 'locales/ar.pak');
      const damages: [string, () => void, boolean?][] = [
        ['is missing', () => rmSync(words)],
        ['is damaged', () => truncateSync(words, 1_000)],
        ['is damaged', () => writeFileSync(words, Buffer.alloc(200_000, 'sword '))],
      ];
      for (const [fault, damage] of damages) {
        damage();
        const told = await outcome(setUp());
        expect(told.words).toContain(`its file locales/ar.pak ${fault}. It is brought anew.`);
        expect(told).toMatchObject({ code: 0, words: expect.stringContaining('ready: release') });
        expect(readFileSync(words).equals(Buffer.alloc(200_000, 'words '))).toBe(true);
      }
    });

    it('is taken over where someone installed it by themselves, unless it does not start', async () => {
      await outcome(setUp());
      const stamp = join(clone, 'node_modules/electron/hirz-runtime.json');
      rmSync(stamp);
      expect((await outcome(setUp())).words).not.toContain('anew');
      expect(existsSync(stamp)).toBe(true);
      rmSync(stamp);
      writeFileSync(join(distribution(), 'electron'), '#!/bin/sh\nexit 1\n');
      expect((await outcome(setUp())).words).toMatch(/It is brought anew\.[\s\S]*ready: release/);
    });

    it('is refused where its hash is not the pinned one, and nothing of it is kept', async () => {
      given = 'changed';
      const { code, words } = await outcome(setUp());
      expect(code).toBe(3);
      expect(words).toMatch(/Electron .* could not be downloaded: .*checksum/i);
      expect(words).toContain('What to do: ');
      expect(existsSync(distribution())).toBe(false);
      given = 'whole';
      expect(await outcome(setUp())).toMatchObject({ code: 0 });
    });

    it('can be interrupted while it comes, and is brought when asked again', async () => {
      given = 'half, then nothing';
      const child = setUp();
      const interrupted = outcome(child);
      await expect.poll(() => asked, { timeout: 20_000 }).toContain(archiveName);
      child.kill('SIGINT');
      expect(await interrupted).toMatchObject({ code: 130, words: expect.stringContaining('Interrupted.') });
      expect(existsSync(distribution())).toBe(false);
      given = 'whole';
      expect(await outcome(setUp())).toMatchObject({
        code: 0,
        words: expect.stringContaining('ready: release'),
      });
      expect(readdirSync(distribution()).sort()).toEqual(['electron', 'locales', 'version']);
    });
  },
);
