import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { say } from '../../core/language/index';
import { callIn, showPlatforms, showScreen } from '../support/app-driver';
import { flipOctet } from '../support/case-with-all';
import { nextOpened, nextSaved, root } from '../support/launch-app';
import { launchWithTiny } from '../support/tiny-in-app';

test('a case whose database is damaged is mended from the window, and backed up from it; one whose folder is gone comes back', async () => {
  const running = await launchWithTiny();
  const { window, exercise, data, stop } = running;
  try {
    const { id } = await callIn(window, 'case.create', { exercise, name: 'Amal Karim', seat: '7' });
    await callIn(window, 'case.start', {});
    await showScreen(window, '/case/seal');
    await window.getByRole('button', { name: say('en', 'trainee.backups.now') }).click();
    await expect(window.locator('.backup-list li')).toHaveCount(1);
    await callIn(window, 'case.close', {});

    const file = join(data, 'cases', id, 'case.db');
    writeFileSync(file, Buffer.alloc(statSync(file).size, 'not a database '));
    await showScreen(window, '/trainee');
    const card = window.getByRole('button', { name: /Amal Karim/ });
    await card.click();
    await window.getByRole('button', { name: say('en', 'trainee.damaged.ways') }).click();
    const dialog = window.getByRole('dialog');
    await expect(
      dialog.getByRole('button', { name: say('en', 'trainee.damaged.restore') }).first(),
    ).toBeVisible();
    await dialog.getByRole('button', { name: say('en', 'trainee.damaged.rebuild') }).click();
    await expect(dialog.getByRole('heading', { name: say('en', 'trainee.damaged.back') })).toBeVisible();
    await dialog.getByRole('button', { name: say('en', 'trainee.damaged.open') }).click();
    await expect(window).toHaveURL(/#\/case\/platforms/);
    const { entries } = await callIn(window, 'log.list', { limit: 10 });
    expect(entries.map(({ event }) => event.type)).toContain('case.repaired');

    const loseFolder = async () => {
      await callIn(window, 'case.close', {});
      rmSync(join(data, 'cases', id), { recursive: true });
      await window.reload();
      await callIn(window, 'session.chooseRole', { role: 'trainee' });
      await showScreen(window, '/trainee');
      await expect(card).toContainText(say('en', 'trainee.case.missing'));
      await card.click();
    };
    const inEach = async (title: string, name: string) => {
      for (const language of ['ar', 'fr', 'en'] as const) {
        await callIn(window, 'session.setLanguage', { language });
        await expect(dialog).toContainText(say(language, title));
        await window.screenshot({ path: join(root, `test-results/screenshots/${name}-${language}.png`) });
      }
    };
    await loseFolder();
    await inEach('trainee.missing.title', 'case-missing');
    await dialog
      .getByRole('button', { name: say('en', 'trainee.damaged.restore') })
      .first()
      .click();
    await inEach('trainee.damaged.back', 'case-back');
    await dialog.getByRole('button', { name: say('en', 'trainee.damaged.open') }).click();
    await expect(window).toHaveURL(/#\/case\/platforms/);

    // Its folder goes away while the list still shows the case: asked for, it leads to its backups.
    await callIn(window, 'case.close', {});
    await showScreen(window, '/trainee');
    await expect(card).toContainText(say('en', 'trainee.case.open'));
    rmSync(join(data, 'cases', id), { recursive: true });
    await card.click();
    await expect(card).toContainText(say('en', 'trainee.case.missing'));
    await window.getByRole('button', { name: say('en', 'trainee.damaged.ways') }).click();
    await expect(dialog).toContainText(say('en', 'trainee.missing.title'));
    await dialog
      .getByRole('button', { name: say('en', 'trainee.damaged.restore') })
      .first()
      .click();
    await dialog.getByRole('button', { name: say('en', 'trainee.damaged.open') }).click();
    await expect(window).toHaveURL(/#\/case\/platforms/);

    // Where nobody wants it back, its card goes with its backups, and only when that was asked.
    await loseFolder();
    await dialog.getByRole('button', { name: say('en', 'trainee.missing.remove') }).click();
    await inEach('trainee.missing.remove.title', 'case-remove');
    await dialog.getByRole('button', { name: say('en', 'trainee.missing.remove.keep') }).click();
    await expect(dialog).toContainText(say('en', 'trainee.missing.title'));
    expect(existsSync(join(data, 'backups', id))).toBe(true);
    await dialog.getByRole('button', { name: say('en', 'trainee.missing.remove') }).click();
    await dialog.getByRole('button', { name: say('en', 'trainee.missing.remove.do') }).click();
    await expect(dialog).toHaveCount(0);
    await expect(card).toHaveCount(0);
    expect(existsSync(join(data, 'backups', id))).toBe(false);
  } finally {
    await stop();
  }
});

test('a backup is copied to a stick from the window, and brought back: to read where the seat’s key is not, with what is lost of it named', async () => {
  const running = await launchWithTiny();
  const { app, window, exercise, data, saved, stop } = running;
  const shots = (name: string, language: string) =>
    window.screenshot({ path: join(root, `test-results/screenshots/${name}-${language}.png`) });
  const inEach = async (name: string, shown: (language: 'ar' | 'fr' | 'en') => Promise<void>) => {
    for (const language of ['ar', 'fr', 'en'] as const) {
      await callIn(window, 'session.setLanguage', { language });
      await shown(language);
      await shots(name, language);
    }
  };
  try {
    const { id } = await callIn(window, 'case.create', { exercise, name: 'Amal Karim', seat: '7' });
    await callIn(window, 'case.start', {});
    await showPlatforms(window);
    const { number } = await callIn(window, 'capture.preserve', {});
    const { exhibit } = await callIn(window, 'exhibit.get', { number });
    await showScreen(window, '/case/seal');
    await window.getByRole('button', { name: say('en', 'trainee.backups.now') }).click();
    await expect(window.locator('.backup-list li')).toHaveCount(1);
    const stick = join(saved, 'yesterday.hirz-backup');
    await nextSaved(app, stick);
    await window.locator('.backup-list').getByRole('button').click();
    await inEach('backup-copied', async (language) => {
      await expect(window.getByRole('status').filter({ hasText: 'yesterday.hirz-backup' })).toContainText(
        say(language, 'trainee.backups.copied.sameDisk'),
      );
    });
    const { entries } = await callIn(window, 'log.list', { limit: 10 });
    expect(entries.map(({ event }) => event.type)).toContain('backup.copied');
    await callIn(window, 'case.close', {});

    // All that this computer had of the case is gone, its key too; in the copy one octet of a picture changed.
    for (const place of ['cases', 'backups']) rmSync(join(data, place, id), { recursive: true });
    const item = exhibit.items.find(({ path }) => path === 'screenshot.png');
    const bytes = readFileSync(stick);
    const at = bytes.indexOf(`data/objects/${item?.sha256.slice(0, 2)}/${item?.sha256.slice(2)}`) + 200;
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    writeFileSync(stick, bytes);
    await showScreen(window, '/trainee');
    await nextOpened(app, [stick]);
    await window.getByRole('button', { name: say('en', 'trainee.backups.bring') }).click();
    const dialog = window.getByRole('dialog');
    await inEach('backup-brought', async (language) => {
      await expect(dialog).toContainText(say(language, 'trainee.backups.brought'));
      await expect(dialog).toContainText(say(language, 'trainee.reading.noKey'));
    });
    await dialog.getByRole('button', { name: say('en', 'trainee.damaged.restore') }).click();
    await inEach('backup-restored', async (language) => {
      await expect(dialog).toContainText(say(language, 'trainee.reading.why'));
      await expect(dialog).toContainText('screenshot.png');
    });
    await dialog.getByRole('button', { name: say('en', 'trainee.damaged.open') }).click();
    await expect(window).toHaveURL(/#\/case\//);
    await expect(window.getByText(say('en', 'trainee.case.reading')).first()).toBeVisible();
    await showScreen(window, `/case/exhibits/${number}`);
    await window.getByRole('button', { name: say('en', 'trainee.verify'), exact: true }).click();
    await expect(window.getByText(say('en', 'trainee.items.missing')).first()).toBeVisible();
    await inEach('case-for-reading', async () => {});
    await showScreen(window, '/case/seal');
    await expect(window.getByText(say('en', 'trainee.reading.why'))).toBeVisible();
  } finally {
    await stop();
  }
});

test('a case of which files are lost gets back what a backup has, and is sealed without the rest: the log says why, the assessor reads it', async () => {
  const running = await launchWithTiny();
  const { app, window, exercise, data, stop } = running;
  const t = (key: Parameters<typeof say>[1], params = {}) => say('en', key, params);
  const inEach = async (name: string, shown: (language: 'ar' | 'fr' | 'en') => Promise<void>) => {
    for (const language of ['ar', 'fr', 'en'] as const) {
      await callIn(window, 'session.setLanguage', { language });
      await shown(language);
      await window.screenshot({ path: join(root, `test-results/screenshots/${name}-${language}.png`) });
    }
  };
  try {
    const { id } = await callIn(window, 'case.create', { exercise, name: 'Amal Karim', seat: '7' });
    await callIn(window, 'case.start', {});
    await showPlatforms(window);
    const { number } = await callIn(window, 'capture.preserve', {});
    const { exhibit } = await callIn(window, 'exhibit.get', { number });
    const object = (item: string) => {
      const sha256 = exhibit.items.find(({ path }) => path === item)?.sha256 ?? '';
      return join(data, 'cases', id, 'objects', sha256.slice(0, 2), sha256.slice(2));
    };
    await showScreen(window, '/case/seal');
    await window.getByRole('button', { name: t('trainee.backups.now') }).click();
    await expect(window.locator('.backup-list li')).toHaveCount(1);

    // The picture is gone here and whole in the backup; the page's octets are the backup's, too.
    rmSync(object('screenshot.png'), { force: true });
    flipOctet(object('page.html'));
    flipOctet(object('records.ndjson'));
    const seal = async () => {
      await window.getByRole('button', { name: t('trainee.seal.begin') }).click();
      await window.getByText(t('trainee.seal.sure')).click();
      await window.getByRole('button', { name: t('trainee.seal.do') }).click();
    };
    await seal();
    await inEach('seal-refused', async (language) => {
      const refused = window.getByRole('alert');
      await expect(refused).toContainText(say(language, 'faults.sealRefused.remedy'));
      await expect(refused).toContainText('screenshot.png');
    });
    await window.getByRole('button', { name: t('trainee.seal.bring') }).click();
    await inEach('files-brought', async (language) => {
      const outcome = window
        .getByRole('status')
        .filter({ hasText: say(language, 'trainee.seal.bring.lost') });
      await expect(outcome).toContainText(say(language, 'trainee.seal.bring.done', { items: 1 }));
      await expect(outcome).toContainText(`${number}/page.html`);
      await expect(outcome).not.toContainText('screenshot.png');
    });
    await expect(window.getByRole('alert')).toHaveCount(0);

    await seal();
    await window.getByRole('button', { name: t('trainee.seal.without') }).click();
    const dialog = window.getByRole('dialog');
    await expect(dialog.getByRole('button', { name: t('trainee.seal.without.do') })).toBeDisabled();
    const reason = 'Noticed at noon; the backup has the same octets, and the page is gone from the platform.';
    await dialog.getByRole('textbox').fill(reason);
    await inEach('seal-without', async (language) => {
      await expect(dialog).toContainText(say(language, 'trainee.seal.without.seen'));
    });
    await dialog.getByRole('button', { name: t('trainee.seal.without.do') }).click();
    await expect(window.getByText(t('trainee.sealed.title'))).toBeVisible({ timeout: 20_000 });
    const { sealed } = await callIn(window, 'case.get', {});
    await showScreen(window, '/case/log');
    await expect(window.getByText(reason).first()).toBeVisible();

    await callIn(window, 'case.close', {});
    await callIn(window, 'session.chooseRole', { role: 'assessor' });
    await showScreen(window, '/assessor');
    await nextOpened(app, [join(data, 'cases', id, sealed?.file ?? '')]);
    await window.getByRole('button', { name: t('assessor.open'), exact: true }).click();
    await window.getByText('Amal Karim').first().click();
    await inEach('assessor-with-losses', async (language) => {
      await expect(window.getByText(say(language, 'assessor.verdict.with-losses')).first()).toBeVisible();
      await expect(window.getByText(reason)).toHaveCount(2);
    });
    await window.getByRole('tab', { name: t('assessor.view.exhibits') }).click();
    await inEach('assessor-lost-items', async (language) => {
      await expect(window.getByText(say(language, 'assessor.item.missing'))).toHaveCount(2);
    });
  } finally {
    await stop();
  }
});
