import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalBytes, canonicalJson } from '../../../core/domain/integrity/canonical-json';
import { sha256Hex } from '../../../electron/engine/custody/node-cryptography';
import type { Engine } from '../../../electron/engine/engine';
import { readSubmission } from '../../../electron/engine/submission/read-submission';
import { hirz } from '../../support/hirz-command';
import { editLines, rebag, type Unpacked, unpack } from '../../support/tampered-submission';
import { temporaryFolder } from '../../support/temporary-folder';
import { beginCase, engineOver, jobEnd, preserve } from '../../support/worked-case';
import { makeDerivative, redaction } from '../../support/working-copies';

const data = temporaryFolder('numbered-seals');
let engine: Engine;
let id: string;

async function sealUp(...numbers: string[]): Promise<string> {
  const { job } = await engine.call('seal.apply', { numbers });
  return ((await jobEnd(engine, job)).result as { seal: string }).seal;
}

const custody = async (number: string) =>
  (await engine.call('exhibit.get', { number })).custody.map(({ event }) => event.type);

beforeAll(async () => {
  engine = engineOver(data);
  id = await beginCase(engine, data);
  await preserve(engine, 'https://gull.example/@sami_travel');
  await preserve(engine, 'https://gull.example/@sami_travel/post/p7');
});
afterAll(() => engine.stop());

describe('a numbered seal', () => {
  it('goes on several exhibits at once, bound to what `sha256sum` says of them', async () => {
    expect(await sealUp('AK-002', 'AK-001')).toBe('S-7-0001');
    const [seal] = await engine.call('seal.list', {});
    const digests: string[] = [];
    for (const number of ['AK-001', 'AK-002'])
      digests.push(sha256Hex(canonicalBytes((await engine.call('exhibit.get', { number })).exhibit)));
    expect(seal?.exhibits).toEqual([
      { number: 'AK-001', sha256: digests[0] },
      { number: 'AK-002', sha256: digests[1] },
    ]);
    const list = `${digests[0]}  data/exhibits/AK-001/exhibit.json\n${digests[1]}  data/exhibits/AK-002/exhibit.json\n`;
    expect(seal?.root).toBe(sha256Hex(list));
    expect(await custody('AK-002')).toEqual(['exhibit.preserved', 'exhibit.verified', 'seal.applied']);
  });

  it('is refused over what is sealed, and broken once, with a reason; the next one names it', async () => {
    await expect(sealUp('AK-001')).rejects.toThrow('alreadyUnderSeal');
    await expect(sealUp('AK-009')).rejects.toThrow('exhibitUnknown');
    await engine.call('seal.break', { seal: 'S-7-0001', reason: 'To compare the picture' });
    await expect(engine.call('seal.break', { seal: 'S-7-0001', reason: 'Again' })).rejects.toThrow(
      'sealBrokenAlready',
    );
    await expect(engine.call('seal.break', { seal: 'S-7-0009', reason: 'None' })).rejects.toThrow(
      'sealUnknown',
    );
    expect(await sealUp('AK-001')).toBe('S-7-0002');
    const [after, before] = await engine.call('seal.list', {});
    expect(after).toMatchObject({ seal: 'S-7-0002', replaces: ['S-7-0001'], broken: null });
    expect(before).toMatchObject({
      broken: { reason: 'To compare the picture' },
      replacedBy: ['S-7-0002'],
    });
    expect(await custody('AK-002')).toContain('seal.broken');
  });

  it('goes on nothing that is not intact any more: the check is logged, and which item it is', async () => {
    const { exhibit } = await engine.call('exhibit.get', { number: 'AK-002' });
    const item = exhibit.items.find(({ role }) => role === 'screenshot');
    const sha256 = item?.sha256 ?? '';
    const path = join(data, 'cases', id, 'objects', sha256.slice(0, 2), sha256.slice(2));
    const whole = readFileSync(path);
    chmodSync(path, 0o600);
    writeFileSync(path, 'another picture');
    const { job } = await engine.call('seal.apply', { numbers: ['AK-002'] });
    await expect(jobEnd(engine, job)).rejects.toMatchObject({
      fault: {
        code: 'exhibitsNotIntact',
        details: [{ code: 'itemNotIntact', params: { number: 'AK-002', item: item?.path } }],
      },
    });
    expect((await engine.call('exhibit.get', { number: 'AK-002' })).verified).toBe('altered');
    expect(await engine.call('seal.list', {})).toHaveLength(2);
    writeFileSync(path, whole);
    expect((await engine.call('exhibit.verify', { number: 'AK-002' })).result).toBe('intact');
  });

  it('goes on an exhibit of which a working copy is altered: it is not in the bag, but the check says so', async () => {
    const number = 'AK-002';
    await makeDerivative(engine, { number, source: 'screenshot.png', work: redaction });
    const [copy] = (await engine.call('exhibit.get', { number })).derivatives;
    const { sha256, path: name } = copy!.item;
    const path = join(data, 'cases', id, 'objects', sha256.slice(0, 2), sha256.slice(2));
    const whole = readFileSync(path);
    chmodSync(path, 0o600);
    writeFileSync(path, 'another picture');
    expect(await sealUp(number)).toBe('S-7-0003');
    const { custody: entries, verified } = await engine.call('exhibit.get', { number });
    expect(verified).toBe('altered');
    expect(entries.findLast(({ event }) => event.type === 'exhibit.verified')?.event.payload).toEqual({
      number,
      result: 'altered',
      altered: [name],
    });
    writeFileSync(path, whole);
    expect((await engine.call('exhibit.verify', { number })).result).toBe('intact');
  });

  it('is still there after the database was made again from the log', async () => {
    const before = await engine.call('seal.list', {});
    await engine.call('case.close', {});
    writeFileSync(join(data, 'cases', id, 'case.db'), 'no database');
    await jobEnd(engine, (await engine.call('case.rebuild', { case: id })).job);
    await engine.call('case.open', { case: id });
    expect(await engine.call('seal.list', {})).toEqual(before);
  });
});

