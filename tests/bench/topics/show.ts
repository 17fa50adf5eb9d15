import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { say } from '../../../core/language';
import type { Figure } from '../figure';
import { electronCommand } from '../launch';
import { installedBench } from '../packages/installed';
import type { Topic } from '../topic';

const root = join(__dirname, '../../..');

/** From the click on 'older posts' in the real app until the next page of 50 is painted. */
export const show: Topic = {
  name: 'show',
  title: 'From the click to the page',
  async measure({ sizes, quick }) {
    const figures: Figure[] = [];
    for (const posts of sizes) figures.push(await measure(posts, quick ? 12 : 30));
    return figures;
  },
};

async function measure(posts: number, runs: number): Promise<Figure> {
  const { data, key } = await installedBench(posts);
  const forget = () => rmSync(join(data, 'cases'), { recursive: true, force: true });
  forget();
  try {
    return {
      what: 'click to page of 50 painted, in the app',
      posts,
      unit: 'ms',
      ours: await clicks(data, key, posts, runs),
      ...(posts <= 1_000_000 ? { goal: { of: 'median', atMost: 150 } } : {}),
      plot: { file: 'bench-show.svg', title: 'From the click to the page of 50 posts' },
    };
  } finally {
    forget();
  }
}

/** No run takes so long, minutes. */
const mostMinutes = 15;

/** Starts Hirz with the clicking loaded into it, no debugger anywhere, and gives the milliseconds of each click. */
async function clicks(data: string, key: string, posts: number, runs: number): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hirz-bench-click-'));
  const result = join(folder, 'clicks.json');
  const older = (['en', 'ar', 'fr'] as const).map((language) => say(language, 'platform.older'));
  const [command, switches] = electronCommand();
  try {
    await new Promise<void>((resolve, reject) => {
      const app = spawn(command, [...switches, root, `--hirz-data=${data}`], {
        stdio: 'ignore',
        env: {
          ...process.env,
          ELECTRON_RUN_AS_NODE: undefined,
          NODE_OPTIONS: `--require=${join(root, 'tests/bench/in-app/click-older.cjs')}`,
          HIRZ_BENCH_CLICK: JSON.stringify({ key, posts, runs, older, result }),
        },
      });
      app.on('error', reject);
      const limit = setTimeout(() => app.kill('SIGKILL'), mostMinutes * 60_000);
      app.on('exit', (code) => {
        clearTimeout(limit);
        if (code === null) reject(new Error(`The app was still clicking after ${mostMinutes} minutes.`));
        else resolve();
      });
    });
    const said = JSON.parse(readFileSync(result, 'utf8')) as { clicks: number[] } | { error: string };
    if ('error' in said) throw new Error(said.error);
    return said.clicks;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
