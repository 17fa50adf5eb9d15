import { expect, type Locator, test } from '@playwright/test';
import { say } from '../../core/language/index';
import { callIn, showPlatforms } from '../support/app-driver';
import { launchWithTiny } from '../support/tiny-in-app';

const t = (key: string, values?: Record<string, string | number>) => say('en', key, values);

test('what the platforms show is found, opened, narrowed, kept, and walked from account to account', async () => {
  const running = await launchWithTiny();
  const { window, exercise } = running;
  const keys = window.keyboard;
  const results = window.getByRole('listbox', { name: t('trainee.search.results') });
  const field = window.getByRole('searchbox');
  const button = (name: string | RegExp): Locator => window.getByRole('button', { name });
  const found = (count: number) =>
    expect(results.getByRole('option').first()).toHaveAttribute('aria-setsize', String(count));
  try {
    await callIn(window, 'case.create', { exercise, name: 'Amal Karim', seat: '7' });
    await callIn(window, 'case.start', {});
    await showPlatforms(window);

    await test.step('letters of every script are there before a list is scrolled', async () => {
      const waitedFor = () =>
        window.evaluate(() => [...document.fonts].filter(({ status }) => status !== 'loaded').length);
      await expect.poll(waitedFor).toBe(0);
    });

    await test.step('Ctrl+Shift+F, words, Enter: the answers, and what was asked for in them', async () => {
      await keys.press('Control+Shift+f');
      await expect(field).toBeFocused();
      await keys.type('ferry');
      await keys.press('Enter');
      await expect(results.getByRole('option').first().locator('mark')).toHaveText(/ferry/i);
      await found((await callIn(window, 'search.current', {}))?.total ?? -1);
    });

    await test.step('a phrase finds one post, and Enter opens its page', async () => {
      await field.fill('"good jobs"');
      await keys.press('Enter');
      await found(1);
      // The time is that of the platform's own pages.
      await expect(results.getByRole('option').first().locator('time')).toHaveText(
        '21 Mar 2031, 12:00 UTC+2',
      );
      await results.focus();
      await keys.press('ArrowDown');
      await keys.press('Enter');
      await expect
        .poll(async () => (await callIn(window, 'browser.state', {})).address)
        .toBe('https://gull.example/@sami_travel/post/p2');
      await expect(window.getByRole('region', { name: t('trainee.platforms.view') })).toBeVisible();
      await callIn(window, 'capture.preserve', {});
    });

    await test.step('the same again says what is preserved since', async () => {
      await keys.press('Control+Shift+f');
      await expect(field).toHaveValue('"good jobs"');
      await expect(results.getByText(t('trainee.search.preserved.platform'))).toBeVisible();
    });

    await test.step('what could not be read is said beside the answers', async () => {
      await field.fill('since:2031-02-30 from:nobody');
      await keys.press('Enter');
      const term = '\u2066since:2031-02-30\u2069';
      await expect(window.getByText(t('platform.search.unread.day', { term }))).toBeVisible();
      const handle = '\u2066@nobody\u2069';
      await expect(window.getByText(t('trainee.search.nobody', { handle }))).toBeVisible();
    });

    await test.step('filters narrow the answers and are let go', async () => {
      await field.fill('');
      await keys.press('Enter');
      await expect(results.getByRole('option').first()).not.toHaveAttribute('aria-setsize', '1');
      await button(new RegExp(t('trainee.search.filter.preserved'))).press('Enter');
      await expect
        .poll(async () => (await callIn(window, 'search.current', {}))?.search.filters)
        .toEqual({ preserved: true });
      await button(t('trainee.search.filters.clear')).press('Enter');
      await expect.poll(async () => (await callIn(window, 'search.current', {}))?.search.filters).toEqual({});
    });

    await test.step('a search is kept, deleted and put back, renamed, and runs again', async () => {
      await field.fill('#work');
      await field.press('Enter');
      await expect.poll(async () => (await callIn(window, 'search.current', {}))?.search.text).toBe('#work');
      await button(t('trainee.search.save')).press('Enter');
      await expect(window.getByLabel(t('trainee.search.save.name'))).toBeFocused();
      await keys.press('ControlOrMeta+a');
      await keys.type('Offers of work');
      await keys.press('Enter');
      const kept = button(/^Offers of work/);
      await expect(kept).toBeVisible();
      const remove = button(t('trainee.search.saved.delete', { name: '\u2068Offers of work\u2069' }));
      await remove.press('Enter');
      await expect(kept).toBeHidden();
      await expect(button(t('trainee.search.saved.undo'))).toBeFocused();
      await keys.press('Enter');
      // Who put it back is with it again.
      await expect(kept).toBeFocused();

      const rename = (name: string) =>
        button(t('trainee.search.saved.rename', { name: `\u2068${name}\u2069` }));
      const name = window.getByLabel(t('trainee.search.save.name'));
      await rename('Offers of work').press('Enter');
      await expect(name).toHaveValue('Offers of work');
      await name.fill('Not this');
      await keys.press('Escape');
      await expect(rename('Offers of work')).toBeFocused();
      await keys.press('Enter');
      await name.fill('Offers of work, all');
      await keys.press('Enter');
      await expect(rename('Offers of work, all')).toBeFocused();
      await field.fill('nothing of the kind');
      await field.press('Enter');
      await expect(window.getByText(t('trainee.search.none')).last()).toBeVisible();
      await kept.press('Enter');
      await expect(field).toHaveValue('#work');
      await expect(results).toBeVisible();
    });

    await test.step('from an answer to its account, to an account linked with it, and back', async () => {
      await results.focus();
      await keys.press('End');
      await button(new RegExp(t('trainee.links.of', { handle: '.*' }))).press('Enter');
      const card = window.getByRole('region', { name: t('trainee.links') });
      await expect(card.getByRole('heading', { name: 'Sami Travel' })).toBeFocused();
      // A long name is cut by what knows its direction: in a window in Arabic, a Latin one at its end.
      for (const name of [card.getByText('Omar Mersa', { exact: true }), results.locator('strong *')])
        await expect(name.first()).toHaveCSS('text-overflow', 'ellipsis');
      await card
        .getByRole('region', { name: t('trainee.links.kind.followedBy') })
        .getByRole('button', { name: /Omar Mersa/ })
        .press('Enter');
      await expect(card.getByRole('heading', { name: 'Omar Mersa' })).toBeFocused();
      // Elsewhere and back: the account, and the way to it, are still there.
      const link = (name: string) => window.getByRole('link', { name: t(name) });
      await link('trainee.nav.brief').press('Enter');
      await expect(card).toBeHidden();
      await link('trainee.nav.search').press('Enter');
      await expect(card.getByRole('heading', { name: 'Omar Mersa' })).toBeVisible();
      await expect(field).toBeFocused();
      await card.getByRole('button', { name: t('trainee.links.back') }).press('Enter');
      await expect(card.getByRole('heading', { name: 'Sami Travel' })).toBeFocused();
      await card.getByRole('button', { name: t('trainee.links.close') }).press('Enter');
      await expect(card).toBeHidden();
    });

    await test.step('and the log tells what was searched for', async () => {
      const { entries } = await callIn(window, 'log.list', {});
      const searched = entries.flatMap(({ event }) =>
        event.type === 'search.made' ? [(event.payload as { text: string }).text] : [],
      );
      expect(searched).toContain('"good jobs"');
      expect(searched).toContain('nothing of the kind');
    });
  } finally {
    await running.stop();
  }
});
