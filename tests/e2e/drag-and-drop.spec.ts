import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CDPSession, expect, type Locator, type Page, test } from '@playwright/test';
import { say } from '../../core/language/index';
import { callIn, resultOf, showScreen } from '../support/app-driver';
import { launchApp, nextOpened, nextSaved, platformPage, root, user } from '../support/launch-app';
import { type AppWithTiny, launchWithTiny, tinyPackage } from '../support/tiny-in-app';

const t = (key: string, values?: Record<string, string | number>) => say('en', key, values);

/**
 * Drops files as a file manager does: the browser's own process starts the drag with their paths, so that the page gets real
 * files, whose paths only the shell learns.
 */
async function drop(page: Page, onto: Locator, files: string[]): Promise<void> {
  const box = await onto.boundingBox();
  if (!box) throw new Error(`${onto} is not drawn`);
  const session: CDPSession = await page.context().newCDPSession(page);
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const data = { items: [], files, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
  // Where it may be dropped shows itself before it is.
  await expect(onto).toHaveClass(/drop-zone-over/);
  await session.send('Input.dispatchDragEvent', { type: 'drop', ...at, data });
  await session.detach();
}

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

test('a folder dropped where files are received is told of, and the files beside it are on the list', async () => {
  const running = await launchWithTiny();
  const { window, saved, exercise, stop } = running;
  try {
    await callIn(window, 'case.create', { exercise, name: 'Amal Karim', seat: '7' });
    await callIn(window, 'case.start', {});
    await showScreen(window, '/case/exhibits');
    await window.getByRole('button', { name: t('trainee.receive'), exact: true }).click();
    const zone = window.getByRole('dialog').locator('.drop-zone');
    const folder = user().folder('stick');
    const file = join(saved, 'evil\u202egpj.exe');
    writeFileSync(file, 'x');
    await drop(window, zone, [user().give(file), folder]);
    await expect(zone.getByText(t('trainee.receive.folder'))).toBeVisible();
    // A mark that turns the direction about is shown, not obeyed.
    await expect(zone.getByText('evil\\u202egpj.exe')).toBeVisible();
    await window.screenshot({ path: join(root, 'test-results/screenshots/receive-folder.png') });
  } finally {
    await stop();
  }
});
