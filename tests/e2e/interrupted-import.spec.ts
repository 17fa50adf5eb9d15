import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { say } from '../../core/language/index';
import { callIn } from '../support/app-driver';
import { launchApp, nextOpened, type RunningApp, user } from '../support/launch-app';
import { addedPosts, writeLongExercise } from '../support/long-exercise';

let file: string;
test.beforeAll(async () => {
  const made = join(user().folder('long'), 'long.hirz-exercise');
  await writeLongExercise(made);
  file = user().give(made);
});

/** Imports the long exercise as a trainee does, and kills Hirz in the middle of its records. */
async function importUntilKilled(): Promise<string> {
  const running = await launchApp();
  const { app, window, data } = running;
  try {
    await callIn(window, 'session.chooseRole', { role: 'trainee' });
    await whenSampleIsThere(running);
    await nextOpened(app, [file]);
    const granted = await callIn(window, 'files.choose', { purpose: 'exercise' });
    const { job } = await callIn(window, 'exercise.import', { grant: granted?.grant ?? '' });
    await expect
      .poll(
        async () => {
          const { state, step } = await callIn(window, 'job.get', { job });
          return state === 'running' ? step : state;
        },
        { intervals: [20], timeout: 60_000 },
      )
      .toBe('checkingRecords');
    app.process().kill('SIGKILL');
    await app.waitForEvent('close').catch(() => undefined);
  } finally {
    await running.stop().catch(() => undefined);
  }
  return data;
}

/** What ships is installed after the start; an import waits for it. */
async function whenSampleIsThere({ window }: RunningApp): Promise<void> {
  await expect
    .poll(async () => (await callIn(window, 'exercise.list', {})).length, { timeout: 60_000 })
    .toBeGreaterThan(0);
}

test('an import that was cut off is gone on with from the window', async () => {
  const data = await importUntilKilled();
  const { window, stop } = await launchApp({ data });
  try {
    await window.getByRole('button', { name: say('en', 'app.role.trainee') }).click();
    const card = window.getByText(say('en', 'app.interrupted.title'));
    await expect(card).toBeVisible();
    await expect(window.getByText('long.hirz-exercise')).toBeVisible();
    await window.getByRole('button', { name: say('en', 'app.interrupted.goOn') }).click();
    await expect(window.getByText('The Tiny Crossing').first()).toBeVisible({ timeout: 60_000 });
    await expect(card).toBeHidden();
    const listed = await callIn(window, 'exercise.list', {});
    expect(listed.map(({ counts }) => counts.posts)).toContain(addedPosts + 30);
    expect(await callIn(window, 'exercise.interrupted', {})).toEqual([]);
  } finally {
    await stop();
  }
});
