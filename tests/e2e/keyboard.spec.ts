import { expect, type Locator, type Page, test } from '@playwright/test';
import { say } from '../../core/language/index';
import { callIn, showScreen } from '../support/app-driver';
import { launchApp, nextOpened, platformPage, pressInPlatform, type RunningApp } from '../support/launch-app';
import { type AppWithTiny, focusIn, launchWithTiny, tinyPackage } from '../support/tiny-in-app';

const t = (key: string, values?: Record<string, string | number>) => say('en', key, values);

/** The focus is somewhere in the window, and one sees where. */
async function expectFocus(page: Page, after: string): Promise<void> {
  await expect
    .poll(async () => (await focusIn(page)).kept, { message: `focus kept after ${after}`, timeout: 15_000 })
    .toBe(true);
  await expect
    .poll(
      async () => {
        const { visible, on } = await focusIn(page);
        return visible ? 'visible' : on;
      },
      { message: `focus visible after ${after}`, timeout: 15_000 },
    )
    .toBe('visible');
}

async function press(page: Page, keys: string): Promise<void> {
  await page.keyboard.press(keys);
  await expectFocus(page, keys);
}

const hasFocus = (target: Locator) =>
  target.evaluate((element) => element.contains(document.activeElement), undefined, { timeout: 5_000 });

/** Tabs until the element has the focus, as somebody without a mouse must. */
async function tabTo(page: Page, target: Locator, keys = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await hasFocus(target)) return;
    await press(page, keys);
  }
  throw new Error(`${target} can't be reached with ${keys}`);
}

async function pressOn(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await press(page, 'Enter');
}

async function exhibits({ window }: RunningApp): Promise<number> {
  return (await callIn(window, 'exhibit.list', {})).total;
}

/** A case of the tiny exercise, begun by calls, on its platforms' screen. */
async function inCase({ app, window, exercise }: AppWithTiny): Promise<void> {
  await callIn(window, 'case.create', { exercise, name: 'Amal Karim', seat: '7' });
  await callIn(window, 'case.start', {});
  await showScreen(window, '/case/platforms');
  await platformPage(app);
  await expect.poll(async () => (await callIn(window, 'browser.state', {})).status).toBe(200);
}

