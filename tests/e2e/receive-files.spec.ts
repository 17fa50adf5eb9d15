import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { say } from '../../core/language/index';
import { callIn, showScreen } from '../support/app-driver';
import { jpegWithExif, orientation, tiffOf } from '../support/exif';
import { nextOpened, root, user } from '../support/launch-app';
import { onePng } from '../support/tiny/pictures';
import { beginTinyCase } from '../support/tiny-case';

const shots = join(root, 'test-results/screenshots');

test('files that were received become an exhibit, once their source is stated', async () => {
  const running = await beginTinyCase();
  const { app, window, saved } = running;
  const t = (key: string, values?: Record<string, string>) => say('en', key, values);
  const button = (key: string) => window.getByRole('button', { name: t(key), exact: true });
  // A text in its field: 'Gull Phone' from octet 512 on.
  const model = [272, 2, '00000200', 11] as const;
  const boat = readFileSync(join(root, 'fixtures/harbour-lights/media/av-boat.jpg'));
  const shot = jpegWithExif(
    boat,
    tiffOf([model, orientation(1)], [], Buffer.from('Gull Phone\0').toString('hex')),
  );
  try {
    const files = [
      ['phone.png', onePng(200, 300, [40, 80, 120])],
      ['IMG_0001.jpg', shot],
      ['return.csv', Buffer.from('account,joined\nsami_travel,2030-01-02\n')],
      ['نسخة ثانية.txt', Buffer.from('two')],
      // Called as a document, and a picture.
      ['letter.pdf', onePng(20, 30, [200, 80, 120])],
      ['IMG_0002.heic', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')],
    ].map(([name, bytes]) => {
      const path = join(saved, name as string);
      writeFileSync(path, bytes as Uint8Array);
      return user().give(path);
    });
    await showScreen(window, '/case/exhibits');
    await button('trainee.receive').click();
    await nextOpened(app, files);
    await button('trainee.receive.choose').click();
    await expect(window.getByText('return.csv')).toBeVisible();
    await window.screenshot({ path: join(shots, 'receive.png') });
    await button('trainee.receive.do').click();
    await expect(window.getByText(t('trainee.receive.needed')).first()).toBeVisible();
    await window.getByLabel(t('trainee.receive.what'), { exact: true }).fill('Return of Gull');
    await window.getByLabel(t('trainee.receive.from'), { exact: true }).fill('Gull, legal department');
    await window.getByLabel(t('trainee.receive.how'), { exact: true }).fill('Sealed USB stick');
    // What is still to come was not received.
    const at = window.getByLabel(t('trainee.receive.received'), { exact: true });
    const typed = await at.inputValue();
    await at.fill('2031-12-24 18:00');
    await expect(window.getByText(/^This is still to come: the exercise clock says 2031-/)).toBeVisible();
    await button('trainee.receive.do').click();
    expect((await callIn(window, 'exhibit.list', {})).total).toBe(0);
    await at.fill(typed);
    await button('trainee.receive.do').click();
    await expect(window.getByRole('heading', { level: 1 }).getByText('AK-001')).toBeVisible();
    await expect(window.getByText('Gull, legal department').first()).toBeVisible();
    await expect(window.locator('.item-picture img')).toBeVisible();
    const { exhibit } = await callIn(window, 'exhibit.get', { number: 'AK-001' });
    expect(exhibit.items.map(({ path }) => path)).toEqual([
      'files/phone.png',
      'files/IMG_0001.jpg',
      'files/return.csv',
      'files/file-4.txt',
      'files/letter.pdf',
      'files/IMG_0002.heic',
      'receipt.json',
    ]);
    // Of the one file whose name says something else than its content, and of no other.
    const differs = 'By its name (.pdf): PDF document. By its content: PNG picture.';
    const notes = window.locator('.item-list .remark');
    await expect(notes).toHaveText([differs]);
    await window.getByRole('button', { name: t('trainee.items.look', { item: 'letter.pdf' }) }).click();
    await expect(notes).toHaveText([`${differs} ${t('app.nameDiffers.why')}`]);
    await window.screenshot({ path: join(shots, 'received-name-differs.png') });
    await expect(window.getByText('نسخة ثانية.txt')).toBeVisible();
    await window.getByRole('button', { name: t('trainee.items.look', { item: 'IMG_0001.jpg' }) }).click();
    const said = window.getByRole('region', { name: t('app.media') });
    await expect(said).toContainText('Gull Phone');
    await expect(said).toContainText('dhash-64');
    await said.scrollIntoViewIfNeeded();
    await window.screenshot({ path: join(shots, 'received.png') });
    await window.getByRole('button', { name: t('trainee.items.look', { item: 'IMG_0002.heic' }) }).click();
    await expect(window.getByText(t('app.item.unshown', { type: 'image/heic' }))).toBeVisible();
    await window.screenshot({ path: join(shots, 'received-unshown.png') });
    await callIn(window, 'session.setLanguage', { language: 'ar' });
    await expect(window.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(notes).toContainText('بحسب اسمه (\u2066.pdf\u2069): مستند PDF. وبحسب محتواه: صورة PNG.');
    await window.screenshot({ path: join(shots, 'received-ar.png') });
    await window.getByRole('button', { name: say('ar', 'trainee.receive'), exact: true }).click();
    await expect(window.getByRole('dialog')).toBeVisible();
    await window.screenshot({ path: join(shots, 'receive-ar.png') });
  } finally {
    await running.stop();
  }
});

test('a choice of more files than can be taken at once is refused whole, and what was chosen before is kept', async () => {
  const running = await beginTinyCase();
  const { app, window, saved } = running;
  const t = (key: string, values?: Record<string, string | number>) => say('en', key, values);
  const path = (at: number) => join(saved, `page-${at}.txt`);
  const given = [1, 2].map((at) => {
    writeFileSync(path(at), `page ${at}`);
    return user().give(path(at));
  });
  try {
    await showScreen(window, '/case/exhibits');
    await window.getByRole('button', { name: t('trainee.receive'), exact: true }).click();
    const choose = window.getByRole('button', { name: t('trainee.receive.choose'), exact: true });
    const listed = window.locator('.receive-files > li');
    await nextOpened(app, given);
    await choose.click();
    await expect(listed).toHaveCount(2);
    await nextOpened(
      app,
      Array.from({ length: 3_001 }, (_, at) => path(at)),
    );
    await choose.click();
    const fault = window.getByRole('dialog').getByRole('alert');
    await expect(fault).toContainText(t('faults.tooManyChosen', { count: 3_001, most: 1_000 }));
    await expect(fault).toContainText(t('faults.tooManyChosen.remedy', { most: 1_000 }));
    await expect(listed).toHaveCount(2);
    for (const field of ['what', 'from', 'how'])
      await window.getByLabel(t(`trainee.receive.${field}`), { exact: true }).fill('Two pages');
    await window.getByRole('button', { name: t('trainee.receive.do'), exact: true }).click();
    await expect(window.getByRole('heading', { level: 1 }).getByText('AK-001')).toBeVisible();
  } finally {
    await running.stop();
  }
});
