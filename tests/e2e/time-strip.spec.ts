import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { say } from '../../core/language/index';
import { callIn, showPlatforms, showScreen } from '../support/app-driver';
import { launchApp, root, user } from '../support/launch-app';
import { subjects } from '../support/many-captures';
import { beginTinyCase } from '../support/tiny-case';

const captures = 30;
const script = join(root, 'tests/support/run-many-captures.ts');

/** A data folder of the app's user with a case of so many captures; gives it and the id of the case. */
function workedCase(): { data: string; id: string } {
  const folder = user().folder('worked');
  const data = join(folder, 'data');
  const run = [`--conditions=import`, '--import', 'tsx', script, data, String(captures)];
  const id = execFileSync(process.execPath, run, { encoding: 'utf8', cwd: root }).trim();
  if (user().isAnother) execFileSync('chown', ['-R', `--reference=${folder}`, data]);
  return { data, id };
}

const marks = (window: Page) => window.locator('.time-strip .time-mark');

test('the strip shows many captures and what came, in two languages, and nothing of what is to come', async () => {
  const { data, id } = workedCase();
  const running = await launchApp({ data });
  const { window } = running;
  try {
    await callIn(window, 'session.chooseRole', { role: 'trainee' });
    await callIn(window, 'case.open', { case: id });
    await callIn(window, 'clock.pause', {});
    await showPlatforms(window);
    const strip = window.getByRole('toolbar', { name: say('en', 'trainee.strip') });
    await expect(marks(window).first()).toBeVisible();

    await test.step('every capture is in it, and no mark lies over another of its row', async () => {
      const counts = await window.locator('.time-mark-exhibit').allTextContents();
      expect(counts.reduce((sum, text) => sum + (text === '' ? 1 : Number(text)), 0)).toBe(captures);
      for (const kind of ['exhibit', 'inject']) {
        const boxes = await window
          .locator(`.time-mark-${kind}`)
          .evaluateAll((all) =>
            all.map((one) => one.getBoundingClientRect()).map(({ left, right }) => ({ left, right })),
          );
        const sorted = boxes.sort((a, b) => a.left - b.left);
        for (const [index, { left }] of sorted.entries())
          if (index > 0) expect(left).toBeGreaterThanOrEqual(sorted[index - 1]!.right);
      }
      const now = await window.locator('.time-strip-now').boundingBox();
      const boxes = await marks(window).evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect().left),
      );
      expect(Math.max(...boxes)).toBeLessThanOrEqual(now!.x + 2);
    });

    await test.step('by keyboard: into it, along it, and to an exhibit of a mark that holds several', async () => {
      await marks(window).first().focus();
      await window.keyboard.press('ArrowRight');
      await expect(marks(window).nth(1)).toBeFocused();
      const several = window.locator('.time-mark-several').first();
      await several.focus();
      await window.screenshot({ path: test.info().outputPath('strip.png') });
      await window.keyboard.press('Enter');
      await expect(window.getByRole('menuitem').first()).toBeFocused();
      await window.screenshot({ path: test.info().outputPath('strip-open.png') });
      await window.keyboard.press('Enter');
      await expect.poll(() => window.url()).toContain('/case/exhibits/AK-0');
    });

    await test.step('in Arabic it runs from right to left', async () => {
      await callIn(window, 'session.setLanguage', { language: 'ar' });
      await showPlatforms(window);
      await expect(window.getByRole('toolbar', { name: say('ar', 'trainee.strip') })).toBeVisible();
      await marks(window).first().focus();
      await window.keyboard.press('ArrowLeft');
      await expect(marks(window).nth(1)).toBeFocused();
      const [first, second] = await Promise.all([0, 1].map((nth) => marks(window).nth(nth).boundingBox()));
      expect(first!.x).toBeGreaterThan(second!.x);
      await window.screenshot({ path: test.info().outputPath('strip-ar.png') });
      await callIn(window, 'session.setLanguage', { language: 'en' });
      await expect(strip).toBeVisible();
    });

    await test.step('what has not come is nowhere in the window', async () => {
      for (const path of [
        '/case/brief',
        '/case/platforms',
        '/case/messages',
        '/case/exhibits',
        '/case/log',
      ]) {
        await showScreen(window, path);
        if (path === '/case/messages') await expect(window.getByText(subjects.second)).toBeVisible();
        const markup = await window.evaluate(() => document.documentElement.outerHTML);
        expect(markup).not.toContain(subjects.future);
        expect(markup).not.toContain('message-future');
      }
      for (const call of ['case.moments', 'inject.list', 'case.get', 'clock.get'] as const)
        expect(JSON.stringify(await callIn(window, call, {}))).not.toMatch(/message-future|nobody knows/);
      expect((await callIn(window, 'case.moments', {})).injects.map(({ subject }) => subject.en)).toEqual([
        subjects.first,
        subjects.second,
      ]);
    });
  } finally {
    await running.stop();
  }
});

test('the strip is at the time of the clock also where it is shown again after a while', async () => {
  // Half an hour of the exercise a second: a strip that began to count when it is shown would be hours behind.
  const running = await beginTinyCase({ env: { HIRZ_CLOCK_PACE: '30' } });
  const { window } = running;
  try {
    await showScreen(window, '/case/brief');
    await window.waitForTimeout(6_000);
    await showScreen(window, '/case/platforms');
    const place = await window
      .locator('.time-strip-now')
      .evaluate((now) => Number.parseFloat((now as HTMLElement).style.insetInlineStart));
    const { now, startsAt, endsAt } = await callIn(window, 'clock.get', {});
    const length = Date.parse(endsAt) - Date.parse(startsAt);
    expect(place).toBeGreaterThan(((Date.parse(now) - Date.parse(startsAt)) / length) * 100 - 4);
  } finally {
    await running.stop();
  }
});
