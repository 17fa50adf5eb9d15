import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { millisecondsOf } from '../../core/domain/text/instant';
import { say } from '../../core/language/index';
import { callIn, shippedExercise, showScreen } from '../support/app-driver';
import { launchApp } from '../support/launch-app';

test('a case comes back after the app was killed: exhibits, log and clock', async () => {
  const first = await launchApp();
  const data = join(first.data);
  let number = '';
  let clock = 0;
  let events = 0;
  try {
    const { window } = first;
    const exercise = await shippedExercise(window);
    await callIn(window, 'case.create', { exercise, name: 'Nadia Salem', seat: '3' });
    await callIn(window, 'case.start', {});
    await showScreen(window, '/case/platforms');
    await window.getByRole('button', { name: say('en', 'trainee.preserve') }).click();
    await expect(window.getByText(say('en', 'trainee.preserved.open'))).toBeVisible();
    const [preserved] = (await callIn(window, 'exhibit.list', {})).items;
    if (!preserved) throw new Error('no exhibit');
    number = preserved.number;
    clock = millisecondsOf(preserved.exerciseTime);
    events = (await callIn(window, 'log.list', {})).total;
    // What was acknowledged must be there although nothing is closed in good order.
    first.app.process().kill('SIGKILL');
    await first.app.waitForEvent('close').catch(() => undefined);

    const second = await launchApp({ data });
    try {
      await second.window.getByRole('button', { name: say('en', 'app.role.trainee') }).click();
      await second.window.getByRole('button', { name: /Nadia Salem/ }).click();
      await expect(second.window.getByRole('navigation', { name: say('en', 'trainee.nav') })).toBeVisible();
      const list = await callIn(second.window, 'exhibit.list', {});
      expect(list.items.map((exhibit) => exhibit.number)).toEqual([number]);
      const verified = await callIn(second.window, 'exhibit.verify', { number });
      expect(verified.result).toBe('intact');
      const now = await callIn(second.window, 'clock.get', {});
      // Never before anything that is in the log.
      expect(millisecondsOf(now.now)).toBeGreaterThanOrEqual(clock);
      expect((await callIn(second.window, 'log.list', {})).total).toBeGreaterThanOrEqual(events);
    } finally {
      await second.stop();
    }
  } finally {
    await first.stop().catch(() => undefined);
  }
});
