import { expect, type Locator, type Page, test } from '@playwright/test';
import type { Language } from '../../core/domain/text/localised';
import { say } from '../../core/language/index';
import { callIn } from '../support/app-driver';
import { launchApp, platformPage } from '../support/launch-app';
import { resize } from '../support/tiny-in-app';

/**
 * Someone who has never seen Hirz and has read nothing. They know no words of it either: they fill the empty fields that they see, press
 * the one button in the accent colour, and where there is none the first of what is offered. They do not scroll.
 */
class Newcomer {
  readonly steps: string[] = [];
  constructor(readonly window: Page) {}

  /** Does the next thing that the screen asks for. */
  async goOn(): Promise<void> {
    const field = this.window
      .locator('main form input:visible')
      .and(this.window.locator('[value=""]'))
      .first();
    const accent = this.window.locator('.button-primary:visible:enabled');
    const offered = this.window.locator('main :is(.start-roles, li) button:visible:enabled').first();
    await expect(field.or(accent).or(offered).first()).toBeVisible({ timeout: 60_000 });
    expect(await accent.count(), 'buttons in the accent colour').toBeLessThanOrEqual(1);
    // Taken first: by then the screen before has gone, and all of this one is there.
    await this.window.screenshot({ path: test.info().outputPath(`${this.steps.length + 1}.png`) });
    if ((await field.count()) > 0) {
      await this.#see(field);
      await field.fill('Amal 7');
    } else {
      const button = (await accent.count()) > 0 ? accent : offered;
      await this.#see(button);
      const screen = this.window.url();
      await button.click();
      if (!screen.endsWith('/case/platforms')) await expect.poll(() => this.window.url()).not.toBe(screen);
    }
  }

  async #see(what: Locator): Promise<void> {
    const box = await what.boundingBox();
    const size = await this.window.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    const words = (await what.getAttribute('aria-label')) ?? (await what.innerText());
    this.steps.push(words.split('\n')[0] ?? '');
    expect(box && box.x >= 0 && box.y >= 0, `${words}: in view`).toBe(true);
    if (box) expect(box.x + box.width, `${words}: in view`).toBeLessThanOrEqual(size.width);
    if (box) expect(box.y + box.height, `${words}: in view`).toBeLessThanOrEqual(size.height);
  }
}

for (const language of ['en', 'ar', 'fr'] satisfies Language[]) {
  test(`a newcomer preserves the first exhibit in seven steps, ${language}`, async () => {
    const running = await launchApp({ language, firstStart: true });
    const { app, window } = running;
    try {
      // Smaller than any projector shows.
      await resize(app, 1024, 700);
      const newcomer = new Newcomer(window);
      while (!window.url().endsWith('/case/platforms') && newcomer.steps.length < 7) await newcomer.goOn();
      await platformPage(app);
      await newcomer.goOn();
      await expect(
        window.getByRole('button', { name: say(language, 'trainee.preserved.open') }),
      ).toBeVisible();
      expect((await callIn(window, 'exhibit.list', {})).total).toBe(1);
      // Role, exercise, name, seat, open, start, preserve.
      expect(newcomer.steps, newcomer.steps.join(' → ')).toHaveLength(7);
    } finally {
      await running.stop();
    }
  });
}
