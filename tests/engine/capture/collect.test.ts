import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WARCParser } from 'warcio';
import { Capture } from '../../../core/domain/evidence/capture';
import type { Item } from '../../../core/domain/evidence/item';
import { HirzError } from '../../../core/domain/fault/fault';
import type { Engine } from '../../../electron/engine/engine';
import { overlayOf } from '../../../electron/engine/overlay/overlay';
import { temporaryFolder } from '../../support/temporary-folder';
import { onePng } from '../../support/tiny/pictures';
import { beginCase, capturedPage, collectPages, engineOver, jobEnd } from '../../support/worked-case';

const address = 'https://gull.example/@sami_travel';
let engine: Engine;
let data: string;
let id: string;

const objectOf = ({ sha256 }: Item) =>
  readFileSync(join(data, 'cases', id, 'objects', sha256.slice(0, 2), sha256.slice(2)));
const bytesOf = (items: readonly Item[], role: Item['role']) =>
  objectOf(items.find((item) => item.role === role) ?? expect.unreachable(role));

beforeAll(async () => {
  data = temporaryFolder('collect');
  engine = engineOver(data);
  id = await beginCase(engine, data, 'Amal Karim', {
    content: (content) => {
      for (let index = 0; index < 45; index += 1)
        content.posts.push({
          id: `many-${index}`,
          platform: 'gull',
          author: 'g-sami',
          at: new Date(Date.UTC(2031, 3, 1, 8, index)).toISOString().replace('.000', ''),
          text: `Post ${index} of many`,
          lang: 'en',
        });
      content.posts.sort((a, b) => a.at.localeCompare(b.at));
    },
  });
});
afterAll(() => engine.stop());

