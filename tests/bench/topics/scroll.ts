import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { callIn, showScreen } from '../../support/app-driver';
import type { Figure } from '../figure';
import { launch } from '../launch';
import { installedBench } from '../packages/installed';
import type { Topic } from '../topic';

const root = join(__dirname, '../../..');

/** Ways of scrolling: so many pixels a frame, or each frame to a place anywhere in the list. */
const ways = [
  { name: 'by the wheel', pixels: 40 },
  { name: 'fast', pixels: 600 },
  { name: 'dragged by the scroll bar', pixels: null },
] as const;

/** Entries that a long log has, beside those of its beginning: as many as some days of work leave. */
const entries = 2_000;

/**
 * Scrolls the results of a search that finds everything, and a long custody log, in the real app, and measures the time from frame to frame. The anchor is
 * an empty box as tall, scrolled in the same window in the same way: what the machine can show at all.
 */
export const scroll: Topic = {
  name: 'scroll',
  title: 'Scrolling a list',
  async measure({ sizes, quick }) {
    const figures: Figure[] = [];
    for (const posts of sizes) figures.push(...(await measure(posts, quick ? 120 : 300)));
    return figures;
  },
};

async function measure(posts: number, frames: number): Promise<Figure[]> {
  const { data, key } = await installedBench(posts);
  rmSync(join(data, 'cases'), { recursive: true, force: true });
  const app = await launch([root, `--hirz-data=${data}`]);
  try {
    const page = await app.firstWindow();
    await page.waitForFunction(() => performance.getEntriesByName('hirz:usable').length > 0);
    await callIn(page, 'session.chooseRole', { role: 'trainee' });
    await callIn(page, 'case.create', { exercise: key, name: 'Bench Mark', seat: 'B1' });
    await callIn(page, 'case.start', {});
    await callIn(page, 'search.make', { text: '' });
    // The window is to know the case that was begun by calls.
    await page.reload();
    await showScreen(page, '/case/search');
    await page.waitForSelector('.long-list .found');
    const figures = await scrolled(page, 'rows', { posts, frames });
    for (let pair = 0; pair < entries / 2; pair += 1) {
      await callIn(page, 'clock.pause', {});
      await callIn(page, 'clock.resume', {});
    }
    await showScreen(page, '/case/log');
    await page.waitForSelector('.long-list .custody-row');
    return [...figures, ...(await scrolled(page, 'entries of a log', { posts, frames }))];
  } finally {
    await app.close();
    rmSync(join(data, 'cases'), { recursive: true, force: true });
  }
}

/** Scrolls the list that is shown in each way. */
async function scrolled(
  page: Page,
  of: string,
  { posts, frames }: { posts: number; frames: number },
): Promise<Figure[]> {
  const rows = Number(await page.getAttribute('.long-list [role=option]', 'aria-setsize'));
  const figures: Figure[] = [];
  for (const { name, pixels } of ways) {
    const theirs = await frameTimes(page, { pixels, frames, empty: true });
    const ours = await frameTimes(page, { pixels, frames, empty: false });
    figures.push({
      what: `from frame to frame, ${rows.toLocaleString('en')} ${of}, ${name}`,
      posts,
      unit: 'ms',
      ours,
      theirs: { what: 'empty box', values: theirs },
      // 60 frames a second: of a hundred frames, all but one come with the screen's next picture, or the one after.
      goal: { of: 'p99', atMost: 34 },
    });
  }
  return figures;
}

/** Scrolls a step each frame, and gives the milliseconds from frame to frame. */
function frameTimes(
  page: Page,
  way: { pixels: number | null; frames: number; empty: boolean },
): Promise<number[]> {
  return page.evaluate(async ({ pixels, frames, empty }) => {
    const list = document.querySelector<HTMLElement>('.long-list');
    if (!list) throw new Error('there is no list');
    const box = empty ? document.createElement('div') : list;
    if (empty) {
      box.style.cssText = 'position: fixed; inset: 0; overflow: auto; background: Canvas';
      const tall = document.createElement('div');
      tall.style.blockSize = `${list.scrollHeight}px`;
      box.append(tall);
      document.body.append(box);
    }
    const times: number[] = [];
    let before = 0;
    box.scrollTop = 0;
    // Half a second of rest first.
    for (let turn = -30; turn < frames; turn += 1) {
      // Places spread over the list, the same in every run.
      if (turn >= 0) {
        box.scrollTop = pixels === null ? ((turn * 0.618034) % 1) * box.scrollHeight : box.scrollTop + pixels;
      }
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      if (turn >= 0) times.push(now - before);
      before = now;
    }
    if (empty) box.remove();
    return times;
  }, way);
}
