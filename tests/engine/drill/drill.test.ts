import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { DrillState, MadeDrill, type OpenedDrill } from '../../../core/contract/drill';
import {
  type CopyAnswer,
  copyPath,
  drillPaths,
  type KeyCopy,
  noAnswer,
} from '../../../core/domain/drill/drill';
import { type DrillKind, drillKinds } from '../../../core/domain/drill/tampering';
import { canonicalBytes } from '../../../core/domain/integrity/canonical-json';
import { say } from '../../../core/language';
import { run } from '../../../electron/cli/program';
import { makeAssessorKeyFile } from '../../../electron/engine/assessment/assessor-key';
import { makeDrill } from '../../../electron/engine/drill/make-drill';
import type { Engine } from '../../../electron/engine/engine';
import { unwatched } from '../../../electron/engine/jobs/jobs';
import { readSubmission } from '../../../electron/engine/submission/read-submission';
import { flip, rebag, unpack } from '../../support/tampered-submission';
import { temporaryFolder } from '../../support/temporary-folder';
import { tinyAssessor } from '../../support/tiny-exercise';
import { engineOver, jobEnd, visit, workAndSeal } from '../../support/worked-case';

const data = temporaryFolder('drill');
const passphrase = 'for tests';
const keyFile = join(data, 'tests.hirz-assessor-key.json');
let submission: string;
let code: string;

async function granted(engine: Engine, path: string, purpose: 'read' | 'write' = 'read'): Promise<string> {
  return (await engine.shellCall('grant.make', { path, purpose })).grant;
}

async function make(
  name: string,
  kinds: readonly DrillKind[],
  { copies = kinds.length, seed = 7, verifier = false, from = submission } = {},
): Promise<{ path: string; made: MadeDrill }> {
  const engine = engineOver(join(data, 'instructor'));
  const path = join(data, name);
  try {
    await engine.call('session.chooseRole', { role: 'instructor' });
    const { job } = await engine.call('drill.make', {
      submission: await granted(engine, from),
      to: await granted(engine, path, 'write'),
      request: { title: 'Which of these?', kinds: [...kinds], copies, seed, verifier },
    });
    await jobEnd(engine, job);
    return { path, made: MadeDrill.parse(await engine.call('drill.made', {})) };
  } finally {
    await engine.stop();
  }
}

/** Writes a drill's copies out of its bag. Resolves to their paths by number. */
async function copiesOf(path: string, copies: readonly KeyCopy[]): Promise<Map<number, string>> {
  const { files } = await unpack(path);
  return new Map(
    copies.map(({ copy }) => {
      const to = `${path}-${copy}.hirz-submission`;
      writeFileSync(to, files.get(copyPath(copy)) ?? '');
      return [copy, to];
    }),
  );
}

beforeAll(async () => {
  const engine = engineOver(data);
  const worked = await workAndSeal(engine, data, async () => {
    await visit(engine, 'https://gull.example/@sami_travel');
    await visit(engine, 'https://gull.example/@sami_travel/post/p7');
  });
  await engine.stop();
  submission = worked.submission;
  code = worked.sealed.code;
  const file = makeAssessorKeyFile(passphrase, {
    privateKey: tinyAssessor.privateKey,
    cost: { N: 1024, r: 8, p: 1 },
  });
  writeFileSync(keyFile, JSON.stringify(file));
}, 60_000);

/** What the verifier says of each kind: whose finding it is, not what the drill's key makes of it. */
const found: Record<DrillKind, { verdict: string; code?: string }> = {
  'byte-changed': { verdict: 'altered', code: 'fileAltered' },
  'file-replaced': { verdict: 'altered', code: 'itemDiffers' },
  'file-renamed': { verdict: 'altered', code: 'fileAdded' },
  'times-swapped': { verdict: 'altered', code: 'wallClockBack' },
  'tokens-swapped': { verdict: 'altered', code: 'timestampOfOtherData' },
  'line-dropped': { verdict: 'altered', code: 'sequenceBroken' },
  'lines-reordered': { verdict: 'altered', code: 'sequenceBroken' },
  'line-rewritten': { verdict: 'altered', code: 'chainBroken' },
  'log-rechained': { verdict: 'altered', code: 'rootDiffers' },
  'log-resigned': { verdict: 'altered', code: 'checkpointNotBySeat' },
  'log-forged': { verdict: 'altered', code: 'witnessDiffers' },
  none: { verdict: 'intact' },
};

