import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnswerKey } from '../../core/domain/assessment/answer-key';
import { AnswerKey as AnswerKeySchema } from '../../core/domain/assessment/answer-key';
import { SealedKey } from '../../core/domain/assessment/sealed-key';
import type { Account, List, Message, Post } from '../../core/domain/dataset/records';
import { VolatilityEvent } from '../../core/domain/dataset/volatility-event';
import type { Exercise } from '../../core/domain/exercise/exercise';
import type { Inject } from '../../core/domain/exercise/inject';
import { ReportDocument } from '../../core/domain/report/report-document';
import { reportProblems } from '../../core/domain/report/report-problems';
import { structuredRecord } from '../../core/domain/simulation/structured-record';
import { instantOf, millisecondsOf } from '../../core/domain/text/instant';
import { openAssessorKey, parseAssessorKeyFile } from '../../electron/engine/assessment/assessor-key';
import { openSealedKey } from '../../electron/engine/assessment/sealed-key';
import { createExerciseLibrary, type ExerciseLibrary } from '../../electron/engine/exercise/exercise-library';
import { servePlatform } from '../../electron/engine/platform/serve';
import { type OpenWorld, openWorld } from '../../electron/engine/platform/world';
import { answerKey } from '../../scripts/harbour-lights/build/answer-key';
import { makings, mediaRecord } from '../../scripts/harbour-lights/build/media';
import { writePackage } from '../../scripts/harbour-lights/build/package';
import { sources } from '../../scripts/harbour-lights/build/sources';
import { idOf } from '../../scripts/harbour-lights/entity-ids';
import { laterStops, reportFor, type Stop, stops } from '../../scripts/harbour-lights/walkthrough';
import { temporaryFolder } from '../support/temporary-folder';

const fixtures = join(__dirname, '../../fixtures/harbour-lights');
const folder = temporaryFolder('harbour-lights');
const committed = (path: string) => readFileSync(join(fixtures, path));
const lines = <T>(path: string): T[] =>
  committed(path)
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
const exercise = JSON.parse(committed('exercise.json').toString('utf8')) as Exercise;
const timeline = lines<VolatilityEvent>('timeline.ndjson');
const second = (at: string, seconds: number) => instantOf(millisecondsOf(at) + seconds * 1000);

const file = join(folder, 'harbour-lights.hirz-exercise');
let key: AnswerKey;
let packed: { sha256: string };
let library: ExerciseLibrary;
let world: OpenWorld;

beforeAll(async () => {
  key = answerKey();
  packed = await writePackage(fixtures, file);
  library = createExerciseLibrary({ folder: join(folder, 'library') });
  const summary = await library.import(file);
  world = openWorld(library.get(summary.key).folder);
}, 60_000);
afterAll(() => {
  world?.close();
  library?.close();
});

describe('Harbour Lights is built from its script', () => {
  it('gives the committed texts byte for byte', () => {
    const media = makings().map((making) => mediaRecord(making, committed(`media/${making.file}`)));
    for (const [path, text] of sources(media)) {
      expect(committed(path).equals(Buffer.from(text)), `${path}: run npm run fixtures`).toBe(true);
    }
  });

  // Another processor may round a pixel's colour otherwise; what counts elsewhere are the committed files.
  const sameMachine = process.platform === 'linux' && process.arch === 'x64';
  it.skipIf(!sameMachine)('gives the committed media byte for byte (drawn on Linux, x64)', () => {
    const files = readdirSync(join(fixtures, 'media')).sort();
    expect(files).toEqual(
      makings()
        .map((making) => making.file)
        .sort(),
    );
    const differing = makings().filter(
      (making) => !committed(`media/${making.file}`).equals(making.render()),
    );
    expect(differing.map((making) => making.file)).toEqual([]);
  });

  it('gives the recorded package', () => {
    expect(committed('package.sha256').toString()).toBe(`${packed.sha256}  harbour-lights.hirz-exercise\n`);
    expect(createHash('sha256').update(readFileSync(file)).digest('hex')).toBe(packed.sha256);
  });

  it('keeps the assessors’ key out of the package, and opens it with the training passphrase', async () => {
    expect(readFileSync(file).includes('hirz-assessor-key')).toBe(false);
    const keyFile = parseAssessorKeyFile(committed('sample.hirz-assessor-key.json').toString('utf8'));
    const secret = await openAssessorKey(keyFile, 'harbour-lights');
    const installed = library.get(library.list()[0]!.key).folder;
    const sealed = SealedKey.parse(
      JSON.parse(readFileSync(join(installed, 'data/answer-key.sealed.json'), 'utf8')),
    );
    const opened = AnswerKeySchema.parse(
      JSON.parse(Buffer.from(openSealedKey(sealed, secret)).toString('utf8')),
    );
    expect(opened).toEqual(key);
  });
});

