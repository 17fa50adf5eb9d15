import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExerciseLibrary } from '../../../electron/engine/exercise/exercise-library';
import { servePlatform } from '../../../electron/engine/platform/serve';
import { type OpenWorld, openWorld } from '../../../electron/engine/platform/world';
import { installTinyExercise } from '../../support/installed-exercise';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = temporaryFolder('serve');
let library: ExerciseLibrary;
let world: OpenWorld;
beforeAll(async () => {
  const installed = await installTinyExercise(folder);
  library = installed.library;
  world = openWorld(installed.home);
});
afterAll(() => {
  world.close();
  library.close();
});

const morning = '2031-04-03T09:45:00Z';
const get = (url: string, at = morning) => servePlatform(world, { url, method: 'GET' }, at);
const text = (url: string, at = morning) => Buffer.from(get(url, at)?.body ?? []).toString();
const header = (url: string, name: string, at = morning) =>
  get(url, at)?.headers.find(([key]) => key === name)?.[1];

describe('a platform that is served', () => {
  it('answers its own addresses only', () => {
    expect(get('https://elsewhere.example/')).toBeNull();
    expect(get('http://gull.example/')).toBeNull();
    expect(get('https://gull.example/')?.status).toBe(200);
    expect(get('https://quay.example/')?.status).toBe(200);
  });

  it('says of an address that is too long for it that it is, as servers do', () => {
    const long = `https://gull.example/search?q=${'a'.repeat(3_971)}`;
    expect(get(long.slice(0, 4_000))?.status).toBe(200);
    expect(get(long)?.status).toBe(414);
    expect(text(long)).toBe('414 URI Too Long\n');
    expect(get(`https://gull.example/#${'a'.repeat(4_000)}`)?.status).toBe(200);
    // As it was asked for: the log, which cuts it, may not make another page of it.
    expect(get(`https://gull.example/${'a'.repeat(3_975)}/..`)?.status).toBe(200);
    expect(get(`https://gull.example/${'a'.repeat(4_000)}/..`)?.status).toBe(414);
  });

  it('gives the same octets for the same instant', () => {
    for (const url of [
      'https://gull.example/',
      'https://gull.example/@sami_travel',
      'https://quay.example/c/crossing',
    ]) {
      expect(text(url)).toBe(text(url));
    }
  });

  it('shows posts as text, whatever is in them', () => {
    const page = text('https://gull.example/@sami_travel/post/p9');
    expect(page).toContain('&lt;b&gt;Tonight');
    expect(page).not.toContain('<b>Tonight');
    expect(get('https://gull.example/@sami_travel/post/p9')?.subject).toEqual({ kind: 'post', id: 'p9' });
  });

  it('follows the clock: renamed, deleted, suspended, gone private', () => {
    expect(get('https://gull.example/@sami_travel', '2031-04-03T12:30:00Z')?.status).toBe(301);
    expect(header('https://gull.example/@sami_travel', 'location', '2031-04-03T12:30:00Z')).toContain(
      'blue_horizon',
    );
    expect(get('https://gull.example/@sami_travel/post/p2', '2031-04-03T11:00:00Z')?.status).toBe(410);
    expect(get('https://quay.example/c/crossing', '2031-04-03T15:00:00Z')?.status).toBe(403);
    expect(get('https://gull.example/@nobody')?.status).toBe(404);
  });

  it('gives media as they are in the package, with their own type', () => {
    const url = 'https://gull.example/media/m-ticket.png';
    const served = get(url);
    const { sha256 } = world.media('m-ticket', morning) ?? {};
    expect(
      createHash('sha256')
        .update(served?.body ?? '')
        .digest('hex'),
    ).toBe(sha256);
    expect(header(url, 'content-type')).toBe('image/png');
    expect(header(url, 'x-content-type-options')).toBe('nosniff');
    expect(header(url, 'content-length')).toBe(String(served?.body.length));
    expect(get(url, '2031-04-03T14:00:00Z')?.status).toBe(410);
    expect(get('https://gull.example/media/../exercise.json')?.status).toBe(404);
    expect(get('https://gull.example/media/%2e%2e%2fexercise.json')?.status).toBe(404);
  });

  it('answers HEAD without a body', () => {
    const served = servePlatform(
      world,
      { url: 'https://gull.example/media/m-ticket.png', method: 'HEAD' },
      morning,
    );
    expect([served?.status, served?.body.length]).toEqual([200, 0]);
  });

  it('refuses to serve a media file that was changed on disk', () => {
    const path = world.mediaFile('m-poster', morning)?.path ?? '';
    const before = readFileSync(path);
    writeFileSync(path, Buffer.concat([before, Buffer.from('!')]));
    expect(() => get('https://gull.example/media/m-poster.png')).toThrow(
      expect.objectContaining({ fault: expect.objectContaining({ code: 'exerciseDamaged' }) }),
    );
    writeFileSync(path, before);
    expect(get('https://gull.example/media/m-poster.png')?.status).toBe(200);
  });

  it('serves every address that its pages link to', () => {
    const seen = new Set<string>();
    const queue = ['https://gull.example/', 'https://quay.example/'];
    for (const at of [morning, '2031-04-03T17:30:00Z', '2031-04-04T08:00:00Z']) {
      seen.clear();
      for (const url of queue) walk(url, at);
    }
    expect(seen.size).toBeGreaterThan(40);

    function walk(url: string, at: string): void {
      if (seen.has(url) || seen.size > 400) return;
      seen.add(url);
      const served = get(url, at);
      expect(served?.status, `${url} at ${at}`).toBeLessThan(500);
      if (!served?.headers.some(([name, value]) => name === 'content-type' && value.startsWith('text/html')))
        return;
      for (const [, link = ''] of Buffer.from(served.body)
        .toString()
        .matchAll(/(?:href|src|action)="([^"]+)"/g)) {
        const next = new URL(link.replaceAll('&amp;', '&'), url);
        next.hash = '';
        if (next.protocol === 'https:') walk(next.href, at);
      }
    }
  });
});
