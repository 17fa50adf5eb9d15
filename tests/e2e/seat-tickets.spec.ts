import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type Language, languages } from '../../core/domain/text/localised';
import { say } from '../../core/language/index';
import { callIn, resultOf, showPlatforms, showScreen } from '../support/app-driver';
import { nextOpened, nextSaved, type RunningApp, root } from '../support/launch-app';
import { overflowIn } from '../support/overflow';
import { launchWithTiny } from '../support/tiny-in-app';

const t = (key: string, values?: Record<string, string | number>) => say('en', key, values);

/** The same screen in each language, for whoever looks at it; then in English again. */
async function shown(window: Page, name: string): Promise<void> {
  const shot = (language: Language) =>
    window.screenshot({ path: join(root, `test-results/screenshots/${language}-${name}.png`) });
  for (const language of languages) {
    await callIn(window, 'session.setLanguage', { language });
    await expect(window.locator('html')).toHaveAttribute('lang', language);
    await shot(language);
    expect(await overflowIn(window), `${name}, ${language}`).toEqual([]);
  }
  await callIn(window, 'session.setLanguage', { language: 'en' });
  await expect(window.locator('html')).toHaveAttribute('lang', 'en');
}

/** Makes the tickets of two seats as an instructor; gives their folder and their code. */
async function ticketsMade({ app, window, saved }: RunningApp, title: string) {
  await callIn(window, 'session.chooseRole', { role: 'instructor' });
  await showScreen(window, '/instructor');
  const card = window.locator('.installed-exercise', { hasText: title });
  await card.getByRole('button', { name: t('instructor.tickets'), exact: true }).click();
  const dialog = window.getByRole('dialog');
  const seats = dialog.getByLabel(t('instructor.tickets.seats'), { exact: true });
  await seats.fill('A1, a1');
  await expect(dialog.getByText(t('faults.ticketSeatTwice', { seat: 'a1' }))).toBeVisible();
  await expect(dialog.getByRole('button', { name: t('instructor.tickets.do') })).toBeDisabled();
  await seats.fill('A1, A2');
  await shown(window, 'tickets-form');
  await nextOpened(app, [saved]);
  await dialog.getByRole('button', { name: t('instructor.tickets.do') }).click();
  const output = dialog.getByLabel(t('instructor.tickets.code'), { exact: true });
  await expect(output).toBeVisible();
  await shown(window, 'tickets-made');
  const code = (await output.innerText()).trim().split(/\s+/).join('-');
  await dialog.getByRole('button', { name: t('app.close') }).click();
  return { code, folder: join(saved, `tickets-${code}`) };
}

test('an instructor makes tickets, a trainee begins with one, an assessor sees it', async () => {
  test.setTimeout(120_000);
  const running = await launchWithTiny();
  const { app, window, saved, exercise } = running;
  try {
    const { summary } = await callIn(window, 'exercise.get', { key: exercise });
    const { code, folder } = await ticketsMade(running, summary.title.en);

    await callIn(window, 'session.chooseRole', { role: 'trainee' });
    await expect(window).toHaveURL(/#\/trainee$/);
    await showScreen(window, `/trainee/exercise/${exercise}`);
    const choose = window.getByRole('button', { name: t('trainee.begin.ticket.choose') });
    const seat = window.getByLabel(t('trainee.begin.seat'), { exact: true });
    await nextOpened(app, [join(folder, 'seats.csv')]);
    await choose.click();
    await expect(window.getByRole('alert')).toContainText(t('faults.ticketUnreadable'));
    await shown(window, 'ticket-refused');
    await nextOpened(app, [join(folder, 'seat-A2.hirz-ticket')]);
    await choose.click();
    await expect(seat).toHaveValue('A2');
    await expect(seat).not.toBeEditable();
    await window.getByLabel(t('trainee.begin.name'), { exact: true }).fill('Amal Karim');
    await shown(window, 'ticket-chosen');
    await window.getByRole('button', { name: t('trainee.begin.open') }).click();
    await expect(window.getByText(t('trainee.brief.authority'))).toBeVisible();
    await callIn(window, 'case.start', {});
    await showPlatforms(window);
    await callIn(window, 'capture.preserve', {});
    await resultOf(window, await callIn(window, 'case.seal', {}));
    const submission = join(saved, 'amal.hirz-submission');
    await nextSaved(app, submission);
    const granted = await callIn(window, 'files.saveAs', { purpose: 'submission', suggested: 'amal' });
    await callIn(window, 'case.saveSubmission', { grant: granted?.grant ?? '' });
    await callIn(window, 'case.close', {});
    await expect(window).toHaveURL(/#\/trainee$/);

    await showScreen(window, `/trainee/exercise/${exercise}`);
    await nextOpened(app, [join(folder, 'seat-A2.hirz-ticket')]);
    await choose.click();
    const used = t('faults.ticketUsedHere', { name: 'Amal Karim', seat: 'A2' });
    await expect(window.getByRole('alert')).toContainText(used);

    await callIn(window, 'session.chooseRole', { role: 'assessor' });
    await showScreen(window, '/assessor');
    await nextOpened(app, [submission]);
    await window.getByRole('button', { name: t('assessor.open'), exact: true }).click();
    const row = window.getByRole('option', { name: /Amal Karim/ });
    await expect(row).toContainText(code);
    await shown(window, 'ticket-table');
    await row.click();
    await expect(window.getByText(t('assessor.ticket.fits'))).toBeVisible();
    await shown(window, 'ticket-panel');

    // A slip of the pen is shown where it is; the code itself is known however it was typed, also in the table.
    const room = window.getByLabel(t('assessor.ticket.room.typed'), { exact: true });
    const slip = `${code.slice(0, -1)}${code.endsWith('7') ? '8' : '7'}`;
    await room.fill(slip);
    await room.press('Enter');
    await expect(window.getByText(t('assessor.ticket.room.different', { place: 16 }))).toBeVisible();
    await expect(window.locator('.two-codes mark')).toHaveText([code.slice(-4), slip.slice(-4)]);
    await shown(window, 'ticket-room-differs');
    await room.fill(` ${code.toLowerCase().replaceAll('-', ' ')}`);
    await room.press('Enter');
    await expect(window.getByText(t('assessor.ticket.room.equal'))).toBeVisible();
    await showScreen(window, '/assessor');
    await expect(row.getByLabel(t('assessor.ticket.room.this'))).toBeVisible();
    await shown(window, 'ticket-room-table');
  } finally {
    await running.stop();
  }
});
