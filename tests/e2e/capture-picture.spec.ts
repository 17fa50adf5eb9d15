import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { entityKey } from '../../core/domain/dataset/entity-ref';
import { Capture } from '../../core/domain/evidence/capture';
import type { Box } from '../../core/domain/evidence/seen';
import { decodePng } from '../../electron/engine/picture/decode-png';
import { browseTo, callIn } from '../support/app-driver';
import { beginTinyCase, type TinyCase } from '../support/tiny-case';

let running: TinyCase;
test.beforeAll(async () => {
  running = await beginTinyCase();
  await callIn(running.window, 'clock.pause', {});
});
test.afterAll(() => running.stop());

/** Preserves the page in view; gives its picture and what `capture.json` says of it. */
async function preserve() {
  const { window, data, id } = running;
  const { number } = await callIn(window, 'capture.preserve', {});
  const { exhibit } = await callIn(window, 'exhibit.get', { number });
  const bytesOf = (wanted: string) => {
    const sha256 = exhibit.items.find(({ role }) => role === wanted)?.sha256 ?? '';
    return readFileSync(join(data, 'cases', id, 'objects', sha256.slice(0, 2), sha256.slice(2)));
  };
  const capture = Capture.parse(JSON.parse(bytesOf('capture').toString('utf8')));
  return { capture, picture: decodePng(bytesOf('screenshot')) };
}

type Picture = ReturnType<typeof decodePng>;

