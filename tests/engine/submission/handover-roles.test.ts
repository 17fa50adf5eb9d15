import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalBytes } from '../../../core/domain/integrity/canonical-json';
import type { Engine } from '../../../electron/engine/engine';
import { readSubmission } from '../../../electron/engine/submission/read-submission';
import { rebag, unpack } from '../../support/tampered-submission';
import { temporaryFolder } from '../../support/temporary-folder';
import { engineOver, installTiny, jobEnd, preserve } from '../../support/worked-case';

const data = temporaryFolder('handover-roles');
let engine: Engine;
let exercise: string;

const grant = async (path: string, purpose: 'read' | 'write') =>
  (await engine.shellCall('grant.make', { path, purpose })).grant;

async function begin(name: string, seat: string, role?: 'instructor' | 'assessor'): Promise<string> {
  const { id } = await engine.call('case.create', { exercise, name, seat, ...(role && { role }) });
  await engine.call('case.start', {});
  return id;
}

async function give(number: string, to: { name: string; role: 'instructor' | 'assessor'; seat: string }) {
  const file = join(data, `${number}.hirz-handover`);
  const words = { purpose: 'To be examined', authority: 'TC/2031/7', condition: 'Whole' };
  const { job } = await engine.call('handover.give', {
    ...words,
    to,
    numbers: [number],
    grant: await grant(file, 'write'),
  });
  await jobEnd(engine, job);
  return file;
}

async function take(file: string) {
  const condition = { state: 'intact', remark: '' } as const;
  const { job } = await engine.call('handover.take', { grant: await grant(file, 'read'), condition });
  await jobEnd(engine, job);
}

const logOf = (id: string) =>
  readFileSync(join(data, 'cases', id, 'custody.ndjson'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

async function sealedNow(id: string): Promise<string> {
  await jobEnd(engine, (await engine.call('case.seal', {})).job);
  return join(data, 'cases', id, `${id}.hirz-submission`);
}

beforeAll(async () => {
  engine = engineOver(data);
  exercise = await installTiny(engine, data);
});
afterAll(() => engine.stop());

describe('from a trainee to an instructor, and on to an assessor', () => {
  let instructor: string;
  let assessor: string;
  const receipt = join(data, 'back.hirz-receipt');

  it('goes a hand-over, each signing in the role that they have', async () => {
    await begin('Amal Karim', '7');
    await preserve(engine, 'https://gull.example/@sami_travel');
    const first = await give('AK-001', { name: 'Ines Roy', role: 'instructor', seat: 'desk' });

    instructor = await begin('Ines Roy', 'desk', 'instructor');
    await take(first);
    expect((await engine.call('handover.list', {}))[0]?.with).toEqual({
      name: 'Amal Karim',
      role: 'trainee',
      seat: '7',
    });
    const second = await give('IR-001', { name: 'Omar Judge', role: 'assessor', seat: 'bench' });

    assessor = await begin('Omar Judge', 'bench', 'assessor');
    await take(second);
    const [{ id, with: giver } = { id: '', with: undefined }] = await engine.call('handover.list', {});
    expect(giver).toEqual({ name: 'Ines Roy', role: 'instructor', seat: 'desk' });
    await engine.call('handover.giveReceipt', { handover: id, grant: await grant(receipt, 'write') });
    const envelope = JSON.parse(readFileSync(receipt, 'utf8'));
    const signed = JSON.parse(Buffer.from(envelope.payload, 'base64').toString());
    expect(signed.by).toEqual({ name: 'Omar Judge', role: 'assessor', seat: 'bench' });
    expect(new Set(logOf(assessor).map(({ actor }) => actor.role))).toEqual(new Set(['assessor', 'hirz']));
  });

  it('is listed with the role, also where the database is made again from the log', async () => {
    await engine.call('case.close', {});
    rmSync(join(data, 'cases', assessor, 'case.db'));
    const { job } = await engine.call('case.rebuild', { case: assessor });
    await jobEnd(engine, job);
    const listed = await engine.call('case.list', {});
    expect(Object.fromEntries(listed.map(({ id, trainee }) => [id, trainee.role]))).toMatchObject({
      [instructor]: 'instructor',
      [assessor]: 'assessor',
    });
  });

  it('is sealed as any case is, and says whose it is; another role than the log’s is found', async () => {
    await engine.call('case.open', { case: instructor });
    const sealed = await sealedNow(instructor);
    const { verification } = await readSubmission(sealed);
    expect(verification.verdict).toBe('intact-unwitnessed');
    expect(verification.case?.trainee).toEqual({ name: 'Ines Roy', seat: 'desk', role: 'instructor' });

    const { name, files } = await unpack(sealed);
    const said = JSON.parse(files.get('data/case.json')?.toString() ?? '');
    said.trainee.role = 'assessor';
    files.set('data/case.json', Buffer.from(canonicalBytes(said)));
    const altered = await rebag(join(data, 'altered.hirz-submission'), { name, files });
    const { findings } = (await readSubmission(altered)).verification;
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'caseDiffers', where: expect.objectContaining({ field: 'trainee' }) }),
    );
  });
});
