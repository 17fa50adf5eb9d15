import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { say } from '../../core/language/index';
import { callIn, showScreen } from '../support/app-driver';
import { launchApp, root } from '../support/launch-app';
import { installTinyIn } from '../support/tiny-in-app';

test('a case whose database is damaged is mended from the window, and backed up from it; one whose folder is gone comes back', async () => {
  const running = await launchApp();
  const { window, data, stop } = running;
  try {
    const exercise = await installTinyIn(running);
    const { id } = await callIn(window, 'case.create', { exercise, name: 'Amal Karim', seat: '7' });
    await callIn(window, 'case.start', {});
    await showScreen(window, '/case/seal');
    await window.getByRole('button', { name: say('en', 'trainee.backups.now') }).click();
    await expect(window.locator('.backup-list li')).toHaveCount(1);
    await callIn(window, 'case.close', {});

    const file = join(data, 'cases', id, 'case.db');
    writeFileSync(file, Buffer.alloc(statSync(file).size, 'not a database '));
    await showScreen(window, '/trainee');
    const card = window.getByRole('button', { name: /Amal Karim/ });
    await card.click();
    await window.getByRole('button', { name: say('en', 'trainee.damaged.ways') }).click();
    const dialog = window.getByRole('dialog');
    await expect(
      dialog.getByRole('button', { name: say('en', 'trainee.damaged.restore') }).first(),
    ).toBeVisible();
    await dialog.getByRole('button', { name: say('en', 'trainee.damaged.rebuild') }).click();
    await dialog.getByRole('button', { name: say('en', 'trainee.damaged.open') }).click();
    await expect(window).toHaveURL(/#\/case\/platforms/);
    const { entries } = await callIn(window, 'log.list', { limit: 10 });
    expect(entries.map(({ event }) => event.type)).toContain('case.repaired');

    await callIn(window, 'case.close', {});
    rmSync(join(data, 'cases', id), { recursive: true });
    await window.reload();
    await callIn(window, 'session.chooseRole', { role: 'trainee' });
    await showScreen(window, '/trainee');
    await expect(card).toContainText(say('en', 'trainee.case.missing'));
    await card.click();
    for (const language of ['ar', 'fr', 'en'] as const) {
      await callIn(window, 'session.setLanguage', { language });
      await expect(dialog).toContainText(say(language, 'trainee.missing.title'));
      await window.screenshot({ path: join(root, `test-results/screenshots/case-missing-${language}.png`) });
    }
    await dialog
      .getByRole('button', { name: say('en', 'trainee.damaged.restore') })
      .first()
      .click();
    await dialog.getByRole('button', { name: say('en', 'trainee.damaged.open') }).click();
    await expect(window).toHaveURL(/#\/case\/platforms/);
  } finally {
    await stop();
  }
});
