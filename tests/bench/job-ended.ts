import type { Page } from '@playwright/test';
import { callIn } from '../support/app-driver';
import { timed } from './in-turn';

/** Waits for the end of a job, seldom asking, as that takes time from it; told each step that it comes to. Gives its milliseconds. */
export async function jobEnded(
  page: Page,
  job: string,
  onStep: (step: string) => void = () => {},
): Promise<number> {
  for (let last = ''; ; ) {
    const found = await callIn(page, 'job.get', { job });
    if (found.step !== last) onStep(found.step);
    last = found.step;
    if (found.state === 'done') return (found.endedAt ?? Number.NaN) - found.startedAt;
    if (found.state !== 'running')
      throw new Error(`The job is ${found.state}: ${JSON.stringify(found.fault)}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** As `inTurn`, where the product says itself how long its job took. */
export async function jobsInTurn(
  runs: number,
  { ours, theirs }: { ours: () => Promise<number>; theirs: () => Promise<unknown> },
): Promise<{ ours: number[]; theirs: number[] }> {
  const values: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  for (let run = -1; run < runs; run += 1) {
    const anchor = await timed(theirs);
    const own = await ours();
    if (run < 0) continue;
    values.theirs.push(anchor);
    values.ours.push(own);
  }
  return values;
}
