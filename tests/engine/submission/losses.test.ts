import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Losses, lostItemsOf } from '../../../core/domain/custody/lost-items';
import { canonicalJson } from '../../../core/domain/integrity/canonical-json';
import { scoreSubmissionFolder } from '../../../electron/engine/assessment/score-folder';
import type { Engine } from '../../../electron/engine/engine';
import { unwatched } from '../../../electron/engine/jobs/jobs';
import { exportExhibits } from '../../../electron/engine/submission/export-exhibits';
import { readSubmission } from '../../../electron/engine/submission/read-submission';
import { byHand } from '../../support/by-hand';
import { laidOutIn } from '../../support/case-for-experts';
import { flipOctet, hashOfItem } from '../../support/case-with-all';
import { hirz } from '../../support/hirz-command';
import { receiveFiles } from '../../support/received-files';
import { editLines, rebag, unpack, zipAsIs } from '../../support/tampered-submission';
import { temporaryFolder } from '../../support/temporary-folder';
import { tinyAssessor } from '../../support/tiny-exercise';
import {
  beginCase,
  engineOver,
  jobEnd,
  preserve,
  preserveWide,
  workAndSeal,
} from '../../support/worked-case';
import { makeTwo } from '../../support/working-copies';

const data = temporaryFolder('losses');
const reason = 'The disk’s light went on at noon; no backup holds {these} "files": [\\x].';
const gone: Losses['items'] = [
  { number: 'AK-001', items: ['capture.json', 'page.html', 'records.ndjson', 'derived/D1-redaction.png'] },
  { number: 'AK-003', items: ['receipt.json'] },
  { number: 'AK-004', items: ['capture.json', 'records.ndjson'] },
];
let engine: Engine;
let caseId: string;
let submission: string;
let refused: unknown;

async function objectOf(number: string, item: string): Promise<string> {
  const { derivatives } = await engine.call('exhibit.get', { number });
  const copy = derivatives.find((one) => one.item.path === item);
  const sha256 = copy?.item.sha256 ?? (await hashOfItem(engine, number, item));
  [caseId = ''] = readdirSync(join(data, 'cases')).filter((name) => name.startsWith('case-'));
  return join(data, 'cases', caseId, 'objects', sha256.slice(0, 2), sha256.slice(2));
}

const seal = async (without?: Losses) =>
  jobEnd(engine, (await engine.call('case.seal', without ? { without } : {})).job);

beforeAll(async () => {
  engine = engineOver(data);
  refused = await workAndSeal(engine, data, async () => {
    await receiveFiles(engine, [join(__dirname, 'losses.test.ts')]);
    await preserveWide(engine, 'https://gull.example/@sami_travel/post/p7');
    await makeTwo(engine, 'AK-001');
    for (const { number, items } of gone) {
      for (const item of items) {
        const object = await objectOf(number, item);
        if (item === 'page.html') flipOctet(object);
        else rmSync(object, { force: true });
      }
    }
  }).catch((error: unknown) => error);
});

describe('a case whose files are lost', () => {
  it('is not sealed as if nothing were, and tells every item', async () => {
    expect(refused).toMatchObject({
      fault: { code: 'sealRefused', params: { altered: 3, numbers: 'AK-001, AK-003, AK-004' } },
    });
    const { details } = (refused as { fault: { details: [] } }).fault;
    const sorted = lostItemsOf(details).map(({ number, items }) => ({ number, items: items.toSorted() }));
    expect(sorted).toEqual(gone.map(({ number, items }) => ({ number, items: items.toSorted() })));
  });

  it('is not sealed without less than what is lost, and not without a reason', async () => {
    await expect(seal({ items: gone.slice(1), reason })).rejects.toMatchObject({
      fault: { code: 'sealRefused' },
    });
    await expect(engine.call('case.seal', { without: { items: gone, reason: ' ' } })).rejects.toThrow();
    expect(await engine.call('case.get', {})).toMatchObject({ state: 'open' });
  });

  it('is sealed without them once that is said, and reads so', async () => {
    const more = [...gone, { number: 'AK-002', items: ['page.html'] }];
    await seal({ items: more, reason });
    const { sealed, state } = await engine.call('case.get', {});
    expect(state).toBe('sealed');
    submission = join(data, 'cases', caseId, sealed?.file ?? '');
    const { verification } = await readSubmission(submission);
    expect(verification.verdict).toBe('with-losses');
    expect(verification.code).toBe(sealed?.code);
    const told = verification.findings.map(({ code, params }) => [
      code,
      params.number,
      params.item,
      params.reason,
    ]);
    expect(told.toSorted()).toEqual(
      gone.flatMap(({ number, items }) => items.map((item) => ['itemLost', number, item, reason])).toSorted(),
    );
    const { files } = await unpack(submission);
    expect(files.has('data/exhibits/AK-001/page.html')).toBe(false);
    expect(files.has('data/exhibits/AK-002/page.html')).toBe(true);
  });
});

