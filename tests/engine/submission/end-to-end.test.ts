import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeAssessorKeyFile } from '../../../electron/engine/assessment/assessor-key';
import type { Engine } from '../../../electron/engine/engine';
import { hirzIn } from '../../support/hirz-command';
import { temporaryFolder } from '../../support/temporary-folder';
import { tinyAssessor } from '../../support/tiny-exercise';
import { beginCase, engineOver, jobEnd, preserve, workAndSeal } from '../../support/worked-case';

const data = temporaryFolder('end-to-end');
const keyFile = join(data, 'tests.hirz-assessor-key.json');
let worked: Awaited<ReturnType<typeof workAndSeal>>;
let engine: Engine;

const hirz = (...args: string[]) => hirzIn({ environment: { HIRZ_ASSESSOR_PASSPHRASE: 'tests' } }, ...args);

beforeAll(async () => {
  engine = engineOver(data);
  worked = await workAndSeal(engine, data);
  const cost = { N: 1024, r: 8, p: 1 };
  writeFileSync(
    keyFile,
    JSON.stringify(makeAssessorKeyFile('tests', { privateKey: tinyAssessor.privateKey, cost })),
  );
});

describe('from the first capture to the score', () => {
  it('seals, destroys the key, and only reads afterwards', async () => {
    const folder = join(data, 'cases', worked.id);
    expect(statSync(worked.submission).size).toBe(worked.sealed.bytes);
    expect(existsSync(join(folder, 'seat.key'))).toBe(false);
    expect(worked.sealed.code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
    await expect(engine.call('note.write', { number: 'AK-001', text: 'late' })).rejects.toThrow('caseSealed');
    const { exhibit } = await engine.call('exhibit.get', { number: 'AK-001' });
    expect(exhibit.items.map(({ path }) => path)).toContain('capture.json');
    expect(readFileSync(join(folder, 'custody.ndjson'), 'utf8').trimEnd().split('\n').at(-1)).toContain(
      '"case.sealed"',
    );
  });

  it('verifies on the command line, in every language, with and without the code', async () => {
    const plain = await hirz('verify', worked.submission, '--json');
    expect(plain.code).toBe(0);
    const verification = JSON.parse(plain.out);
    expect(verification).toMatchObject({
      format: 'hirz-verification',
      verdict: 'intact-unwitnessed',
      findings: [],
      code: worked.sealed.code,
      case: { id: worked.id, exhibits: 2, trainee: { name: 'Amal Karim', seat: '7' } },
    });
    expect(verification.checks.map(({ result }: { result: string }) => result)).toEqual([
      'passed',
      'passed',
      'passed',
      'passed',
      'passed',
      'passed',
      'not-made',
    ]);
    const spoken = worked.sealed.code.toLowerCase().replaceAll('-', ' ');
    const witnessed = await hirz('verify', worked.submission, '--code', spoken, '--lang', 'ar');
    expect(witnessed.code).toBe(0);
    expect(witnessed.out).toContain('سليم');
    const wrong = await hirz('verify', worked.submission, '--code', '0000-0000-0000-0000', '--json');
    expect(wrong.code).toBe(1);
    expect(JSON.parse(wrong.out)).toMatchObject({
      verdict: 'altered',
      findings: [{ code: 'witnessDiffers' }],
    });
    expect((await hirz('verify', worked.submission, '--code', 'abc')).code).toBe(2);
    expect((await hirz('verify', join(data, 'nowhere'), '--lang', 'fr')).code).toBe(3);
    const misnamed = await hirz('verify', worked.submission, '--lang', 'xx');
    expect(misnamed).toMatchObject({
      code: 2,
      err: expect.stringContaining('--lang takes en, ar or fr, not “xx”'),
    });
    expect((await hirz('verify')).code).toBe(2);
    expect((await hirz('--help', '--lang', 'fr')).code).toBe(0);
  });

  it('is checked by sha256sum alone', async () => {
    const { execFileSync } = await import('node:child_process');
    execFileSync('unzip', ['-q', worked.submission, '-d', join(data, 'by-hand')]);
    execFileSync('sha256sum', ['--quiet', '-c', 'manifest-sha256.txt'], {
      cwd: join(data, 'by-hand', worked.id),
    });
  });

  it('scores on the command line', async () => {
    const scored = await hirz('score', worked.submission, '--key', keyFile, '--json');
    expect(scored.err).toBe('');
    expect(scored.code).toBe(0);
    const { score, verdict } = JSON.parse(scored.out);
    expect(verdict).toBe('intact-unwitnessed');
    expect(score.items.map(({ id, outcome }: { id: string; outcome: string }) => [id, outcome])).toEqual([
      ['k1', 'found'],
      ['k2', 'found'],
    ]);
    expect(score).toMatchObject({ points: 20, of: 20, percent: 100, counts: { inTime: 2, outOfScope: 0 } });
    expect((await hirz('score', worked.submission, '--key', keyFile)).out).toContain('20 of 20');
    writeFileSync(join(data, 'wrong.txt'), 'not this\n');
    const wrong = await hirz(
      'score',
      worked.submission,
      '--key',
      keyFile,
      '--passphrase-file',
      join(data, 'wrong.txt'),
    );
    expect(wrong.code).toBe(3);
    expect((await hirz('score', worked.submission)).code).toBe(2);
  });

  it("lets the assessor open, witness, read and score it in the window's own calls", async () => {
    await engine.call('session.chooseRole', { role: 'assessor' });
    const grant = async (path: string, purpose: 'read' | 'write' = 'read') =>
      (await engine.shellCall('grant.make', { path, purpose })).grant;
    const { job } = await engine.call('submission.open', { grant: await grant(worked.submission) });
    const opened = (await jobEnd(engine, job)).result as { id: string };
    const { id } = opened;
    expect(await engine.call('submission.list', {})).toMatchObject([
      { id, verification: { verdict: 'intact-unwitnessed' } },
    ]);
    const witnessed = await engine.call('submission.witness', { id, code: worked.sealed.code });
    expect(witnessed.verification.verdict).toBe('intact');
    const detail = await engine.call('submission.get', { id });
    expect(detail.exhibits.map(({ exhibit }) => exhibit.number)).toEqual(['AK-001', 'AK-002']);
    expect(detail.exhibits[0]?.tags).toHaveLength(3);
    expect(detail.exhibits[0]?.notes[0]?.text).toContain('الملاحظة');
    expect(detail.report?.title).toBe('Findings');
    expect(detail.reports).toMatchObject([{ language: 'en' }]);
    const log = await engine.call('submission.log', { id, limit: 3 });
    expect(log.entries[0]?.event.type).toBe('case.sealed');
    expect(log.before).toBe(log.total - 3);
    const screenshot = detail.exhibits[0]?.exhibit.items.find(({ role }) => role === 'screenshot');
    const evidence = await engine.shellCall('evidence.find', { sha256: screenshot?.sha256 ?? '' });
    expect(evidence).toMatchObject({ type: 'image/png' });
    const page = detail.exhibits[0]?.exhibit.items.find(({ role }) => role === 'page');
    expect((await engine.call('item.text', { sha256: page?.sha256 ?? '' })).text).toContain('Sami Travel');
    const score = await engine.call('submission.score', {
      id,
      key: await grant(keyFile),
      passphrase: 'tests',
    });
    expect(score.percent).toBe(100);
    expect((await engine.call('submission.list', {}))[0]?.score).toEqual({ percent: 100, passMark: 50 });
    await engine.call('submission.saveReport', {
      id,
      language: 'en',
      grant: await grant(join(data, 'copy.pdf'), 'write'),
    });
    expect(readFileSync(join(data, 'copy.pdf'), 'utf8')).toContain('%PDF');
    await engine.call('submission.remove', { id });
    expect(await engine.call('submission.list', {})).toEqual([]);
  });
});

describe('sealing on the command line', () => {
  it('seals a case by its folder, copies the submission, and says the code', async () => {
    const folder = join(data, 'cli');
    const working = engineOver(folder);
    const id = await beginCase(working, folder);
    await preserve(working, 'https://gull.example/@sami_travel');
    const home = join(folder, 'cases', id);
    expect((await hirz('seal', home)).code).toBe(3);
    await working.stop();
    const out = join(data, 'sealed.hirz-submission');
    const sealed = await hirz('seal', home, '--out', out, '--json');
    expect(sealed.err).toBe('');
    expect(sealed.code).toBe(0);
    const { code } = JSON.parse(sealed.out);
    expect((await hirz('verify', out, '--code', code)).code).toBe(0);
    // Sealed already: said again, not sealed again.
    expect(JSON.parse((await hirz('seal', id, '--data', folder, '--json')).out).code).toBe(code);
    expect((await hirz('seal', 'case-0000000000000000', '--data', folder)).code).toBe(3);
  });

  it('checks a package, and one that is none', async () => {
    const valid = await hirz('validate', join(data, 'tiny.hirz-exercise'), '--json');
    expect(valid.code).toBe(0);
    expect(JSON.parse(valid.out)).toMatchObject({ valid: true, summary: { id: 'tiny-crossing' } });
    expect((await hirz('validate', worked.submission, '--lang', 'fr')).code).toBe(1);
    expect((await hirz('validate', join(data, 'tiny.hirz-exercise'), '--lang', 'ar')).out).toContain('صالحة');
  });

  it('closes a case only after the job that works on it', async () => {
    const folder = join(data, 'closing');
    const working = engineOver(folder);
    await beginCase(working, folder);
    await preserve(working, 'https://gull.example/@sami_travel');
    const { job } = await working.call('case.verify', {});
    await working.call('case.close', {});
    expect(['done', 'cancelled']).toContain((await working.call('job.get', { job })).state);
    await working.stop();
  });
});
