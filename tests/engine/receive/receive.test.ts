import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pictureSize } from '../../../core/domain/dataset/media-type';
import { Receipt } from '../../../core/domain/evidence/receipt';
import { receivedPath } from '../../../core/domain/evidence/received-name';
import { receivedType } from '../../../core/domain/evidence/received-type';
import { canonicalJson } from '../../../core/domain/integrity/canonical-json';
import { durationOf } from '../../../core/domain/media-facts/duration';
import { scoreSubmissionFolder } from '../../../electron/engine/assessment/score-folder';
import type { Engine } from '../../../electron/engine/engine';
import { pictureHash } from '../../../electron/engine/picture/picture-hash';
import { readSubmission } from '../../../electron/engine/submission/read-submission';
import { jpegWithExif, orientation, tiffOf } from '../../support/exif';
import { grantedFiles, receiveFiles, statedSource as source } from '../../support/received-files';
import { flip, rebag, type Unpacked, unpack } from '../../support/tampered-submission';
import { temporaryFolder } from '../../support/temporary-folder';
import { onePng } from '../../support/tiny/pictures';
import { tinyAssessor } from '../../support/tiny-exercise';
import { beginCase, engineOver, jobEnd, preserve } from '../../support/worked-case';

const data = temporaryFolder('receive');
const fixtures = join(__dirname, '../../../fixtures/harbour-lights/media');
/** Larger than what is copied at once. */
const large = Buffer.alloc(3 * 1024 * 1024 + 17, 'synthetic ');
const photo = onePng(40, 30, [9, 8, 7]);
let engine: Engine;
let id: string;

function written(name: string, bytes: Uint8Array): string {
  mkdirSync(join(data, 'given'), { recursive: true });
  const path = join(data, 'given', name);
  writeFileSync(path, bytes);
  return path;
}

const receive = (paths: readonly string[], stated = source) => receiveFiles(engine, paths, stated);
const granted = (paths: readonly string[]) => grantedFiles(engine, paths);

beforeAll(async () => {
  engine = engineOver(data);
  const sha256 = createHash('sha256').update(photo).digest('hex');
  id = await beginCase(engine, data, 'Amal Karim', {
    content: (content) => {
      const words = { en: 'The photo', ar: 'الصورة', fr: 'La photo' };
      content.answerKey = {
        ...content.answerKey,
        items: [{ id: 'photo', label: words, why: words, targets: [], files: [sha256], points: 7 }],
      };
    },
  });
});
afterAll(() => engine.stop());

