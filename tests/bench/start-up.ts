import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ElectronApplication, _electron as electron } from '@playwright/test';
import { electronPath } from '../../scripts/setup/runtime.mjs';
import { median, memoryOf, spread } from './measure';

const root = join(__dirname, '../..');

/** Switches that the machine needs to run Electron at all; the same for product and anchor. */
export function necessarySwitches(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

export async function launch(args: string[], env: Record<string, string> = {}): Promise<ElectronApplication> {
  return electron.launch({
    executablePath: await electronPath(),
    args: [...necessarySwitches(), ...args],
    env: { ...(process.env as Record<string, string>), ...env },
  });
}

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

export interface StartUpFigures {
  ratio: number;
  extraMemory: number;
  lines: string[];
}

/** Starts Hirz and an empty Electron window in turn, `runs` times each after one warm-up. */
export async function benchStartUp(runs: number): Promise<StartUpFigures> {
  const data = mkdtempSync(join(tmpdir(), 'hirz-bench-'));
  try {
    const hirz = () => start([root, `--hirz-data=${data}`], 'hirz:usable');
    const empty = () => start([join(root, 'tests/bench/empty-window')], null);
    await hirz();
    await empty();
    const ours: Start[] = [];
    const theirs: Start[] = [];
    for (let run = 0; run < runs; run += 1) {
      theirs.push(await empty());
      ours.push(await hirz());
    }
    const ratios = ours.map((own, index) => own.usable / (theirs[index]?.usable ?? Number.NaN));
    const ratio = median(ratios);
    const extraMemory = median(ours.map((own) => own.memory)) - median(theirs.map((other) => other.memory));
    return {
      ratio,
      extraMemory,
      lines: [
        `start to usable window   Hirz ${spread(
          ours.map((own) => own.usable),
          'ms',
        )}`,
        `                         empty Electron window ${spread(
          theirs.map((other) => other.usable),
          'ms',
        )}`,
        `                         ratio ${ratio.toFixed(2)} (goal ≤ 1.60), pair by pair, median of ${runs}`,
        `memory, all processes    Hirz ${spread(
          ours.map((own) => own.memory),
          'MiB',
        )}`,
        `                         empty Electron window ${spread(
          theirs.map((other) => other.memory),
          'MiB',
        )}`,
        `                         difference ${extraMemory.toFixed(0)} MiB (goal ≤ 250)`,
      ],
    };
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}
