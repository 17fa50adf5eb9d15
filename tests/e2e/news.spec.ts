import { expect, type Page, test } from '@playwright/test';
import { type Language, languages } from '../../core/domain/text/localised';
import { say } from '../../core/language/index';
import { browseTo, callIn, showPlatforms } from '../support/app-driver';
import { launchApp, platformPage, type RunningApp } from '../support/launch-app';
import { installTinyIn } from '../support/tiny-in-app';

const minute = (at: number) => `2031-04-03T08:${String(at).padStart(2, '0')}:00Z`;

/** A case in which Gull and the chat Crossing get something new from 08:03 on, its clock standing at 08:00. */
async function inCase(running: RunningApp): Promise<void> {
  const { window } = running;
  const exercise = await installTinyIn(running, {
    content: ({ posts, messages, channels }) => {
      const channel = channels.find(({ kind }) => kind === 'channel')!;
      for (const at of [3, 3, 40]) {
        const id = `new-${posts.length}`;
        posts.push({ id, platform: 'gull', author: 'g-news', at: minute(at), text: 'The ferry is late.' });
      }
      for (let index = 0; index < 40; index += 1) {
        const author = channel.members[0]!.account;
        const text = `Ferry ${index}`;
        messages.push({ id: `said-${index}`, channel: channel.id, author, at: minute(3), text });
      }
      posts.sort((a, b) => a.at.localeCompare(b.at));
      messages.sort((a, b) => a.at.localeCompare(b.at));
    },
  });
  await callIn(window, 'case.create', { exercise, name: 'Amal Karim', seat: '7' });
  await callIn(window, 'case.start', {});
  await callIn(window, 'clock.pause', {});
}

async function runUntil(window: Page, instant: string): Promise<void> {
  await callIn(window, 'clock.resume', {});
  await expect
    .poll(async () => (await callIn(window, 'clock.get', {})).now >= instant, { timeout: 60_000 })
    .toBe(true);
}

for (const language of languages.filter((one): one is Language => one !== 'fr'))
  test(`an open page tells what came, and shows it when asked, in ${language}`, async () => {
    const t = (key: string, values?: Record<string, string | number>) => say(language, key, values);
    const running = await launchApp({ language });
    const { app, window } = running;
    const bar = (what: string, count: number) =>
      window.getByRole('button', {
        name: `${t(`trainee.news.${what}`, { count })} ${t('trainee.news.show')}`,
      });
    try {
      await inCase(running);
      await showPlatforms(window);
      const page = await platformPage(app);
      const view = window.locator('.shell-view');
      const before = await view.boundingBox();
      await expect(window.locator('.news-bar button')).toHaveCount(0);
      await runUntil(window, minute(3));
      // Sooner than the next look is due: what came before the clock stood is told all the same.
      await callIn(window, 'clock.pause', {});

      await expect(bar('posts', 2)).toBeVisible({ timeout: 15_000 });
      await expect(window.getByRole('status').filter({ hasText: t('trainee.news.came') })).toHaveCount(1);
      // The page stays where it is, and as it was.
      expect(await view.boundingBox()).toEqual(before);
      await expect(page.getByText('The ferry is late.')).toHaveCount(0);
      await window.screenshot({ path: test.info().outputPath('news.png') });

      // By keyboard, from the bar into the page, which stood at its end.
      await page.locator('footer').last().scrollIntoViewIfNeeded();
      await bar('posts', 2).focus();
      await window.keyboard.press('Enter');
      await expect(page.getByText('The ferry is late.')).toHaveCount(2);
      await expect(page.getByText('The ferry is late.').first()).toBeInViewport();
      await expect(window.locator('.news-bar button')).toHaveCount(0);
      expect((await callIn(window, 'browser.state', {})).address).toBe('https://gull.example/');
    } finally {
      await running.stop();
    }
  });

test('a chat is shown at its latest message, also where it was there already', async () => {
  const running = await launchApp();
  const { app, window } = running;
  const t = (key: string, values?: Record<string, string | number>) => say('en', key, values);
  try {
    await inCase(running);
    await showPlatforms(window);
    const channel = 'https://quay.example/c/crossing#latest';
    await browseTo(window, channel);
    const page = await platformPage(app);
    await runUntil(window, minute(4));
    const bar = window.getByRole('button', { name: t('trainee.news.messages', { count: 40 }) });
    await expect(bar).toBeVisible({ timeout: 15_000 });
    await bar.click();
    await expect(page.getByText('Ferry 39')).toBeInViewport();
    await expect(bar).toHaveCount(0);
    const shown = { address: channel, loading: false };
    await expect.poll(() => callIn(window, 'browser.state', {})).toMatchObject(shown);

    // Going back leads to the page before the chat, in one step.
    await callIn(window, 'browser.back', {});
    await expect
      .poll(() => callIn(window, 'browser.state', {}))
      .toMatchObject({ address: 'https://gull.example/', canGoBack: false, canGoForward: true });

    // Nobody types the place on the page.
    await browseTo(window, 'quay.example/c/crossing');
    await expect(page.getByText('Ferry 39')).toBeInViewport();
    await expect(page.getByText('Ferry 0', { exact: true })).not.toBeInViewport();
  } finally {
    await running.stop();
  }
});