describe('files that were received', () => {
  it('become one exhibit with the next number, octet for octet, with their source', async () => {
    await preserve(engine, 'https://gull.example/@sami_travel');
    const paths = [written('صورة الهاتف.PNG', photo), written('con.csv', large)];
    const { result } = await receive(paths);
    expect(result).toEqual({ number: 'AK-002' });
    const { exhibit, custody } = await engine.call('exhibit.get', { number: 'AK-002' });
    expect(exhibit).toMatchObject({ kind: 'file', title: source.what, source, address: '', platform: '' });
    expect(exhibit.items.map(({ path, role, type, bytes }) => [path, role, type, bytes])).toEqual([
      ['files/file-1.PNG', 'file', 'image/png', photo.length],
      ['files/file-2.csv', 'file', 'text/csv', large.length],
      ['receipt.json', 'receipt', 'application/json', exhibit.items[2]?.bytes],
    ]);
    const stored = (sha256: string) =>
      readFileSync(join(data, 'cases', id, 'objects', sha256.slice(0, 2), sha256.slice(2)));
    expect(stored(exhibit.items[1]?.sha256 ?? '').equals(large)).toBe(true);
    expect(exhibit.items[1]?.sha256).toBe(createHash('sha256').update(large).digest('hex'));
    const receipt = JSON.parse(stored(exhibit.items[2]?.sha256 ?? '').toString('utf8'));
    expect(receipt.files.map(({ name }: { name: string }) => name)).toEqual(['صورة الهاتف.PNG', 'con.csv']);
    expect(receipt).toMatchObject({ exhibit: 'AK-002', source, operator: { name: 'Amal Karim', seat: '7' } });
    expect(custody.map(({ event }) => event.type)).toEqual(['exhibit.received']);
    const { items } = await engine.call('exhibit.list', {});
    expect(items[0]).toMatchObject({ number: 'AK-002', kind: 'file', screenshot: exhibit.items[0]?.sha256 });
    expect((await engine.call('exhibit.verify', { number: 'AK-002' })).result).toBe('intact');
  });

  it('take numbers in turn with captures that are made meanwhile', async () => {
    const [received, captured] = await Promise.all([
      receive([written('a.txt', Buffer.from('a'))]),
      preserve(engine, 'https://gull.example/@sami_travel/post/p7'),
    ]);
    const { number } = received.result as { number: string };
    expect([number, captured.number].sort()).toEqual(['AK-003', 'AK-004']);
  });

  it('are nothing without a source, a file, or a grant', async () => {
    const [grant = ''] = await granted([written('b.txt', Buffer.from('b'))]);
    await expect(
      engine.call('exhibit.receive', { grants: [grant], source: { ...source, from: ' ' } }),
    ).rejects.toThrowError('inputInvalid');
    await expect(engine.call('exhibit.receive', { grants: [], source })).rejects.toThrowError('inputInvalid');
    await engine.call('exhibit.receive', { grants: [grant], source }).then(({ job }) => jobEnd(engine, job));
    await expect(engine.call('exhibit.receive', { grants: [grant], source })).rejects.toThrowError(
      'grantUnknown',
    );
    await expect(receive([join(data, 'given')])).rejects.toThrowError();
    expect((await engine.call('exhibit.list', {})).total).toBe(5);
  });

  it('are nothing where they are said to have been received later than the exercise clock says', async () => {
    const [grant = ''] = await granted([written('late.txt', Buffer.from('late'))]);
    const { now } = await engine.call('clock.get', {});
    const soon = new Date(Date.parse(now) + 3_600_000).toISOString().replace('.000Z', 'Z');
    const { total } = await engine.call('exhibit.list', {});
    await expect(
      engine.call('exhibit.receive', { grants: [grant], source: { ...source, received: soon } }),
    ).rejects.toMatchObject({
      fault: {
        code: 'receivedLater',
        params: { now: expect.stringMatching(/^2031-04-\d\d \d\d:\d\d$/) },
      },
    });
    expect((await engine.call('exhibit.list', {})).total).toBe(total);
    // The grant is as it was: it is let go of, and was still there for that.
    expect(await engine.call('exhibit.lookAtFiles', { grants: [grant] })).toMatchObject([{ bytes: 4 }]);
    await engine.call('files.putAway', { grants: [grant] });
    await expect(engine.call('exhibit.lookAtFiles', { grants: [grant] })).rejects.toThrowError(
      'grantUnknown',
    );
  });

  it('are looked at before: each says what it is, or why it can’t be received, and none stands in the way of others', async () => {
    mkdirSync(join(data, 'given', 'folder'), { recursive: true });
    const gone = written('gone.txt', Buffer.from('x'));
    const grants = await granted([
      written('letter.pdf', photo),
      join(data, 'given', 'folder'),
      gone,
      written('list.csv', Buffer.from('a;b\n')),
    ]);
    rmSync(gone);
    const [picture, folder, lost, list] = await engine.call('exhibit.lookAtFiles', { grants });
    expect(picture).toEqual({ grant: grants[0], type: 'image/png', bytes: photo.length });
    expect(folder).toMatchObject({ fault: { code: 'receivedNotAFile', params: { name: 'folder' } } });
    expect(lost).toMatchObject({ fault: { code: 'fileMissing' } });
    expect(list).toEqual({ grant: grants[3], type: 'text/csv', bytes: 4 });
    // Those that were refused are let go of, the others wait.
    const look = (at: number) => engine.call('exhibit.lookAtFiles', { grants: [grants[at] ?? ''] });
    await expect(look(1)).rejects.toThrowError('grantUnknown');
    await expect(look(2)).rejects.toThrowError('grantUnknown');
    expect(await look(0)).toEqual([picture]);
  });

  it('become one exhibit even where two calls name them at once', async () => {
    const { total } = await engine.call('exhibit.list', {});
    const paths = ['twice-a.bin', 'twice-b.bin'].map((name) => written(name, Buffer.alloc(4_096, name)));
    const [a = '', b = ''] = await granted(paths);
    const call = (...grants: string[]) => engine.call('exhibit.receive', { grants, source });
    const [first, ...others] = await Promise.allSettled([call(a, b), call(a, b), call(b)]);
    if (first.status !== 'fulfilled') throw first.reason;
    for (const other of others)
      expect(other).toMatchObject({ status: 'rejected', reason: { fault: { code: 'grantClaimed' } } });
    // Cancelled, they may be received after all; done, they are used up.
    await engine.call('job.cancel', { job: first.value.job });
    expect((await jobEnd(engine, first.value.job)).state).toBe('cancelled');
    await jobEnd(engine, (await call(a, b)).job);
    await expect(call(a, b)).rejects.toThrowError('grantUnknown');
    expect((await engine.call('exhibit.list', {})).total).toBe(total + 1);
  });

  it('leave no exhibit and nothing unfinished where it was cancelled', async () => {
    const path = written('film.bin', Buffer.alloc(24 * 1024 * 1024, 7));
    const { job } = await engine.call('exhibit.receive', { grants: await granted([path]), source });
    await engine.call('job.cancel', { job });
    expect((await jobEnd(engine, job)).state).toBe('cancelled');
    expect((await engine.call('exhibit.list', {})).total).toBe(6);
    expect(readdirSync(join(data, 'cases', id, 'objects', 'tmp'))).toEqual([]);
  });

  it('have their size, length, Exif and perceptual hash in the receipt, where they are media that can be read', async () => {
    const fixture = (name: string) => readFileSync(join(fixtures, name));
    const shot = jpegWithExif(fixture('av-boat.jpg'), tiffOf([orientation(6)]));
    const sound = readdirSync(fixtures).find((name) => name.endsWith('.wav')) ?? '';
    const damaged = photo.subarray(0, photo.length - 20);
    const { result } = await receive([
      written('IMG_0001.jpg', shot),
      written('sound.wav', fixture(sound)),
      written('damaged.png', damaged),
      written('a.csv', Buffer.from('a,b')),
    ]);
    const { number } = result as { number: string };
    const { exhibit } = await engine.call('exhibit.get', { number });
    const { text } = await engine.call('item.text', { sha256: exhibit.items.at(-1)?.sha256 ?? '' });
    const { files } = Receipt.parse(JSON.parse(text));
    const size = pictureSize(shot, 'image/jpeg');
    expect(files.map(({ media }) => media)).toEqual([
      {
        ...size,
        exif: { Orientation: 6 },
        perceptualHash: { algorithm: 'dhash-64', value: pictureHash(shot) },
      },
      { durationMs: durationOf(fixture(sound), 'audio/wav') },
      { width: 40, height: 30 },
      undefined,
    ]);
    const record = exhibit.items.at(-1)?.sha256 ?? '';
    for (const { path, media = null } of files)
      expect(await engine.call('item.media', { record, path })).toEqual(media);
    const [first] = exhibit.items;
    expect(await engine.call('item.media', { record: first?.sha256 ?? '', path: 'x' })).toBeNull();
  });
});

