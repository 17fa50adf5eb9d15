import { expect, test } from '@playwright/test';
import { say } from '../../core/language/index';
import { shippedExercise, showScreen } from '../support/app-driver';
import { launchApp } from '../support/launch-app';

test('a screen that waits for the engine says so, and no longer than it waits', async () => {
  const { app, window, stop } = await launchApp({ firstStart: true });
  try {
    const exercise = await shippedExercise(window);
    const engine = await app.evaluate(
      ({ app: hirz }) => hirz.getAppMetrics().find(({ name }) => name === 'Hirz engine')?.pid ?? 0,
    );
    expect(engine).toBeGreaterThan(0);
    const reading = window.getByRole('status').filter({ hasText: say('en', 'app.reading') });

    process.kill(engine, 'SIGSTOP');
    try {
      await showScreen(window, `/trainee/exercise/${exercise}`);
      await expect(reading).toHaveCount(1);
      await window.screenshot({ path: test.info().outputPath('waiting.png') });
    } finally {
      process.kill(engine, 'SIGCONT');
    }
    await expect(window.getByLabel(say('en', 'trainee.begin.name'))).toBeVisible();
    await expect(reading).toHaveCount(0);
  } finally {
    await stop();
  }
});
