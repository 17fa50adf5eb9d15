import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { renderPlatform } from '../../core/domain/simulation/render-platform';
import type { World } from '../../core/domain/simulation/world';
import type { Language } from '../../core/domain/text/localised';
import { say } from '../../core/language/index';
import { callIn, resultOf, showScreen } from '../support/app-driver';
import { unseenFocus } from '../support/focus-seen';
import { harbourLightsWorld } from '../support/harbour-lights-world';
import { nextOpened, nextSaved, platformPage, type RunningApp, user } from '../support/launch-app';
import { overflowIn } from '../support/overflow';
import { writeTinyExercise } from '../support/tiny-exercise';
import { type AppWithTiny, launchWithTiny, resize, tinyPackage } from '../support/tiny-in-app';
import { hour, smallWorld } from '../unit/simulation/small-world';

type Role = 'trainee' | 'assessor' | 'instructor';

/** A screen, and what is on it once it is there. */
interface Screen {
  path: string;
  /** Key of a message, or a text of the exercise's. */
  shows: string | { text: string };
  /** The case that it is of. */
  case?: string;
  /** What is still to be opened on it; Escape leaves it. */
  open?: (page: Page, t: (key: string) => string) => Promise<void>;
}

/** What was made before the screens are looked at. */
interface Made {
  exercise: string;
  openCase: string;
  sealedCase: string;
  submission: string;
  /** Log entry of a page that was visited in it. */
  visit: number;
  /** Paths of a sound package and one with problems. */
  packages: { sound: string; broken: string };
}

const themes = ['light', 'dark'] as const;
let running: AppWithTiny;
let made: Made;

/** Begins a case and preserves its first page. */
async function beginCase(exercise: string, name: string): Promise<string> {
  const { app, window } = running;
  const { id } = await callIn(window, 'case.create', { exercise, name, seat: '7' });
  await callIn(window, 'case.start', {});
  await showScreen(window, '/case/platforms');
  await platformPage(app);
  await expect.poll(async () => (await callIn(window, 'browser.state', {})).status).toBe(200);
  await callIn(window, 'capture.preserve', {});
  await callIn(window, 'tag.put', { number: 'AK-001', term: 'recruitment', reason: 'An offer of work.' });
  await callIn(window, 'note.write', { number: 'AK-001', text: 'كتبت هذه الملاحظة أثناء العمل' });
  return id;
}

/** Two cases of the tiny exercise, one sealed, and its submission, opened and scored nowhere yet. */
async function make(): Promise<Made> {
  const { app, window, saved, exercise } = running;
  const sealedCase = await beginCase(exercise, 'Amal Karim');
  await resultOf(window, await callIn(window, 'case.seal', {}));
  const file = join(saved, 'amal.hirz-submission');
  await nextSaved(app, file);
  const place = await callIn(window, 'files.saveAs', { purpose: 'submission', suggested: 'amal' });
  if (!place) throw new Error('the dialog gave no place');
  await callIn(window, 'case.saveSubmission', { grant: place.grant });
  await callIn(window, 'case.close', {});
  const openCase = await beginCase(exercise, 'Ayşe Kaya');
  await callIn(window, 'case.close', {});

  await callIn(window, 'session.chooseRole', { role: 'assessor' });
  await nextOpened(app, [file]);
  const [granted] = await callIn(window, 'files.chooseMany', { purpose: 'submission' });
  if (!granted) throw new Error('the dialog gave no file');
  await resultOf(window, await callIn(window, 'submission.open', { grant: granted.grant }));
  const [submission] = await callIn(window, 'submission.list', {});
  if (!submission) throw new Error('the submission was not opened');
  const { entries } = await callIn(window, 'submission.log', { id: submission.id });
  const visit = entries.find(({ event }) => event.type === 'page.visited')?.event.seq;
  if (visit === undefined) throw new Error('no page was visited');
  const broken = join(saved, 'broken.hirz-exercise');
  await writeTinyExercise(broken, {
    content: ({ posts }) => {
      for (const post of posts.slice(2)) post.author = 'nobody';
    },
  });
  const packages = { sound: await tinyPackage(running), broken: user().give(broken) };
  return { exercise, sealedCase, openCase, submission: submission.id, visit, packages };
}

