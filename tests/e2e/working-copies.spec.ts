import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { DeskPicture } from '../../core/contract/derivative';
import { say } from '../../core/language/index';
import { decodePng } from '../../electron/engine/picture/decode-png';
import { callIn, resultOf, showScreen } from '../support/app-driver';
import { halvedExif, jpegWithExif } from '../support/exif';
import { nextOpened, root, user } from '../support/launch-app';
import { statedSource } from '../support/received-files';
import { onePng } from '../support/tiny/pictures';
import { beginTinyCase } from '../support/tiny-case';

const words = (key: string, values = {}) => say('en', `trainee.derive${key}`, values);

/** Fields of each mark on the desk's picture, in their order. */
const outlines = (window: Page) =>
  window
    .locator('[data-mark] rect.mark-outline')
    .evaluateAll((rects) =>
      rects.map((rect) => ['x', 'y', 'width', 'height'].map((side) => Number(rect.getAttribute(side)))),
    );

test('a redaction is made with the keyboard alone: what was black on the screen is black in the pixels', async () => {
  const running = await beginTinyCase();
  try {
    const { app, window, data, id, saved } = running;
    const { number } = await callIn(window, 'capture.preserve', {});
    await showScreen(window, `/case/exhibits/${number}`);
    const begin = window.getByRole('button', { name: words(''), exact: true });
    await begin.focus();
    await window.keyboard.press('Enter');
    await window.getByRole('menuitem', { name: say('en', 'app.derivative.redaction') }).waitFor();
    await window.keyboard.press('Enter');

    const add = window.getByRole('button', { name: words('.add.box'), exact: true });
    await expect(add).toBeEnabled();
    await add.focus();
    await window.keyboard.press('Enter');
    const box = window.locator('[data-mark]');
    await expect(box).toBeFocused();
    const place = () =>
      box.locator('.mark-outline').evaluate((rect) => {
        const side = (name: string) => Number(rect.getAttribute(name));
        return { x: side('x'), y: side('y'), width: side('width'), height: side('height') };
      });
    const first = await place();
    await window.keyboard.press('Shift+ArrowLeft');
    await window.keyboard.press('ArrowDown');
    await window.keyboard.press('Alt+ArrowRight');
    const moved = { ...first, x: first.x - 10, y: first.y + 1, width: first.width + 1 };
    await expect.poll(place).toEqual(moved);
    await window.keyboard.press('Delete');
    await expect(box).toHaveCount(0);
    await window
      .getByRole('button', { name: words('.undo', { keys: 'Ctrl Z' }), exact: true })
      .press('Enter');
    await expect.poll(place).toEqual(moved);

    // What is not made yet is there again after a look at something else.
    await showScreen(window, '/case/log');
    await expect(box).toHaveCount(0);
    await showScreen(window, `/case/exhibits/${number}`);
    await begin.press('Enter');
    await window.getByRole('menuitem', { name: say('en', 'app.derivative.redaction') }).press('Enter');
    await expect.poll(place).toEqual(moved);

    // Without a reason nothing is made, and it says what is missing.
    await window.getByRole('button', { name: words('.make'), exact: true }).press('Enter');
    await expect(window.getByText(words('.reason.needed'))).toBeVisible();
    await window.getByLabel(words('.reason'), { exact: true }).fill('A bystander');
    await window.keyboard.press('Enter');
    await window.locator('.derivative-beside').waitFor();

    const { derivatives } = await callIn(window, 'exhibit.get', { number });
    const looked = await callIn(window, 'derivative.picture', { number, source: 'screenshot.png' });
    const { sha256: _, ...picture } = await resultOf<DeskPicture>(window, looked);
    expect(derivatives).toMatchObject([
      {
        source: 'screenshot.png',
        operation: 'redaction',
        parameters: { picture, boxes: [{ ...moved, reason: 'A bystander' }] },
      },
    ]);
    const sha256 = derivatives[0]?.item.sha256 ?? '';
    const file = join(data, 'cases', id, 'objects', sha256.slice(0, 2), sha256.slice(2));
    const { width, rgb } = decodePng(readFileSync(file));
    for (let y = moved.y; y < moved.y + moved.height; y += 1) {
      const row = rgb.subarray((y * width + moved.x) * 3, (y * width + moved.x + moved.width) * 3);
      expect(row.every((value) => value === 0)).toBe(true);
    }
    await window
      .getByRole('button', { name: say('en', 'app.derivative.remake'), exact: true })
      .press('Enter');
    await expect(window.getByText(say('en', 'app.derivative.remake.equal'))).toBeVisible();

    // The printed report shows this very picture.
    await callIn(window, 'report.save', {
      document: {
        title: 'Findings',
        language: 'en',
        body: {
          type: 'doc',
          content: [
            {
              type: 'paragraph',
              content: [
                { type: 'text', text: 'He offers a ticket.' },
                { type: 'citation', attrs: { exhibit: number, derivative: 'D1' } },
              ],
            },
          ],
        },
      },
    });
    const printed = await callIn(window, 'report.exportPdf', { language: 'en' });
    const pdf = readFileSync(
      join(data, 'cases', id, 'exports', `report-en-${printed.sha256.slice(0, 12)}.pdf`),
      'latin1',
    );
    expect(pdf).toContain(`/Width ${picture.width}\n/Height ${picture.height}`);

    // A copy that is not as it was is pointed out where it stands.
    const verify = window.getByRole('button', { name: say('en', 'trainee.verify'), exact: true });
    const copy = window.locator('.derivative');
    const mark = copy.locator('.derivative-name .mark');
    const octets = readFileSync(file);
    await verify.press('Enter');
    await expect(mark).toHaveText(say('en', 'app.mark.intact'));
    chmodSync(file, 0o600);
    writeFileSync(file, octets.subarray(1));
    await verify.press('Enter');
    await expect(mark).toHaveText(say('en', 'app.mark.altered'));
    await expect(copy.getByText(say('en', 'trainee.items.computed'))).toBeVisible();
    writeFileSync(file, octets);

    // Of a translation the reader learns which post it is of, and into what language.
    const { exhibit } = await callIn(window, 'exhibit.get', { number });
    const entity = exhibit.entities.find(({ kind }) => kind === 'post');
    const parameters = { from: 'en', to: 'ar', by: 'Amal Karim', ...(entity && { entity }) };
    const source = exhibit.items.find(({ role }) => role === 'records')?.path ?? '';
    const work = { operation: 'translation', parameters } as const;
    await resultOf(
      window,
      await callIn(window, 'derivative.make', { number, source, work, text: 'عمل جيد' }),
    );
    await expect(copy.nth(1)).toContainText(`Post: ${entity?.id}`);
    await expect(window.getByText(/translation into Arabic$/)).toBeVisible();

    // Chromium shows this photo half as large and unturned; the desk shows the pixels that become black.
    const photo = join(saved, 'photo.jpg');
    const jpeg = readFileSync(join(root, 'tests/unit/picture/libjpeg/444.jpg'));
    writeFileSync(photo, jpegWithExif(jpeg, halvedExif([274, 4, '00000006'])));
    await nextOpened(app, [user().give(photo)]);
    const chosen = await callIn(window, 'files.chooseMany', { purpose: 'evidence' });
    const grants = chosen.map(({ grant }) => grant);
    const started = await callIn(window, 'exhibit.receive', { grants, source: statedSource });
    const { number: received } = await resultOf<{ number: string }>(window, started);
    await showScreen(window, `/case/exhibits/${received}`);
    const natural = (img: Locator) =>
      img.evaluate((one: HTMLImageElement) => [one.naturalWidth, one.naturalHeight]);
    await expect.poll(() => natural(window.locator('.item-picture img'))).toEqual([21, 14]);
    await begin.press('Enter');
    await window.getByRole('menuitem', { name: say('en', 'app.derivative.redaction') }).press('Enter');
    await expect(window.locator('.picture-desk-marks')).toHaveAttribute('viewBox', '0 0 27 41');
    expect(await natural(window.locator('.picture-desk-sheet img'))).toEqual([27, 41]);

    // What the pointer drags is what becomes black; the tool's button adds nothing until it is pressed again.
    await window.getByRole('button', { name: say('en', 'app.cancel'), exact: true }).click();
    await begin.press('Enter');
    await window.getByRole('menuitem', { name: say('en', 'app.derivative.annotation') }).press('Enter');
    await expect(window.locator('.picture-desk-marks')).toBeVisible();
    const arrow = window.getByRole('button', { name: words('.add.arrow'), exact: true });
    await arrow.click();
    await expect(arrow).toHaveAttribute('aria-pressed', 'true');
    await expect(window.locator('[data-mark]')).toHaveCount(0);
    await arrow.click();
    await expect(window.locator('[data-mark]')).toBeFocused();
    await window.keyboard.press('Delete');
    await expect(window.locator('[data-mark]')).toHaveCount(0);
    await window.getByRole('button', { name: words('.add.box'), exact: true }).click();
    const sheet = await window.locator('.picture-desk-marks').boundingBox();
    const drag = async (from: [number, number], to: [number, number]) => {
      await window.mouse.move((sheet?.x ?? 0) + from[0], (sheet?.y ?? 0) + from[1]);
      await window.mouse.down();
      await window.mouse.move((sheet?.x ?? 0) + to[0] - 1, (sheet?.y ?? 0) + to[1], { steps: 3 });
      await window.mouse.move((sheet?.x ?? 0) + to[0], (sheet?.y ?? 0) + to[1]);
      await window.mouse.up();
    };
    await drag([14, 20], [4, 8]);
    await expect.poll(() => outlines(window)).toEqual([[4, 8, 11, 13]]);
    await drag([9, 14], [11, 19]);
    await expect.poll(() => outlines(window)).toEqual([[6, 13, 11, 13]]);
    // On an Arabic layout the key of Z writes another letter.
    await window.locator('.picture-desk').dispatchEvent('keydown', { key: 'ئ', code: 'KeyZ', ctrlKey: true });
    await expect.poll(() => outlines(window)).toEqual([[4, 8, 11, 13]]);
  } finally {
    await running.stop();
  }
});

