import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { say } from '../../core/language/index';
import { callIn, showScreen } from '../support/app-driver';
import { nextOpened, nextSaved } from '../support/launch-app';
import { beginTinyCase } from '../support/tiny-case';

for (const language of ['en', 'ar'] as const)
  test(`a proof that the log only grew is saved from the code that was read aloud, and checked with it by who wrote it down, ${language}`, async () => {
    const t = (key: string, values?: Record<string, string | number>) => say(language, key, values);
    const running = await beginTinyCase({ language });
    const { app, window, saved } = running;
    try {
      await callIn(window, 'capture.preserve', {});
      await showScreen(window, '/case/log');
      await window.getByRole('button', { name: t('custody.witness') }).click();
      const shown = window.getByRole('dialog', { name: t('custody.witness.title') });
      const code = (await shown.locator('.witness-aloud').innerText()).trim().replace(/\s+/g, '-');
      await window.keyboard.press('Escape');
      await callIn(window, 'note.write', { number: 'AK-001', text: 'Written after the code was shown.' });

      const path = join(saved, 'since.hirz-proof');
      await nextSaved(app, path);
      // Each entry that comes moves those below it.
      const { total } = await callIn(window, 'log.list', { limit: 1 });
      const entries = window.getByRole('option');
      await expect(entries.first()).toHaveAttribute('aria-setsize', String(total));
      await entries.filter({ hasText: code }).click();
      await window.getByRole('button', { name: t('custody.prove.growth') }).click();
      await expect(window.getByRole('status').filter({ hasText: 'since.hirz-proof' })).toBeVisible();
      await expect(window.getByRole('option').filter({ hasText: 'since.hirz-proof' })).toBeVisible();

      await window.getByRole('button', { name: t('custody.proof.check') }).click();
      const dialog = window.getByRole('dialog', { name: t('custody.proof.check.title') });
      await nextOpened(app, [path]);
      await dialog.getByRole('button', { name: t('custody.proof.check.choose') }).click();
      await expect(dialog).toContainText('since.hirz-proof');
      await dialog.getByRole('button', { name: t('custody.proof.check.do'), exact: true }).click();
      await expect(dialog.getByRole('status')).toContainText(t('custody.proof.proven', { kind: 'growth' }));

      const field = dialog.getByLabel(t('custody.proof.check.code'), { exact: true });
      await field.fill(code.toLowerCase().replaceAll('-', ' '));
      await field.press('Enter');
      await expect(dialog.getByRole('status')).toContainText(
        t('custody.proof.witnessed', { kind: 'growth' }),
      );
      await expect(dialog.getByRole('status')).toContainText(code);
      await window.screenshot({ path: test.info().outputPath('checked.png') });
      await field.fill('0000-0000-0000-0000');
      await field.press('Enter');
      await expect(dialog.getByRole('status')).toContainText(t('custody.proof.not-proven'));
      await field.fill('no code at all');
      await field.press('Enter');
      await expect(dialog.getByRole('alert')).toContainText(t('faults.notACode'));
    } finally {
      await running.stop();
    }
  });
