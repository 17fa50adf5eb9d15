import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Capture } from '../../core/domain/evidence/capture';
import { listWacz, readWaczResponse } from '../../electron/engine/web-archive/read-wacz';
import { browseTo, callIn, showPlatforms } from '../support/app-driver';
import { launchApp, platformPage } from '../support/launch-app';
import { installTinyIn } from '../support/tiny-in-app';

const post = 'https://gull.example/@sami_travel/post/p7';
const file = 'm-talk.wav';

/** Twelve minutes of a sound that never repeats within a second: far more than a player reads ahead. */
function sound(): Buffer {
  const rate = 8_000;
  const samples = Buffer.alloc(rate * 2 * 720);
  for (let at = 0; at < samples.length; at += 2) samples.writeInt16LE(((at * 7_919) % 4_001) - 2_000, at);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
}

test('a recording of which the player had only parts is preserved whole, among the media and in the web archive', async () => {
  const octets = sound();
  const sha256 = createHash('sha256').update(octets).digest('hex');
  const running = await launchApp();
  try {
    const { app, window, data } = running;
    const exercise = await installTinyIn(running, {
      content: ({ media, posts }) => {
        media.push({
          id: 'm-talk',
          file,
          type: 'audio/wav',
          bytes: octets.length,
          sha256,
          durationMs: 720_000,
          alt: 'A talk',
        });
        posts.find(({ id }) => id === 'p7')?.media?.push('m-talk');
      },
      payload: (payload) => payload.set(`data/media/${file}`, octets),
    });
    const { id } = await callIn(window, 'case.create', { exercise, name: 'Amal Karim', seat: '7' });
    await callIn(window, 'case.start', {});
    await showPlatforms(window);
    const page = await platformPage(app);
    const parts: { status: number; range: string }[] = [];
    page.on('response', async (response) => {
      if (!response.url().endsWith(file)) return;
      parts.push({ status: response.status(), range: (await response.headerValue('content-range')) ?? '' });
    });
    await browseTo(window, post);
    // No script runs in the view, nor any listener: the player is asked, and told, from outside.
    const player = page.locator('audio');
    const state = () => player.evaluate((audio: HTMLAudioElement) => [audio.readyState > 0, audio.duration]);
    await expect.poll(state).toEqual([true, 720]);
    await player.evaluate((audio: HTMLAudioElement) => {
      audio.currentTime = 700;
    });
    // The player did ask for a part alone: one that does not begin at the beginning.
    await expect
      .poll(() => parts.filter(({ status, range }) => status === 206 && !range.startsWith('bytes 0-')).length)
      .toBeGreaterThan(0);

    const { number } = await callIn(window, 'capture.preserve', {});
    const { exhibit } = await callIn(window, 'exhibit.get', { number });
    const pathOf = (wanted: string) => {
      const item = exhibit.items.find(({ path }) => path === wanted);
      const name = item?.sha256 ?? '';
      return join(data, 'cases', id, 'objects', name.slice(0, 2), name.slice(2));
    };
    expect(readFileSync(pathOf(`media/${file}`)).equals(octets)).toBe(true);
    const capture = Capture.parse(JSON.parse(readFileSync(pathOf('capture.json'), 'utf8')));
    const address = `https://gull.example/media/${file}`;
    expect(capture.responses.find(({ url }) => url === address)).toMatchObject({
      status: 200,
      bytes: octets.length,
      sha256,
    });
    const { responses } = await listWacz(pathOf('page.wacz'));
    const placed = responses.filter(({ url }) => url === address);
    expect(placed).toHaveLength(1);
    for (const one of placed) {
      const { status, body } = await readWaczResponse(pathOf('page.wacz'), one);
      expect(status).toBe(200);
      expect(Buffer.from(body).equals(octets)).toBe(true);
    }
  } finally {
    await running.stop();
  }
});