describe('a case with received files', () => {
  it('opens again, its database held against its log', async () => {
    const before = await engine.call('exhibit.get', { number: 'AK-002' });
    await engine.call('case.close', {});
    await engine.call('case.open', { case: id });
    expect(await engine.call('exhibit.get', { number: 'AK-002' })).toEqual(before);
  });
});

describe('a submission with received files', () => {
  let submission: string;
  let count = 0;

  beforeAll(async () => {
    const { job } = await engine.call('case.seal', {});
    await jobEnd(engine, job);
    const { sealed } = await engine.call('case.get', {});
    submission = join(data, 'cases', id, sealed?.file ?? '');
  });

  async function tampered(change: (files: Unpacked['files']) => void) {
    const unpacked = await unpack(submission);
    change(unpacked.files);
    const out = join(data, `tampered-${count++}.hirz-submission`);
    const { verification } = await readSubmission(await rebag(out, unpacked));
    return verification.findings.map(({ code, where }) => `${code} ${where.file ?? ''}`);
  }

  it('is intact', async () => {
    const { verification } = await readSubmission(submission);
    expect(verification.verdict).toBe('intact-unwitnessed');
    expect(verification.case?.exhibits).toBe(7);
  });

  it('gives points for the file that the answer key expects', async () => {
    const into = join(data, 'unpacked');
    mkdirSync(into);
    await readSubmission(submission, { into });
    const score = await scoreSubmissionFolder(into, tinyAssessor.privateKey);
    expect(score.items).toMatchObject([{ id: 'photo', outcome: 'found', points: 7, of: 7 }]);
    expect(score.items[0]?.exhibits).toContain('AK-002');
    expect(score.otherExhibits).toContain('AK-001');
  });

  it('shows a file that was changed, taken out, renamed or added', async () => {
    const file = 'data/exhibits/AK-002/files/file-2.csv';
    const bytes = (files: Unpacked['files']) => files.get(file) ?? Buffer.alloc(0);
    expect(await tampered((files) => files.set(file, flip(bytes(files))))).toContain(`itemDiffers ${file}`);
    expect(await tampered((files) => files.delete(file))).toContain(`itemMissing ${file}`);
    const renamed = file.replace('file-2', 'file-3');
    const found = await tampered((files) => {
      files.set(renamed, bytes(files));
      files.delete(file);
    });
    expect(found).toContain(`itemMissing ${file}`);
    expect(found).toContain(`fileUnaccounted ${renamed}`);
  });

  it('shows a source that was told otherwise afterwards', async () => {
    const exhibit = 'data/exhibits/AK-002/exhibit.json';
    const told = await tampered((files) => {
      const value = JSON.parse(files.get(exhibit)?.toString('utf8') ?? '');
      value.source.from = 'Nobody';
      files.set(exhibit, Buffer.from(canonicalJson(value)));
    });
    expect(told).toContain(`exhibitDiffers ${exhibit}`);
    const receipt = 'data/exhibits/AK-002/receipt.json';
    const retold = await tampered((files) => {
      const value = JSON.parse(files.get(receipt)?.toString('utf8') ?? '');
      value.files[0].name = 'other.png';
      files.set(receipt, Buffer.from(canonicalJson(value)));
    });
    expect(retold).toContain(`itemDiffers ${receipt}`);
  });
});