describe('a drill', () => {
  let path: string;
  let copies: KeyCopy[];
  let paths: Map<number, string>;
  const ofKind = (kind: DrillKind) => copies.find((one) => one.kind === kind)!;
  beforeAll(async () => {
    const { path: written, made } = await make('all.hirz-drill', drillKinds);
    path = written;
    copies = made.copies;
    paths = await copiesOf(path, copies);
  }, 60_000);

  it('has one copy of each kind that was asked for', () => {
    expect(copies.map(({ kind }) => kind).sort()).toEqual([...drillKinds].sort());
    expect(copies.map(({ copy }) => copy)).toEqual(copies.map((_, at) => at + 1));
  });

  it.each(drillKinds)('alters for real: %s', async (kind) => {
    const key = ofKind(kind);
    const { verification } = await readSubmission(paths.get(key.copy)!, { code });
    expect(verification.verdict).toBe(found[kind].verdict);
    const codes = verification.findings.map((one) => one.code);
    if (found[kind].code === undefined) expect(codes).toEqual([]);
    else expect(codes).toContain(found[kind].code);
    // The archive around the files tells nothing.
    expect(codes).not.toContain('packedOtherwise');
    const places = verification.findings
      .filter((one) => one.code === found[kind].code)
      .map(({ where }) => where);
    if (['byte-changed', 'file-replaced', 'file-renamed', 'tokens-swapped'].includes(kind))
      expect(places.every(({ file }) => key.files.includes(file ?? ''))).toBe(true);
    if (kind === 'log-resigned') {
      const signed = verification.findings.filter(({ code }) => code.endsWith('NotBySeat'));
      expect(new Set(signed.map(({ where }) => where.file))).toEqual(new Set(key.files.slice(1)));
    }
    if (['line-dropped', 'lines-reordered', 'line-rewritten', 'times-swapped'].includes(kind))
      expect(places.some(({ event }) => key.events.includes(event ?? -1))).toBe(true);
  });

  it('hides a forged log from who has no code, and nothing from who has', async () => {
    const { verification } = await readSubmission(paths.get(ofKind('log-forged').copy)!);
    expect(verification).toMatchObject({ verdict: 'intact-unwitnessed', findings: [] });
    const resigned = await readSubmission(paths.get(ofKind('log-resigned').copy)!);
    expect(resigned.verification.findings.map((one) => one.code)).not.toContain('rootDiffers');
  });

  it('leaves the unaltered copy octet for octet what was sealed', () => {
    expect(readFileSync(paths.get(ofKind('none').copy)!).equals(readFileSync(submission))).toBe(true);
  });

  it('makes the manifests of a careful alteration fit again, so that sha256sum finds nothing', async () => {
    for (const kind of ['file-replaced', 'line-dropped', 'log-forged'] as const) {
      const { verification } = await readSubmission(paths.get(ofKind(kind).copy)!);
      const failed = verification.checks.filter(({ result }) => result === 'failed').map(({ name }) => name);
      expect(failed, kind).not.toContain('bag');
      expect(failed, kind).not.toContain('hashes');
    }
  });

  it('tells the trainee the same whatever was done', async () => {
    // What a seed does hangs on the submission too: seeds are tried until two do different things.
    const sown = (seed: number) =>
      make(`seed-${seed}.hirz-drill`, ['byte-changed', 'none'], { copies: 1, seed });
    const kindOf = ({ made }: { made: MadeDrill }) => made.copies[0]?.kind;
    const one = await sown(1);
    let other = await sown(2);
    for (let seed = 3; kindOf(other) === kindOf(one) && seed < 40; seed += 1) other = await sown(seed);
    expect(new Set([kindOf(one), kindOf(other)])).toEqual(new Set(['byte-changed', 'none']));
    const [first, second] = [(await unpack(one.path)).files, (await unpack(other.path)).files];
    const about = (files: typeof first) => {
      const { id: _, ...rest } = JSON.parse(files.get(drillPaths.drill)!.toString());
      return rest;
    };
    expect(about(first)).toEqual(about(second));
    expect(first.get(drillPaths.answers)!.length).toBe(second.get(drillPaths.answers)!.length);
    expect([...first.keys()]).toEqual([...second.keys()]);
  });

  it('tells what was done to the instructor alone, and leaves it nowhere on disk', async () => {
    const folder = join(data, 'instructor');
    const engine = engineOver(folder);
    const [made] = (await engine.call('job.list', {})).filter(({ kind }) => kind === 'drill.make');
    expect(made).toMatchObject({ state: 'done' });
    expect(made).not.toHaveProperty('result');
    expect(readFileSync(join(folder, 'jobs.json'), 'utf8')).not.toContain('telling');
    await engine.call('session.chooseRole', { role: 'trainee' });
    await expect(engine.call('drill.made', {})).rejects.toThrow('callNotAllowed');
    await engine.stop();
  });

  it('has a name that hangs on nothing, so that no seed can be tried against it', async () => {
    const now = vi.spyOn(Date, 'now').mockReturnValue(1_900_000_000_000);
    const once = async (at: number) => {
      const request = { title: 'Which?', kinds: ['none' as const], copies: 1, seed: 7, verifier: false };
      return makeDrill(submission, join(data, `same-${at}.hirz-drill`), request, 'Hirz', unwatched());
    };
    try {
      const [one, other] = [await once(1), await once(2)];
      expect(one.id).not.toBe(other.id);
    } finally {
      now.mockRestore();
    }
  });

  it('alters the same for the same seed', async () => {
    const again = await make('again.hirz-drill', drillKinds);
    expect(again.made.copies).toEqual(copies);
  });

  it('is not made of a submission that is not intact', async () => {
    const files = await unpack(submission);
    files.files.set('data/case.json', flip(files.files.get('data/case.json')!));
    const altered = await rebag(join(data, 'altered.hirz-submission'), files);
    await expect(make('no.hirz-drill', ['none'], { from: altered })).rejects.toThrow(
      /drillNotIntact|submissionUnreadable/,
    );
    await expect(make('no.hirz-drill', ['none'], { from: keyFile })).rejects.toThrow('submissionUnreadable');
  });

  it('is made from the command line', async () => {
    const printed: string[] = [];
    const told: string[] = [];
    let watched = false;
    const cli = (...args: string[]) =>
      run({
        args: ['drill', submission, '--out', join(data, 'cli.hirz-drill'), ...args],
        environment: {},
        version: '0.1.0',
        watched,
        out: (text) => printed.push(text),
        err: (text) => told.push(text),
      });
    expect(await cli('--seed', '7', '--kinds', 'line-dropped,none', '--json')).toBe(0);
    const made = JSON.parse(printed.join(''));
    expect(made.copies.map(({ kind }: KeyCopy) => kind).sort()).toEqual(['line-dropped', 'none']);
    expect(told).toEqual([]);
    watched = true;
    expect(await cli('--seed', '7', '--kinds', 'none', '--force')).toBe(0);
    expect(told).toContain(`${say('en', 'jobs.tampering')}\n`);
    expect(await cli('--seed', '7', '--kinds', 'magic')).toBe(2);
    expect(await cli('--seed', '7', '--copies', '40', '--force')).toBe(2);
    expect(await cli('--seed', '7')).toBe(2);
  });

  it('is worked over a restart, handed in once and graded', async () => {
    const folder = join(data, 'trainee');
    let engine = engineOver(folder);
    const begin = async () => {
      await engine.call('session.chooseRole', { role: 'trainee' });
      const { job } = await engine.call('drill.open', { grant: await granted(engine, path) });
      return DrillState.parse((await jobEnd(engine, job)).result);
    };
    const { drill, answers } = await begin();
    expect(answers).toEqual(copies.map(({ copy }) => noAnswer(copy)));
    const rightly = ({ copy, kind, files, events, telling }: KeyCopy): CopyAnswer => ({
      copy,
      altered: kind !== 'none',
      kind: kind === 'none' ? null : kind,
      file: events.length > 0 || kind === 'none' ? '' : (files[0] ?? ''),
      event: events[0] ?? null,
      signs: telling.slice(0, 1),
      words: kind === 'byte-changed' ? '=HYPERLINK("x")' : 'It shows.',
    });
    for (const key of copies.slice(1))
      await engine.call('drill.answer', { drill: drill.id, answer: rightly(key) });
    await engine.stop();

    engine = engineOver(folder);
    const gone = await begin();
    expect(gone.answers.slice(1)).toEqual(copies.slice(1).map(rightly));
    expect(gone.answers[0]).toEqual(noAnswer(1));
    await engine.call('drill.answer', { drill: drill.id, answer: rightly(copies[0]!) });

    // Hirz does not solve it for them, in whatever role.
    await expect(engine.call('drill.verify', { drill: drill.id, copy: 1 })).rejects.toThrow('drillByHand');
    const asked = await engine.call('export.verify', { grant: await granted(engine, paths.get(1)!) });
    await expect(jobEnd(engine, asked.job)).rejects.toThrow('drillByHand');
    await engine.call('session.chooseRole', { role: 'assessor' });
    const opened = await engine.call('submission.open', { grant: await granted(engine, paths.get(2)!) });
    await expect(jobEnd(engine, opened.job)).rejects.toThrow('drillByHand');
    await engine.call('session.chooseRole', { role: 'instructor' });
    const remade = await engine.call('drill.make', {
      submission: await granted(engine, paths.get(3)!),
      to: await granted(engine, join(data, 'remade.hirz-drill'), 'write'),
      request: { title: 'Which?', kinds: ['none'], copies: 1, seed: 1, verifier: false },
    });
    await expect(jobEnd(engine, remade.job)).rejects.toThrow('drillByHand');
    await engine.call('session.chooseRole', { role: 'trainee' });

    // Nor where it was removed, until it is taken up again and handed in.
    const refusedNow = async () => {
      const again = await engine.call('export.verify', { grant: await granted(engine, paths.get(1)!) });
      await expect(jobEnd(engine, again.job)).rejects.toThrow('drillByHand');
    };
    await engine.call('drill.remove', { drill: drill.id });
    await refusedNow();
    await engine.stop();
    engine = engineOver(folder);
    expect((await begin()).answers).toEqual(copies.map(({ copy }) => noAnswer(copy)));
    await refusedNow();
    for (const one of copies) await engine.call('drill.answer', { drill: drill.id, answer: rightly(one) });

    const dropped = ofKind('line-dropped');
    const log = await engine.call('drill.log', { drill: drill.id, copy: dropped.copy });
    const [at = 0] = dropped.events;
    expect(log[at]?.event?.prev).not.toBe(log[at - 1]?.sha256);
    const elsewhere = at === 1 ? 2 : 1;
    expect(log[elsewhere]?.event?.prev).toBe(log[elsewhere - 1]?.sha256);

    // What was typed before it was called unaltered is no longer on the screen, and is not signed.
    const unaltered = { ...rightly(ofKind('none')), words: 'It fits.' };
    const hidden = { kind: 'byte-changed', file: 'data/case.json', event: 4, signs: ['seal'] } as const;
    await engine.call('drill.answer', {
      drill: drill.id,
      answer: { ...unaltered, ...hidden, signs: [...hidden.signs] },
    });

    const handed = await engine.call('drill.handIn', {
      drill: drill.id,
      trainee: { name: 'Amal', seat: '7' },
    });
    expect(handed.handedIn?.code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
    await expect(engine.call('drill.answer', { drill: drill.id, answer: noAnswer(1) })).rejects.toThrow(
      'drillHandedIn',
    );
    const file = join(data, 'amal.hirz-drill-answer');
    await engine.call('drill.saveAnswer', { drill: drill.id, grant: await granted(engine, file, 'write') });
    const verified = await engine.call('drill.verify', { drill: drill.id, copy: ofKind('none').copy });
    expect((await jobEnd(engine, verified.job)).result).toMatchObject({ verdict: 'intact' });

    // After that it is not worked a second time.
    await engine.call('drill.remove', { drill: drill.id });
    expect(await engine.call('drill.list', {})).toEqual([]);
    expect(await begin()).toMatchObject({ handedIn: handed.handedIn, answers: handed.answers });
    await expect(engine.call('drill.answer', { drill: drill.id, answer: noAnswer(1) })).rejects.toThrow(
      'drillHandedIn',
    );
    await engine.call('drill.saveAnswer', { drill: drill.id, grant: await granted(engine, file, 'write') });

    await engine.call('session.chooseRole', { role: 'assessor' });
    const key = await granted(engine, keyFile);
    const drillGrant = await granted(engine, path);
    const open = async (typed: string) =>
      jobEnd(engine, (await engine.call('drill.openKey', { drill: drillGrant, key, passphrase: typed })).job);
    await expect(open('wrong')).rejects.toThrow('passphraseWrong');
    await open(passphrase);
    expect(await engine.call('drill.opened', {})).toMatchObject({ key: copies, answers: [] });
    const add = async (from: string): Promise<OpenedDrill> =>
      engine.call('drill.addAnswer', { grant: await granted(engine, from) });
    const graded = await add(file);
    expect(graded.answers[0]).toMatchObject({
      code: handed.handedIn?.code,
      grade: { percent: 100 },
      twice: false,
    });
    const signed = graded.answers[0]?.answer.copies;
    expect(signed?.find(({ copy }) => copy === unaltered.copy)).toEqual(unaltered);

    const forgedFile = join(data, 'forged.hirz-drill-answer');
    const envelope = JSON.parse(readFileSync(file, 'utf8'));
    const payload = JSON.parse(Buffer.from(envelope.payload, 'base64').toString());
    payload.trainee.name = 'Somebody';
    envelope.payload = Buffer.from(canonicalBytes(payload)).toString('base64');
    writeFileSync(forgedFile, JSON.stringify(envelope));
    await expect(add(forgedFile)).rejects.toMatchObject({
      fault: { code: 'drillAnswerDamaged', where: { file: 'forged.hirz-drill-answer' } },
    });
    await expect(add(path)).rejects.toThrow('drillAnswerDamaged');

    const table = join(data, 'class.csv');
    await engine.call('drill.saveTable', { grant: await granted(engine, table, 'write') });
    const csv = readFileSync(table, 'utf8');
    expect(csv.split('\r\n')).toHaveLength(copies.length + 2);
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);

    // Nor does one of them keep the others of a class from being graded on the command line.
    const passphraseFile = join(data, 'passphrase.txt');
    writeFileSync(passphraseFile, passphrase);
    const printed: string[] = [];
    const told: string[] = [];
    const grade = (...answers: string[]) =>
      run({
        args: [
          'grade-drill',
          path,
          ...answers,
          '--key',
          keyFile,
          '--passphrase-file',
          passphraseFile,
          '--json',
        ],
        environment: {},
        version: '0.1.0',
        out: (text) => printed.push(text),
        err: (text) => told.push(text),
      });
    const missing = join(data, 'missing.hirz-drill-answer');
    expect(await grade(forgedFile, missing, file)).toBe(1);
    expect(JSON.parse(printed.join(''))).toMatchObject({
      graded: [{ file: 'amal.hirz-drill-answer', grade: { percent: 100 } }],
      refused: [
        { file: 'forged.hirz-drill-answer', fault: { code: 'drillAnswerDamaged' } },
        { file: 'missing.hirz-drill-answer', fault: { code: 'fileMissing' } },
      ],
    });
    expect(told.join('')).toContain(`${forgedFile}: `);
    expect(told.join('')).toContain(`${missing}: `);
    expect(await grade(file)).toBe(0);
    expect(await grade(forgedFile)).toBe(3);

    // Another drill's answers are not graded by this one's key.
    const other = await make('elsewhere.hirz-drill', ['none'], { copies: 1 });
    const opening = await engine.call('drill.openKey', {
      drill: await granted(engine, other.path),
      key: await granted(engine, keyFile),
      passphrase,
    });
    await jobEnd(engine, opening.job);
    await expect(add(file)).rejects.toThrow('drillAnswerOfOther');
    await engine.stop();
  }, 60_000);

  it('keeps what was answered where its folder can no longer be read, and sweeps what an opening left', async () => {
    const folder = join(data, 'damaged');
    const engine = engineOver(folder);
    await engine.call('session.chooseRole', { role: 'trainee' });
    const begin = async () =>
      jobEnd(engine, (await engine.call('drill.open', { grant: await granted(engine, path) })).job);
    const { drill } = DrillState.parse((await begin()).result);
    const work = join(folder, 'drills', drill.id, 'work.json');
    writeFileSync(work, '{"answers": "half of');
    const left = join(folder, 'drills', `${drill.id}.arriving`);
    mkdirSync(left);
    await expect(begin()).rejects.toThrow('drillFolderDamaged');
    expect(readFileSync(work, 'utf8')).toBe('{"answers": "half of');
    expect(existsSync(left)).toBe(false);
    await engine.stop();
  });
});