test('a large picture that a desk or a comparison waits for says so, and can be given up', async () => {
  const running = await beginTinyCase();
  try {
    const { app, window, saved } = running;
    const large = join(saved, 'large.png');
    writeFileSync(large, onePng(7_000, 5_000, [200, 120, 40]));
    await nextOpened(app, [user().give(large)]);
    const chosen = await callIn(window, 'files.chooseMany', { purpose: 'evidence' });
    const grants = chosen.map(({ grant }) => grant);
    const { number } = await resultOf<{ number: string }>(
      window,
      await callIn(window, 'exhibit.receive', { grants, source: statedSource }),
    );
    await showScreen(window, `/case/exhibits/${number}`);
    await window.getByRole('button', { name: words(''), exact: true }).press('Enter');
    await window.getByRole('menuitem', { name: say('en', 'app.derivative.crop') }).press('Enter');
    const desk = window.locator('.picture-desk-main');
    await desk.getByText(say('en', 'jobs.decoding')).waitFor();
    await desk.getByRole('button', { name: say('en', 'app.cancel') }).press('Enter');
    await expect(desk.getByText(words('.stopped'))).toBeVisible();
    const add = window.getByRole('button', { name: words('.add.crop'), exact: true });
    await expect(add).toBeDisabled();
    await desk.getByRole('button', { name: words('.again') }).press('Enter');
    await expect(add).toBeEnabled({ timeout: 60_000 });

    await add.press('Enter');
    await window.getByLabel(words('.reason'), { exact: true }).fill('The whole of it');
    await window.keyboard.press('Enter');
    await window.locator('.derivative-beside').waitFor({ timeout: 60_000 });
    const again = window.getByRole('button', { name: say('en', 'app.derivative.remake'), exact: true });
    await again.press('Enter');
    const copy = window.locator('.derivative');
    await copy.getByText(say('en', 'jobs.remaking')).waitFor();
    await copy.getByRole('button', { name: say('en', 'app.cancel') }).press('Enter');
    await expect(copy.getByText(say('en', 'app.derivative.remake.cancelled'))).toBeVisible();
    await again.press('Enter');
    await expect(copy.getByText(say('en', 'app.derivative.remake.equal'))).toBeVisible({ timeout: 60_000 });
  } finally {
    await running.stop();
  }
});