describe('a capture of a whole profile', () => {
  it('is one exhibit: a picture and a line in the archive’s list for each page, each record once', async () => {
    const { job, pages } = await collectPages(engine, address);
    expect(pages.length).toBeGreaterThan(3);
    const exhibit = await engine.shellCall('capture.finish', { job });
    expect(await jobEnd(engine, job)).toMatchObject({ state: 'done', kind: 'case.collect' });
    const { exhibit: found } = await engine.call('exhibit.get', { number: exhibit?.number ?? '' });
    expect(found).toMatchObject({ number: 'AK-001', address, subject: { kind: 'account', id: 'g-sami' } });
    const pictures = found.items.filter(({ role }) => role === 'screenshot').map(({ path }) => path);
    expect(pictures).toEqual(pages.map((_, at) => `pages/000${at + 1}.png`));
    expect(new Set(found.items.map(({ path }) => path)).size).toBe(found.items.length);

    const capture = Capture.parse(JSON.parse(bytesOf(found.items, 'capture').toString('utf8')));
    expect(capture).toMatchObject({ scope: 'whole', complete: true });

    const overlays = found.items.filter(({ role }) => role === 'overlay');
    expect(overlays.map(({ path, derivedFrom }) => [path, derivedFrom])).toEqual(
      pictures.map((picture) => [picture.replace('pages/', 'overlays/'), picture]),
    );
    for (const [at, overlay] of overlays.entries()) {
      const picture = found.items.find(({ path }) => path === pictures[at]) ?? expect.unreachable();
      const of = capture.pages?.[at] ?? expect.unreachable();
      expect(objectOf(overlay)).toEqual(
        Buffer.from(
          overlayOf({
            exhibit: 'AK-001',
            source: { path: picture.path, bytes: objectOf(picture), sha256: picture.sha256 },
            address: of.address,
            exerciseTime: of.servedAt,
            scale: capture.viewport.scale,
          }) ?? [],
        ),
      );
    }
    expect(new Set(overlays.map(({ sha256 }) => sha256)).size).toBe(overlays.length);
    expect(capture.pages?.map(({ address: of, screenshot }) => [of, screenshot])).toEqual(
      pages.map((page, at) => [page, pictures[at]]),
    );
    const keys = capture.records.map(({ entity }) => `${entity.kind}:${entity.id}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (let index = 0; index < 45; index += 1) expect(keys).toContain(`post:many-${index}`);
    const lines = bytesOf(found.items, 'records').toString('utf8').trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(
      capture.records.map(({ entity }) => entity.id),
    );
    expect(capture.records.map(({ line }) => line)).toEqual(lines.map((_, at) => at + 1));
    expect(new Set(capture.records.map(({ page }) => page)).size).toBeGreaterThan(1);
    const text = bytesOf(found.items, 'text').toString('utf8');
    for (const page of pages) expect(text).toContain(page);
    const record = found.items.find(({ role }) => role === 'capture')?.sha256 ?? '';
    expect(await engine.call('item.extent', { sha256: record })).toEqual({
      scope: 'whole',
      things: capture.records.length,
      pages: pages.length,
      complete: true,
    });
    expect(await engine.call('exhibit.verify', { number: 'AK-001' })).toMatchObject({ result: 'intact' });

    const archive = bytesOf(found.items, 'archive').toString('latin1');
    const listed = /"format":"json-pages-1\.0"[^\n]*\n((?:\{[^\n]*\}\n)+)/.exec(archive)?.[1] ?? '';
    expect(
      listed
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { url: string }).url),
    ).toEqual(pages);
    const warc = bytesOf(found.items, 'archive');
    const from = warc.indexOf(Buffer.from([0x1f, 0x8b]));
    const urls: string[] = [];
    const dates = new Map<string, string>();
    for await (const record of new WARCParser([
      warc.subarray(from, warc.indexOf('indexes/index.cdx') - 30),
    ])) {
      if (record.warcType === 'response') {
        urls.push(record.warcTargetURI ?? '');
        dates.set(record.warcTargetURI ?? '', record.warcDate ?? '');
      }
      await record.readFully(false);
    }
    expect(urls).toEqual(capture.responses.map(({ url }) => url));
    expect(new Set(urls).size, 'what several pages share is kept once').toBe(urls.length);
    // Each page says when it was taken itself, and what nobody watched was on no screen.
    const taken = capture.pages?.map(({ wall = '' }) => new Date(wall).toISOString());
    expect(pages.map((page) => dates.get(page))).toEqual(taken);
    expect(new Set(taken).size).toBe(pages.length);
    expect(capture.records.map(({ seen }) => seen)).not.toContain('window');
  });

  it('leaves no half exhibit where it is cancelled, and another can begin', async () => {
    const before = await engine.call('case.get', {});
    const { job } = await collectPages(engine, address, 2);
    await expect(engine.shellCall('capture.begin', { address })).rejects.toMatchObject({
      fault: { code: 'captureRuns' },
    });
    await engine.call('job.cancel', { job });
    expect(await jobEnd(engine, job)).toMatchObject({ state: 'cancelled' });
    const page = await capturedPage(engine, address);
    expect(await engine.shellCall('capture.add', { job, page })).toEqual({ going: false, next: null });
    expect(await engine.shellCall('capture.finish', { job })).toBeNull();
    expect((await engine.call('case.get', {})).exhibits).toBe(before.exhibits);
    const again = await engine.shellCall('capture.begin', { address });
    await engine.shellCall('capture.fail', {
      job: again.job,
      fault: new HirzError('captureTimedOut').fault,
    });
    await expect(jobEnd(engine, again.job)).rejects.toMatchObject({ fault: { code: 'captureTimedOut' } });
  });

  it('ends as its exhibit ends once that is being made, whoever cancels then or closes the case', async () => {
    for (const stop of ['cancel', 'close'] as const) {
      const { job } = await collectPages(engine, address, 2);
      const stopped: Promise<unknown>[] = [];
      const deaf = engine.onAnnouncement((heard) => {
        if (heard.topic !== 'job' || heard.job.step !== 'keeping' || stopped.length > 0) return;
        stopped.push(stop === 'cancel' ? engine.call('job.cancel', { job }) : engine.call('case.close', {}));
      });
      const exhibit = await engine.shellCall('capture.finish', { job });
      deaf();
      expect(stopped).toHaveLength(1);
      await Promise.all(stopped);
      expect(await jobEnd(engine, job)).toMatchObject({ state: 'done', result: exhibit });
      await engine.call('case.open', { case: id });
      const { exhibit: kept } = await engine.call('exhibit.get', { number: exhibit?.number ?? '' });
      const record = kept.items.find(({ role }) => role === 'capture')?.sha256 ?? '';
      expect(await engine.call('item.extent', { sha256: record })).toMatchObject({
        pages: 2,
        complete: false,
      });
      const picture = kept.items.find(({ role }) => role === 'screenshot')?.sha256 ?? '';
      expect(await engine.call('item.extent', { sha256: picture })).toBeNull();
    }
  });

  it('has no beginning on a page that is of nothing', async () => {
    await expect(
      engine.shellCall('capture.begin', { address: 'https://gull.example/' }),
    ).rejects.toMatchObject({
      fault: { code: 'nothingToPreserve' },
    });
  });
});

const reportCiting = (exhibit: string) => ({
  title: 'Findings',
  language: 'en' as const,
  body: {
    type: 'doc' as const,
    content: [
      {
        type: 'paragraph' as const,
        content: [
          { type: 'text' as const, text: 'He offers work ' },
          { type: 'citation' as const, attrs: { exhibit } },
        ],
      },
    ],
  },
});

describe('a capture of a selection', () => {
  let selection: string;

  /** Rows of the report that say of their exhibit that it is a selection. */
  async function rowsOfSelections(cited: string): Promise<string[]> {
    await engine.call('report.save', { document: reportCiting(cited) });
    const { html } = await engine.shellCall('report.html', { language: 'en' });
    return html.split('<tr id=').filter((row) => row.split('</th>')[0]?.includes('>Selection<'));
  }

  it('offers what is on the page, and keeps records and media of what was chosen alone', async () => {
    const page = await capturedPage(engine, address);
    const { wide, things } = await engine.call('capture.choices', { address, shownAt: page.servedAt });
    expect(wide).toBe('profile');
    const post = things.find(({ entity }) => entity.kind === 'post') ?? expect.unreachable();
    expect(post.who).not.toBe('');
    expect(post.text).not.toBe('');
    const { number } = await engine.shellCall('capture.store', { ...page, only: [post.entity] });
    selection = number;
    const { exhibit } = await engine.call('exhibit.get', { number });
    expect(exhibit.entities).toEqual([post.entity]);
    const capture = Capture.parse(JSON.parse(bytesOf(exhibit.items, 'capture').toString('utf8')));
    expect(capture.scope).toBe('selection');
    expect(capture.records).toHaveLength(1);
    const [listed] = (await engine.call('exhibit.list', { text: number })).items;
    expect(await engine.call('item.extent', { sha256: listed?.record ?? '' })).toEqual({
      scope: 'selection',
      things: 1,
      pages: 1,
      complete: true,
    });
    const named = await rowsOfSelections(number);
    expect(named).toHaveLength(1);
    expect(named[0]).toContain(number);
    const record = JSON.parse(bytesOf(exhibit.items, 'records').toString('utf8')) as object;
    for (const { path } of exhibit.items.filter(({ role }) => role === 'media'))
      expect(JSON.stringify(record)).toContain(path.slice('media/'.length));
    expect(exhibit.items.map(({ role }) => role)).toEqual(
      expect.arrayContaining(['screenshot', 'archive', 'page']),
    );
  });

  it('offers nothing of a page as of what is to come', async () => {
    const home = { address: 'https://gull.example/' };
    const { now, endsAt } = await engine.call('clock.get', {});
    expect((await engine.call('capture.choices', { ...home, shownAt: now })).things).not.toEqual([]);
    const none = { wide: null, things: [] };
    expect(await engine.call('capture.choices', { ...home, shownAt: endsAt })).toEqual(none);
  });

  it('is named in the report of who took it over, though the log there has no word of it', async () => {
    const stick = join(data, 'stick.hirz-handover');
    const grant = async (purpose: 'read' | 'write') =>
      (await engine.shellCall('grant.make', { path: stick, purpose })).grant;
    const to = { name: 'Badr Said', role: 'trainee', seat: '8' } as const;
    const stated = { purpose: 'To compare', authority: 'TC/2031/7', condition: 'Whole' };
    const write = await grant('write');
    await jobEnd(
      engine,
      (await engine.call('handover.give', { ...stated, to, numbers: [selection], grant: write })).job,
    );
    const [exercise] = await engine.call('exercise.list', {});
    await engine.call('case.create', { exercise: exercise?.key ?? '', name: to.name, seat: to.seat });
    await engine.call('case.start', {});
    const condition = { state: 'unsealed', remark: 'No seal was on it' } as const;
    const read = await grant('read');
    await jobEnd(engine, (await engine.call('handover.take', { grant: read, condition })).job);
    const named = await rowsOfSelections('BS-001');
    expect(named).toHaveLength(1);
    expect(named[0]).toContain('BS-001');
    await engine.call('case.open', { case: id });
  });
});

describe('a capture of more pages, where its case is sealed meanwhile,', () => {
  it('takes in nothing more and says why', async () => {
    const { job } = await collectPages(engine, address, 1);
    await jobEnd(engine, (await engine.call('case.seal', {})).job);
    const objects = () => readdirSync(join(data, 'cases', id, 'objects'), { recursive: true }).sort();
    const before = objects();
    const page = { ...(await capturedPage(engine, address)), screenshot: onePng(80, 60, [9, 9, 9]) };
    expect(await engine.shellCall('capture.add', { job, page })).toEqual({ going: false, next: null });
    await expect(jobEnd(engine, job)).rejects.toMatchObject({ fault: { code: 'caseSealed' } });
    expect(objects()).toEqual(before);
  });
});
