import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { say } from '../../core/language/index';
import { decodePng } from '../../electron/engine/picture/decode-png';
import { browseTo, callIn, showPlatforms } from '../support/app-driver';
import { platformPage, pressInPlatform } from '../support/launch-app';
import { launchWithTiny } from '../support/tiny-in-app';

const t = (key: string, values?: Record<string, string | number>) => say('en', key, values);

/** Octets of two pictures that are not the same. */
const differing = (one: Uint8Array, other: Uint8Array) =>
  one.reduce((sum, octet, at) => sum + Number(octet !== other[at]), 0);

test('words are found on the page in view, by the keyboard alone, and no capture shows the marks', async () => {
  const running = await launchWithTiny();
  const { app, data, window, exercise } = running;
  const keys = window.keyboard;
  const bar = window.getByRole('search', { name: t('trainee.find') });
  const field = bar.getByRole('textbox');
  const says = (current: number, matches: number) =>
    expect(bar.getByRole('status')).toHaveText(t('trainee.find.count', { current, matches }));
  try {
    await callIn(window, 'case.create', { exercise, name: 'Amal Karim', seat: '7' });
    await callIn(window, 'case.start', {});
    await callIn(window, 'clock.pause', {});
    await showPlatforms(window);
    await browseTo(window, 'https://gull.example/@PortNews');
    const picture = async () => {
      const { number } = await callIn(window, 'capture.preserve', {});
      const { exhibit } = await callIn(window, 'exhibit.get', { number });
      const sha256 = exhibit.items.find(({ role }) => role === 'screenshot')?.sha256 ?? '';
      const [folder = ''] = readdirSync(join(data, 'cases'));
      const file = join(data, 'cases', folder, 'objects', sha256.slice(0, 2), sha256.slice(2));
      return decodePng(readFileSync(file));
    };
    const unmarked = await picture();
    const page = await platformPage(app);

    await test.step('a picture is as wide as the view: nothing is cut off where the scroll bar was', async () => {
      const across = await app.evaluate(({ webContents, BrowserWindow, WebContentsView }) => {
        const page = webContents.getAllWebContents().find((one) => one.getURL().startsWith('https://'));
        const views = BrowserWindow.getAllWindows().flatMap((shown) => shown.contentView.children);
        const view = views.find((one) => one instanceof WebContentsView && one.webContents === page);
        return view?.getBounds().width;
      });
      expect(unmarked.width).toBe(across);
    });

    const timesOn = async () => {
      const text = await page.locator('body').innerText();
      return text.toLowerCase().split('harbour').length - 1;
    };
    const times = await timesOn();
    expect(times).toBeGreaterThan(2);

    await test.step('Ctrl+F in the page, words, Enter, Shift+Enter', async () => {
      await pressInPlatform(app, 'F', ['control']);
      await expect(field).toBeFocused();
      await keys.type('harbour');
      await says(1, times);
      await keys.press('Enter');
      await says(2, times);
      await keys.press('Shift+Enter');
      await keys.press('Shift+Enter');
      await says(times, times);
    });

    await test.step('an exhibit is of the page, without the marks, wherever it was scrolled to', async () => {
      const marked = await picture();
      expect([marked.width, marked.height]).toEqual([unmarked.width, unmarked.height]);
      // A page that was scrolled is drawn a shade otherwise here and there; a mark is a thousand times as much.
      expect(differing(unmarked.rgb, marked.rgb)).toBeLessThan(400);
    });

    await test.step('on another page it is looked for anew', async () => {
      await browseTo(window, 'https://gull.example/@sami_travel/post/p2');
      const others = await timesOn();
      expect(others).not.toBe(times);
      await says(1, others);
      await field.fill('no such word');
      await expect(bar.getByRole('status')).toHaveText(t('trainee.find.none'));
    });

    await test.step('Escape ends it, and Ctrl+F in the window begins it again', async () => {
      await field.press('Escape');
      await expect(bar).toBeHidden();
      await window.getByRole('textbox', { name: t('trainee.platforms.address') }).press('Control+f');
      await expect(field).toBeFocused();
      await expect(field).toHaveValue('');
    });
  } finally {
    await running.stop();
  }
});
