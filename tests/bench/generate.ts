import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const sizes = [100_000, 1_000_000] as const;

interface Made {
  seconds: number;
  /** Peak of the process's resident memory, MiB; NaN where the system doesn't tell. */
  peak: number;
  /** Of the file, in millions of octets. */
  megabytes: number;
}

/** The command as users run it: `hirz generate` to a file, with media, signature and all. */
function generate(posts: number, folder: string): Promise<Made> {
  const file = join(folder, `${posts}.hirz-exercise`);
  const began = performance.now();
  const command = join(__dirname, '../../out/main/cli.js');
  const child = spawn(
    process.execPath,
    [command, 'generate', '--seed', '1', '--posts', String(posts), '--out', file, '--json'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  let peak = Number.NaN;
  const watch = setInterval(() => {
    peak = peakOf(child.pid) ?? peak;
  }, 50);
  let out = '';
  child.stdout.on('data', (data) => {
    out += data;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      if (code !== 0) return reject(new Error(`hirz generate ended with ${code}`));
      const seconds = (performance.now() - began) / 1000;
      resolve({ seconds, peak, megabytes: JSON.parse(out).bytes / 1e6 });
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

/** How long a generated package takes, and how much memory, at two sizes: the second has ten times the posts. */
export async function benchGenerate(): Promise<{ lines: string[]; millionSeconds: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'hirz-generate-'));
  try {
    const lines: string[] = [];
    let millionSeconds = Number.NaN;
    for (const posts of sizes) {
      const { seconds, peak, megabytes } = await generate(posts, folder);
      if (posts === 1_000_000) millionSeconds = seconds;
      lines.push(
        `generate ${posts.toLocaleString('en').padEnd(16)}${seconds.toFixed(0)} s, peak ${peak.toFixed(0)} MiB, ${megabytes.toFixed(0)} MB written`,
      );
    }
    return { lines, millionSeconds };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