/** Every screen of a role, in an order that it can be walked in. */
function screensOf(role: Role): Screen[] {
  const { exercise, submission, openCase, sealedCase, packages } = made;
  const inCase = (path: string, shows: string, more: Partial<Screen> = {}): Screen => ({
    path: `/case/${path}`,
    shows: `trainee.${shows}`,
    case: openCase,
    ...more,
  });
  const checked = (file: string, outcome: string): Screen => ({
    path: '/instructor',
    shows: 'instructor.check.title',
    async open(page, t) {
      await nextOpened(running.app, [file]);
      const choose = new RegExp(`${t('instructor.choose')}|${t('instructor.choose.other')}`);
      await page.getByRole('button', { name: choose }).first().click();
      await expect(page.getByText(t(outcome))).toBeVisible();
    },
  });
  const view = (name: string): Screen => ({
    path: `/assessor/submissions/${submission}/${name}`,
    shows: { text: 'Amal Karim' },
  });
  switch (role) {
    case 'trainee':
      return [
        { path: '/trainee', shows: 'trainee.choose.exercise' },
        { path: `/trainee/exercise/${exercise}`, shows: 'trainee.begin.open' },
        inCase('brief', 'brief.authority'),
        inCase('platforms', 'inspector'),
        inCase('platforms', 'inspector', { open: (page) => page.keyboard.press('Control+k') }),
        // What is found, and beside it an account with those whom it is linked with.
        inCase('search/g-sami', 'links.kind.followedBy', {
          async open(page) {
            await page.getByRole('searchbox').press('Enter');
            await expect(page.getByRole('option').first()).toHaveAttribute('aria-busy', 'false');
          },
        }),
        inCase('exhibits', 'exhibit.custody'),
        inCase('exhibits', 'exhibit.custody', {
          open: (page, t) => page.getByRole('button', { name: t('trainee.tags.add') }).click(),
        }),
        inCase('hash', 'hash.drop'),
        inCase('hash', 'hash.drop', {
          open: (page, t) => page.getByRole('tab', { name: t('trainee.verification.tab') }).click(),
        }),
        inCase('messages', 'messages.choose'),
        inCase('messages', 'messages.choose', { open: (page) => page.getByRole('option').first().click() }),
        inCase('report', 'report.title'),
        inCase('handovers', 'hand.none', {
          open: (page, t) => page.getByRole('button', { name: t('trainee.hand.give') }).click(),
        }),
        inCase('log', 'nav.log'),
        inCase('seal', 'seal.intro'),
        inCase('seal', 'seal.intro', {
          open: (page, t) => page.getByRole('button', { name: t('trainee.seal.begin') }).click(),
        }),
        inCase('seal', 'sealed.code', { case: sealedCase }),
        inCase('seal', 'sealed.code', {
          case: sealedCase,
          open: (page, t) => page.getByRole('button', { name: t('app.export') }).click(),
        }),
        inCase('exhibits', 'exhibit.custody', { case: sealedCase }),
      ];
    case 'assessor':
      return [
        { path: '/assessor', shows: { text: 'Amal Karim' } },
        ...['integrity', 'log', 'exhibits', 'report', 'score'].map(view),
        { path: `/assessor/submissions/${submission}/replay/${made.visit}`, shows: 'assessor.replay.same' },
      ];
    case 'instructor':
      return [
        { path: '/instructor', shows: 'instructor.empty.title' },
        { path: `/instructor/exercises/${exercise}`, shows: 'instructor.inside.vocabulary' },
        checked(packages.sound, 'instructor.valid'),
        checked(packages.broken, 'instructor.invalid'),
      ];
  }
}

/** Another case than the one that is open. */
async function openCase(page: Page, id: string): Promise<void> {
  await callIn(page, 'case.close', {});
  await showScreen(page, '/trainee');
  await callIn(page, 'case.open', { case: id });
  await page.reload();
}

async function expectShown(page: Page, { shows }: Screen, language: Language): Promise<void> {
  const text = typeof shows === 'string' ? say(language, shows) : shows.text;
  await expect(page.getByText(text).or(page.getByLabel(text)).first()).toBeVisible();
}

/** What a theme can change of a screen: its colours. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** What axe finds that keeps somebody out, one a line; by some of its rules, or by all. */
async function barriers(page: Page, rules?: string[]): Promise<string[]> {
  // Electron gives no page besides the window, which axe's own way would open for itself.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      // The palette's list is walked from its field with arrow keys, which keyboard.spec does; axe looks for a focus of its own.
      nodes
        .filter(({ html }) => id !== 'scrollable-region-focusable' || !html.includes('palette-options'))
        .map(({ target, failureSummary }) => `${id}: ${target.join(' ')} – ${failureSummary}`),
    );
}

/** Looks at what is shown in each theme: by all rules in the first, by those of colours in the others. */
async function checkInThemes(page: Page, where: string): Promise<void> {
  for (const theme of themes) {
    await callIn(page, 'session.setTheme', { theme });
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    // Colours change in 100 ms, and axe would read them half way.
    await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished)));
    const rules = theme === themes[0] ? undefined : ofColours;
    expect.soft(await barriers(page, rules), `${where}, ${theme}: barriers`).toEqual([]);
    expect.soft(await overflowIn(page), `${where}, ${theme}: beyond the window`).toEqual([]);
  }
}

test.beforeAll(async () => {
  running = await launchWithTiny();
  await resize(running.app, 1024, 680);
  made = await make();
});

test.afterAll(() => running.stop());

/** Pages of the tiny story of every kind, while nothing was taken away yet. */
const tinyPages = [
  '',
  '@sami_travel',
  '@sami_travel/post/p2',
  '@PortNews/list/l-port',
  '@quiet_one',
  'search?q=work',
  'no/such',
]
  .map((path) => `gull.example/${path}`)
  .concat(['', 'c/advice', 'c/crossing/x4'].map((path) => `quay.example/${path}`));
