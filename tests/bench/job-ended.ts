import type { Page } from '@playwright/test';
import type { Job } from '../../core/contract/job';
// What the window has: `window.hirz`.
import type {} from '../../renderer/engine-client/bridge';
import { timed } from './in-turn';

/**
 * Waits for the end of a job by what the window hears of it: asking would take time from it. Told each step that it came to, with the
 * milliseconds of the window's clock. Gives its milliseconds.
 */
export async function jobEnded(
  page: Page,
  id: string,
  onStep: (step: string, at: number) => void = () => {},
): Promise<number> {
  const heard = await page.evaluate(hearToEnd, id);
  const steps = new Set<string>();
  for (const { job, at } of heard) {
    if (!steps.has(job.step)) onStep(job.step, at);
    steps.add(job.step);
  }
  const job = heard.at(-1)?.job;
  if (job?.state !== 'done') throw new Error(`The job is ${job?.state}: ${JSON.stringify(job?.fault)}`);
  return (job.endedAt ?? Number.NaN) - job.startedAt;
}

/** Runs in the window, which knows no name that a compiler gives to functions. */
function hearToEnd(id: string): Promise<{ job: Job; at: number }[]> {
  return new Promise((resolve, reject) => {
    const heard: { job: Job; at: number }[] = [];
    const stop = window.hirz.listen((told) => {
      if (told.topic !== 'job' || told.job.id !== id) return;
      heard.push({ job: told.job, at: performance.now() });
      if (told.job.state === 'running') return;
      stop();
      resolve(heard);
    });
    // It may have ended before.
    window.hirz.call('job.get', { job: id }).then((answer) => {
      if (!answer.ok) return reject(new Error(answer.fault.code));
      const job = answer.value as Job;
      if (job.state === 'running') return;
      stop();
      resolve([...heard, { job, at: performance.now() }]);
    }, reject);
  });
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
