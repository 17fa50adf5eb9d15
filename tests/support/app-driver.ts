import type { Page } from '@playwright/test';
import type { Answer } from '../../core/contract/call';
import type { CallName, InputOf, OutputOf } from '../../core/contract/index';
import type { Job } from '../../core/contract/job';
// What the window has: `window.hirz`.
import type {} from '../../renderer/engine-client/bridge';

/** A call that Hirz answered with a fault. */
export class CallRefused extends Error {
  constructor(
    readonly call: string,
    readonly fault: unknown,
  ) {
    super(`${call} was refused: ${JSON.stringify(fault)}`);
  }
}

/** What one call of the contract answers, a value or a fault, over the same bridge that the window's own code uses. */
export function answerIn<N extends CallName>(
  page: Page,
  name: N,
  input: InputOf<N>,
): Promise<Answer<unknown>> {
  return page.evaluate(([call, value]) => window.hirz.call(call, value), [name, input] as const);
}

/** Makes one call of the contract from inside the window and gives its value. */
export async function callIn<N extends CallName>(
  page: Page,
  name: N,
  input: InputOf<N>,
): Promise<OutputOf<N>> {
  const answer = await answerIn(page, name, input);
  if (!answer.ok) throw new CallRefused(name, answer.fault);
  return answer.value as OutputOf<N>;
}

/** Waits for a job to end and gives its result. */
export async function resultOf<T>(page: Page, started: { job: string }, seconds = 60): Promise<T> {
  for (const until = Date.now() + seconds * 1000; Date.now() < until; ) {
    const job: Job = await callIn(page, 'job.get', { job: started.job });
    if (job.state === 'done') return job.result as T;
    if (job.state !== 'running') throw new CallRefused(job.kind, job.fault ?? job.state);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Job ${started.job} did not end within ${seconds} s.`);
}

/** Chooses the trainee's role, and gives the key of the exercise that ships, once it is installed. */
export async function shippedExercise(page: Page): Promise<string> {
  await callIn(page, 'session.chooseRole', { role: 'trainee' });
  for (const until = Date.now() + 60_000; Date.now() < until; ) {
    const [exercise] = await callIn(page, 'exercise.list', {});
    if (exercise) return exercise.key;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The exercise that ships was not installed within a minute.');
}

/** Goes to a screen of the window by its address after `#`. */
export async function showScreen(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#${path}`);
}

/** Shows the Platforms screen and waits until the first platform's front page is loaded. */
export async function showPlatforms(page: Page): Promise<void> {
  await showScreen(page, '/case/platforms');
  for (const until = Date.now() + 30_000; Date.now() < until; ) {
    const { address, loading, status } = await callIn(page, 'browser.state', {});
    if (address !== '' && !loading && status > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error('No platform was shown within 30 s.');
}

/** Opens an address in the platform's view and waits until it is loaded. The Platforms screen must be shown. */
export async function browseTo(page: Page, address: string): Promise<OutputOf<'browser.state'>> {
  await callIn(page, 'browser.navigate', { address });
  for (const until = Date.now() + 30_000; Date.now() < until; ) {
    const state = await callIn(page, 'browser.state', {});
    if (!state.loading && state.status > 0) return state;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error(`${address} did not load within 30 s.`);
}
