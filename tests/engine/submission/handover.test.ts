import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LookedAtHandover } from '../../../core/contract/handover';
import type { SubmissionSummary } from '../../../core/contract/submission';
import { copyPath } from '../../../core/domain/drill/drill';
import { canBeTaken, takenPath } from '../../../core/domain/handover/handover-paths';
import { verifyHandover } from '../../../core/domain/handover/verify-handover';
import { canonicalBytes, canonicalJson } from '../../../core/domain/integrity/canonical-json';
import { say } from '../../../core/language';
import { nodeCryptography, sha256Hex } from '../../../electron/engine/custody/node-cryptography';
import type { Engine } from '../../../electron/engine/engine';
import { readSubmission } from '../../../electron/engine/submission/read-submission';
import { byHand } from '../../support/by-hand';
import { againstShapes } from '../../support/shacl';
import { editLines, flip, rebag, type Unpacked, unpack } from '../../support/tampered-submission';
import { temporaryFolder } from '../../support/temporary-folder';
import { vectors } from '../../support/vectors';
import { engineOver, installTiny, jobEnd, preserve } from '../../support/worked-case';
import { makeTwo } from '../../support/working-copies';

const data = temporaryFolder('handover');
const stick = join(data, 'stick.hirz-handover');
const receipt = join(data, 'back.hirz-receipt');
const words = { purpose: 'To compare accounts', authority: 'TC/2031/7', condition: 'Sealed, label whole' };
const to = { name: 'Badr Said', role: 'trainee', seat: '8' } as const;
const log = 'data/custody/log.ndjson';
const checkpoints = 'data/custody/checkpoints.ndjson';
let engine: Engine;
let giver: string;
let receiver: string;

const grant = async (path: string, purpose: 'read' | 'write') =>
  (await engine.shellCall('grant.make', { path, purpose })).grant;

async function give(path: string, numbers = ['AK-001', 'AK-002']) {
  const { job } = await engine.call('handover.give', {
    ...words,
    to,
    numbers,
    grant: await grant(path, 'write'),
  });
  return jobEnd(engine, job);
}

async function look(path: string) {
  const { job } = await engine.call('handover.look', { grant: await grant(path, 'read') });
  return (await jobEnd(engine, job)).result as LookedAtHandover;
}

async function take(path: string) {
  const condition = { state: 'unsealed', remark: 'The seal was torn' } as const;
  const { job } = await engine.call('handover.take', { grant: await grant(path, 'read'), condition });
  return jobEnd(engine, job);
}

const lastEvent = async () => (await engine.call('log.list', { limit: 1 })).entries[0]?.event;

async function sealed(id: string): Promise<string> {
  await jobEnd(engine, (await engine.call('case.seal', {})).job);
  return join(data, 'cases', id, `${id}.hirz-submission`);
}

