import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { say } from '../../core/language/index';
import { callIn, showScreen } from '../support/app-driver';
import { launchApp, root, user } from '../support/launch-app';

test('an exhibit that was taken over says when, when its giver had it, and where it came from before; its hand-over, what the giver stated', async () => {
  const folder = user().folder('worked');
  const data = join(folder, 'data');
  const script = join(root, 'tests/support/run-taking-over.ts');
  const run = ['--conditions=import', '--import', 'tsx', script, data];
  const id = execFileSync(process.execPath, run, { encoding: 'utf8', cwd: root }).trim();
  if (user().isAnother) execFileSync('chown', ['-R', `--reference=${folder}`, data]);
  for (const language of ['en', 'ar', 'fr'] as const) {
    const running = await launchApp({ data, language });
    const { window } = running;
    try {
      await callIn(window, 'session.chooseRole', { role: 'trainee' });
      await callIn(window, 'case.open', { case: id });
      await showScreen(window, '/case/exhibits/BS-001');
      const words = (key: string) => window.getByText(say(language, key), { exact: true });
      await expect(window.getByText(say(language, 'app.origin.taken')).first()).toBeVisible();
      await expect(words('app.origin.made')).toBeVisible();
      await expect(words('app.origin.source')).toBeVisible();
      await expect(window.getByText('Gull, legal department')).toBeVisible();
      // What the files were called where the giver had them from: the name that was made safe tells little of it.
      const items = window.locator('.item-list > .item');
      await expect(items.filter({ hasText: 'gpj.exe' })).toContainText(
        `${say(language, 'app.receivedAs')} كشف الحسابات\\u202egpj.exe`,
      );
      await expect(items.filter({ hasText: 'return.csv' })).not.toContainText(
        say(language, 'app.receivedAs'),
      );
      await expect(window.locator('.item-list .remark')).toHaveCount(2);
      await expect(items.filter({ hasText: 'letter.pdf' }).locator('.remark')).toBeVisible();
      await window.screenshot({ path: join(root, `test-results/screenshots/taken-over-${language}.png`) });

      await showScreen(window, '/case/handovers');
      const card = window.getByRole('listitem').filter({ has: window.getByRole('heading', { level: 2 }) });
      for (const stated of ['To compare accounts', 'TC/2031/7', 'Sealed, label whole', 'No seal was on it'])
        await expect(card.getByText(stated)).toBeVisible();
      await expect(card.getByText(say(language, 'trainee.hand.signed'), { exact: true })).toBeVisible();
      // Both clocks of the giver were an hour before these.
      await expect(card.getByRole('note')).toHaveCount(2);
      for (const key of ['behind.wall', 'behind.exercise', 'signed.wall', 'taken.wall'])
        await expect(card.getByText(say(language, `trainee.hand.${key}`), { exact: true })).toBeVisible();
      await window.screenshot({ path: join(root, `test-results/screenshots/taken-hand-${language}.png`) });
    } finally {
      await running.stop();
    }
  }
});
