import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import type { ElectronApplication } from '@playwright/test';

/** Median of a list of numbers; NaN of an empty one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  const lower = sorted[middle - 1] ?? upper;
  return sorted.length % 2 === 1 ? upper : (lower + upper) / 2;
}

/** The machine that the figures were measured on. */
export function machine(): string {
  const [cpu] = cpus();
  return `${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, ${process.platform} ${process.arch}`;
}

/**
 * Memory of all processes of an app, MiB. On Linux the proportional set size, which counts a page that several
 * processes share once in all; elsewhere the working sets as Electron reports them.
 */
export async function memoryOf(app: ElectronApplication): Promise<number> {
  const metrics = await app.evaluate(({ app: electron }) =>
    electron
      .getAppMetrics()
      .map((process) => ({ pid: process.pid, workingSet: process.memory.workingSetSize })),
  );
  if (process.platform !== 'linux') {
    return metrics.reduce((sum, process) => sum + process.workingSet, 0) / 1024;
  }
  return metrics.reduce((sum, { pid }) => sum + proportionalSetSize(pid), 0) / 1024;
}

/** KiB, from /proc; 0 for a process that has just gone or may not be read. */
function proportionalSetSize(pid: number): number {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return Number(/^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1] ?? 0);
  } catch {
    return 0;
  }
}
