import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, test } from '@playwright/test';
import { mostTogether } from '../../core/domain/evidence/exhibit';
import { say } from '../../core/language/index';
import { callIn, resultOf, showScreen } from '../support/app-driver';
import { nextOpened, nextSaved, root, user } from '../support/launch-app';
import { statedSource } from '../support/received-files';
import { beginTinyCase, type TinyCase } from '../support/tiny-case';

const shots = join(root, 'test-results/screenshots');
/** One more than an answer of `exhibit.list` holds. */
const exhibits = 201;
const oldest = 'AK-001';

/** Makes exhibits the quick way: of one small file each. */
async function receiveOneByOne({ app, window, saved }: TinyCase, count: number) {
  const path = join(saved, 'note.txt');
  writeFileSync(path, 'received');
  const file = user().give(path);
  for (let made = 0; made < count; made++) {
    await nextOpened(app, [file]);
    const granted = await callIn(window, 'files.chooseMany', { purpose: 'evidence' });
    const grants = granted?.map(({ grant }) => grant) ?? [];
    await resultOf(window, await callIn(window, 'exhibit.receive', { grants, source: statedSource }));
  }
}

/** Goes on to the end of a list that brings more when its end comes near. */
async function scrolledTo(list: Locator, wanted: Locator) {
  await expect(async () => {
    await list.evaluate((box) => box.scrollTo(0, box.scrollHeight));
    await expect(wanted).toBeVisible({ timeout: 200 });
  }).toPass();
}

/** Ticks one box after the other, down to the end of the list; those that can't be chosen stay. */
async function tickedAll(list: Locator) {
  await list.evaluate(async (box) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let top = 0; top < box.scrollHeight; top += box.clientHeight / 2) {
      box.scrollTop = top;
      await frame();
      await frame();
      const free = () => box.querySelector<HTMLInputElement>('input:not(:checked, :disabled)');
      for (let next = free(); next; next = free()) {
        next.click();
        await frame();
      }
    }
  });
}

test('whoever chooses exhibits or goes to one reaches every one of a case, by searching and by scrolling', async () => {
  test.slow();
  const running = await beginTinyCase();
  const { window } = running;
  const t = (key: string) => say('en', key);
  try {
    await receiveOneByOne(running, exhibits);

    await test.step('to hand over', async () => {
      await showScreen(window, '/case/handovers');
      await window
        .getByRole('button', { name: t('trainee.hand.give') })
        .first()
        .click();
      const dialog = window.getByRole('dialog');
      await expect(dialog.getByRole('checkbox').first()).toBeVisible();
      const first = dialog.getByRole('checkbox', { name: oldest });
      await expect(first).toHaveCount(0);
      await dialog.getByRole('searchbox').fill(oldest);
      await expect(dialog.getByRole('checkbox')).toHaveCount(1);
      await dialog.getByText(oldest).click();
      await window.screenshot({ path: join(shots, 'choose-exhibits-found.png') });
      await dialog.getByRole('searchbox').fill('');
      await scrolledTo(dialog.locator('.row-list'), first);
      await expect(first).toBeChecked();
      await window.screenshot({ path: join(shots, 'choose-exhibits.png') });
      expect(await dialog.getByRole('checkbox').count()).toBeLessThan(40);
      await callIn(window, 'session.setLanguage', { language: 'ar' });
      await expect(window.locator('html')).toHaveAttribute('dir', 'rtl');
      await window.screenshot({ path: join(shots, 'choose-exhibits-ar.png') });
      await callIn(window, 'session.setLanguage', { language: 'en' });
      await tickedAll(dialog.locator('.row-list'));
      await expect(dialog.getByRole('status')).toContainText(t('app.exhibits.most'));
      await window.screenshot({ path: join(shots, 'choose-exhibits-most.png') });
      const field = (key: string) => dialog.getByLabel(t(`trainee.hand.give.${key}`), { exact: true });
      await field('name').fill('Nour Haddad');
      for (const key of ['purpose', 'authority', 'state']) await field(key).fill('As agreed');
      await nextSaved(running.app, join(running.saved, 'all.hirz-handover'));
      await dialog
        .getByRole('button', { name: say('en', 'trainee.hand.give.do', { count: mostTogether }) })
        .click();
      await expect(dialog).toBeHidden({ timeout: 60_000 });
      const [given] = await callIn(window, 'handover.list', {});
      expect(given?.exhibits).toHaveLength(mostTogether);
    });

    await test.step('for the hash bench', async () => {
      await showScreen(window, '/case/hash');
      const choice = window.getByRole('button', { name: t('trainee.hash.exhibit'), exact: false });
      await choice.click();
      const first = window.getByRole('option', { name: oldest });
      await scrolledTo(window.getByRole('dialog').getByRole('listbox'), first);
      await window.screenshot({ path: join(shots, 'choose-exhibit.png') });
      await callIn(window, 'session.setLanguage', { language: 'ar' });
      await expect(window.locator('html')).toHaveAttribute('dir', 'rtl');
      await window.screenshot({ path: join(shots, 'choose-exhibit-ar.png') });
      await callIn(window, 'session.setLanguage', { language: 'en' });
      await first.click();
      await expect(choice).toContainText(oldest);
    });

    await test.step('to cite', async () => {
      await showScreen(window, '/case/report');
      const cite = window.getByRole('button', {
        name: say('en', 'trainee.report.cite.do', { exhibit: oldest }),
      });
      await scrolledTo(window.locator('.cite .row-list'), cite);
      await window.screenshot({ path: join(shots, 'cite-exhibits.png') });
    });

    await test.step('to look at, by the palette', async () => {
      await showScreen(window, '/case/log');
      await window.keyboard.press('Control+k');
      const palette = window.getByRole('dialog', { name: t('app.palette') });
      await expect(palette).toBeVisible();
      await window.keyboard.type(oldest);
      await expect(palette.getByRole('menuitem')).toHaveCount(1);
      await window.screenshot({ path: join(shots, 'palette-exhibit.png') });
      await window.keyboard.press('Enter');
      await expect.poll(() => window.url()).toMatch(new RegExp(`/case/exhibits/${oldest}$`));
    });
  } finally {
    await running.stop();
  }
});
