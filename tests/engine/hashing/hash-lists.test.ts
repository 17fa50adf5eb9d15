import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { CheckedHashList, MadeHashList } from '../../../core/contract/hashing';
import { readList } from '../../../core/domain/hashing/hash-list';
import type { Engine } from '../../../electron/engine/engine';
import { temporaryFolder } from '../../support/temporary-folder';
import { beginCase, engineOver, jobEnd } from '../../support/worked-case';

const root = temporaryFolder('hash-lists');
const folder = join(root, 'return');
const names = [
  'plain.txt',
  'with space.txt',
  'sub/deep/تذكرة.jpg',
  'star *.bin',
  'comma,name',
  'back\\slash',
  'line\nbreak',
];
let engine: Engine;
let running: Promise<void> | undefined;

/** One engine with an open case for all tests. */
async function started(): Promise<Engine> {
  running ??= (async () => {
    engine = engineOver(join(root, 'data'));
    mkdirSync(join(root, 'data'), { recursive: true });
    await beginCase(engine, join(root, 'data'));
  })();
  await running;
  return engine;
}

function writeFolder(): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [index, name] of names.entries()) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), `contents ${index}`);
  }
  symlinkSync('plain.txt', join(folder, 'link'));
}

const grant = async (path: string, purpose: 'read' | 'write' = 'read') =>
  (await (await started()).shellCall('grant.make', { path, purpose })).grant;

async function made(format: MadeHashList['format'], to: string): Promise<MadeHashList> {
  const { job } = await (await started()).call('hash.makeList', { folder: await grant(folder), format });
  const { result } = await jobEnd(engine, job);
  await engine.call('hash.saveList', { job, grant: await grant(to, 'write') });
  return result as MadeHashList;
}

async function checked(list: string): Promise<CheckedHashList> {
  const { job } = await (await started()).call('hash.checkList', {
    list: await grant(list),
    folder: await grant(folder),
  });
  return (await jobEnd(engine, job)).result as CheckedHashList;
}

const lastEvent = async () => (await engine.call('log.list', { limit: 1 })).entries[0]?.event;

afterAll(() => engine?.stop());