describe('names and types of received files', () => {
  it('are made safe and different, whatever they were', () => {
    const taken: string[] = [];
    for (const name of [
      'Ticket.PDF',
      'ticket.pdf',
      '../../etc/passwd',
      '.hidden',
      'NUL',
      'é à.txt',
      'حرز',
      'a..b.tar.gz',
    ])
      taken.push(receivedPath(name, taken));
    expect(taken).toEqual([
      'files/Ticket.PDF',
      'files/ticket-2.pdf',
      'files/etc-passwd',
      'files/hidden',
      'files/file-5',
      'files/e-a.txt',
      'files/file-7',
      'files/a.b.tar.gz',
    ]);
  });

  it('are told by content before name', () => {
    expect(receivedType(photo, 'letter.txt')).toBe('image/png');
    expect(receivedType(Buffer.from('a;b\n'), 'list.csv')).toBe('text/csv');
    expect(receivedType(Buffer.from([0, 1, 2]), 'list.csv')).toBe('application/octet-stream');
    expect(receivedType(Buffer.from('PK\x03\x04'), 'page.wacz')).toBe('application/wacz');
    expect(receivedType(Buffer.from('نص').subarray(0, 3), 'a.txt')).toBe('text/plain');
  });
});

describe('a return of hundreds of files', () => {
  it('becomes one exhibit, and its files need not be chosen again after a failure', async () => {
    const beside = engineOver(join(data, 'hundreds'));
    await beginCase(beside, data);
    const paths = Array.from({ length: 300 }, (_, at) =>
      written(`page-${at}.txt`, Buffer.from(`page ${at}`)),
    );
    const grants = await grantedFiles(beside, paths);
    const [first = ''] = paths;
    rmSync(first);
    const taken = async () => jobEnd(beside, (await beside.call('exhibit.receive', { grants, source })).job);
    await expect(taken()).rejects.toThrow();
    expect((await beside.call('exhibit.list', {})).total).toBe(0);
    written('page-0.txt', Buffer.from('page 0'));
    const { number } = (await taken()).result as { number: string };
    const { exhibit } = await beside.call('exhibit.get', { number });
    expect(exhibit.items).toHaveLength(301);
    await beside.stop();
  });
});