describe('on the command line', () => {
  it('is sealed without what is lost only where a reason is given', async () => {
    const folder = join(data, 'command-line');
    const other = engineOver(folder);
    const id = await beginCase(other, folder);
    await preserve(other, 'https://gull.example/@sami_travel');
    const sha256 = await hashOfItem(other, 'AK-001', 'page.html');
    await other.stop();
    rmSync(join(folder, 'cases', id, 'objects', sha256.slice(0, 2), sha256.slice(2)), { force: true });
    const refusal = await hirz('seal', id, '--data', folder);
    expect(refusal).toMatchObject({ code: 1, err: expect.stringContaining('AK-001: page.html is missing') });
    expect(
      (await hirz('seal', id, '--data', folder, '--without-lost', 'The stick was pulled out.')).code,
    ).toBe(0);
    const sealed = join(folder, 'cases', id, `${id}.hirz-submission`);
    expect(await hirz('verify', sealed)).toMatchObject({
      code: 1,
      out: expect.stringContaining('The stick was pulled out.'),
    });
  });
});

describe('a submission with losses', () => {
  it('is with losses to who has the code, too, and altered to who has another', async () => {
    const { verification } = await readSubmission(submission);
    const witnessed = await readSubmission(submission, { code: verification.code ?? '' });
    expect(witnessed.verification.verdict).toBe('with-losses');
    const other = await readSubmission(submission, { code: '0000-0000-0000-0000' });
    expect(other.verification.verdict).toBe('altered');
  });

  it('is scored by what is left', async () => {
    const into = join(data, 'unpacked');
    await readSubmission(submission, { into });
    const score = await scoreSubmissionFolder(into, tinyAssessor.privateKey);
    expect(score.points).toBeLessThan(score.of);
  });

  it('is found by hand to be as sealed, with the lost items named', async () => {
    const { verification } = await readSubmission(submission);
    const folder = laidOutIn(data, await unpack(submission));
    const { status, out, err, wrong } = byHand(folder, verification.code ?? '');
    expect(err).toBe('');
    expect(wrong).toEqual([]);
    expect(out).toMatch(/^-- +evidence +not made: for 7 items that were lost/m);
    expect(out).toContain('data/exhibits/AK-003/receipt.json');
    expect(status).toBe(2);
  });

  it('gives an export of chosen exhibits that reads so, too', async () => {
    const to = join(data, 'chosen.hirz-export');
    const words = { exhibits: ['AK-001'], report: false, to: 'Counsel', purpose: 'To be checked.' };
    await exportExhibits(submission, { to, words, software: 'Hirz (tests)' }, unwatched());
    const { verification } = await readSubmission(to);
    expect(verification.verdict).toBe('with-losses');
    const folder = laidOutIn(data, await unpack(to));
    const { status, wrong } = byHand(folder);
    expect(wrong).toEqual([]);
    expect(status).toBe(2);
  });

  it('says nothing of losses in an export of exhibits that have none', async () => {
    const to = join(data, 'whole.hirz-export');
    const words = { exhibits: ['AK-002'], report: false, to: 'Counsel', purpose: 'To be checked.' };
    await exportExhibits(submission, { to, words, software: 'Hirz (tests)' }, unwatched());
    expect((await readSubmission(to)).verification.verdict).toBe('intact-unwitnessed');
    const { status } = byHand(laidOutIn(data, await unpack(to)));
    expect(status).toBe(0);
  });

  it('is altered where one item more is missing, or a lost one is there again', async () => {
    const less = await unpack(submission);
    less.files.delete('data/exhibits/AK-002/page.html');
    const missing = await readSubmission(await zipAsIs(join(data, 'less.hirz-submission'), less));
    expect(missing.verification.verdict).toBe('altered');
    const more = await unpack(submission);
    more.files.set('data/exhibits/AK-001/page.html', Buffer.from('<p>made up</p>'));
    const there = await readSubmission(await rebag(join(data, 'more.hirz-submission'), more));
    expect(there.verification.verdict).toBe('altered');
    expect(there.verification.findings).toContainEqual(
      expect.objectContaining({
        code: 'lossIsThere',
        where: expect.objectContaining({ file: 'data/exhibits/AK-001/page.html' }),
      }),
    );
    const folder = laidOutIn(data, more);
    const { status, out } = byHand(folder);
    expect(out).toMatch(/^WRONG +evidence +data\/exhibits\/AK-001\/page\.html: here, though/m);
    expect(status).toBe(1);
  });

  it('is altered where its last entry calls lost what was never there', async () => {
    const unpacked = await unpack(submission);
    const log = 'data/custody/log.ndjson';
    unpacked.files.set(
      log,
      editLines(unpacked.files.get(log) ?? Buffer.alloc(0), (lines) => {
        const last = JSON.parse(lines.at(-1) ?? '{}');
        last.payload.losses.items.push({ number: 'AK-002', items: ['never.png'] });
        return lines.with(-1, canonicalJson(last));
      }),
    );
    const { verification } = await readSubmission(await rebag(join(data, 'never.hirz-submission'), unpacked));
    expect(verification.findings).toContainEqual(expect.objectContaining({ code: 'lossUnknown' }));
    const folder = laidOutIn(data, unpacked);
    const { out } = byHand(folder);
    expect(out).toMatch(/^WRONG +evidence +.*AK-002\/never\.png lost, which no event took down/m);
  });
});
