import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from '../figure';
import type { Topic } from '../topic';

/** A million posts are to be written in three minutes. */
const goalPosts = 1_000_000;

/** `hirz generate` as users run it: to a file, with media, signature and all. */
export const generating: Topic = {
  name: 'generate',
  title: 'Making a practice package',
  async measure({ sizes }) {
    const folder = mkdtempSync(join(tmpdir(), 'hirz-generate-'));
    try {
      const figures: Figure[] = [];
      for (const posts of sizes) figures.push(...(await measure(posts, folder)));
      return figures;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function measure(posts: number, folder: string): Promise<Figure[]> {
  const file = join(folder, `${posts}.hirz-exercise`);
  const { seconds, mebibytes } = await generate(posts, file);
  rmSync(file);
  return [
    {
      what: 'package made',
      posts,
      unit: 's',
      ours: [seconds],
      ...(posts === goalPosts ? { goal: { of: 'median', atMost: 180 } as const } : {}),
      plot: { file: 'bench-generate.svg', title: 'Making a practice package' },
    },
    { what: 'package made, peak memory', posts, unit: 'MiB', ours: [mebibytes] },
  ];
}

/** Seconds with the start of the command, and the peak of its resident memory; NaN where the system doesn't tell. */
function generate(posts: number, file: string): Promise<{ seconds: number; mebibytes: number }> {
  const began = performance.now();
  const command = join(__dirname, '../../../out/main/cli.js');
  const child = spawn(
    process.execPath,
    [command, 'generate', '--seed', '1', '--posts', String(posts), '--out', file, '--json'],
    { stdio: ['ignore', 'ignore', 'ignore'] },
  );
  let mebibytes = Number.NaN;
  const watch = setInterval(() => {
    mebibytes = peakOf(child.pid) ?? mebibytes;
  }, 50);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      if (code !== 0) reject(new Error(`hirz generate ended with ${code}`));
      else resolve({ seconds: (performance.now() - began) / 1000, mebibytes });
    });
  });
}

/** MiB: the kernel keeps the peak itself, so that looking now and then misses none. */
function peakOf(pid: number | undefined): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const peak = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
    return peak === undefined ? undefined : Number(peak) / 1024;
  } catch {
    return undefined;
  }
}
