import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { say } from '../../core/language/index';
import { showScreen } from '../support/app-driver';
import { nextOpened, nextSaved, user } from '../support/launch-app';
import { beginTinyCase } from '../support/tiny-case';

test('a list that was just made shows what could not be seen in the names, and so does a list that can’t be checked', async () => {
  const running = await beginTinyCase();
  const { app, window, saved } = running;
  const t = (key: string, values?: Record<string, string | number>) => say('en', key, values);
  try {
    const folder = user().folder('listed');
    for (const name of ['evil\u202egpj.exe', 'a\u3164b.txt', 'two  blanks.txt']) {
      writeFileSync(join(folder, name), name);
      user().give(join(folder, name));
    }
    await showScreen(window, '/case/hash');
    await window.getByRole('tab', { name: t('trainee.hash.lists') }).click();
    await nextOpened(app, [folder]);
    await window.getByRole('button', { name: t('trainee.list.make'), exact: true }).click();
    const lines = window.getByRole('region', { name: t('trainee.list.preview') }).locator('pre');
    await expect(lines).toHaveText(
      /^[0-9a-f]{64} {2}a\\u3164b\.txt\n[0-9a-f]{64} {2}evil\\u202egpj\.exe\n[0-9a-f]{64} {2}two {2}blanks\.txt\n$/,
      { useInnerText: true },
    );
    const place = join(saved, 'list\u2800.txt');
    await nextSaved(app, place);
    await window.getByRole('button', { name: t('trainee.list.save'), exact: true }).click();
    await expect(window.getByText(t('trainee.list.saved', { name: 'list\\u2800.txt' }))).toBeVisible();

    const empty = join(saved, 'empty\u2800.txt');
    writeFileSync(empty, 'no hash\n');
    // Both dialogs give it: the list is read first.
    await nextOpened(app, [user().give(empty)]);
    await window.getByRole('button', { name: t('trainee.list.check'), exact: true }).click();
    await expect(window.getByRole('alert')).toContainText('empty\\u2800.txt');
  } finally {
    await running.stop();
  }
});