test('from the start screen to an exhibit with a tag and a note, without a mouse', async () => {
  const running = await launchApp();
  const { app, window } = running;
  const button = (key: string) => window.getByRole('button', { name: t(key) });
  try {
    await nextOpened(app, [await tinyPackage(running)]);

    await test.step('role, package, name and seat', async () => {
      await pressOn(window, button('app.role.trainee'));
      await expect(window.getByRole('heading', { level: 1 })).toHaveText(t('trainee.choose.exercise'));
      await pressOn(window, button('trainee.import.choose'));
      await expect(window.getByRole('heading', { name: 'The Tiny Crossing' })).toBeVisible();
      await expect(window.getByLabel(t('trainee.begin.name'))).toBeFocused();
      await window.keyboard.type('Amal Karim');
      await press(window, 'Tab');
      await window.keyboard.type('7');
      await press(window, 'Enter');
    });

    await test.step('brief', async () => {
      await expect(button('trainee.brief.start')).toBeVisible();
      await expectFocus(window, 'opening the case');
      await pressOn(window, button('trainee.brief.start'));
      await expect(window.getByLabel(t('trainee.platforms.address'))).toBeVisible();
      await expectFocus(window, 'starting the clock');
    });

    await test.step('the other platform with an arrow key, and Preserve', async () => {
      await tabTo(window, window.getByRole('radiogroup', { name: t('trainee.platforms.switch') }));
      await press(window, 'ArrowRight');
      await expect
        .poll(async () => (await callIn(window, 'browser.state', {})).address)
        .toBe('https://quay.example/');
      await expect(button('trainee.preserve')).toBeEnabled();
      await expect.poll(async () => (await callIn(window, 'browser.state', {})).loading).toBe(false);
      await pressOn(window, button('trainee.preserve'));
      await expect(button('trainee.preserved.open')).toBeVisible();
      await expect(button('trainee.preserve')).toBeEnabled();
      await expectFocus(window, 'preserving');
      await expect(button('trainee.preserve')).toBeFocused();
      await pressOn(window, button('trainee.preserved.open'));
      await expect(window.getByRole('heading', { level: 1 })).toContainText('AK-001');
      await expectFocus(window, 'opening the exhibit');
    });

    await test.step('a tag with its reason', async () => {
      await pressOn(window, button('trainee.tags.add'));
      const term = window.getByRole('button', { name: new RegExp(t('trainee.tags.term.choose')) });
      await expect(term).toBeFocused();
      await press(window, 'Enter');
      await expect(window.getByRole('listbox', { name: t('trainee.tags.term') })).toBeVisible();
      await press(window, 'ArrowDown');
      await press(window, 'Enter');
      await tabTo(window, window.getByLabel(t('trainee.tags.reason')));
      await window.keyboard.type('An offer of work abroad.');
      await pressOn(window, button('trainee.tags.put'));
      await expect(window.getByText('An offer of work abroad.').first()).toBeVisible();
      await expect(button('trainee.tags.add')).toBeFocused();
    });

    await test.step('a note', async () => {
      await pressOn(window, button('trainee.notes.add'));
      await expect(window.getByRole('textbox', { name: t('trainee.notes.text') })).toBeFocused();
      await window.keyboard.type('Compare with the ticket.');
      await pressOn(window, button('trainee.notes.write'));
      await expect(window.getByText('Compare with the ticket.').first()).toBeVisible();
      await expect(button('trainee.notes.add')).toBeFocused();
    });

    const { tags, notes } = await callIn(window, 'exhibit.get', { number: 'AK-001' });
    expect(tags.map((tag) => tag.reason)).toEqual(['An offer of work abroad.']);
    expect(notes.map((note) => note.text)).toEqual(['Compare with the ticket.']);
  } finally {
    await running.stop();
  }
});

test('palette, address and Preserve have their keys, in the window and inside the platform', async () => {
  const running = await launchWithTiny();
  const { app, window } = running;
  const palette = window.getByRole('dialog', { name: t('app.palette') });
  const address = window.getByLabel(t('trainee.platforms.address'));
  const platformHasFocus = () =>
    app.evaluate(({ webContents }) =>
      webContents.getAllWebContents().some((one) => one.getURL().startsWith('https://') && one.isFocused()),
    );
  try {
    await inCase(running);

    await test.step('Ctrl+L, and what is typed is opened', async () => {
      await press(window, 'Control+l');
      await expect(address).toBeFocused();
      await window.keyboard.type('gull.example/@sami_travel');
      await press(window, 'Enter');
      await expect
        .poll(async () => (await callIn(window, 'browser.state', {})).address)
        .toBe('https://gull.example/@sami_travel');
      // As in every browser: what was asked for has the keys now.
      await expect.poll(platformHasFocus).toBe(true);
      await expect.poll(async () => (await callIn(window, 'browser.state', {})).loading).toBe(false);
    });

    await test.step('Ctrl+Enter in the window, whatever has the focus there', async () => {
      await expect(address).toBeFocused();
      await press(window, 'Control+Enter');
      await expect.poll(() => exhibits(running)).toBe(1);
      await tabTo(window, window.getByRole('button', { name: t('trainee.platforms.back') }), 'Shift+Tab');
      await press(window, 'Control+Enter');
      await expect.poll(() => exhibits(running)).toBe(2);
      expect((await callIn(window, 'browser.state', {})).address).toBe('https://gull.example/@sami_travel');
    });

    await test.step('inside the platform: a link, Ctrl+Enter, and out again', async () => {
      await pressInPlatform(app, 'Tab');
      const page = await platformPage(app);
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('A');
      await pressInPlatform(app, 'Enter', ['control']);
      await expect.poll(() => exhibits(running)).toBe(3);
      await pressInPlatform(app, 'F6');
      await expect.poll(platformHasFocus).toBe(false);
      await expect(address).toBeFocused();
    });

    await test.step('F6 goes into the platform, Ctrl+L and Ctrl+K come out of it', async () => {
      await press(window, 'F6');
      await expect.poll(platformHasFocus).toBe(true);
      await window.getByRole('button', { name: t('trainee.platforms.reload') }).focus();
      await pressInPlatform(app, 'L', ['control']);
      await expect(address).toBeFocused();
      await pressInPlatform(app, 'K', ['control']);
      await expect(palette).toBeVisible();
      await press(window, 'Escape');
      await expect(palette).toBeHidden();
      await expect(address).toBeFocused();
    });

    await test.step('the platform has a place in the order of Tab, where Enter goes in', async () => {
      await tabTo(window, window.getByRole('region', { name: t('trainee.platforms.view') }));
      await press(window, 'Enter');
      await expect.poll(platformHasFocus).toBe(true);
    });

    await test.step('Ctrl+K goes to a screen', async () => {
      await press(window, 'Control+k');
      await expect(palette).toBeVisible();
      // Without a mouse one comes to the end of the list too.
      await press(window, 'ArrowUp');
      await expect(palette.getByRole('menuitem').last()).toBeInViewport();
      await window.keyboard.type(t('trainee.nav.log'));
      await press(window, 'Enter');
      await expect(window.getByRole('heading', { level: 1 })).toHaveText(t('custody.title'));
      await expectFocus(window, 'going to the log');
    });

    await test.step('End and typing go through the log', async () => {
      const list = window.getByRole('listbox', { name: t('custody.title') });
      const inHand = list.locator('[aria-selected=true]');
      await list.focus();
      await press(window, 'End');
      await expect(window.getByRole('region', { name: t('custody.detail', { seq: 0 }) })).toBeVisible();
      await expect(inHand).toBeInViewport();
      const started = t('custody.session.started', { software: '' }).trim();
      await window.keyboard.type(started.slice(0, 7));
      await expect(inHand).toContainText(started);
    });
  } finally {
    await running.stop();
  }
});

