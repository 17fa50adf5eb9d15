import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportWords } from '../../../core/domain/custody/export-statement';
import { canonicalBytes } from '../../../core/domain/integrity/canonical-json';
import { say } from '../../../core/language';
import { makeAssessorKeyFile } from '../../../electron/engine/assessment/assessor-key';
import type { Engine } from '../../../electron/engine/engine';
import { readSubmission } from '../../../electron/engine/submission/read-submission';
import { byHand } from '../../support/by-hand';
import { hirz } from '../../support/hirz-command';
import { againstShapes } from '../../support/shacl';
import {
  edit,
  editLines,
  flip,
  rebag,
  retag,
  type Unpacked,
  unpack,
} from '../../support/tampered-submission';
import { temporaryFolder } from '../../support/temporary-folder';
import { tinyAssessor } from '../../support/tiny-exercise';
import { vectors } from '../../support/vectors';
import { engineOver, jobEnd, preserve, workAndSeal } from '../../support/worked-case';
import { makeTwo } from '../../support/working-copies';

const data = temporaryFolder('expert-export');
const words: ExportWords = {
  exhibits: ['AK-001', 'AK-003'],
  report: false,
  to: 'Counsel for the defence',
  purpose: 'Disclosure under order TC/2031/9',
};
const file = join(data, 'chosen.hirz-export');
let engine: Engine;
let submission: string;
let code: string;

const grant = async (path: string, purpose: 'read' | 'write') =>
  (await engine.shellCall('grant.make', { path, purpose })).grant;

async function exportTo(path: string, of: Partial<ExportWords> = {}) {
  const { job } = await engine.call('case.export', { ...words, ...of, grant: await grant(path, 'write') });
  return jobEnd(engine, job);
}

/** Writes a bag's files below the data folder, and resolves to its folder. */
async function unzipped(path: string): Promise<string> {
  const { name, files } = await unpack(path);
  const folder = join(data, 'by-hand', name);
  rmSync(folder, { recursive: true, force: true });
  for (const [one, bytes] of files) {
    mkdirSync(dirname(join(folder, one)), { recursive: true });
    writeFileSync(join(folder, one), bytes);
  }
  return folder;
}

beforeAll(async () => {
  engine = engineOver(data);
  const worked = await workAndSeal(engine, data, async () => {
    await preserve(engine, 'https://gull.example/@sami_travel');
    await preserve(engine, 'https://gull.example/@sami_travel/post/p7');
    await preserve(engine, 'https://gull.example/@nour');
    await jobEnd(engine, (await engine.call('seal.apply', { numbers: ['AK-001', 'AK-002'] })).job);
    await makeTwo(engine, 'AK-001');
    await makeTwo(engine, 'AK-002');
  });
  submission = worked.submission;
  code = worked.sealed.code;
  const done = await exportTo(file);
  expect(done.result).toMatchObject({ name: 'chosen.hirz-export' });
}, 60_000);
afterAll(() => engine.stop());

