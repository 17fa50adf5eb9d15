import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { launch } from '../launch';
import { memoryOf } from '../measure';
import type { Topic } from '../topic';

const root = join(__dirname, '../../..');

interface Start {
  /** From the creation of the browser process to the instant at which the page was usable, ms. */
  usable: number;
  /** MiB, two seconds after. */
  memory: number;
}

/** When the page was usable, in ms since 1970: the mark that Hirz sets, or the end of loading for the empty window. */
async function usableAt(app: ElectronApplication, mark: string | null): Promise<number> {
  const window = await app.firstWindow();
  await window.waitForFunction(
    (name) =>
      name === null
        ? document.readyState === 'complete' &&
          performance.getEntriesByName('first-contentful-paint').length > 0
        : performance.getEntriesByName(name).length > 0 &&
          performance.getEntriesByName('first-contentful-paint').length > 0,
    mark,
    { polling: 20 },
  );
  return window.evaluate((name) => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    const marked = name === null ? 0 : (performance.getEntriesByName(name)[0]?.startTime ?? 0);
    return performance.timeOrigin + Math.max(paint, marked);
  }, mark);
}

async function start(args: string[], mark: string | null): Promise<Start> {
  const app = await launch(args);
  try {
    const at = await usableAt(app, mark);
    const created = await app.evaluate(() => process.getCreationTime() ?? Number.NaN);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    return { usable: at - created, memory: await memoryOf(app) };
  } finally {
    await app.close();
  }
}

/** Starts Hirz and an empty Electron window in turn, after one warm-up of each. */
export const startUp: Topic = {
  name: 'start',
  title: 'Start and memory',
  async measure({ quick }) {
    const data = mkdtempSync(join(tmpdir(), 'hirz-bench-'));
    try {
      const hirz = () => start([root, `--hirz-data=${data}`], 'hirz:usable');
      const empty = () => start([join(root, 'tests/bench/empty-window')], null);
      await hirz();
      await empty();
      const ours: Start[] = [];
      const theirs: Start[] = [];
      for (let run = 0; run < (quick ? 3 : 7); run += 1) {
        theirs.push(await empty());
        ours.push(await hirz());
      }
      const window = 'empty Electron window';
      return [
        {
          what: 'start to usable window',
          unit: 'ms',
          ours: ours.map(({ usable }) => usable),
          theirs: { what: window, values: theirs.map(({ usable }) => usable) },
          goal: { of: 'ratio', atMost: 1.6 },
        },
        {
          what: 'memory of all processes',
          unit: 'MiB',
          ours: ours.map(({ memory }) => memory),
          theirs: { what: window, values: theirs.map(({ memory }) => memory) },
          goal: { of: 'more', atMost: 250 },
        },
      ];
    } finally {
      rmSync(data, { recursive: true, force: true });
    }
  },
};
