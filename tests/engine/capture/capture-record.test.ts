import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CapturedPage } from '../../../core/contract/shell-engine';
import { Capture } from '../../../core/domain/evidence/capture';
import type { Item } from '../../../core/domain/evidence/item';
import type { Engine } from '../../../electron/engine/engine';
import { temporaryFolder } from '../../support/temporary-folder';
import { beginCase, capturedPage, engineOver } from '../../support/worked-case';

let engine: Engine;
let data: string;
let id: string;
let page: CapturedPage;
let items: Item[];

const bytesOf = (role: Item['role']) => {
  const { sha256 } = items.find((item) => item.role === role) ?? expect.unreachable(role);
  return readFileSync(join(data, 'cases', id, 'objects', sha256.slice(0, 2), sha256.slice(2)));
};

beforeAll(async () => {
  data = temporaryFolder('capture-record');
  engine = engineOver(data);
  id = await beginCase(engine, data);
  page = await capturedPage(engine, 'https://gull.example/@sami_travel');
  const media =
    page.responses.find(({ response }) => response.url.includes('/media/')) ?? expect.unreachable();
  media.response.headers = media.response.headers.map(([name, value]) => [
    name,
    name === 'content-type' ? 'video/mp4' : value,
  ]);
  media.differenceHash = '0123456789abcdef';
  // The screen begins below some of it, and the picture ends above the rest.
  page.layout.forEach(({ box }, at) => {
    box.y = [0, 150, page.pictured.height + 1][Math.min(at, 2)] ?? 0;
    box.height = 90;
  });
  const { number } = await engine.shellCall('capture.store', page);
  ({ items } = (await engine.call('exhibit.get', { number })).exhibit);
});
afterAll(() => engine.stop());

describe('the record of a capture', () => {
  it('says what was asked for, the zone of the clock, and how far the page was scrolled', () => {
    const capture = Capture.parse(JSON.parse(bytesOf('capture').toString('utf8')));
    expect(capture).toMatchObject({
      scope: 'page',
      zone: new Intl.DateTimeFormat('en').resolvedOptions().timeZone,
      scroll: { x: 0, y: 100 },
    });
  });

  it('says of each record how much of it was visible', () => {
    const { records } = Capture.parse(JSON.parse(bytesOf('capture').toString('utf8')));
    expect(records.slice(0, 3).map(({ seen }) => seen)).toEqual(['picture', 'window', 'beyond']);
    expect(records[0]?.box).toEqual({ x: 0, y: 0, width: 600, height: 90 });
  });

  it('has the facts of each media file: its true type, also where another was declared', async () => {
    const { media } = Capture.parse(JSON.parse(bytesOf('capture').toString('utf8')));
    const files = items.filter(({ role }) => role === 'media');
    expect(media.map(({ path, sha256, type }) => ({ path, sha256, type }))).toEqual(
      files.map(({ path, sha256, type }) => ({ path, sha256, type })),
    );
    const [wrong] = media.filter(({ agrees }) => !agrees);
    expect(wrong).toMatchObject({
      declared: 'video/mp4',
      type: expect.stringMatching(/^image\//),
      width: expect.any(Number),
      height: expect.any(Number),
      perceptualHash: { algorithm: 'dhash-64', value: '0123456789abcdef' },
    });
    const record = items.find(({ role }) => role === 'capture')?.sha256 ?? '';
    for (const { path, sha256: _, type: __, declared: ___, agrees: ____, ...said } of media)
      expect(await engine.call('item.media', { record, path })).toEqual(said);
  });

  it('has a working copy of the picture that names it, and leaves the picture as it is', () => {
    const [picture] = items;
    expect(picture).toMatchObject({ path: 'screenshot.png', role: 'screenshot' });
    expect(picture).not.toHaveProperty('derivedFrom');
    expect(items.find(({ role }) => role === 'overlay')).toMatchObject({
      path: 'overlay.png',
      type: 'image/png',
      derivedFrom: 'screenshot.png',
    });
    expect(bytesOf('overlay').toString('latin1')).toContain(
      `Source\0AK-001 screenshot.png sha256 ${picture?.sha256}`,
    );
    expect(bytesOf('screenshot').equals(page.screenshot)).toBe(true);
  });

  it('has the words of the page, each post as it was written', () => {
    const text = bytesOf('text').toString('utf8');
    const posts = bytesOf('records')
      .toString('utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { kind: string; text?: string })
      .filter(({ kind, text: words }) => kind === 'post' && words);
    expect(posts.length).toBeGreaterThan(1);
    for (const post of posts) expect(text).toContain(post.text);
  });
});
