import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { say } from '../../core/language/index';
import { callIn } from '../support/app-driver';
import { launchApp, root, user } from '../support/launch-app';
import { launchWithTiny } from '../support/tiny-in-app';

test('one Hirz for each data folder, and one for each case', async () => {
  const first = await launchWithTiny();
  try {
    await callIn(first.window, 'case.create', { exercise: first.exercise, name: 'Nadia Salem', seat: '3' });
    const shown = () =>
      first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible() ?? false);

    // Started again with the same data folder, it brings the one that runs to the front, and ends.
    await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
    expect(await shown()).toBe(false);
    const again = user().launch({ app: root }, [`--hirz-data=${first.data}`, '--lang=en']);
    const { executablePath, args, env, cwd } = again;
    const [code] = await once(spawn(executablePath, args, { env, cwd, stdio: 'ignore' }), 'exit');
    expect(code).toBe(0);
    await expect.poll(shown).toBe(true);

    // With a data folder of its own another one runs beside it. A case that both can reach is open in one of them alone.
    const data = user().folder('other');
    symlinkSync(join(first.data, 'cases'), join(data, 'cases'));
    const second = await launchApp({ data });
    try {
      await second.window.getByRole('button', { name: say('en', 'app.role.trainee') }).click();
      await second.window.getByRole('button', { name: /Nadia Salem/ }).click();
      await expect(second.window.getByText(say('en', 'faults.caseOpenElsewhere'))).toBeVisible();
      await expect(second.window.getByText(say('en', 'faults.caseOpenElsewhere.remedy'))).toBeVisible();
      // Let go there, it is not held here either: what is missing now is the exercise, which this data folder has not.
      await callIn(first.window, 'case.close', {});
      await second.window.getByRole('button', { name: /Nadia Salem/ }).click();
      await expect(second.window.getByText(say('en', 'faults.exerciseMissing.remedy'))).toBeVisible();
      await expect(second.window.getByText(say('en', 'faults.caseOpenElsewhere'))).toBeHidden();
    } finally {
      await second.stop();
    }
  } finally {
    await first.stop();
  }
});
