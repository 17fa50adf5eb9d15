import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import type * as promises from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Engine } from '../../../electron/engine/engine';
import { receiveFiles } from '../../support/received-files';
import { temporaryFolder } from '../../support/temporary-folder';
import { beginCase, engineOver, jobEnd } from '../../support/worked-case';

// Root, as whom tests may run, reads whatever the file's mode: what the system says to others is said here.
vi.mock('node:fs/promises', async (importOriginal) => {
  const original = await importOriginal<typeof promises>();
  const refused = (syscall: string, path: string) =>
    Object.assign(new Error(`EACCES: permission denied, ${syscall} '${path}'`), {
      code: 'EACCES',
      syscall,
      path,
    });
  const open = async (path: string, ...rest: [flags?: string]) => {
    if (basename(path) === 'secret.txt') throw refused('open', path);
    return original.open(path, ...rest);
  };
  const readdir = async (path: string, ...rest: []) => {
    if (basename(path) === 'closed') throw refused('scandir', path);
    return original.readdir(path, ...rest);
  };
  return { ...original, open, readdir };
});

const root = temporaryFolder('unread-files');
const folder = join(root, 'return');
const secret = join(folder, 'secret.txt');
let engine: Engine;

beforeAll(async () => {
  mkdirSync(join(root, 'data'), { recursive: true });
  mkdirSync(join(folder, 'closed'), { recursive: true });
  for (const name of ['a.txt', 'closed/b.txt', 'secret.txt', 'z.txt'])
    writeFileSync(join(folder, name), name);
  engine = engineOver(join(root, 'data'));
  await beginCase(engine, join(root, 'data'));
});
afterAll(() => engine?.stop());

const grant = async (path: string) => (await engine.shellCall('grant.make', { path, purpose: 'read' })).grant;
const named = { fault: { code: 'notReadable', params: { file: 'secret.txt' } } };

describe('what may not be read', () => {
  it('is left out of the list of its folder, and named', async () => {
    const { job } = await engine.call('hash.makeList', { folder: await grant(folder), format: 'sha256sum' });
    expect((await jobEnd(engine, job)).result).toMatchObject({
      files: 2,
      bytes: 10,
      preview: expect.stringMatching(/^\S+ {2}a\.txt\n\S+ {2}z\.txt\n$/),
      skipped: [],
      unread: ['closed', 'secret.txt'],
    });
  });

  it('is neither missing nor changed where it is listed, and new where it is not', async () => {
    const list = join(root, 'list.txt');
    const check = async (...listed: string[]) => {
      writeFileSync(list, execFileSync('sha256sum', listed, { cwd: folder, encoding: 'utf8' }));
      const { job } = await engine.call('hash.checkList', {
        list: await grant(list),
        folder: await grant(folder),
      });
      return (await jobEnd(engine, job)).result;
    };
    const unread = ['closed', 'secret.txt'];
    expect(await check('a.txt', 'closed/b.txt', 'secret.txt', 'z.txt')).toMatchObject({
      counts: { matched: 2, changed: 0, missing: 0, added: 0 },
      notHashed: 2,
      unread,
    });
    expect(await check('a.txt', 'z.txt')).toMatchObject({
      counts: { matched: 2, missing: 0, added: 2 },
      added: unread,
      notHashed: 0,
      unread,
    });
  });

  it('is named on the bench and where it is received', async () => {
    const { file } = await engine.call('hash.take', { grant: await grant(secret) });
    const hashed = await engine.call('hash.digest', { source: { file }, algorithms: ['sha256'] });
    await expect(jobEnd(engine, hashed.job)).rejects.toMatchObject(named);
    await expect(engine.call('hash.octets', { source: { file }, offset: 0 })).rejects.toMatchObject(named);
    await expect(receiveFiles(engine, [secret])).rejects.toMatchObject(named);
  });
});
