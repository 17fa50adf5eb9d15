import { chmodSync, existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { say } from '../../core/language/index';
import { callIn, resultOf, showScreen } from '../support/app-driver';
import { drop } from '../support/drop-files';
import { launchApp, nextOpened, nextSaved, platformPage, root, user } from '../support/launch-app';
import { onePng } from '../support/tiny/pictures';
import { type AppWithTiny, launchWithTiny, tinyPackage } from '../support/tiny-in-app';

const t = (key: string, values?: Record<string, string | number>) => say('en', key, values);

/** A submission of the tiny exercise, worked and sealed in the app; the case is closed again. */
async function sealedSubmission(running: AppWithTiny): Promise<string> {
  const { app, window, saved, exercise } = running;
  await callIn(window, 'case.create', { exercise, name: 'Amal Karim', seat: '7' });
  await callIn(window, 'case.start', {});
  await showScreen(window, '/case/platforms');
  await platformPage(app);
  await expect.poll(async () => (await callIn(window, 'browser.state', {})).status).toBe(200);
  await callIn(window, 'capture.preserve', {});
  await resultOf(window, await callIn(window, 'case.seal', {}));
  const path = join(saved, 'amal.hirz-submission');
  await nextSaved(app, path);
  const granted = await callIn(window, 'files.saveAs', { purpose: 'submission', suggested: 'amal' });
  if (!granted) throw new Error('the dialog gave no place');
  await callIn(window, 'case.saveSubmission', { grant: granted.grant });
  await callIn(window, 'case.close', {});
  return path;
}

test('a package dropped on the trainee’s screen is installed; a file of another kind is refused there', async () => {
  const running = await launchApp();
  const { window, data, saved } = running;
  const zone = window.locator('.import .drop-zone');
  const fault = window.locator('.import').getByRole('alert');
  const brought = async () =>
    (await callIn(window, 'exercise.list', {})).filter(({ shipped }) => !shipped).map(({ key }) => key);
  try {
    await window.getByRole('button', { name: t('app.role.trainee') }).click();
    const picture = join(saved, 'holiday.png');
    writeFileSync(picture, 'no package');
    const disguised = join(saved, 'holiday.hirz-exercise');
    writeFileSync(disguised, 'no package either');
    for (const [file, words] of [
      [picture, t('faults.dropRefused')],
      [disguised, 'holiday.hirz-exercise'],
    ] as const) {
      await drop(window, zone, [user().give(file)]);
      await expect(fault).toContainText(words);
      expect(await brought()).toEqual([]);
      await fault.getByRole('button', { name: t('app.dismiss') }).click();
      await expect(fault).toBeHidden();
    }

    await drop(window, zone, [await tinyPackage(running)]);
    await expect(window.getByRole('heading', { name: 'The Tiny Crossing' })).toBeVisible();
    const [key = ''] = await brought();
    expect(existsSync(join(data, 'exercises', key, 'dataset.db'))).toBe(true);
  } finally {
    await running.stop();
  }
});

test('submissions dropped on the assessor’s table are opened; a file of another kind is refused there', async () => {
  const running = await launchWithTiny();
  const { window, saved } = running;
  const zone = window.locator('.submissions-drop .drop-zone');
  const openings = window.getByRole('region', { name: t('assessor.opening.list') });
  try {
    const submission = await sealedSubmission(running);
    await callIn(window, 'session.chooseRole', { role: 'assessor' });
    await showScreen(window, '/assessor');
    await expect(window.getByText(t('assessor.empty.title'))).toBeVisible();

    const text = join(saved, 'notes.txt');
    writeFileSync(text, 'no submission');
    const disguised = join(saved, 'notes.hirz-submission');
    writeFileSync(disguised, 'no submission either');
    await drop(
      window,
      zone,
      [text, disguised].map((file) => user().give(file)),
    );
    const refused = openings.getByRole('listitem').filter({ hasText: 'notes.txt' });
    await expect(refused.getByRole('alert')).toContainText(t('faults.dropRefused'));
    await expect(
      openings.getByRole('listitem').filter({ hasText: 'notes.hirz-submission' }).getByRole('alert'),
    ).toBeVisible();
    expect(await callIn(window, 'submission.list', {})).toEqual([]);

    await drop(window, zone, [submission]);
    const row = window.getByRole('option').filter({ hasText: 'Amal Karim' });
    await expect(row).toContainText(t('app.mark.intact-unwitnessed'));
    await refused.getByRole('button', { name: t('app.dismiss') }).click();
    await expect(refused).toBeHidden();
  } finally {
    await running.stop();
  }
});

test('a ticket dropped where a case is begun fills in the seat', async () => {
  const running = await launchWithTiny();
  const { app, window, saved, exercise } = running;
  try {
    await callIn(window, 'session.chooseRole', { role: 'instructor' });
    await nextOpened(app, [saved]);
    const place = await callIn(window, 'files.choose', { purpose: 'folder-for-files' });
    const order = { exercise, seats: ['B7'], days: 1, grant: place?.grant ?? '' };
    const { folder } = await callIn(window, 'ticket.make', order);
    await callIn(window, 'session.chooseRole', { role: 'trainee' });
    await showScreen(window, `/trainee/exercise/${exercise}`);
    const zone = window.locator('.begin-ticket .drop-zone');
    await expect(zone).toBeVisible();
    await drop(window, zone, [join(saved, folder, 'seat-B7.hirz-ticket')]);
    await expect(window.getByLabel(t('trainee.begin.seat'), { exact: true })).toHaveValue('B7');
  } finally {
    await running.stop();
  }
});

test('a proof dropped where proofs are checked is taken; of a file of another kind every kind that is taken is named', async () => {
  const running = await launchWithTiny();
  const { app, window, saved, exercise } = running;
  try {
    await callIn(window, 'case.create', { exercise, name: 'Amal Karim', seat: '7' });
    const path = join(saved, 'first.hirz-proof');
    await nextSaved(app, path);
    const place = await callIn(window, 'files.saveAs', { purpose: 'proof', suggested: 'first' });
    await callIn(window, 'log.saveProof', { of: { entry: 0 }, grant: place?.grant ?? '' });
    await showScreen(window, '/case/log');
    await window.getByRole('button', { name: t('custody.proof.check') }).click();
    const dialog = window.getByRole('dialog', { name: t('custody.proof.check.title') });
    const zone = dialog.locator('.drop-zone');
    const picture = join(saved, 'holiday.png');
    writeFileSync(picture, 'no proof');
    await drop(window, zone, [user().give(picture)]);
    await expect(dialog.getByRole('alert')).toContainText(t('faults.dropRefused.remedy'));
    await window.screenshot({ path: join(root, 'test-results/screenshots/drop-refused.png') });
    await callIn(window, 'session.setLanguage', { language: 'ar' });
    await expect(window.getByRole('alert')).toContainText(say('ar', 'faults.dropRefused.remedy'));
    await window.screenshot({ path: join(root, 'test-results/screenshots/drop-refused-ar.png') });
    await callIn(window, 'session.setLanguage', { language: 'en' });
    await drop(window, zone, [user().give(path)]);
    await expect(dialog).toContainText('first.hirz-proof');
    await dialog.getByRole('button', { name: t('custody.proof.check.do'), exact: true }).click();
    await expect(dialog.getByRole('status')).toContainText(t('custody.proof.proven', { kind: 'entry' }));
  } finally {
    await running.stop();
  }
});

test('of what is dropped where files are received, each thing that can’t be is named with its reason, and the others are on the list', async () => {
  const running = await launchWithTiny();
  const { window, saved, exercise, stop } = running;
  try {
    await callIn(window, 'case.create', { exercise, name: 'Amal Karim', seat: '7' });
    await callIn(window, 'case.start', {});
    await showScreen(window, '/case/exhibits');
    await window.getByRole('button', { name: t('trainee.receive'), exact: true }).click();
    const zone = window.getByRole('dialog').locator('.drop-zone');
    const folder = user().folder('stick\u3164');
    const named = basename(folder).replace('\u3164', '\\u3164');
    const put = (name: string, content: string | Uint8Array) => {
      const path = join(saved, name);
      writeFileSync(path, content);
      return user().give(path);
    };
    const file = put('evil\u202egpj.exe', 'x');
    const letter = put('letter.pdf', onePng(4, 3, [1, 2, 3]));
    const closed = put('closed.csv', 'a;b');
    chmodSync(closed, 0o000);
    const link = join(saved, 'link.txt');
    symlinkSync(letter, link);
    await drop(window, zone, [closed, file, folder, link, letter]);
    // A mark that turns the direction about is shown, not obeyed.
    await expect(zone.getByText('evil\\u202egpj.exe')).toBeVisible();
    const listed = zone.locator('.receive-files > li');
    await expect(listed).toHaveCount(2);
    // What the name says and what the file is, before it is an exhibit.
    await expect(listed.filter({ hasText: 'letter.pdf' })).toContainText(
      'By its name (.pdf): PDF document. By its content: PNG picture.',
    );
    const refused = zone.locator('.receive-refused');
    await expect(refused).toContainText(t('trainee.receive.refused', { count: 3 }));
    const reasonOf = (name: string) => refused.getByRole('listitem').filter({ hasText: name });
    await expect(reasonOf('stick')).toHaveText(t('faults.droppedFolder', { name: named }));
    await expect(reasonOf('closed.csv')).toHaveText(t('faults.notReadable', { file: 'closed.csv' }));
    await expect(reasonOf('link.txt')).toContainText(t('faults.dropNotAFile'));
    for (const code of ['droppedFolder', 'notReadable', 'dropNotAFile'])
      await expect(refused).toContainText(t(`faults.${code}.remedy`));
    await window.screenshot({ path: join(root, 'test-results/screenshots/receive-refused.png') });
    for (const language of ['ar', 'fr'] as const) {
      await callIn(window, 'session.setLanguage', { language });
      await expect(refused).toContainText(say(language, 'faults.dropNotAFile'));
      await window.screenshot({
        path: join(root, `test-results/screenshots/receive-refused-${language}.png`),
      });
    }
    await callIn(window, 'session.setLanguage', { language: 'en' });
    await refused.getByRole('button', { name: t('app.dismiss') }).click();
    await expect(refused).toBeHidden();
    await expect(listed).toHaveCount(2);
    // Those that were taken become an exhibit.
    for (const field of ['what', 'from', 'how'])
      await window.getByLabel(t(`trainee.receive.${field}`), { exact: true }).fill('A stick');
    await window.getByRole('button', { name: t('trainee.receive.do'), exact: true }).click();
    await expect(window.getByRole('heading', { level: 1 }).getByText('AK-001')).toBeVisible();
    const { exhibit } = await callIn(window, 'exhibit.get', { number: 'AK-001' });
    expect(exhibit.items.map(({ path }) => path)).toEqual([
      'files/evil-gpj.exe',
      'files/letter.pdf',
      'receipt.json',
    ]);
  } finally {
    await stop();
  }
});