describe('the hash list of a folder', () => {
  it.each(['sha256sum', 'sha512sum', 'md5sum'] as const)(
    'is one that %s -c accepts, escaped names and all',
    async (tool) => {
      writeFolder();
      const list = join(root, `${tool}.txt`);
      const { files, skipped, sha256 } = await made(tool, list);
      expect({ files, skipped }).toEqual({ files: names.length, skipped: ['link'] });
      const check = spawnSync(tool, ['-c', '--strict', list], { cwd: folder, encoding: 'utf8' });
      expect(check.stderr).toBe('');
      expect(check.status).toBe(0);
      expect(check.stdout.trim().split('\n')).toHaveLength(names.length);
      expect(execFileSync('sha256sum', [list], { encoding: 'utf8' })).toContain(sha256);
      expect(await lastEvent()).toMatchObject({
        type: 'list.made',
        payload: { format: tool, files: names.length },
      });
    },
  );

  it('in hashdeep’s format has its header and columns, and each digest is right', async () => {
    writeFolder();
    const list = join(root, 'hashdeep.txt');
    await made('hashdeep', list);
    const lines = readFileSync(list, 'utf8').split('\n');
    expect(lines.slice(0, 2)).toEqual(['%%%% HASHDEEP-1.0', '%%%% size,md5,sha256,filename']);
    expect(lines[3]).toMatch(/^## Made by Hirz \d+\.\d+\.\d+ .*, as by: hashdeep /);
    expect(lines.filter((line) => line.startsWith('## $'))).toEqual([]);
    const md5 = execFileSync('md5sum', ['plain.txt'], { cwd: folder, encoding: 'utf8' }).slice(0, 32);
    const sha256 = execFileSync('sha256sum', ['plain.txt'], { cwd: folder, encoding: 'utf8' }).slice(0, 64);
    expect(lines).toContain(`10,${md5},${sha256},./plain.txt`);
    const hashdeep = spawnSync('hashdeep', ['-V']).error === undefined;
    if (!hashdeep) return;
    rmSync(join(folder, 'line\nbreak'));
    rmSync(join(folder, 'link'));
    await made('hashdeep', list);
    const audit = spawnSync('hashdeep', ['-r', '-l', '-a', '-k', list, '.'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(audit.stdout).toContain('Audit passed');
  });

  it.runIf(process.platform === 'linux')(
    'goes on without a name that is not UTF-8, and names it',
    async () => {
      writeFolder();
      writeFileSync(Buffer.from(`${folder}/caf\xe9.txt`, 'latin1'), 'coffee');
      mkdirSync(Buffer.from(`${folder}/sub/\xe9`, 'latin1'));
      const list = join(root, 'not-utf-8.txt');
      const unread = ['caf\ufffd.txt', 'sub/\ufffd'];
      expect(await made('sha256sum', list)).toMatchObject({ files: names.length, unread });
      expect(await checked(list)).toMatchObject({
        counts: { matched: names.length, missing: 0, added: 2 },
        added: unread,
        unread,
      });
    },
  );

  it('is read back whole, from sha256sum itself, in text and binary and BSD form', async () => {
    writeFolder();
    const of = (...options: string[]) =>
      execFileSync('sha256sum', [...options, ...names], { cwd: folder, encoding: 'utf8' });
    for (const text of [of(), of('-b'), of('--tag'), `\ufeff${of().replace(/\n/g, '\r\n')}`]) {
      const { files, bad } = readList(text);
      expect(bad).toEqual([]);
      expect(files.map(({ name }) => name)).toEqual(names);
    }
  });
});

describe('a folder held against its list', () => {
  it.each(['sha256sum', 'hashdeep'] as const)('agrees with it in %s', async (format) => {
    writeFolder();
    rmSync(join(folder, 'line\nbreak'));
    const list = join(folder, 'LIST.txt');
    rmSync(list, { force: true });
    const { files } = await made(format, list);
    const check = await checked(list);
    expect(check.counts).toEqual({ matched: files, changed: 0, missing: 0, added: 0, moved: 0, bad: 0 });
    rmSync(list);
  });

  it.each(['le', 'be'])('is read in UTF-16 as Windows PowerShell writes it (%s)', async (order) => {
    writeFolder();
    const list = join(root, 'utf-16.txt');
    const sums = execFileSync('sha256sum', ['--tag', ...names], { cwd: folder, encoding: 'utf8' });
    const octets = Buffer.from(`\ufeff${sums.replace(/\n/g, '\r\n')}`, 'utf16le');
    writeFileSync(list, order === 'le' ? octets : octets.swap16());
    expect((await checked(list)).counts).toMatchObject({ matched: names.length, bad: 0, added: 0 });
  });

  it('tells what changed, is missing, moved or is new, and which lines it can’t read; logged', async () => {
    writeFolder();
    const list = join(root, 'list.txt');
    await made('sha256sum', list);
    appendFileSync(join(folder, 'plain.txt'), '.');
    renameSync(join(folder, 'with space.txt'), join(folder, 'sub', 'renamed.txt'));
    rmSync(join(folder, 'comma,name'));
    writeFileSync(join(folder, 'brought'), 'new');
    const sum = 'a'.repeat(64);
    appendFileSync(
      list,
      ['no hash here', `${sum}  `, `\\${sum}  a\\q`, `${sum}  ../up`, `${sum}  plain.txt`, ''].join('\n'),
    );
    const check = await checked(list);
    expect(check).toMatchObject({
      changed: ['plain.txt'],
      missing: ['comma,name'],
      moved: [{ from: 'with space.txt', to: 'sub/renamed.txt' }],
      added: ['brought'],
      counts: { matched: 4, bad: 5 },
    });
    const first = names.length + 1;
    expect(check.bad).toEqual(
      (['noHash', 'noName', 'badEscape', 'absolute', 'twice'] as const).map((why, index) => ({
        line: first + index,
        why,
      })),
    );
    expect(await lastEvent()).toMatchObject({
      type: 'list.checked',
      payload: { matched: 4, changed: 1, missing: 1, moved: 1, added: 1, bad: 5 },
    });
  });

  it('is checked by the function that each line names, as the tools of this system write it', async () => {
    writeFolder();
    const plainly = names.filter((name) => !/[\\\n]/.test(name));
    const list = join(root, 'tagged.txt');
    const lines = [
      ['sha384sum', '--tag', ...names],
      ['sha1sum', '--tag', ...names],
      ['openssl', 'dgst', '-sha3-256', ...plainly],
      ['openssl', 'dgst', '-sha3-384', ...plainly],
      ['openssl', 'dgst', '-sha224', ...plainly],
    ].map(([tool = '', ...options]) => execFileSync(tool, options, { cwd: folder, encoding: 'utf8' }));
    writeFileSync(list, lines.join(''));
    expect((await checked(list)).counts).toEqual({
      matched: names.length,
      changed: 0,
      missing: 0,
      added: 0,
      moved: 0,
      bad: 0,
    });
    writeFileSync(list, lines.join('').replace(/^(SHA3-256\(plain\.txt\)= )./m, '$1g'));
    expect(await checked(list)).toMatchObject({
      counts: { matched: names.length, bad: 1 },
      bad: [{ why: 'noHash' }],
    });
    appendFileSync(join(folder, 'plain.txt'), '.');
    writeFileSync(list, lines[2] ?? '');
    expect(await checked(list)).toMatchObject({
      changed: ['plain.txt'],
      counts: { matched: plainly.length - 1, added: names.length - plainly.length },
    });
  });

  it('is not said to differ where a line is by a function that Hirz does not compute', async () => {
    writeFolder();
    const list = join(root, 'b2sum.txt');
    const of = (tool: string, ...options: string[]) =>
      execFileSync(tool, options, { cwd: folder, encoding: 'utf8' });
    const sums = of('sha256sum', '--tag', ...names.slice(1));
    writeFileSync(list, of('b2sum', '--tag', '-l', '256', ...names) + sums);
    expect(await checked(list)).toMatchObject({
      counts: { matched: names.length - 1, changed: 0, missing: 0, added: 0, moved: 0, bad: names.length },
      notComputed: ['BLAKE2b-256'],
      bad: names.map((name, index) => ({
        line: index + 1,
        why: 'notComputed',
        name,
        algorithm: 'BLAKE2b-256',
      })),
    });
    writeFileSync(list, of('b2sum', '--tag', ...names) + of('openssl', 'dgst', '-sm3', 'plain.txt'));
    await expect(checked(list)).rejects.toMatchObject({
      fault: {
        code: 'listNotComputed',
        params: { file: 'b2sum.txt', algorithms: 'BLAKE2b, SM3' },
        where: { line: 1 },
      },
    });
    writeFileSync(list, `${sums}SHA256 (plain.txt) = ${'a'.repeat(40)}\n`);
    expect((await checked(list)).bad).toEqual([
      {
        line: names.length,
        why: 'wrongLength',
        name: 'plain.txt',
        algorithm: 'SHA-256',
        digits: 40,
        expected: 64,
      },
    ]);
  });

  it('is checked by whatever its files fit where no line names its function', async () => {
    writeFolder();
    const plainly = names.filter((name) => !/[\\\n]/.test(name));
    for (const name of names) if (!plainly.includes(name)) rmSync(join(folder, name));
    const list = join(root, 'unnamed.txt');
    const of = (tool: string, ...options: string[]) =>
      execFileSync(tool, [...options, ...plainly], { cwd: folder, encoding: 'utf8' });
    appendFileSync(join(folder, 'plain.txt'), ' and longer than the others');
    const sums = of('openssl', 'dgst', '-sha3-256', '-r');
    writeFileSync(list, sums);
    expect(await checked(list)).toMatchObject({
      counts: { matched: plainly.length, changed: 0 },
      perhaps: [],
    });
    appendFileSync(join(folder, 'plain.txt'), '.');
    expect(await checked(list)).toMatchObject({
      changed: ['plain.txt'],
      counts: { matched: plainly.length - 1 },
      perhaps: [],
      undecided: 0,
    });
    writeFileSync(list, of('b2sum'));
    expect(await checked(list)).toMatchObject({
      counts: { matched: 0, changed: plainly.length },
      perhaps: ['BLAKE2b', 'Whirlpool'],
      undecided: plainly.length,
    });
  });

  it('calls a listed link no missing file: it was not hashed, and nobody can say whether it changed', async () => {
    writeFolder();
    symlinkSync('sub', join(folder, 'linked folder'));
    const list = join(root, 'with-links.txt');
    const all = [...names, 'link', 'linked folder/deep/تذكرة.jpg'];
    writeFileSync(list, execFileSync('sha256sum', all, { cwd: folder, encoding: 'utf8' }));
    expect(await checked(list)).toMatchObject({
      counts: { matched: names.length, changed: 0, missing: 0, added: 0 },
      listed: names.length + 2,
      notHashed: 2,
      leftOut: { skipped: 2, unread: 0 },
      skipped: ['link', 'linked folder/deep/تذكرة.jpg'],
      unread: [],
    });
    expect(await lastEvent()).toMatchObject({ payload: { matched: names.length, missing: 0, notHashed: 2 } });
  });

  it('is refused where no line says anything', async () => {
    writeFolder();
    const list = join(root, 'story.txt');
    writeFileSync(list, 'Once upon a time\nthere was no hash.\n');
    await expect(checked(list)).rejects.toMatchObject({
      fault: { code: 'listEmpty', where: { file: 'story.txt', line: 1 } },
    });
  });
});
