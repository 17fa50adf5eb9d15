import { appendFileSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../electron/engine/engine';
import { hirz } from '../../support/hirz-command';
import { flip, rebag, unpack } from '../../support/tampered-submission';
import { temporaryFolder } from '../../support/temporary-folder';
import { engineOver, installTiny, jobEnd, preserve } from '../../support/worked-case';

const data = temporaryFolder('other-kinds');
const at = (name: string) => join(data, name);
const handover = at('stick.hirz-handover');
let submission: string;
let engine: Engine;

const grant = async (path: string, purpose: 'read' | 'write' = 'read') =>
  (await engine.shellCall('grant.make', { path, purpose })).grant;

const begun = async (exercise: string, name: string, seat: string) => {
  const { id } = await engine.call('case.create', { exercise, name, seat });
  await engine.call('case.start', {});
  return id;
};

/** Everything that leaves Hirz beside submissions, made by Hirz. */
beforeAll(async () => {
  engine = engineOver(data);
  const exercise = await installTiny(engine, data);
  const giver = await begun(exercise, 'Amal Karim', '7');
  await preserve(engine, 'https://gull.example/@sami_travel');
  await preserve(engine, 'https://gull.example/@nour');
  const to = { name: 'Badr Said', role: 'trainee', seat: '8' } as const;
  const words = { purpose: 'To compare accounts', authority: 'TC/2031/7', condition: 'Label whole' };
  const given = await engine.call('handover.give', {
    ...words,
    to,
    numbers: ['AK-001'],
    grant: await grant(handover, 'write'),
  });
  await jobEnd(engine, given.job);
  await engine.call('log.saveProof', {
    of: { entry: 0 },
    grant: await grant(at('entry.hirz-proof'), 'write'),
  });
  const { result: backup } = await jobEnd(engine, (await engine.call('case.backUp', {})).job);
  const copied = await engine.call('case.copyBackup', {
    backup: (backup as { id: string }).id,
    grant: await grant(at('stick.hirz-backup'), 'write'),
  });
  await jobEnd(engine, copied.job);
  await jobEnd(engine, (await engine.call('case.seal', {})).job);
  submission = join(data, 'cases', giver, `${giver}.hirz-submission`);
  const drilled = await hirz(
    'drill',
    submission,
    '--seed',
    '4',
    '--copies',
    '2',
    '--out',
    at('a.hirz-drill'),
  );
  expect(drilled.code, drilled.err).toBe(0);
  await begun(exercise, 'Badr Said', '8');
  const condition = { state: 'intact', remark: '' } as const;
  const taken = await engine.call('handover.take', { grant: await grant(handover), condition });
  const { result } = await jobEnd(engine, taken.job);
  await engine.call('handover.giveReceipt', {
    handover: (result as { handover: string }).handover,
    grant: await grant(at('back.hirz-receipt'), 'write'),
  });
});
afterAll(() => engine.stop());

const lastEvent = async () => (await engine.call('log.list', { limit: 1 })).entries[0]?.event;

describe('a file that is no submission', () => {
  it.each([
    ['tiny.hirz-exercise', 'isExercise', 'hirz validate'],
    ['a.hirz-drill', 'isDrill', 'Tamper drills'],
    ['back.hirz-receipt', 'isReceipt', 'Hand-overs'],
    ['entry.hirz-proof', 'isProof', 'hirz verify-proof'],
    ['stick.hirz-backup', 'isBackup', 'Bring back from a file'],
  ])(
    'such as %s is told by its kind and how it is checked, never that it is altered',
    async (name, code, how) => {
      const renamed = at(`given-${code}`);
      copyFileSync(at(name), renamed);
      const said = await hirz('verify', renamed);
      expect(said).toMatchObject({ code: 2, out: '' });
      expect(said.err).toContain(how);
      expect(JSON.parse((await hirz('verify', renamed, '--json')).out)).toMatchObject({ fault: { code } });
      const before = await lastEvent();
      const { job } = await engine.call('export.verify', { grant: await grant(renamed) });
      await expect(jobEnd(engine, job)).rejects.toMatchObject({
        fault: { code, params: { file: `given-${code}` } },
      });
      expect(await lastEvent()).toEqual(before);
    },
  );

  it('but text that Hirz does not know is altered, as ever', async () => {
    appendFileSync(at('text'), '{"format":"something"}');
    expect((await hirz('verify', at('text'))).code).toBe(1);
  });
});

describe('several files', () => {
  const room = at('class');

  beforeAll(async () => {
    mkdirSync(join(room, 'late'), { recursive: true });
    copyFileSync(submission, join(room, 'a.hirz-submission'));
    copyFileSync(handover, join(room, 'late', 'b.hirz-handover'));
    copyFileSync(at('a.hirz-drill'), join(room, 'c.hirz-drill'));
    const unpacked = await unpack(handover);
    const page = 'data/exhibits/AK-001/page.html';
    unpacked.files.set(page, flip(unpacked.files.get(page) ?? readFileSync(handover)));
    await rebag(at('altered-one.hirz-handover'), unpacked);
  });

  it('of a folder have a verdict each, and a summary', async () => {
    const said = await hirz('verify', room);
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toMatch(
      /✓ .*a\.hirz-submission\n {4}Amal Karim, seat 7\n {4}Intact, not yet witnessed.*\n {4}Code: .*✓ .*b\.hirz-handover\n.*2 files:\n {2}1 {2}Intact, unwitnessed\n {2}1 {2}Intact\n$/s,
    );
    expect(said.out).not.toContain('c.hirz-drill');
  });

  it('end with the worst exit code, and each is told of', async () => {
    const altered = at('altered-one.hirz-handover');
    expect((await hirz('verify', room, altered)).code).toBe(1);
    const drill = join(room, 'c.hirz-drill');
    expect((await hirz('verify', altered, drill, room)).code).toBe(2);
    const said = await hirz('verify', at('nowhere'), altered, drill, room, '--lang', 'ar');
    expect(said.code).toBe(3);
    expect(said.out.match(/^[✓✗–] /gm)).toEqual(['– ', '✗ ', '– ', '✓ ', '✓ ']);
    expect(said.out).toMatch(/5 ملفات:\n {2}2 {2}تعذَّر التحقق منه\n {2}1 {2}مُعدَّل\n/);
  });

  it('are one JSON document, while one file alone is told as ever', async () => {
    const said = await hirz('verify', '--json', at('nowhere'), room);
    expect(JSON.parse(said.out)).toMatchObject({
      format: 'hirz-verifications',
      version: 1,
      files: [
        { path: at('nowhere'), fault: { code: 'fileMissing' } },
        {
          path: join(room, 'a.hirz-submission'),
          verification: { format: 'hirz-verification', verdict: 'intact-unwitnessed' },
        },
        { verification: { format: 'hirz-handover-verification', verdict: 'intact' } },
      ],
    });
    expect(JSON.parse((await hirz('verify', handover, '--json')).out).format).toBe(
      'hirz-handover-verification',
    );
  });

  it.runIf(process.platform === 'linux')(
    'are not passed over where a folder holds what can’t be read',
    async () => {
      const latin = at('latin');
      mkdirSync(latin);
      writeFileSync(Buffer.from(`${latin}/caf\xe9.hirz-submission`, 'latin1'), '');
      expect(JSON.parse((await hirz('verify', '--json', latin, room)).out).files[0]).toEqual({
        path: join(latin, 'caf\ufffd.hirz-submission'),
        fault: expect.objectContaining({
          code: 'notReadable',
          params: { file: 'caf\ufffd.hirz-submission' },
        }),
      });
    },
  );

  it('have no code in common, and a folder without any is said to be one', async () => {
    const coded = await hirz('verify', room, '--code', '7K2M-01QX-ZZ9A-C3TB');
    expect(coded).toMatchObject({ code: 2, out: '' });
    expect(coded.err).toContain('belongs to one submission');
    const bare = at('bare');
    mkdirSync(bare);
    const said = await hirz('verify', bare);
    expect(said.code).toBe(2);
    expect(said.out).toMatch(/^– .*bare\n {4}There is no submission.*\n.*1 file:\n {2}1 {2}Could not/s);
  });
});

describe('a hand-over', () => {
  it('is verified as one on the command line', async () => {
    const said = await hirz('verify', handover);
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toMatch(/Amal Karim, seat 7.*Badr Said, seat 8.*AK-001.*Intact/s);
    const { code, out } = await hirz('verify', handover, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      format: 'hirz-handover-verification',
      verdict: 'intact',
      findings: [],
      statement: { from: { name: 'Amal Karim' }, exhibits: [{ number: 'AK-001' }] },
    });
  });

  it('has no code that could be compared', async () => {
    const said = await hirz('verify', handover, '--code', 'XXXX-XXXX-XXXX-XXXX'.replaceAll('X', '7'));
    expect(said.code).toBe(2);
    expect(said.err).toContain('--code');
  });

  it('is verified by a trainee, and the log keeps what came of it', async () => {
    const { job } = await engine.call('export.verify', { grant: await grant(handover) });
    expect((await jobEnd(engine, job)).result).toMatchObject({ verdict: 'intact' });
    expect(await lastEvent()).toMatchObject({
      type: 'export.verified',
      payload: { file: 'stick.hirz-handover', verdict: 'intact' },
    });
  });

  it.each([
    ['an octet of an item', 'data/exhibits/AK-001/page.html', 'altered'],
    ['its statement', 'data/handover.dsse.json', 'altered'],
  ])('is found altered where %s was changed', async (_, path, verdict) => {
    const unpacked = await unpack(handover);
    unpacked.files.set(path, flip(unpacked.files.get(path) ?? readFileSync(handover)));
    const said = await hirz('verify', await rebag(at('altered.hirz-handover'), unpacked), '--json');
    expect(said.code).toBe(1);
    expect(JSON.parse(said.out)).toMatchObject({ format: 'hirz-handover-verification', verdict });
  });

  it('is no submission where one is opened', async () => {
    await engine.call('session.chooseRole', { role: 'assessor' });
    const { job } = await engine.call('submission.open', { grant: await grant(handover) });
    await expect(jobEnd(engine, job)).rejects.toMatchObject({
      fault: { code: 'isHandover', params: { file: basename(handover) } },
    });
  });
});
