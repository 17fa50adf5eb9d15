import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Page } from '@playwright/test';

/** Around what has the focus, CSS pixels: a ring may stand so far outside. */
const around = 10;
/** Least difference of two colours that counts, of 765. */
const leastDifference = 60;

/**
 * What can have the keyboard on a page and does not show it: one line for each kind of element and place, of which the first on
 * the page is tried. A ring is seen where at least as many pixels change as half its outline is long.
 */
export async function unseenFocus(page: Page): Promise<string[]> {
  const kinds = await page.evaluate(() => {
    const nameOf = (one: Element | null) =>
      one ? `${one.tagName.toLowerCase()}.${one.classList[0] ?? ''}` : '';
    const found = new Map<string, number>();
    document.querySelectorAll('a[href], button, input, audio, video').forEach((one, place) => {
      const kind = `${nameOf(one)} in ${nameOf(one.parentElement)}`;
      if ((one as HTMLElement).tabIndex >= 0 && one.checkVisibility() && !found.has(kind))
        found.set(kind, place);
    });
    return [...found];
  });
  const unseen: string[] = [];
  // The keyboard was used last: what is focused by a script shows it, too.
  await page.keyboard.press('Tab');
  for (const [kind, place] of kinds) {
    const box = await page.evaluate(async (at) => {
      const one = document.querySelectorAll<HTMLElement>('a[href], button, input, audio, video')[at];
      // What is far away is laid out once it comes near, and moves what stands below it.
      for (let frame = 0; frame < 3; frame += 1) {
        one?.scrollIntoView({ block: 'center', behavior: 'instant' });
        await new Promise(requestAnimationFrame);
      }
      one?.focus();
      await new Promise(requestAnimationFrame);
      const { x = 0, y = 0, width = 0, height = 0 } = one?.getBoundingClientRect() ?? {};
      return { x, y, width, height };
    }, place);
    const focused = await pixelsAround(page, box);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    const without = await pixelsAround(page, box);
    const outline = 2 * (box.width + box.height);
    if (differing(focused, without) < outline / 2) unseen.push(kind);
  }
  return unseen;
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

async function pixelsAround(page: Page, { x, y, width, height }: Box): Promise<Uint8ClampedArray> {
  const [left, top] = [Math.max(0, x - around), Math.max(0, y - around)];
  const clip = { x: left, y: top, width: x + width + around - left, height: y + height + around - top };
  const image = await loadImage(await page.screenshot({ clip, animations: 'disabled' }));
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height).data;
}

function differing(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  let count = 0;
  for (let at = 0; at < one.length; at += 4) {
    const difference = [at, at + 1, at + 2].reduce(
      (sum, place) => sum + Math.abs((one[place] ?? 0) - (other[place] ?? 0)),
      0,
    );
    if (difference >= leastDifference) count += 1;
  }
  return count;
}
