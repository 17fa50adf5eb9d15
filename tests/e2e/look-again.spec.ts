import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { say } from '../../core/language/index';
import { browseTo, callIn, showScreen } from '../support/app-driver';
import { root } from '../support/launch-app';
import { beginTinyCase } from '../support/tiny-case';

const profile = 'https://gull.example/@sami_travel';
const shots = join(root, 'test-results/screenshots');

test('an exhibit is looked at again offline: replayed page, records, text, octets', async () => {
  const { app, window, page, stop } = await beginTinyCase();
  const tab = (view: string) => window.getByRole('tab', { name: say('en', `app.view.${view}`), exact: true });
  const shot = (name: string) => window.screenshot({ path: join(shots, `look-${name}.png`) });
  try {
    await browseTo(window, profile);
    const words = await page.evaluate(() => document.body.innerText);
    const { number } = await callIn(window, 'capture.preserve', {});
    const { exhibit } = await callIn(window, 'exhibit.get', { number });
    // What the platform would serve now is not what is replayed.
    await browseTo(window, 'https://gull.example/');
    await showScreen(window, `/case/exhibits/${number}`);
    await expect(window.locator('.item-picture img')).toBeVisible();
    await shot('picture');

    await test.step('the page, from its web archive alone', async () => {
      await tab('page').click();
      const replayed = () =>
        app.windows().find((one) => one !== page && /^https:\/\//.test(one.url())) as Page | undefined;
      await expect.poll(() => replayed()?.url()).toBe(profile);
      const view = replayed() as Page;
      await expect.poll(() => view.evaluate(() => document.body.innerText)).toBe(words);
      const pictures = await view
        .locator('img')
        .evaluateAll((all) =>
          all.map(
            (image) => (image as HTMLImageElement).complete && (image as HTMLImageElement).naturalWidth > 0,
          ),
        );
      expect(pictures.length).toBeGreaterThan(0);
      expect(pictures).not.toContain(false);
      await view.locator('a[href*="/post/"]').first().click({ noWaitAfter: true });
      await expect.poll(() => view.title()).toBe(say('en', 'shell.notInArchive.title'));
      await expect(window.getByText(say('en', 'app.replay.notHeld'))).toBeVisible();
      await shot('not-held');
      await window.getByRole('button', { name: say('en', 'app.replay.back'), exact: true }).click();
      await expect.poll(() => view.url()).toBe(profile);
      await expect.poll(() => view.evaluate(() => document.body.innerText)).toBe(words);
      await shot('page');
    });

    await test.step('records, each with its hash', async () => {
      await tab('records').click();
      await expect(window.locator('.record-card').first()).toContainText('sami');
      await expect(window.locator('.record-card .hash').first()).toBeVisible();
      await shot('records');
    });

    await test.step('text, exactly as it is', async () => {
      const choose = (item: string) =>
        window
          .getByRole('button', {
            name: say('en', 'trainee.items.look', { item: say('en', `trainee.item.${item}`) }),
          })
          .click();
      // Nobody chose the records: they came with their tab.
      await tab('text').click();
      await expect(window.locator('.item-text pre')).toContainText('Sami Travel');
      await expect(window.locator('.item-text pre')).not.toContainText('"format":"hirz-record"');
      await shot('text-tab');
      await choose('records');
      await tab('text').click();
      await expect(window.locator('.item-text pre')).toContainText('"format":"hirz-record"');
      await choose('page');
      await expect(window.locator('.item-text pre')).toContainText('<!doctype html>', { ignoreCase: true });
      await shot('text');
    });

    await test.step('octets: an offset, a text that is found', async () => {
      await tab('hex').click();
      const line = window.locator('.hex-line').first();
      await expect(line).toContainText('00000000');
      await window.getByLabel(say('en', 'app.hex.find'), { exact: true }).fill('</html>');
      await window.keyboard.press('Enter');
      await expect(window.getByText(/^Found at 0x/)).toBeVisible();
      await expect(window.locator('.hex-found').first()).toBeVisible();
      const { bytes = 0 } = exhibit.items.find(({ role }) => role === 'page') ?? {};
      await window
        .getByLabel(say('en', 'app.hex.offset'), { exact: true })
        .fill(`0x${(bytes - 1).toString(16)}`);
      await window.keyboard.press('Enter');
      const last = (Math.floor((bytes - 1) / 16) * 16).toString(16).padStart(8, '0');
      await expect(window.locator('.hex-line').filter({ hasText: last })).toBeVisible();
      await shot('hex');
      await callIn(window, 'session.setLanguage', { language: 'ar' });
      await expect(window.locator('html')).toHaveAttribute('dir', 'rtl');
      await shot('hex-ar');
      await window.getByRole('tab', { name: say('ar', 'app.view.records'), exact: true }).click();
      await expect(window.locator('.record-card').first()).toBeVisible();
      await shot('records-ar');
    });
  } finally {
    await stop();
  }
});