/** Long ones of Harbour Lights, each in its platform's colours: a home, a thread with a collapsed branch, a group. */
const harbourPages = [
  'murmur.example/',
  'embarcadere.example/@mme.bonneau/post/bkcb1',
  'dhow.example/c/blue_door',
];
const harbourHour = '2031-04-14T05:10:00Z';

/**
 * A page of Chromium's own beside the app. In the platforms' view no script runs, axe's neither: what core renders, with its
 * style, is looked at here. Only one that is shown is painted.
 */
async function besides({ app }: RunningApp, { shown }: { shown: boolean }): Promise<Page> {
  const [page] = await Promise.all([
    app.waitForEvent('window'),
    app.evaluate(
      ({ BrowserWindow }, show) =>
        new BrowserWindow({
          ...{ show, width: 1100, height: 800 },
          // Unseen pages are slowed down otherwise.
          webPreferences: { backgroundThrottling: false },
        }).loadURL('about:blank'),
      shown,
    ),
  ]);
  return page;
}

function pageOf(world: World, address: string, at: string): string {
  const response = renderPlatform(world, { url: `https://${address}`, method: 'GET' }, at);
  if (response?.body.kind !== 'text') throw new Error(`no page at ${address}`);
  return response.body.text;
}

for (const language of ['en', 'ar'] as const) {
  test(`pages of the platforms can be read and used by all, ${language}`, async () => {
    const page = await besides(running, { shown: false });
    const look = async (world: World, addresses: readonly string[], at: string) => {
      for (const address of addresses) {
        await page.setContent(pageOf(world, address, at));
        expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
        expect.soft(await barriers(page), `${address}: barriers`).toEqual([]);
      }
    };
    await look(smallWorld(language), tinyPages, hour(9));
    await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
    if (language === 'en') await look(harbourLightsWorld(), harbourPages, harbourHour);
    await page.close();
  });
}

for (const language of ['en', 'ar'] as const) {
  test(`a post begins at the side where its writing does, whatever the platform’s, ${language}`, async () => {
    const page = await besides(running, { shown: false });
    const post = (id: string, text: string, lang: string) => ({
      ...{ id, platform: 'gull', author: 'g-news', at: hour(8), text, lang },
    });
    const world = smallWorld(language, {
      posts: [
        post('w1', 'Soon.', 'und'),
        post('w2', 'قريبًا.', 'und'),
        post('w3', 'Soon.', 'en'),
        post('w4', 'قريبًا.', 'ar'),
      ],
    });
    await page.setContent(pageOf(world, 'gull.example/', hour(9)));
    const gaps = await page.locator('.post .text').evaluateAll((texts) =>
      texts.map((text) => {
        const words = document.createRange();
        words.selectNodeContents(text);
        const inner = words.getBoundingClientRect();
        const outer = text.parentElement!.getBoundingClientRect();
        const leftToRight = getComputedStyle(text).direction === 'ltr';
        return Math.round(leftToRight ? inner.left - outer.left : outer.right - inner.right);
      }),
    );
    expect(gaps.length).toBeGreaterThan(8);
    expect(gaps.filter((gap) => gap !== 0)).toEqual([]);
    await page.close();
  });
}

test('wherever the keyboard is on a page of a platform, it shows', async () => {
  const page = await besides(running, { shown: true });
  const world = harbourLightsWorld();
  for (const address of [
    ...harbourPages,
    'murmur.example/@capt.sami/post/qydvx',
    'dhow.example/c/lina_sami',
  ]) {
    await page.setContent(pageOf(world, address, harbourHour));
    expect.soft(await unseenFocus(page), address).toEqual([]);
  }
  await page.close();
});

for (const language of ['en', 'ar'] as const) {
  for (const role of ['trainee', 'assessor', 'instructor'] as const) {
    test(`every screen of the ${role} can be read and used by all, ${language}`, async () => {
      const { window } = running;
      await callIn(window, 'session.setLanguage', { language });
      await callIn(window, 'session.chooseRole', { role: null });
      await showScreen(window, '/');
      await expect(window.locator('html')).toHaveAttribute('lang', language);
      await expect(window.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
      expect(await window.evaluate(() => [innerWidth, innerHeight])).toEqual([1024, 680]);
      if (role === 'trainee') await checkInThemes(window, 'start');

      // By the button, as a person does: the window must know its role before an address of that role is shown.
      await window
        .getByRole('button', { name: say(language, `app.role.${role}`) })
        .first()
        .click();
      await expect.poll(() => window.evaluate(() => globalThis.location.hash)).toContain(`#/${role}`);
      let open: string | undefined;
      for (const screen of screensOf(role)) {
        if (screen.case !== undefined && screen.case !== open) {
          open = screen.case;
          // By the screen, as a trainee does: the window must learn which case it shows.
          await openCase(window, open);
        }
        await showScreen(window, screen.path);
        await expectShown(window, screen, language);
        await screen.open?.(window, (key) => say(language, key));
        await checkInThemes(window, screen.path);
        if (screen.open) await window.keyboard.press('Escape');
      }
    });
  }
}