test('Escape closes what is open and gives the focus back', async () => {
  const running = await launchWithTiny();
  const { window } = running;
  const button = (key: string) => window.getByRole('button', { name: t(key) });
  try {
    await inCase(running);
    await callIn(window, 'capture.preserve', {});

    const openers: [string, Locator, Locator][] = [
      ['the menu of languages', button('app.language'), window.getByRole('menu')],
      ['the palette', button('app.palette'), window.getByRole('dialog', { name: t('app.palette') })],
    ];
    for (const [what, opener, opened] of openers) {
      await test.step(what, async () => {
        await pressOn(window, opener);
        await expect(opened).toBeVisible();
        await press(window, 'Escape');
        await expect(opened).toBeHidden();
        await expect(opener).toBeFocused();
      });
    }

    await test.step('the decision to seal', async () => {
      await press(window, 'Control+k');
      await window.keyboard.type(t('trainee.nav.seal'));
      await press(window, 'Enter');
      await pressOn(window, button('trainee.seal.begin'));
      const dialog = window.getByRole('dialog');
      await expect(dialog).toBeVisible();
      // The focus stays inside while the decision is asked for.
      for (let presses = 0; presses < 8; presses += 1) {
        await press(window, 'Tab');
        expect(await hasFocus(dialog)).toBe(true);
      }
      await press(window, 'Escape');
      await expect(dialog).toBeHidden();
      await expect(button('trainee.seal.begin')).toBeFocused();
      expect((await callIn(window, 'case.get', {})).sealed).toBeNull();
    });

    await test.step('a removed note leaves the focus on the screen', async () => {
      await press(window, 'Control+k');
      await window.keyboard.type(t('trainee.nav.platforms'));
      await press(window, 'Enter');
      await press(window, 'Control+Enter');
      await pressOn(window, button('app.dismiss'));
      await expect(button('app.dismiss')).toBeHidden();
      await expectFocus(window, 'putting the note away');
    });
  } finally {
    await running.stop();
  }
});
