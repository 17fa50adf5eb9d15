import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { entityKey } from '../../core/domain/dataset/entity-ref';
import { Capture } from '../../core/domain/evidence/capture';
import type { Box } from '../../core/domain/evidence/seen';
import { browseTo, callIn } from '../support/app-driver';
import { root, user } from '../support/launch-app';
import { launchElectron } from '../support/launch-electron';
import { startReplayServer } from '../support/replay-server';
import { beginTinyCase } from '../support/tiny-case';

test('the web archive of an exhibit is replayed by the public replayer, in a plain window, as the page was', async () => {
  const address = 'https://gull.example/@sami_travel';
  const running = await beginTinyCase();
  let archive: Uint8Array;
  let capture: Capture;
  let marks: { entity: string; box: Box; screen: number };
  let served: { words: string; pictures: number };
  try {
    const { window, page, data, id } = running;
    await browseTo(window, address);
    served = await page.evaluate(() => ({
      words: document.body.innerText,
      pictures: [...document.images].filter(({ naturalWidth }) => naturalWidth > 0).length,
    }));
    const { number } = await callIn(window, 'capture.preserve', {});
    const { exhibit } = await callIn(window, 'exhibit.get', { number });
    const bytesOf = (wanted: string) => {
      const sha256 = exhibit.items.find(({ role }) => role === wanted)?.sha256 ?? '';
      return readFileSync(join(data, 'cases', id, 'objects', sha256.slice(0, 2), sha256.slice(2)));
    };
    archive = bytesOf('archive');
    capture = Capture.parse(JSON.parse(bytesOf('capture').toString('utf8')));
    marks = await page.evaluate(() => {
      // As the picture shows the page: without a scroll bar.
      document.documentElement.style.scrollbarWidth = 'none';
      const first = document.querySelector('[data-entity]:not(body)');
      const { x = 0, y = 0, width = 0, height = 0 } = first?.getBoundingClientRect() ?? {};
      const box = { x: x + scrollX, y: y + scrollY, width, height };
      return { entity: first?.getAttribute('data-entity') ?? '', box, screen: innerHeight };
    });
  } finally {
    await running.stop();
  }

  // What only the view can tell: where things stand, what was on the screen, what pictures look like.
  const found = capture.records.find(({ entity }) => entityKey(entity) === marks.entity);
  for (const side of ['x', 'y', 'width', 'height'] as const)
    expect(found?.box?.[side], side).toBeCloseTo(marks.box[side], 0);
  expect(found?.seen).toBe('window');
  for (const { box, seen } of capture.records)
    expect(seen).toBe(box && box.y >= marks.screen ? 'picture' : 'window');
  expect(capture.media.filter(({ perceptualHash }) => perceptualHash).length).toBeGreaterThan(0);

  const server = await startReplayServer(archive);
  const app = await launchElectron(user().launch({ app: join(root, 'tests/bench/empty-window') }));
  try {
    const window = await app.firstWindow();
    await window.goto(`${server.origin}/`);
    await window.evaluate(async () => {
      await navigator.serviceWorker.register('/sw.js');
      const { active } = await navigator.serviceWorker.ready;
      await new Promise<void>((resolve, reject) => {
        navigator.serviceWorker.addEventListener('message', ({ data }) => {
          if (data.msg_type === 'collAdded') resolve();
          if (data.error) reject(new Error(data.error));
        });
        const file = { sourceUrl: `${location.origin}/page.wacz` };
        active?.postMessage({ msg_type: 'addColl', name: 'exhibit', file });
      });
    });
    await window.evaluate((src) => {
      document.body.innerHTML = `<iframe src="${src}" style="position: fixed; inset: 0; width: 100%; height: 100%; border: 0"></iframe>`;
    }, `/w/exhibit/mp_/${address}`);
    const frame = window.frameLocator('iframe');
    await expect.poll(() => frame.locator('body').innerText()).toBe(served.words);
    await expect
      .poll(() =>
        frame
          .locator('img')
          .evaluateAll(
            (images) => images.filter((image) => (image as HTMLImageElement).naturalWidth > 0).length,
          ),
      )
      .toBe(served.pictures);
    await window.screenshot({ path: test.info().outputPath('replayed.png') });

    // The replayer knows the page by its list, and took the signed digest for that of the datapackage.
    const about = await window.evaluate(async () => (await fetch('/w/api/c/exhibit?all=1')).json());
    expect(about.pages).toMatchObject([{ url: address }]);
    expect(about.verify.datapackageHash).toMatch(/^sha256:[0-9a-f]{64}$/);
  } finally {
    await app.close();
    server.close();
  }
});