describe('Harbour Lights is what was asked for', () => {
  it('validates without an error or a warning', async () => {
    const report = await library.validate(file);
    expect(report.problems).toEqual([]);
    expect(report.valid).toBe(true);
    const { counts } = report.summary!;
    expect(counts.accounts).toBeGreaterThanOrEqual(60);
    expect(counts.posts + counts.messages).toBeGreaterThanOrEqual(2000);
    expect(counts.media).toBeGreaterThanOrEqual(120);
    expect(counts.volatilityEvents).toBeGreaterThanOrEqual(25);
    expect(counts.injects).toBeGreaterThanOrEqual(6);
  });

  it('has a vocabulary of some twenty terms, a key of some twenty items, and traps of every kind', () => {
    expect(exercise.vocabulary.length).toBe(20);
    expect(key.items.length).toBe(21);
    expect(key.items.reduce((sum, { points }) => sum + points, 0)).toBe(100);
    expect(new Set(key.traps.map(({ kind }) => kind)).size).toBe(5);
    const terms = new Set(exercise.vocabulary.map(({ id }) => id));
    for (const term of [...key.items, ...stops, ...laterStops].flatMap(({ tags }) =>
      tags.map((tag) => (typeof tag === 'string' ? tag : tag.term)),
    )) {
      expect(terms.has(term), term).toBe(true);
    }
  });

  it('changes in every way that a platform can, first after six to eight minutes of the trainee’s time', () => {
    expect([...new Set(timeline.map(({ kind }) => kind))].sort()).toEqual(
      VolatilityEvent.options.map(({ shape }) => shape.kind.value).sort(),
    );
    const deadlines = key.items.flatMap(({ deadline }) => deadline ?? []).sort();
    const minutes = (at: string) =>
      (millisecondsOf(at) - millisecondsOf(exercise.clock.startsAt)) / 60_000 / exercise.clock.pace;
    expect(minutes(deadlines[0]!)).toBeGreaterThanOrEqual(6);
    expect(minutes(deadlines[0]!)).toBeLessThanOrEqual(8);
    expect(minutes(exercise.clock.endsAt)).toBe(72);
  });

  it('mixes English, Arabic and French', () => {
    const said = [...lines<Post>('dataset/posts.ndjson'), ...lines<Message>('dataset/messages.ndjson')];
    for (const lang of ['en', 'ar', 'fr'] as const) {
      const share = said.filter((one) => one.lang === lang).length / said.length;
      expect(share, lang).toBeGreaterThan(0.12);
    }
    expect(said.filter(({ text }) => /\p{L}[2357]\p{L}|\b[37]\p{L}{2}/u.test(text)).length).toBeGreaterThan(
      40,
    );
  });

  it('says nothing of the plot by the ids of people and of what is to come', () => {
    const ids = [
      ...lines<Account>('dataset/accounts.ndjson'),
      ...lines<Inject>('injects.ndjson'),
      ...lines<Post>('dataset/posts.ndjson'),
      ...lines<Message>('dataset/messages.ndjson'),
    ].map(({ id }) => id);
    expect(ids.filter((id) => !/^[0-9a-hjkmnp-tv-z]{5}$/.test(id))).toEqual([]);
    expect(ids.length).toBeGreaterThan(3_000);
  });

  it('does not say the same thing again and again', () => {
    const times = new Map<string, number>();
    // The ferry's bulletins repeat themselves in life too.
    const people = [
      ...lines<Post>('dataset/posts.ndjson'),
      ...lines<Message>('dataset/messages.ndjson'),
    ].filter(
      ({ author }) =>
        !['d-ferries', 'm-ferries', 'd-radio', 'm-radio', 'm-meteo'].some(
          (name) => author === idOf('account', name),
        ),
    );
    for (const { text } of people) if (text.length > 14) times.set(text, (times.get(text) ?? 0) + 1);
    expect([...times].filter(([, count]) => count > 1).map(([text]) => text)).toEqual([]);
  });

  it('names no host that could exist, and no telephone number', () => {
    const everything = [...sources([]).values()].join('\n');
    for (const [host] of everything.matchAll(
      /\b(?:[a-z0-9-]+\.)+(?:com|net|org|info|io|app|fr|uk|eg|ma|tn|dz|lb)\b/gi,
    )) {
      expect.unreachable(`${host} may exist`);
    }
    for (const [, host = ''] of everything.matchAll(/https?:\/\/([^/\s"]+)/g))
      expect(host).toMatch(/\.(example|test)$/);
    expect(everything.match(/\+\d[\d ().-]{7,}|\b0\d(?:[ .-]?\d\d){4}\b/g)).toBeNull();
  });
});

describe('every item of the answer key', () => {
  const textAt = (target: AnswerKey['items'][number]['targets'][number], at: string) => {
    const record = structuredRecord(world, target, at);
    return record && JSON.stringify({ ...record, asOf: '' });
  };

  it('can be had until its deadline, and no longer in the same words', () => {
    for (const item of key.items) {
      for (const target of item.targets) {
        const before = textAt(target, second(item.deadline!, -1));
        expect(before, `${item.id} before`).toBeDefined();
        if (item.holds) expect(before, `${item.id} before`).toContain(item.holds);
        const after = textAt(target, second(item.deadline!, 1));
        expect(after, `${item.id} after`).not.toBe(before);
        if (item.holds && after) expect(after, `${item.id} after`).not.toContain(item.holds);
      }
    }
  });

  /** A renamed account's old address leads on to the new one. */
  const follow = (address: string, at: string) => {
    const first = servePlatform(world, { url: address, method: 'GET' }, at);
    const moved = first?.headers.find(([name]) => name === 'location')?.[1];
    return moved ? servePlatform(world, { url: new URL(moved, address).href, method: 'GET' }, at) : first;
  };

  it('is on the page of its stop, which springs no trap', () => {
    const covered = new Set<string>();
    for (const stop of [...stops, ...laterStops]) {
      const item = key.items.find(({ id }) => id === stop.item)!;
      for (const at of [stop.from ?? second(exercise.clock.startsAt, 120), second(stop.by, -1)]) {
        const page = follow(stop.address, at);
        expect(page?.status, `${stop.address} at ${at}`).toBe(200);
        const shown = page!.entities.filter(({ kind, id }) =>
          item.targets.some((target) => target.kind === kind && target.id === id),
        );
        expect(shown.length, `${stop.item} on ${stop.address}`).toBe(1);
        if (item.holds) expect(textAt(shown[0]!, at)).toContain(item.holds);
        const sprung = key.traps.filter((trap) =>
          trap.targets.some(({ kind, id }) => kind === page!.subject?.kind && id === page!.subject.id),
        );
        expect(sprung.map(({ id }) => id)).toEqual([]);
      }
      covered.add(stop.item);
    }
    expect(key.items.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
  });

  it('is within the order, and no trap is', () => {
    const { accounts, channels } = exercise.authority.scope;
    const inScope = new Set([...accounts, ...channels]);
    for (const { id, targets } of key.traps) {
      for (const target of targets) {
        if (target.kind === 'account' || target.kind === 'channel')
          expect(inScope.has(target.id), id).toBe(false);
      }
    }
    const author = new Map(lines<Post>('dataset/posts.ndjson').map((post) => [post.id, post.author]));
    const channel = new Map(lines<Message>('dataset/messages.ndjson').map((one) => [one.id, one.channel]));
    const owner = new Map(lines<List>('dataset/lists.ndjson').map((list) => [list.id, list.owner]));
    for (const { id, targets } of key.items) {
      for (const target of targets) {
        const holder = author.get(target.id) ?? channel.get(target.id) ?? owner.get(target.id) ?? target.id;
        expect(inScope.has(holder), id).toBe(true);
      }
    }
  });
});

describe('the walkthrough’s report', () => {
  it('is finished in both languages', () => {
    const numbers = new Map(stops.map((stop, index) => [stop, `DT-${String(index + 1).padStart(3, '0')}`]));
    for (const language of ['en', 'ar'] as const) {
      const document = ReportDocument.parse(reportFor(language, (stop: Stop) => numbers.get(stop) ?? ''));
      expect(reportProblems(document, { known: new Set(numbers.values()), failing: new Set() })).toEqual([]);
    }
  });
});
