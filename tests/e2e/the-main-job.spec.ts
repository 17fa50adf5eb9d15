import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { LogEntry } from '../../core/contract/log';
import type { TypedEvent } from '../../core/domain/custody/event';
import type { Language } from '../../core/domain/text/localised';
import { say } from '../../core/language/index';
import { answerIn, callIn, showScreen } from '../support/app-driver';
import {
  launchApp,
  nextOpened,
  nextSaved,
  platformPage,
  pressInPlatform,
  root,
  user,
} from '../support/launch-app';

const shots = join(root, 'test-results/screenshots');

/** The trainee's and the assessor's whole path, by hand and eye, in one language. */
function mainJob(language: Language): void {
  test(`the main job end to end, ${language}`, async () => {
    test.setTimeout(240_000);
    const running = await launchApp({ language, firstStart: true });
    const { app, window } = running;
    const t = (key: string, values?: Record<string, string | number>) => say(language, key, values);
    const button = (key: string, values?: Record<string, string | number>) =>
      window.getByRole('button', { name: t(key, values) });
    const goTo = (key: string) =>
      window
        .getByRole('navigation', { name: t('trainee.nav') })
        .getByRole('link', { name: t(key) })
        .click();
    const shot = (name: string) => window.screenshot({ path: join(shots, `${language}-${name}.png`) });
    const assessorKey = user().give(join(root, 'fixtures/harbour-lights/sample.hirz-assessor-key.json'));
    const pdf = join(running.saved, 'report.pdf');
    const submission = join(running.saved, 'work.hirz-submission');

    try {
      await test.step('chooses role and exercise', async () => {
        await expect(window.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
        await shot('start');
        await button('app.role.trainee').click();
        await window
          .getByRole('button', { name: title('Harbour Lights', language) })
          .click({ timeout: 60_000 });
        await window.getByLabel(t('trainee.begin.name')).fill('Amal Karim');
        await window.getByLabel(t('trainee.begin.seat'), { exact: true }).fill('7');
        await shot('begin');
        await button('trainee.begin.open').click();
      });

      await test.step('reads brief and authority, starts the clock', async () => {
        await expect(window.getByText(t('trainee.brief.authority'))).toBeVisible();
        await shot('brief');
        expect((await callIn(window, 'clock.get', {})).running).toBe(false);
        await button('trainee.brief.start').click();
        await expect.poll(async () => (await callIn(window, 'clock.get', {})).running).toBe(true);
      });

      await test.step('browses the platform and preserves with the button', async () => {
        const first = await platformPage(app);
        await expect(first.locator('[data-entity^="post:"]').first()).toBeVisible();
        const before = (await callIn(window, 'browser.state', {})).address;
        await first.locator('[data-entity^="post:"] a[href*="/post/"]').first().click();
        await expect.poll(async () => (await callIn(window, 'browser.state', {})).address).not.toBe(before);
        await expect(button('trainee.platforms.back')).toBeEnabled();
        await button('trainee.preserve').click();
        await expect(window.getByText(t('trainee.preserved.open'))).toBeVisible({ timeout: 5_000 });
        await expect(window.getByText('AK-001').first()).toBeVisible();
        await shot('platforms');
      });

      await test.step('types an address and preserves with the shortcut, inside the platform too', async () => {
        const { exercise } = await callIn(window, 'exercise.get', { key: await exerciseKey(window) });
        const messenger = exercise.platforms.find((platform) => platform.kind === 'messenger');
        if (!messenger) throw new Error('no messenger');
        const address = window.getByLabel(t('trainee.platforms.address'));
        await address.fill(messenger.domain);
        await address.press('Enter');
        await expect
          .poll(async () => (await callIn(window, 'browser.state', {})).address)
          .toBe(`https://${messenger.domain}/`);
        await window.locator('body').press('Control+Enter');
        await expect.poll(async () => (await callIn(window, 'exhibit.list', {})).total).toBe(2);
        const page = await platformPage(app);
        await page.locator('a[href^="/c/"]').first().click();
        await expect.poll(async () => (await callIn(window, 'browser.state', {})).loading).toBe(false);
        await pressInPlatform(app, 'Enter', ['control']);
        await expect.poll(async () => (await callIn(window, 'exhibit.list', {})).total).toBe(3);
        await shot('messenger');
      });

      await test.step('an address outside the exercise is refused and logged', async () => {
        const address = window.getByLabel(t('trainee.platforms.address'));
        await address.fill('https://www.example.org/');
        await address.press('Enter');
        await expect
          .poll(async () =>
            (await callIn(window, 'log.list', { limit: 5 })).entries.map(({ event }) => event.type),
          )
          .toContain('platform.left');
      });

      await test.step('looks at the exhibit, verifies it, compares a hash', async () => {
        await goTo('trainee.nav.exhibits');
        await window.getByRole('option', { name: /AK-001/ }).click();
        await expect(window.getByRole('heading', { level: 1 }).getByText('AK-001')).toBeVisible();
        await button('trainee.verify').click();
        await expect(window.getByText(t('app.mark.intact')).first()).toBeVisible();
        const { exhibit } = await callIn(window, 'exhibit.get', { number: 'AK-001' });
        expect(exhibit.items.map((item) => item.role)).toEqual(
          expect.arrayContaining(['screenshot', 'page', 'snapshot', 'records', 'capture']),
        );
        const pageItem = exhibit.items.find((item) => item.role === 'page');
        await button('trainee.items.look', { item: t('trainee.item.page') }).click();
        await button('trainee.items.compare').click();
        const field = window.getByLabel(t('trainee.compare.value'));
        await field.fill(pageItem?.sha256.toUpperCase().replace(/(.{8})/g, '$1 ') ?? '');
        await window.getByRole('button', { name: t('trainee.compare'), exact: true }).click();
        await expect(
          window.getByText(t('trainee.compare.equal', { algorithm: 'SHA-256' }), { exact: false }),
        ).toBeVisible();
        await field.fill((pageItem?.sha256 ?? '').replace(/^./, (digit) => (digit === '0' ? '1' : '0')));
        await window.getByRole('button', { name: t('trainee.compare'), exact: true }).click();
        await expect(
          window.getByText(t('trainee.compare.different', { algorithm: 'SHA-256', digit: 1 }), {
            exact: false,
          }),
        ).toBeVisible();
      });

      await test.step('tags with a reason, writes a note', async () => {
        await button('trainee.tags.add').click();
        await window.getByRole('button', { name: new RegExp(t('trainee.tags.term.choose')) }).click();
        await window
          .getByRole('listbox', { name: t('trainee.tags.term') })
          .getByRole('option')
          .first()
          .click();
        await window
          .getByLabel(t('trainee.tags.reason'))
          .fill('Offer of work abroad · عرض عمل · offre d’emploi');
        await button('trainee.tags.put').click();
        await button('trainee.notes.add').click();
        await window.getByRole('textbox', { name: t('trainee.notes.text') }).fill('Compare with the ticket.');
        await button('trainee.notes.write').click();
        await expect(window.getByText('Compare with the ticket.').first()).toBeVisible();
        const { tags, notes } = await callIn(window, 'exhibit.get', { number: 'AK-001' });
        expect(tags).toHaveLength(1);
        expect(notes).toHaveLength(1);
        await shot('exhibit');
      });

      await test.step('writes a report that cites, exports it as PDF', async () => {
        await goTo('trainee.nav.report');
        await window.getByLabel(t('trainee.report.title')).fill('Recruitment at the harbour');
        const text = window.getByRole('textbox', { name: t('trainee.report.text') });
        await text.click();
        await window.keyboard.type('The account offers work abroad ');
        await expect(window.getByText(t('trainee.report.problem.claimWithoutCitation'))).toBeVisible();
        await button('trainee.report.cite.do', { exhibit: 'AK-001' }).click();
        await expect(window.getByText(t('trainee.report.finished'))).toBeVisible({ timeout: 10_000 });
        await nextSaved(app, pdf);
        await button('trainee.report.exportPdf').click();
        await expect.poll(() => existsSync(pdf), { timeout: 20_000 }).toBe(true);
        expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
        await shot('report');
      });

      await test.step('reads the log', async () => {
        await goTo('trainee.nav.log');
        await expect(window.getByText('AK-001').first()).toBeVisible();
        await shot('log');
      });

      await test.step('seals and saves the submission', async () => {
        await goTo('trainee.nav.seal');
        await button('trainee.seal.begin').click();
        await window.getByRole('dialog').getByText(t('trainee.seal.sure')).click();
        await button('trainee.seal.do').click();
        await expect(window.getByText(t('trainee.sealed.title'))).toBeVisible({ timeout: 30_000 });
        await shot('sealed');
        await nextSaved(app, submission);
        await button('trainee.sealed.save').click();
        await expect.poll(() => existsSync(submission) && statSync(submission).size > 0).toBe(true);
        expect((await answerIn(window, 'capture.preserve', {})).ok).toBe(false);
      });

      const code = await window.getByLabel(t('trainee.sealed.code')).innerText();
      const drawn = t('app.qr', { code: code.trim().replace(/\s+/g, '-') });
      await expect(window.getByRole('img', { name: drawn })).toBeVisible();

      await test.step('the assessor opens it: verdict, witness, log', async () => {
        await callIn(window, 'session.chooseRole', { role: 'assessor' });
        await showScreen(window, '/assessor');
        await nextOpened(app, [submission]);
        await button('assessor.open').click();
        await window.getByText('Amal Karim').first().click({ timeout: 30_000 });
        await expect(window.getByText(t('assessor.verdict.intact-unwitnessed')).first()).toBeVisible();
        await shot('assessor');
        await window.getByLabel(t('assessor.witness.typed')).fill(code);
        await button('assessor.witness.compare').click();
        await expect(window.getByText(t('assessor.witness.passed'))).toBeVisible();
        await window.getByRole('tab', { name: t('assessor.view.log') }).click();
        await expect(window.getByText('AK-001').first()).toBeVisible();
      });

      await test.step('sees a visited page as it was served then, and the visit before it, by keyboard', async () => {
        const visits = (await logOf(window)).filter(({ event }) => event.type === 'page.visited');
        const [last, before] = visits.map(({ event }) => event as Visited);
        if (!last || !before) throw new Error('too few pages were visited');
        await window.getByRole('option').filter({ hasText: last.payload.url }).first().click();
        await button('assessor.replay.do').focus();
        await window.keyboard.press('Enter');
        await expect(window.getByText(t('assessor.replay.same'))).toBeVisible();
        const shows = async ({ payload }: Visited) => {
          await expect(
            window.getByText(
              t('assessor.replay.position', { at: visitsUntil(visits, payload), of: visits.length }),
            ),
          ).toBeVisible();
          await expect.poll(async () => (await platformPage(app)).url()).toBe(payload.url);
          await expect(await platformPage(app)).toHaveTitle(payload.title);
        };
        await shows(last);
        await shot('replay');
        const links = (await platformPage(app)).locator('a[href^="/"]');
        expect(await links.count()).toBeGreaterThan(0);
        await links.first().click({ noWaitAfter: true });
        // From inside the page, whose links lead nowhere.
        await pressInPlatform(app, 'Left', ['alt']);
        await shows(before);
        await pressInPlatform(app, 'F6');
        await expect(button('assessor.replay.back')).toBeFocused();
        await window.keyboard.press('Alt+ArrowRight');
        await shows(last);
        await button('assessor.replay.back').press('Enter');
        await expect(window.getByRole('option', { selected: true })).toContainText(last.payload.url);
        await expect
          .poll(() => app.windows().filter((page) => page.url().startsWith('https:')))
          .toHaveLength(0);
      });

      await test.step('the assessor scores it', async () => {
        await window.getByRole('tab', { name: t('assessor.view.score') }).click();
        await nextOpened(app, [assessorKey]);
        await button('assessor.key.choose').click();
        await window.getByLabel(t('assessor.key.passphrase')).fill('wrong');
        await window.getByRole('button', { name: t('assessor.score.do'), exact: true }).click();
        await expect(window.getByRole('alert').first()).toBeVisible({ timeout: 15_000 });
        await nextOpened(app, [assessorKey]);
        await window
          .getByRole('button', { name: new RegExp(`${t('assessor.key.choose')}|${t('assessor.key.other')}`) })
          .click();
        await window.getByLabel(t('assessor.key.passphrase')).fill('harbour-lights');
        await window.getByRole('button', { name: t('assessor.score.do'), exact: true }).click();
        await expect(window.getByText(t('assessor.items.title'))).toBeVisible({ timeout: 15_000 });
        await shot('score');
      });

      await test.step('the command line comes to the same verdict', async () => {
        const printed = execFileSync(
          process.execPath,
          [
            join(root, 'scripts/hirz.mjs'),
            'verify',
            submission,
            '--json',
            '--code',
            code.replace(/\s+/g, '-'),
          ],
          { encoding: 'utf8' },
        );
        expect(JSON.parse(printed)).toMatchObject({ verdict: 'intact', findings: [] });
      });
    } finally {
      await running.stop();
    }
  });
}

type Visited = Extract<TypedEvent, { type: 'page.visited' }>;

/** The log of the one submission that was opened, newest first. */
async function logOf(window: Page): Promise<LogEntry[]> {
  const [submission] = await callIn(window, 'submission.list', {});
  return (await callIn(window, 'submission.log', { id: submission?.id ?? '' })).entries;
}

/** Which of the visits it is, from 1, the first one being the last of the list. */
function visitsUntil(visits: readonly LogEntry[], payload: Visited['payload']): number {
  return visits.length - visits.findIndex(({ event }) => event.payload === payload);
}

async function exerciseKey(window: Page): Promise<string> {
  return (await callIn(window, 'case.get', {})).exercise.key;
}

function title(english: string, language: Language): RegExp {
  const exercise = JSON.parse(readFileSync(join(root, 'fixtures/harbour-lights/exercise.json'), 'utf8')) as {
    title: Record<Language, string>;
  };
  expect(exercise.title.en).toBe(english);
  return new RegExp(exercise.title[language]);
}

mainJob('en');
mainJob('ar');