/** Where a picture has a colour that no platform has, pixels. */
function magentaIn({ width, height, rgb }: Picture): Box {
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let at = 0; at < width * height; at += 1) {
    if (rgb[3 * at] !== 255 || rgb[3 * at + 1] !== 0 || rgb[3 * at + 2] !== 255) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    [left, top] = [Math.min(left, x), Math.min(top, y)];
    [right, bottom] = [Math.max(right, x + 1), Math.max(bottom, y + 1)];
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

for (const zoom of [1, 1.2])
  test(`what is recorded of where a thing stands is where the picture shows it, enlarged ${zoom} times`, async () => {
    const { app, window, page } = running;
    await browseTo(window, `https://gull.example/@PortNews?zoom=${zoom}`);
    await app.evaluate(({ webContents }, factor) => {
      const shown = webContents.getAllWebContents().find((one) => one.getURL().startsWith('https://'));
      shown?.setZoomFactor(factor);
    }, zoom);
    const entity = await page.evaluate(() => {
      // A scroll bar takes its width from the page.
      document.body.style.minHeight = '3000px';
      const post = document.querySelector<HTMLElement>('article[data-entity]');
      if (post) Object.assign(post.style, { background: '#ff00ff', transition: 'none' });
      return post?.dataset.entity;
    });
    const bar = await page.evaluate(() => innerWidth - document.documentElement.clientWidth);
    expect(bar).toBeGreaterThan(0);
    const { capture, picture } = await preserve();
    const box = capture.records.find((record) => entityKey(record.entity) === entity)?.box;
    const drawn = magentaIn(picture);
    const { scale } = capture.viewport;
    for (const side of ['x', 'y', 'width', 'height'] as const)
      expect(
        Math.abs(drawn[side] - (box?.[side] ?? 0) * scale),
        `${side} ${JSON.stringify([drawn, box])}`,
      ).toBeLessThan(2);
    // The screen's own width stays what it is.
    expect(capture.viewport.width).toBeLessThan(capture.pictured.width);
  });

test('what lies under the pointer is not lit up in the picture, and the page is as it was before', async () => {
  const { app, window, page } = running;
  await browseTo(window, 'https://gull.example/@PortNews');
  const point = (type: 'mouseMove' | 'mouseLeave', x: number, y: number) =>
    app.evaluate(
      ({ webContents }, event) => {
        const shown = webContents.getAllWebContents().find((one) => one.getURL().startsWith('https://'));
        shown?.sendInputEvent(event);
      },
      { type, x, y } as const,
    );
  const lit = page.locator('article.post:hover');
  await point('mouseLeave', 0, 0);
  await expect(lit).toHaveCount(0);
  // A light that went out fades for a moment.
  await page.waitForTimeout(300);
  const { picture: away } = await preserve();

  const post = await page.locator('article.post').first().boundingBox();
  if (!post) throw new Error('no post');
  for (const wait of [0, 300]) {
    await point('mouseMove', Math.round(post.x + post.width / 2), Math.round(post.y + post.height / 2));
    await expect(lit).toHaveCount(1);
    await page.waitForTimeout(wait);
    const { picture } = await preserve();
    expect([picture.width, picture.height]).toEqual([away.width, away.height]);
    expect(Buffer.compare(picture.rgb, away.rgb), `pointed at for ${wait} ms`).toBe(0);
  }
});

test('a hand that moves while the picture is taken lights nothing up in it', async () => {
  const { app, window, page } = running;
  await browseTo(window, 'https://gull.example/@PortNews');
  const away = await page.locator('article.post').first().boundingBox();
  if (!away) throw new Error('no post');
  const { picture: still } = await preserve();
  const moving = (on: boolean) =>
    app.evaluate(
      ({ webContents }, { on, x, y }) => {
        const shared = globalThis as { hand?: NodeJS.Timeout };
        clearInterval(shared.hand);
        const shown = webContents.getAllWebContents().find((one) => one.getURL().startsWith('https://'));
        let moved = 0;
        const move = () => shown?.sendInputEvent({ type: 'mouseMove', x: x + (moved++ % 40), y });
        if (on) shared.hand = setInterval(move, 2);
      },
      { on, x: Math.round(away.x + 20), y: Math.round(away.y + away.height / 2) },
    );
  for (let time = 0; time < 6; time += 1) {
    await moving(true);
    const { picture } = await preserve();
    await moving(false);
    expect(Buffer.compare(picture.rgb, still.rgb), `time ${time}`).toBe(0);
  }
  // The page hears the hand again.
  await moving(true);
  await expect(page.locator('article.post:hover')).toHaveCount(1);
  await moving(false);
});

test('what is on the screen at the end of a long page stays there, and is recorded as on the screen', async () => {
  const { window, page } = running;
  await browseTo(window, 'https://gull.example/@sami_travel?show=50');
  const last = page.locator('article.post').last();
  const top = () => last.evaluate((post) => post.getBoundingClientRect().top);
  // The way to the end, without the posts between: those were never on the screen.
  for (let time = 0; time < 4; time += 1) {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.waitForTimeout(100);
  }
  const before = await top();
  const entity = await last.evaluate((post) => post.dataset.entity);
  const { capture } = await preserve();
  const box = capture.records.find((record) => entityKey(record.entity) === entity)?.box;
  expect(Math.abs((box?.y ?? 0) - capture.scroll.y - before)).toBeLessThan(3);
  await page.waitForTimeout(300);
  expect(Math.abs((await top()) - before)).toBeLessThan(3);
});

test('of a page that another one replaces while it is preserved, that is said, at once, and nothing is kept', async () => {
  const { app, window } = running;
  await browseTo(window, 'https://gull.example/@PortNews');
  const { total } = await callIn(window, 'exhibit.list', {});
  // The other page comes when the picture is to be drawn.
  await app.evaluate(({ webContents }) => {
    const shown = webContents.getAllWebContents().find((one) => one.getURL().startsWith('https://'));
    if (!shown) throw new Error('no page');
    const { debugger: protocol } = shown;
    const send = protocol.sendCommand.bind(protocol);
    protocol.sendCommand = async (method, ...rest) => {
      if (method !== 'Page.captureScreenshot') return send(method, ...rest);
      protocol.sendCommand = send;
      await shown.loadURL('https://gull.example/');
      return send(method, ...rest);
    };
  });
  const began = Date.now();
  const failed = await callIn(window, 'capture.preserve', {}).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(String(failed)).toContain('pageChangedMeanwhile');
  // A page that has gone is not waited for: that would take fifteen seconds.
  expect(Date.now() - began).toBeLessThan(10_000);
  expect((await callIn(window, 'exhibit.list', {})).total).toBe(total);
  const { capture } = await preserve();
  expect(capture.addressFinal).toBe('https://gull.example/');
});

test('a page that was scrolled stays where it was', async () => {
  const { window, page } = running;
  await browseTo(window, 'https://gull.example/@PortNews');
  await page.evaluate(() => scrollTo(0, 120));
  const { capture } = await preserve();
  expect(capture.scroll.y).toBe(120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(120);
});