/** Writes a bag's files as somebody who unzipped them has them. */
function laidOut(folder: string, files: Unpacked['files']): string {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

beforeAll(async () => {
  engine = engineOver(data);
  const exercise = await installTiny(engine, data);
  receiver = (await engine.call('case.create', { exercise, name: 'Badr Said', seat: '8' })).id;
  await engine.call('case.start', {});
  giver = (await engine.call('case.create', { exercise, name: 'Amal Karim', seat: '7' })).id;
  await engine.call('case.start', {});
  await preserve(engine, 'https://gull.example/@sami_travel');
  await preserve(engine, 'https://gull.example/@sami_travel/post/p7');
  await jobEnd(engine, (await engine.call('seal.apply', { numbers: ['AK-001'] })).job);
  await makeTwo(engine, 'AK-001');
  await engine.call('tag.put', { number: 'AK-002', term: 'travel', reason: 'Shows a ticket.' });
});
afterAll(() => engine.stop());

describe('a hand-over', () => {
  it('is logged only where the file was written', async () => {
    await expect(give(join(data, 'nowhere', 'stick.hirz-handover'))).rejects.toThrow();
    expect(await engine.call('handover.list', {})).toEqual([]);
    expect((await lastEvent())?.type).toBe('exhibit.verified');
  });

  it('writes one signed file, and says in the log to whom, why, by what authority, in what condition', async () => {
    await give(stick);
    expect((await lastEvent())?.payload).toMatchObject({ ...words, to, exhibits: ['AK-001', 'AK-002'] });
    expect((await engine.call('handover.list', {}))[0]).toMatchObject({
      way: 'out',
      with: to,
      receipt: null,
    });
    await expect(take(stick)).rejects.toThrow('handoverOwn');
    const { custody } = await engine.call('exhibit.get', { number: 'AK-002' });
    expect(custody.at(-1)?.event.type).toBe('exhibit.handed-over');
  });

  it('is checked with stock tools, by the page that lies in it', async () => {
    const { name, files } = await unpack(stick);
    const folder = laidOut(join(data, 'by-hand', name), files);
    const page = files.get('README.md')?.toString() ?? '';
    const commands = [...page.matchAll(/```sh\n(.*?)```/gs)].map(([, block]) => block).join('');
    const byPage = () => spawnSync('bash', ['-c', commands], { cwd: folder, encoding: 'utf8' });
    const sound = byPage();
    expect(sound.stderr).toBe('');
    expect(sound.stdout).toContain('none added');
    expect(sound.stdout.match(/Signature Verified Successfully/g)).toHaveLength(2);
    for (const field of ['checkpointSha256', 'filesSha256']) {
      const stated = new RegExp(`"${field}":"([0-9a-f]{64})"`).exec(sound.stdout)?.[1];
      expect(sound.stdout).toContain(`${stated}  -`);
    }
    const digests = [...sound.stdout.matchAll(/^([0-9a-f]{64}) {2}data\/exhibits/gm)].map(([, one]) => one);
    expect(digests).toHaveLength(2);
    for (const sha256 of digests) expect(sound.stdout).toContain(`"sha256":"${sha256}"`);
    const pages = [...sound.stdout.matchAll(/^([0-9a-f]{64}) {2}(README.*\.md)$/gm)];
    expect(pages.map(([, , page]) => page)).toEqual(['README.ar.md', 'README.fr.md', 'README.md']);
    for (const [, sha256, path] of pages) expect(sound.stdout).toContain(JSON.stringify({ path, sha256 }));
    expect(sound.stdout).toMatch(/^\d\d items right$/m);
    expect(sound.stdout.match(/^data\/exhibits\/.*$/gm)).toEqual(
      ['AK-001', 'AK-002'].flatMap((number) =>
        ['annotations.json', 'exhibit.json'].map((file) => `data/exhibits/${number}/${file}`),
      ),
    );

    const item = join(folder, 'data/exhibits/AK-002/page.html');
    writeFileSync(item, flip(readFileSync(item)));
    const statement = join(folder, 'data/handover.dsse.json');
    writeFileSync(
      statement,
      readFileSync(statement, 'utf8').replace(/"sig":"./, (sig) => `"sig":"${sig.endsWith('A') ? 'B' : 'A'}`),
    );
    const changed = byPage();
    expect(changed.stdout).toContain('data/exhibits/AK-002/page.html: FAILED');
    expect(changed.stdout + changed.stderr).toContain('Signature Verification Failure');

    files.set('data/exhibits/AK-002/page.html', readFileSync(item));
    files.set('data/exhibits/AK-001/planted.png', Buffer.from('planted'));
    const bagged = await unpack(await rebag(join(data, 'items.hirz-handover'), { name, files }));
    const careful = spawnSync('bash', ['-c', commands], {
      cwd: laidOut(join(data, 'by-hand-careful', name), bagged.files),
      encoding: 'utf8',
    });
    expect(careful.stdout).toContain('data/exhibits/AK-002/page.html: FAILED');
    expect(careful.stdout).not.toContain('items right');
    expect(careful.stdout).toMatch(/^data\/exhibits\/AK-001\/planted\.png$/m);
    expect(careful.stdout.match(/Signature Verified Successfully/g)).toHaveLength(2);
  });

  it('is looked at in the other seat’s case, and taken over with its origin', async () => {
    await engine.call('case.open', { case: receiver });
    const looked = await look(stick);
    expect(looked).toMatchObject({ verdict: 'intact', findings: [], refused: null });
    expect(looked.statement.exhibits.map(({ number, seal }) => [number, seal])).toEqual([
      ['AK-001', 'S-7-0001'],
      ['AK-002', null],
    ]);
    expect((await take(stick)).result).toMatchObject({ numbers: ['BS-001', 'BS-002'] });
    const { exhibit } = await engine.call('exhibit.get', { number: 'BS-002' });
    expect(exhibit).toMatchObject({
      kind: 'handed',
      origin: { number: 'AK-002', case: giver, from: { name: 'Amal Karim', seat: '7' } },
    });
    expect((await engine.call('exhibit.verify', { number: 'BS-002' })).result).toBe('intact');
    await expect(take(stick)).rejects.toThrow('handoverTaken');
  });

  it('tells the receiver what its giver stated, as long as the statement is the one that came', async () => {
    const { wall, exerciseTime } = (await look(stick)).statement;
    const condition = { state: 'unsealed', remark: 'The seal was torn' };
    const came = { way: 'in', exhibits: ['BS-001', 'BS-002'], condition };
    const listed = async () => (await engine.call('handover.list', {}))[0];
    expect(await listed()).toMatchObject({ ...came, words, signed: { wall, exerciseTime } });
    const { exhibit } = await engine.call('exhibit.get', { number: 'BS-001' });
    const { sha256 = '' } = exhibit.items.find(({ path }) => path === 'origin/handover.dsse.json') ?? {};
    const object = join(data, 'cases', receiver, 'objects', sha256.slice(0, 2), sha256.slice(2));
    const kept = readFileSync(object);
    chmodSync(object, 0o600);
    for (const other of [reworded((of) => void Object.assign(of, { purpose: 'Another' }))(kept), 'lost']) {
      writeFileSync(object, other);
      expect(await listed()).toMatchObject({ ...came, words: null, signed: null });
    }
    rmSync(object);
    expect(await listed()).toMatchObject({ ...came, words: null, signed: null });
    writeFileSync(object, kept);
    expect(await listed()).toMatchObject({ ...came, words });
  });

  it('is found to have lost an entry of the log on its way, with all that followed from it', async () => {
    const unpacked = await unpack(stick);
    const part = JSON.parse(unpacked.files.get('data/custody/part.json')!.toString());
    const events = part.events.filter(({ line }: { line: string }) => !line.includes('"type":"tag.put"'));
    expect(events.length).toBeLessThan(part.events.length);
    unpacked.files.set('data/custody/part.json', Buffer.from(canonicalBytes({ ...part, events })));
    const untagged = { exhibit: 'AK-002', format: 'hirz-annotations', notes: [], tags: [], version: 1 };
    unpacked.files.set('data/exhibits/AK-002/annotations.json', Buffer.from(canonicalBytes(untagged)));
    const lost = await rebag(join(data, 'lost-entry.hirz-handover'), unpacked);
    const { verdict, findings } = await look(lost);
    expect(verdict).toBe('altered');
    expect(findings.map(({ code }) => code)).toEqual(['handoverFilesDiffer']);
  });

  it('leaves working copies with the giver, and brings what the log says of them', async () => {
    const { files } = await unpack(stick);
    const { events } = JSON.parse(files.get('data/custody/part.json')!.toString());
    const told = events.filter(({ line }: { line: string }) => line.includes('"type":"derivative.made"'));
    expect(told).toHaveLength(2);
    expect([...files.keys()].filter((path) => path.includes('deriv'))).toEqual([]);
    expect((await engine.call('exhibit.get', { number: 'BS-001' })).derivatives).toEqual([]);
    await makeTwo(engine, 'BS-001');
  });

  it('is closed by a receipt that the giver takes back, once', async () => {
    const [taken] = await engine.call('handover.list', {});
    const handover = taken?.id ?? '';
    await engine.call('handover.giveReceipt', { handover, grant: await grant(receipt, 'write') });
    const before = readFileSync(receipt);
    await engine.call('handover.giveReceipt', { handover, grant: await grant(receipt, 'write') });
    expect(readFileSync(receipt).equals(before)).toBe(true);
    await expect(
      engine.call('handover.giveReceipt', {
        handover: 'ho-none',
        grant: await grant(`${receipt}.x`, 'write'),
      }),
    ).rejects.toThrow('handoverUnknown');
    await expect(
      engine.call('handover.takeReceipt', { grant: await grant(receipt, 'read') }),
    ).rejects.toThrow('receiptOfOther');
    await engine.call('case.open', { case: giver });
    const changed = join(data, 'changed.hirz-receipt');
    writeFileSync(changed, readFileSync(receipt, 'utf8').replace(/"payload":"(.)/, '"payload":"A$1'));
    await expect(
      engine.call('handover.takeReceipt', { grant: await grant(changed, 'read') }),
    ).rejects.toThrow('receiptUnreadable');
    await engine.call('handover.takeReceipt', { grant: await grant(receipt, 'read') });
    await expect(
      engine.call('handover.takeReceipt', { grant: await grant(receipt, 'read') }),
    ).rejects.toThrow('receiptTaken');
    expect((await engine.call('handover.list', {}))[0]).toMatchObject({
      receipt: {},
      condition: { state: 'unsealed', remark: 'The seal was torn' },
    });
  });

  it('is still there after the database was made again from the log', async () => {
    await engine.call('case.open', { case: receiver });
    const before = await engine.call('exhibit.get', { number: 'BS-001' });
    await engine.call('case.close', {});
    writeFileSync(join(data, 'cases', receiver, 'case.db'), 'no database');
    await jobEnd(engine, (await engine.call('case.rebuild', { case: receiver })).job);
    await engine.call('case.open', { case: receiver });
    expect((await engine.call('exhibit.get', { number: 'BS-001' })).exhibit).toEqual(before.exhibit);
    expect(await engine.call('handover.list', {})).toHaveLength(1);
  });
});

/** What an envelope holds. */
function payloadOf(envelope: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(JSON.parse(envelope).payload, 'base64').toString());
}

/** The payload of an envelope changed, the signature left. */
function reworded(change: (value: Record<string, unknown>) => void): (bytes: Buffer) => Buffer {
  return (bytes) => {
    const value = payloadOf(bytes.toString());
    change(value);
    const payload = Buffer.from(canonicalBytes(value)).toString('base64');
    return Buffer.from(canonicalJson({ ...JSON.parse(bytes.toString()), payload }));
  };
}

const inPart = (change: (part: { events: object[] }) => void) => (bytes: Buffer) => {
  const part = JSON.parse(bytes.toString());
  change(part);
  return Buffer.from(canonicalJson(part));
};

const info = (change: (text: string) => string) => (bytes: Buffer) => Buffer.from(change(bytes.toString()));

describe('a hand-over’s file that was changed', () => {
  const statement = 'data/handover.dsse.json';
  const part = 'data/custody/part.json';
  let count = 0;
  it.each<[string, string, (bytes: Buffer) => Buffer]>([
    ['handoverNotSigned', statement, reworded((of) => void Object.assign(of, { purpose: 'Another' }))],
    [
      'handoverOfOtherLog',
      statement,
      reworded((of) => void Object.assign(of, { from: { name: 'X', seat: '1' } })),
    ],
    [
      'handoverCheckpointDiffers',
      statement,
      reworded((of) => void Object.assign(of, { checkpointSha256: 'a'.repeat(64) })),
    ],
    [
      'handoverNotSigned',
      statement,
      reworded((of) => void Object.assign(of, { publicKey: Buffer.alloc(32, 7).toString('base64') })),
    ],
    ['handoverPartUnreadable', part, () => Buffer.from('{}')],
    ['handoverEntryDiffers', part, inPart((of) => Object.assign(of.events[1] ?? {}, { line: 'another' }))],
    [
      'handoverExhibitDiffers',
      'data/exhibits/AK-001/exhibit.json',
      (bytes) => Buffer.from(bytes.toString().replace('AK-001', 'AK-009')),
    ],
    ['itemDiffers', 'data/exhibits/AK-002/page.html', flip],
    ['fileUnaccounted', 'data/exhibits/AK-002/more.txt', () => Buffer.from('more')],
    ['fileUnaccounted', 'data/exhibits/AK-001/derived/D1-redaction.png', () => Buffer.from('a copy')],
    ['handoverBesideDiffers', 'README.md', (bytes) => Buffer.concat([bytes, Buffer.from('All is right.\n')])],
    ['handoverBesideDiffers', 'verify.sh', () => Buffer.from('echo right\n')],
    ['handoverBesideDiffers', 'hirz-seal.dsse.json', () => Buffer.from('{}')],
    ['bagInfoDiffers', 'bag-info.txt', info((text) => text.replace(/(Bagging-Date: ).*/, '$11999-01-01'))],
    ['bagInfoForeign', 'bag-info.txt', info((text) => `Contact-Name: X\n${text}`)],
    ['bagInfoMissing', 'bag-info.txt', info((text) => text.replace(/External-Identifier: .*\n/, ''))],
  ])('shows %s in %s, and is refused, which the log says', async (code, path, change) => {
    const unpacked = await unpack(stick);
    unpacked.files.set(path, change(unpacked.files.get(path) ?? Buffer.alloc(0)));
    const file = await rebag(join(data, `changed-${count++}.hirz-handover`), unpacked);
    const looked = await look(file);
    expect(looked.findings.map((found) => found.code)).toContain(code);
    for (const found of looked.findings)
      expect(say('ar', `verdict.${found.code}`, found.params)).not.toBe('');
    await expect(take(file)).rejects.toThrow('handoverNotSound');
    expect((await lastEvent())?.type).toBe('handover.refused');
  });

  it('is no hand-over without its statement', async () => {
    const unpacked = await unpack(stick);
    unpacked.files.delete(statement);
    const files = new Map(
      [...unpacked.files].map(([path, { length: bytes }]) => [path, { bytes, sha256: '', sha512: '' }]),
    );
    const read = async (path: string) => unpacked.files.get(path) ?? Buffer.alloc(0);
    const { findings } = await verifyHandover(nodeCryptography, { files, problems: [], read });
    expect(findings.map(({ code }) => code)).toEqual(['handoverUnreadable']);
    await expect(look(await rebag(join(data, 'none.hirz-handover'), unpacked))).rejects.toThrow(
      'handoverNoFile',
    );
  });
});

it.each([
  ['page.html', 'page.html', true],
  ['media/exhibit.json', 'media/exhibit.json', true],
  ['origin/exhibit.json', 'origin/origin/exhibit.json', true],
  ['derived/D1-redaction.png', 'derived/D1-redaction.png', false],
  ['annotations.json', 'annotations.json', false],
  ['derivatives.json', 'derivatives.json', false],
])('an item at %s comes to lie at %s, unless Hirz writes there itself', (path, there, free) => {
  expect([takenPath(path), canBeTaken(path)]).toEqual([there, free]);
});

describe('the submissions of both sides', () => {
  let theirs: string;
  let ours: string;
  beforeAll(async () => {
    theirs = await sealed(receiver);
    await engine.call('case.open', { case: giver });
    ours = await sealed(giver);
  });

  it('are intact, by hand too, and conform to CASE', async () => {
    for (const submission of [theirs, ours]) {
      const { verification } = await readSubmission(submission);
      // A token that was made again after the database was rebuilt tells the later time.
      expect(verification.verdict).toBe('intact-unwitnessed');
      const { name, files } = await unpack(submission);
      const { out, status } = byHand(laidOut(join(data, name), files));
      expect(out).not.toContain('WRONG');
      expect(status).toBe(0);
      const document = JSON.parse(files.get('data/case-uco.jsonld')!.toString());
      expect(JSON.stringify(document)).toMatch(/Took over BS-001 from Amal Karim|over to Badr Said/);
      const ontology = vectors('case');
      if (ontology) expect(await againstShapes(document, join(ontology, 'case-1.4.0.ttl'))).toEqual([]);
    }
  });

  /** A copy that everything in was made anew, as a drill has it. */
  async function forgedCopy(whose: 'ours' | 'theirs'): Promise<string> {
    const drill = join(data, `${whose}.hirz-drill`);
    const other = engineOver(join(data, 'instructor'));
    try {
      await other.call('session.chooseRole', { role: 'instructor' });
      const grantOf = async (path: string, purpose: 'read' | 'write') =>
        (await other.shellCall('grant.make', { path, purpose })).grant;
      const { job } = await other.call('drill.make', {
        submission: await grantOf(whose === 'ours' ? ours : theirs, 'read'),
        to: await grantOf(drill, 'write'),
        request: { title: 'Forged', kinds: ['log-forged'], copies: 1, seed: 3, verifier: false },
      });
      await jobEnd(other, job);
    } finally {
      await other.stop();
    }
    const copy = join(data, `${whose}-forged.hirz-submission`);
    writeFileSync(copy, (await unpack(drill)).files.get(copyPath(1)) ?? '');
    return copy;
  }

  it.each(['ours', 'theirs'] as const)('are forged whole in a drill: %s', async (whose) => {
    const { verification } = await readSubmission(await forgedCopy(whose));
    expect(verification).toMatchObject({ verdict: 'intact-unwitnessed', findings: [] });
  });

  /** What an assessor finds who opens these, in this order: the verdict of each at the end. */
  async function assessed(name: string, paths: readonly string[]): Promise<SubmissionSummary[]> {
    const assessor = engineOver(join(data, name));
    try {
      await assessor.call('session.chooseRole', { role: 'assessor' });
      for (const path of paths) {
        const { grant: read } = await assessor.shellCall('grant.make', { path, purpose: 'read' });
        await jobEnd(assessor, (await assessor.call('submission.open', { grant: read })).job);
      }
      const opened = await assessor.call('submission.list', {});
      return paths.map((path) => opened.find(({ verification }) => verification.file === basename(path))!);
    } finally {
      await assessor.stop();
    }
  }

  it.each(['giver first', 'receiver first'])('agree where an assessor opens both, the %s', async (order) => {
    const both = order === 'giver first' ? [ours, theirs, theirs] : [theirs, ours, theirs];
    for (const { verification } of await assessed(order, both))
      expect(verification.verdict).toBe('intact-unwitnessed');
  });

  it.each(['giver first', 'receiver first'])(
    'show a log that is not the one that was handed over from, the %s',
    async (order) => {
      const made = await forgedCopy('ours');
      const paths = order === 'giver first' ? [made, theirs] : [theirs, made];
      const found = await assessed(`forged-${order}`, paths);
      const { verification } = found[paths.indexOf(made)]!;
      const part = JSON.parse((await unpack(stick)).files.get('data/custody/part.json')!.toString());
      const { size } = payloadOf(JSON.stringify(part.checkpoint));
      const finding = { code: 'forkedByHandover', params: { to: 'Badr Said', events: size, key: 'other' } };
      expect(verification).toMatchObject({ verdict: 'forked', findings: [finding] });
      expect(found[paths.indexOf(theirs)]?.verification.verdict).toBe('intact-unwitnessed');
    },
  );

  it('show a giver who went back to before the hand-over, and worked on with the same key', async () => {
    const [{ key: exercise } = { key: '' }] = await engine.call('exercise.list', {});
    const begin = async (name: string, seat: string) => {
      const { id } = await engine.call('case.create', { exercise, name, seat });
      await engine.call('case.start', {});
      return id;
    };
    const forgetful = await begin('Dina Omar', '9');
    await preserve(engine, 'https://gull.example/@sami_travel');
    await engine.call('case.close', {});
    const [folder, kept] = [join(data, 'cases', forgetful), join(data, 'kept')];
    cpSync(folder, kept, { recursive: true });
    await engine.call('case.open', { case: forgetful });
    const given = join(data, 'given.hirz-handover');
    await give(given, ['DO-001']);
    await engine.call('case.close', {});
    rmSync(folder, { recursive: true });
    cpSync(kept, folder, { recursive: true });
    await engine.call('case.open', { case: forgetful });
    await preserve(engine, 'https://gull.example/@sami_travel/post/p7');
    const wentBack = await sealed(forgetful);
    const holder = await begin('Eva Lund', '10');
    await take(given);
    const [found] = await assessed('went-back', [wentBack, await sealed(holder)]);
    const finding = { code: 'forkedByHandover', params: { to: 'Eva Lund', key: 'same' } };
    expect(found?.verification).toMatchObject({ verdict: 'forked', findings: [finding] });
    const { code, params } = found!.verification.findings[0]!;
    expect(say('en', `verdict.${code}`, params)).toContain('Both were signed with the key of this seat.');
  });

  const inLog = (type: string, change: Record<string, unknown>) => (files: Unpacked['files']) =>
    void files.set(
      log,
      editLines(files.get(log) ?? Buffer.alloc(0), (lines) => {
        const at = lines.findLastIndex((line) => line.includes(`"type":"${type}"`));
        const event = JSON.parse(lines[at] ?? '');
        Object.assign(event.payload, change);
        return lines.with(at, canonicalJson(event));
      }),
    );
  /** The checkpoint that the giver's hand-over names is not in the log any more. */
  const withoutCheckpoint = (files: Unpacked['files']) => {
    const path = [...files.keys()].find((one) => one.endsWith('/statement.dsse.json')) ?? '';
    const { checkpointSha256 } = payloadOf(files.get(path)!.toString());
    const named = (line: string) =>
      sha256Hex(Buffer.from(JSON.parse(line).payload, 'base64')) === checkpointSha256;
    const kept = editLines(files.get(checkpoints)!, (lines) => lines.filter((line) => !named(line)));
    expect(kept.length).toBeLessThan(files.get(checkpoints)!.length);
    files.set(checkpoints, kept);
  };
  /** Entries of the log that say that they stand elsewhere. */
  const moved = (picks: string, seq: number) => (files: Unpacked['files']) =>
    void files.set(
      log,
      editLines(files.get(log)!, (lines) =>
        lines.map((line) => (line.includes(picks) ? canonicalJson({ ...JSON.parse(line), seq }) : line)),
      ),
    );
  it('tell by hand, too, that the checkpoint of a hand-over is gone', async () => {
    const { files } = await unpack(ours);
    withoutCheckpoint(files);
    const { out } = byHand(laidOut(join(data, 'without-checkpoint'), files));
    expect(out).toContain('statement.dsse.json: names a checkpoint that this log does not have');
  });

  const flipped =
    (picks: RegExp, behind = '') =>
    (files: Unpacked['files']) => {
      const path = [...files.keys()].find((one) => picks.test(one)) ?? '';
      const bytes = files.get(path) ?? Buffer.alloc(0);
      files.set(path, behind === '' ? flip(bytes) : flip(bytes, bytes.indexOf(behind) + behind.length));
    };
  it.each<[string, string, 'ours' | 'theirs', (files: Unpacked['files']) => void]>([
    ['another purpose', 'handoverDiffers', 'ours', inLog('exhibit.handed-over', { purpose: 'Another' })],
    ['another statement', 'handoverDiffers', 'ours', flipped(/statement\.dsse/)],
    ['a hand-over without its checkpoint', 'handoverCheckpointMissing', 'ours', withoutCheckpoint],
    [
      'an exhibit made after its hand-over',
      'handoverCheckpointMisplaced',
      'ours',
      moved('"type":"exhibit.preserved"', 1_000),
    ],
    [
      'a hand-over before its checkpoint',
      'handoverCheckpointMisplaced',
      'ours',
      moved('"type":"exhibit.handed-over"', 1),
    ],
    [
      'another receiver',
      'handoverReceiptDiffers',
      'ours',
      inLog('receipt.taken', { by: { ...to, name: 'X' } }),
    ],
    [
      'the receipt for another hand-over',
      'handoverReceiptDiffers',
      'ours',
      inLog('receipt.taken', { handover: 'ho-0000000000000000' }),
    ],
    [
      'a receipt for other exhibits',
      'handoverReceiptDiffers',
      'theirs',
      inLog('receipt.given', { exhibits: ['BS-001'] }),
    ],
    ['a byte of the handed item', 'itemDiffers', 'theirs', flipped(/BS-002\/page\.html/)],
    ['the giver’s statement', 'originDiffers', 'theirs', flipped(/BS-002\/origin\/handover/)],
    [
      'the giver’s checkpoint',
      'originDiffers',
      'theirs',
      flipped(/BS-001\/origin\/part/, '"checkpoint":{"payload":"'),
    ],
  ])('show %s', async (name, code, whose, change) => {
    const unpacked = await unpack(whose === 'ours' ? ours : theirs);
    change(unpacked.files);
    const { verification } = await readSubmission(
      await rebag(join(data, `${name.replace(/\W+/g, '-')}.hirz-submission`), unpacked),
    );
    expect(verification.findings.map((found) => found.code)).toContain(code);
  });
});