describe('the log', () => {
  it('says that a code was shown to a witness, and of which entry a proof was saved', async () => {
    const { code, entries } = await engine.call('log.witness', {});
    const path = join(data, 'one.hirz-proof');
    const { grant } = await engine.shellCall('grant.make', { path, purpose: 'write' });
    await engine.call('log.saveProof', { of: { entry: 3 }, grant });
    const [saved, shown] = (await engine.call('log.list', { limit: 2 })).entries;
    expect(shown?.event).toMatchObject({ type: 'witness.shown', payload: { code, entries } });
    expect(saved?.event).toMatchObject({
      type: 'proof.saved',
      payload: { entry: 3, file: 'one.hirz-proof', sha256: sha256Hex(readFileSync(path)) },
    });
  });
});

describe('a submission with numbered seals', () => {
  let submission: string;

  beforeAll(async () => {
    await jobEnd(engine, (await engine.call('case.seal', {})).job);
    const { sealed } = await engine.call('case.get', {});
    submission = join(data, 'cases', id, sealed?.file ?? '');
  });

  it('is intact, and refuses another seal', async () => {
    expect((await readSubmission(submission)).verification.verdict).toBe('intact-unwitnessed');
    await expect(engine.call('seal.apply', { numbers: ['AK-002'] })).rejects.toThrow('caseSealed');
  });

  it.each<[string, string, Record<string, unknown>]>([
    [
      'a seal on another exhibit',
      'seal.applied',
      { exhibits: [{ number: 'AK-002', sha256: 'a'.repeat(64) }] },
    ],
    ['a seal bound to something else', 'seal.applied', { root: '0'.repeat(64) }],
    ['a seal that hides which one it replaces', 'seal.applied', { replaces: [] }],
    ['a seal number that was there before', 'seal.applied', { seal: 'S-7-0001' }],
    ['the breaking of a seal that is not on', 'seal.broken', { seal: 'S-7-0009' }],
  ])('shows %s', async (name, type, change) => {
    const unpacked = await unpack(submission);
    const log = 'data/custody/log.ndjson';
    const all = (files: Unpacked['files']) => files.get(log) ?? Buffer.alloc(0);
    let seq = -1;
    unpacked.files.set(
      log,
      editLines(all(unpacked.files), (lines) => {
        seq = lines.findLastIndex((line) => line.includes(`"type":"${type}"`));
        const event = JSON.parse(lines[seq] ?? '');
        Object.assign(event.payload, change);
        return lines.with(seq, canonicalJson(event));
      }),
    );
    const { verification } = await readSubmission(
      await rebag(join(data, `${name.replaceAll(' ', '-')}.hirz-submission`), unpacked),
    );
    expect(verification.findings).toContainEqual(
      expect.objectContaining({ code: 'numberedSealDiffers', where: { file: log, event: seq } }),
    );
  });
});

describe('hirz seal', () => {
  it('says what to do where the key is kept under the key store, and copies what was sealed already', async () => {
    const folder = join(data, 'key-store');
    const other = engineOver(folder);
    await other.shellCall('keyStore.offer', { secret: new Uint8Array(32).fill(5) });
    const begun = await beginCase(other, folder);
    await other.call('case.close', {});
    const refused = await hirz('seal', begun, '--data', folder);
    expect(refused.code).toBe(3);
    expect(refused.err).toContain(begun);
    expect(refused.err).toContain('seal it there');
    await other.call('case.open', { case: begun });
    await jobEnd(other, (await other.call('case.seal', {})).job);
    await other.stop();
    const out = join(folder, 'copy.hirz-submission');
    expect((await hirz('seal', begun, '--data', folder, '--out', out)).code).toBe(0);
    expect((await readSubmission(out)).verification.verdict).toBe('intact-unwitnessed');
  });
});
