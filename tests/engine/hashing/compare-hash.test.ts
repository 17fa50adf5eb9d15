import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HashComparison } from '../../../core/contract/hashing';
import type { Engine } from '../../../electron/engine/engine';
import { temporaryFolder } from '../../support/temporary-folder';
import { beginCase, engineOver, jobEnd } from '../../support/worked-case';

const root = temporaryFolder('compare-hash');
const path = join(root, 'return.bin');
let engine: Engine;
let file: string;

beforeAll(async () => {
  mkdirSync(join(root, 'data'), { recursive: true });
  writeFileSync(path, Buffer.alloc(3 * 1024 * 1024, 'return'));
  engine = engineOver(join(root, 'data'));
  await beginCase(engine, join(root, 'data'));
  const { grant } = await engine.shellCall('grant.make', { path, purpose: 'read' });
  file = (await engine.call('hash.take', { grant })).file;
});
afterAll(() => engine?.stop());

const compare = (value: string) => engine.call('hash.compare', { source: { file }, value });
const compared = async (value: string) =>
  (await jobEnd(engine, (await compare(value)).job)).result as HashComparison;
const lastEvent = async () => (await engine.call('log.list', { limit: 1 })).entries[0]?.event;

describe('a pasted value', () => {
  it.each([
    ['sha224sum', [], 'sha224'],
    ['sha384sum', ['--tag'], 'sha384'],
    ['openssl', ['dgst', '-sha3-384'], 'sha3-384'],
    ['openssl', ['dgst', '-sha3-224', '-r'], 'sha3-224'],
  ])('as %s %j prints it is recognised, computed and logged', async (tool, options, algorithm) => {
    const printed = execFileSync(tool, [...options, path], { encoding: 'utf8' });
    expect(await compared(printed)).toMatchObject({ equal: true, algorithm, notComputed: expect.any(Array) });
    expect(await lastEvent()).toMatchObject({
      type: 'file.compared',
      payload: { file: 'return.bin', bytes: 3 * 1024 * 1024, algorithm, equal: true },
    });
  });

  it('that nothing of its length gives says what was tried, and what could not be', async () => {
    expect(await compared('0'.repeat(56))).toMatchObject({
      equal: false,
      algorithm: 'sha224',
      tried: ['sha224', 'sha3-224'],
      notComputed: ['SHA-512/224'],
    });
  });

  it('of a function that Hirz does not compute is refused by name, and nothing is logged', async () => {
    const before = await lastEvent();
    const printed = execFileSync('openssl', ['dgst', '-ripemd160', path], { encoding: 'utf8' });
    await expect(compare(printed)).rejects.toMatchObject({
      fault: { code: 'hashNotComputed', params: { names: 'RIPEMD-160', count: 1 } },
    });
    await expect(compare('no hash')).rejects.toMatchObject({ fault: { code: 'notAHash' } });
    await expect(compare(`${'0'.repeat(64)}\n${'0'.repeat(32)}`)).rejects.toMatchObject({
      fault: { code: 'hashSeveral', params: { count: 2 } },
    });
    await expect(compare('0'.repeat(63))).rejects.toMatchObject({
      fault: { code: 'hashLength', params: { digits: 63 } },
    });
    expect(await lastEvent()).toEqual(before);
  });

  it('can be cancelled, and then nothing is logged', async () => {
    const before = await lastEvent();
    const { job } = await compare('0'.repeat(128));
    await engine.call('job.cancel', { job });
    await expect.poll(async () => (await engine.call('job.get', { job })).state).toBe('cancelled');
    expect(await lastEvent()).toEqual(before);
  });
});