describe('an export of chosen exhibits', () => {
  it('holds these and their working copies, the whole log and what seals it, and nothing of the others', async () => {
    const { name, files } = await unpack(file);
    const paths = [...files.keys()];
    expect(name).toMatch(/-export$/);
    expect(paths).toContain('data/exhibits/AK-001/page.wacz');
    expect(paths).toContain('data/exhibits/AK-001/derived/D1-redaction.png');
    expect(paths).toContain('data/timestamps/AK-003.tsr');
    expect(paths).toContain('data/submission/hirz-seal.dsse.json');
    expect(paths.filter((path) => /AK-002|answer-key|data\/report/.test(path))).toEqual([]);
    const whole = await unpack(submission);
    for (const [path, bytes] of files)
      if (/^data\/(exhibits|custody|keys|timestamps)\//.test(path))
        expect(whole.files.get(path)?.equals(bytes)).toBe(true);
    for (const script of ['verify.sh', 'verify.ps1'])
      expect(whole.files.get(script)?.equals(files.get(script)!)).toBe(true);
  });

  it('says what other exhibits show in no record', async () => {
    const { files } = await unpack(file);
    const document = JSON.parse(files.get('data/case-uco.jsonld')!.toString());
    const whole = JSON.parse((await unpack(submission)).files.get('data/case-uco.jsonld')!.toString());
    expect(document['@graph'].length).toBeLessThan(whole['@graph'].length);
    const ontology = vectors('case');
    if (ontology) expect(await againstShapes(document, join(ontology, 'case-1.4.0.ttl'))).toEqual([]);
  });

  it('is intact by Hirz, by the code that was written down at sealing, and says what it is', async () => {
    const { verification } = await readSubmission(file, { code });
    expect(verification).toMatchObject({ verdict: 'intact', findings: [], export: words });
    const { code: exit, out } = await hirz('verify', file);
    expect(exit).toBe(0);
    expect(out).toContain('AK-001, AK-003, for Counsel for the defence');
    // What is counted above is the case, of which these two are a part.
    expect(out).toMatch(/^Contents of the case +5 exhibits/m);
    expect(out).toContain('nobody signs that');
  });

  it('is right by hand, with the seat’s signature and the code', async () => {
    const folder = await unzipped(file);
    const { status, out } = byHand(folder, code);
    expect(out).not.toContain('WRONG');
    expect(out).toMatch(/right {2}sealed/);
    expect(out).toMatch(/right {2}closing/);
    const { files } = await unpack(file);
    const kept = [...files.keys()].filter((path) =>
      /^data\/exhibits\/.*(?<!(exhibit|annotations|derivatives)\.json)$/.test(path),
    );
    expect(out).toContain(`${kept.length} items and working copies of 2 exhibits, and what is here`);
    expect(status).toBe(0);
  });

  it('is checked by the commands of its page alone', async () => {
    const folder = await unzipped(file);
    for (const page of ['README.md', 'README.ar.md', 'README.fr.md']) {
      const { files } = await unpack(file);
      expect(files.get(page)!.toString()).toContain('AK-003');
    }
    const blocks = [
      ...(await unpack(file)).files
        .get('README.md')!
        .toString()
        .matchAll(/```sh\n(.*?)```/gs),
    ];
    const tied = spawnSync('sh', ['-c', blocks.at(-1)?.[1] ?? ''], { cwd: folder, encoding: 'utf8' });
    expect(tied.stderr).toBe('');
    const [, named = ''] = /"filesSha256":"(\w+)"/.exec(tied.stdout) ?? [];
    expect(tied.stdout.split('\n')[0]).toBe(`${named}  -`);
    expect(tied.stdout).toMatch(new RegExp(` right ${code}\n$`));
    const listed = spawnSync(
      'sh',
      ['-c', 'grep -v -x -F -f data/submission/manifest-sha256.txt manifest-sha256.txt | cut -c67-'],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(listed.stdout.trim().split('\n').sort()).toEqual([
      'data/case-uco.jsonld',
      'data/export.json',
      'data/submission/hirz-seal.dsse.json',
      'data/submission/manifest-sha256.txt',
      'data/submission/manifest-sha512.txt',
    ]);
  });

  const log = 'data/custody/log.ndjson';
  const restated = (change: Record<string, unknown>) => (files: Unpacked['files']) =>
    void files.set(
      'data/export.json',
      Buffer.from(canonicalBytes({ ...JSON.parse(files.get('data/export.json')!.toString()), ...change })),
    );
  it.each<[string, string, (files: Unpacked['files']) => void]>([
    [
      'exportFileDiffers',
      'data/exhibits/AK-001/page.html: not what was sealed',
      (files) =>
        void files.set('data/exhibits/AK-001/page.html', flip(files.get('data/exhibits/AK-001/page.html')!)),
    ],
    [
      'exportFileMissing',
      'data/exhibits/AK-001/page.html: missing',
      (files) => void files.delete('data/exhibits/AK-001/page.html'),
    ],
    [
      'exportFileMissing',
      'data/exhibits/AK-002/page.html: missing',
      restated({ exhibits: ['AK-001', 'AK-002', 'AK-003'] }),
    ],
    [
      'exportExhibitUnknown',
      'data/export.json: names the exhibit AK-009',
      restated({ exhibits: ['AK-001', 'AK-003', 'AK-009'] }),
    ],
    ['exportOfOtherCase', 'data/export.json: of another case', restated({ case: 'case-0123456789abcdef' })],
    [
      'besideDiffers',
      'verify.sh: not what lay beside the data',
      (files) => edit(files, 'verify.sh', (bytes) => Buffer.concat([bytes, Buffer.from('\n# more\n')])),
    ],
    [
      'besideDiffers',
      'statement.txt: not what lay beside the data',
      (files) => void files.set('statement.txt', Buffer.from('He confessed.')),
    ],
    [
      'besideDiffers',
      'hirz-seal.dsse.json: not what lay beside the data',
      (files) => void files.set('hirz-seal.dsse.json', files.get('data/submission/hirz-seal.dsse.json')!),
    ],
    ['besideDiffers', 'verify.ps1: not what lay beside the data', (files) => void files.delete('verify.ps1')],
    [
      'besideDiffers',
      'README.de.md: not what lay beside the data',
      (files) => void files.set('README.de.md', Buffer.from('Alles in Ordnung.')),
    ],
    [
      'exportFileMissing',
      'data/timestamps/checkpoint-',
      (files) => {
        for (const path of files.keys()) if (path.includes('/checkpoint-')) files.delete(path);
      },
    ],
    [
      'exportFileDiffers',
      'data/exhibits/AK-003/more.txt: not what was sealed',
      (files) => void files.set('data/exhibits/AK-003/more.txt', Buffer.from('more')),
    ],
    [
      'sealOfOtherFiles',
      'of other files',
      (files) =>
        void files.set(
          'data/submission/manifest-sha256.txt',
          editLines(files.get('data/submission/manifest-sha256.txt')!, (lines) => lines.slice(1)),
        ),
    ],
    [
      'chainBroken',
      'follows another line',
      (files) =>
        void files.set(
          log,
          editLines(files.get(log)!, (lines) =>
            lines.with(3, lines[3]!.replace(/"wall":"\d{4}/, '"wall":"2001')),
          ),
        ),
    ],
  ])('shows %s: %s', async (found, told, change) => {
    const unpacked = await unpack(file);
    change(unpacked.files);
    const path = await rebag(join(data, 'altered.hirz-export'), unpacked);
    const { verification } = await readSubmission(path);
    expect(verification.findings.map((one) => one.code)).toContain(found);
    for (const one of verification.findings)
      expect(say('fr', `verdict.${one.code}`, one.params)).not.toBe('');
    const hand = byHand(await unzipped(path));
    expect(hand.out).toContain(told);
    expect(hand.status).toBe(1);
  });

  it('says of no file that it is as it was sealed by what a manifest says of it alone', async () => {
    const folder = await unzipped(file);
    const page = 'data/exhibits/AK-001/page.html';
    writeFileSync(join(folder, page), flip(readFileSync(join(folder, page))));
    const { status, wrong, out } = byHand(folder);
    expect(status).toBe(1);
    for (const step of ['files', 'sealed'])
      expect(wrong).toContainEqual(expect.stringMatching(new RegExp(`^WRONG +${step} +${page}`)));
    expect(out).not.toMatch(/^right +sealed/m);
  });

  it.each<[string, string, (text: string) => string]>([
    [
      'bagInfoDiffers',
      'External-Description',
      (text) => text.replace('Chosen exhibits of', 'All exhibits of'),
    ],
    ['bagInfoDiffers', 'External-Identifier', (text) => text.replace(/(External-Identifier: ).*/, '$1x')],
    ['bagInfoMissing', 'Bag-Software-Agent', (text) => text.replace(/Bag-Software-Agent: .*\n/, '')],
  ])('shows %s for the line %s of bag-info.txt', async (found, field, change) => {
    const unpacked = await unpack(file);
    unpacked.files.set('bag-info.txt', Buffer.from(change(unpacked.files.get('bag-info.txt')!.toString())));
    const path = await retag(join(data, 'info.hirz-export'), unpacked);
    const { verification } = await readSubmission(path);
    expect(verification.verdict).toBe('altered');
    const wrong = verification.findings.filter(({ verdict }) => verdict !== 'intact');
    expect(wrong.map(({ code, where }) => [code, where.field])).toEqual([[found, field]]);
    expect(byHand(await unzipped(path)).out).toMatch(/^WRONG +evidence +bag-info\.txt/m);
  });

  it('can’t be read without its statement’s shape', async () => {
    const unpacked = await unpack(file);
    unpacked.files.set('data/export.json', Buffer.from('{}'));
    const { verification } = await readSubmission(await rebag(join(data, 'odd.hirz-export'), unpacked));
    expect(verification.findings.map((one) => one.code)).toContain('exportUnreadable');
  });
});

describe('exporting', () => {
  it('takes all exhibits and the report too, where these are wanted', async () => {
    const path = join(data, 'all.hirz-export');
    await exportTo(path, { exhibits: ['AK-001', 'AK-002', 'AK-003'], report: true });
    expect((await readSubmission(path)).verification.verdict).toBe('intact-unwitnessed');
    expect(byHand(await unzipped(path)).status).toBe(0);
  });

  it('refuses what is not there, what is altered, and an export, and writes nothing then', async () => {
    const path = join(data, 'none.hirz-export');
    await expect(exportTo(path, { exhibits: ['AK-009'] })).rejects.toThrow('exhibitUnknown');
    const unpacked = await unpack(submission);
    unpacked.files.set(log, flip(unpacked.files.get(log)!));
    const altered = await rebag(join(data, 'altered.hirz-submission'), unpacked);
    const cli = async (...args: string[]) =>
      (await hirz('export', ...args, '--to', 'X', '--purpose', 'Why not', '--out', path)).code;
    expect(await cli(altered, '--exhibits', 'AK-001')).toBe(1);
    expect(await cli(file, '--exhibits', 'AK-001')).toBe(3);
    expect(await cli(submission, '--exhibits', ',')).toBe(2);
    expect(existsSync(path)).toBe(false);
    expect(await cli(submission, '--exhibits', 'AK-002', '--no-report')).toBe(0);
    expect((await readSubmission(path)).verification.export?.exhibits).toEqual(['AK-002']);
  });

  it('is open to the assessor for what was opened, and an export is opened but not scored', async () => {
    await engine.call('session.chooseRole', { role: 'assessor' });
    const open = async (path: string) => {
      const { job } = await engine.call('submission.open', { grant: await grant(path, 'read') });
      return (await jobEnd(engine, job)).result as { id: string };
    };
    const { id } = await open(submission);
    const path = join(data, 'assessor.hirz-export');
    const { job } = await engine.call('submission.export', {
      ...words,
      id,
      grant: await grant(path, 'write'),
    });
    await jobEnd(engine, job);
    const opened = await open(path);
    const detail = await engine.call('submission.get', { id: opened.id });
    expect(detail.exhibits.map(({ exhibit }) => exhibit.number)).toEqual(['AK-001', 'AK-003']);
    expect(detail.verification.export).toMatchObject(words);
    const key = join(data, 'tests.hirz-assessor-key.json');
    const { privateKey } = tinyAssessor;
    writeFileSync(
      key,
      JSON.stringify(makeAssessorKeyFile('for tests', { privateKey, cost: { N: 1024, r: 8, p: 1 } })),
    );
    const score = async (of: string) =>
      engine.call('submission.score', { id: of, key: await grant(key, 'read'), passphrase: 'for tests' });
    await expect(score(opened.id)).rejects.toThrow('exportNotWhole');
    expect((await score(id)).percent).toBeGreaterThanOrEqual(0);
  });
});
const log = 'data/custody/log.ndjson';
