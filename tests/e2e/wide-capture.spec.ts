import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, test } from '@playwright/test';
import type { Job } from '../../core/contract/job';
import { Capture } from '../../core/domain/evidence/capture';
import { say } from '../../core/language/index';
import { browseTo, callIn, resultOf, showPlatforms, showScreen } from '../support/app-driver';
import { nextOpened, nextSaved, root, user } from '../support/launch-app';
import { onePng } from '../support/tiny/pictures';
import { beginTinyCase, type TinyCase } from '../support/tiny-case';

const shots = join(root, 'test-results/screenshots');

// Each goes on with the case of the ones before it, also where one is tried again.
test.describe.configure({ mode: 'serial' });

let running: TinyCase;
test.beforeAll(async () => {
  running = await beginTinyCase();
});
test.afterAll(() => running.stop());

const exhibitOf = async (number: string) => (await callIn(running.window, 'exhibit.get', { number })).exhibit;

/** What an exhibit's `capture.json` says. */
async function captureOf(number: string): Promise<Capture> {
  const { items } = await exhibitOf(number);
  const sha256 = items.find(({ role }) => role === 'capture')?.sha256 ?? '';
  const { data, id } = running;
  const file = join(data, 'cases', id, 'objects', sha256.slice(0, 2), sha256.slice(2));
  return Capture.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** Lets the view that a wide capture is taken in wait before each page, lets captures be refused inside the page, or lets them go on. */
const holdCaptures = (how: 'waiting' | 'refused' | 'free') =>
  running.app.evaluate(({ app, webContents }, state) => {
    const shared = globalThis as { hold?: { state: typeof state; free: () => void; freed: Promise<void> } };
    if (shared.hold) {
      shared.hold.free();
    } else {
      const refusing = ({ debugger: protocol }: Electron.WebContents) => {
        const send = protocol.sendCommand.bind(protocol);
        protocol.sendCommand = async (...command) => {
          if (shared.hold?.state === 'refused') throw new Error('refused by the test');
          return send(...command);
        };
      };
      for (const contents of webContents.getAllWebContents()) refusing(contents);
      app.on('web-contents-created', (_event, contents) => {
        refusing(contents);
        const load = contents.loadURL.bind(contents);
        contents.loadURL = async (...page) => {
          await shared.hold?.freed;
          return load(...page);
        };
      });
    }
    let free = () => {};
    const freed = new Promise<void>((resolve) => {
      free = resolve;
    });
    if (state !== 'waiting') free();
    shared.hold = { state, free, freed };
  }, how);

/** Lets the window wait to hear what can be preserved of a page, until the function that this gives is called. */
async function holdChoices(): Promise<() => Promise<void>> {
  await running.app.evaluate(({ ipcMain }) => {
    type Listener = (event: Electron.IpcMainInvokeEvent, name: unknown, input: unknown) => unknown;
    const shared = globalThis as { freeChoices?: () => void };
    const { _invokeHandlers: handlers } = ipcMain as unknown as { _invokeHandlers: Map<string, Listener> };
    const answer = handlers.get('hirz:call');
    if (!answer) throw new Error('Electron keeps its handlers elsewhere');
    const freed = new Promise<void>((resolve) => {
      shared.freeChoices = () => {
        handlers.set('hirz:call', answer);
        resolve();
      };
    });
    handlers.set('hirz:call', async (event, name, input) => {
      if (name === 'capture.choices') await freed;
      return answer(event, name, input);
    });
  });
  return () => running.app.evaluate(() => (globalThis as { freeChoices?: () => void }).freeChoices?.());
}

test('a whole profile becomes one exhibit, by the menu beside Preserve, while the page in view stays', async () => {
  const { window } = running;
  const address = 'https://gull.example/@sami_travel';
  await browseTo(window, address);
  await window.getByRole('button', { name: 'More than the page, or a part of it' }).click();
  await window.getByRole('menuitem', { name: 'The whole profile, page by page' }).click();
  await expect(window.getByText('Preserved AK-001')).toBeVisible({ timeout: 30_000 });
  const { items, subject } = await exhibitOf('AK-001');
  expect(subject?.kind).toBe('account');
  const pictures = items.filter(({ role }) => role === 'screenshot');
  expect(pictures.map(({ path }) => path)).toEqual(['pages/0001.png', 'pages/0002.png']);
  expect(items.filter(({ role }) => role === 'overlay').map(({ path }) => path)).toEqual([
    'overlays/0001.png',
    'overlays/0002.png',
  ]);
  const wide = await captureOf('AK-001');
  expect(wide.records.map(({ seen }) => seen)).not.toContain('window');
  expect(new Set(pictures.map(({ sha256 }) => sha256)).size).toBe(2);
  expect((await callIn(window, 'browser.state', {})).address).toBe(address);
  // As wide as the page in view.
  const { number } = await callIn(window, 'capture.preserve', {});
  const { viewport, pageSize } = await captureOf(number);
  expect(viewport.width).toBeGreaterThan(500);
  const { width, scale } = viewport;
  expect(wide.viewport).toMatchObject({ width, scale, height: expect.any(Number) });
  expect(wide.viewport.height).toBeGreaterThan(viewport.height);
  expect(wide.pages?.map((page) => page.pageSize.width)).toEqual([pageSize.width, pageSize.width]);
  const { entries } = await callIn(window, 'log.list', { limit: 20 });
  expect(entries.filter(({ event }) => String(event.payload.url).endsWith('/replies'))).toEqual([]);
  await showScreen(window, '/case/exhibits/AK-001');
  await window.getByRole('button', { name: 'Look at Page 2 with its data' }).click();
  await expect(window.locator('.item-picture img')).toBeVisible();
  await window.screenshot({ path: join(shots, 'page-overlay.png') });
  await showPlatforms(window);
});

test('a selection keeps the records of what was chosen, by keyboard', async () => {
  const { window } = running;
  await window.keyboard.press('Control+Alt+Enter');
  const list = window.getByRole('list', { name: 'What is on the page' });
  await expect(list).toBeVisible();
  const post = list.getByRole('checkbox', { name: /^Post / }).first();
  await post.focus();
  await window.keyboard.press('Space');
  const keep = window.getByRole('button', { name: 'Preserve 1 chosen' });
  // What could not be preserved is not forgotten.
  await holdCaptures('refused');
  await keep.press('Enter');
  await expect(window.getByRole('alert')).toBeVisible();
  await expect(post).toBeChecked();
  await holdCaptures('free');
  await keep.press('Enter');
  await expect(window.getByText('Preserved AK-003')).toBeVisible();
  expect((await exhibitOf('AK-003')).entities).toEqual([expect.objectContaining({ kind: 'post' })]);
  await expect(list).toBeHidden();
  // Looked at later it is not taken for the whole page.
  await showScreen(window, '/case/exhibits/AK-003');
  await expect(window.getByText('A selection: 1 thing of what the page showed')).toBeVisible();
  const listed = (number: string) => window.getByRole('option').filter({ hasText: number });
  await expect(listed('AK-003').getByText('Selection', { exact: true })).toBeVisible();
  await expect(listed('AK-001').getByText('Selection', { exact: true })).toBeHidden();
  await window.screenshot({ path: join(shots, 'selection-list.png') });
  await showScreen(window, '/case/exhibits/AK-001');
  await expect(window.getByText('A selection:')).toBeHidden();
  await showScreen(window, '/case/log');
  await expect(window.getByText(/^Preserved AK-003, a selection of 1 thing on the page:/)).toBeVisible();
  await expect(
    window.getByText(/^Preserved AK-001, a profile asked for in whole, page by page:/),
  ).toBeVisible();
  await window.screenshot({ path: join(shots, 'selection-log.png') });
  await callIn(window, 'session.setLanguage', { language: 'ar' });
  await expect(window.getByText(/^تحريز AK-003، مختارات مما عرضته الصفحة، عددها 1:/)).toBeVisible();
  await expect(window.getByText(/^تحريز AK-001، ملف شخصي قُصد تحريزه كاملًا، صفحة صفحة:/)).toBeVisible();
  await window.screenshot({ path: join(shots, 'selection-log-ar.png') });
  await showScreen(window, '/case/exhibits/AK-003');
  await expect(listed('AK-003').getByText(say('ar', 'app.selection.mark'), { exact: true })).toBeVisible();
  await window.screenshot({ path: join(shots, 'selection-list-ar.png') });
  await callIn(window, 'session.setLanguage', { language: 'en' });
  // Nor where it is picked: to be handed over, and to be cited.
  const rows = (of: Locator) => [of.filter({ hasText: 'AK-003' }), of.filter({ hasText: 'AK-002' })] as const;
  const marked = async ([selection, page]: ReturnType<typeof rows>) => {
    await expect(selection.getByText('Selection', { exact: true })).toBeVisible();
    await expect(page).toBeVisible();
    await expect(page.getByText('Selection', { exact: true })).toBeHidden();
  };
  await showScreen(window, '/case/handovers');
  await window.getByRole('button', { name: say('en', 'trainee.hand.give') }).click();
  await marked(rows(window.getByRole('dialog').getByRole('listitem')));
  await window.screenshot({ path: join(shots, 'selection-hand-over.png') });
  await window.keyboard.press('Escape');
  await showScreen(window, '/case/report');
  await marked(rows(window.locator('.cite').getByRole('listitem')));
  await window.screenshot({ path: join(shots, 'selection-cite.png') });
  await showPlatforms(window);
});

test('a capture of more pages is found again by who comes back: to cancel it, made, or why it failed', async () => {
  const { window } = running;
  const progress = window.getByRole('progressbar', { name: 'Preserving page by page' });
  const beginAndLeave = async () => {
    await holdCaptures('waiting');
    await window.keyboard.press('Control+Shift+Enter');
    await expect(progress).toBeVisible();
    await showScreen(window, '/case/exhibits');
    await expect(progress).toBeHidden();
  };
  const newest = async () =>
    (await callIn(window, 'job.list', {})).find(({ kind }) => kind === 'case.collect')?.state;
  const ended = (state: Job['state']) => expect.poll(newest, { timeout: 30_000 }).toBe(state);

  await browseTo(window, 'https://gull.example/@sami_travel');
  await beginAndLeave();
  await showPlatforms(window);
  await expect(progress).toBeVisible();
  await window.getByRole('button', { name: 'Cancel', exact: true }).click();
  await ended('cancelled');
  await expect(progress).toBeHidden();
  await expect(window.getByRole('status').getByText('Preserving page by page was cancelled.')).toBeVisible();
  await expect(window.getByRole('complementary').getByText('AK-003').first()).toBeVisible();
  for (const language of ['fr', 'ar', 'en'] as const) {
    await callIn(window, 'session.setLanguage', { language });
    const note = window.getByRole('status').getByText(say(language, 'trainee.collect.cancelled'));
    await expect(note).toBeVisible();
    await window.screenshot({ path: join(shots, `wide-cancelled-${language}.png`) });
  }
  const put = window.getByRole('status').getByRole('button', { name: say('en', 'app.dismiss'), exact: true });
  await put.click();
  await expect(window.getByText(say('en', 'trainee.collect.cancelled'))).toBeHidden();

  await beginAndLeave();
  await holdCaptures('refused');
  await ended('failed');
  await showPlatforms(window);
  await window.getByRole('alert').getByRole('button', { name: 'Put away' }).click();

  await beginAndLeave();
  await holdCaptures('free');
  await ended('done');
  await showPlatforms(window);
  await browseTo(window, 'https://gull.example/');
  await expect(window.getByText('Preserved AK-004')).toBeVisible();
});

test('keys that are pressed before it is known what can be preserved are not lost, and what a page has not is told', async () => {
  const { window } = running;
  const progress = window.getByRole('progressbar', { name: 'Preserving page by page' });
  const note = (wish: 'wide' | 'selection', language: 'en' | 'fr' | 'ar' = 'en') =>
    window.getByRole('status').getByText(say(language, `trainee.preserve.${wish}.not`));
  const list = window.getByRole('list', { name: 'What is on the page' });
  /** Goes to a page and presses keys while the engine has not said what is on it. */
  const pressEarly = async (path: string, keys: string) => {
    const free = await holdChoices();
    await browseTo(window, `https://gull.example/${path}`);
    await window.keyboard.press(keys);
    return free;
  };

  let free = await pressEarly('@sami_travel', 'Control+Alt+Enter');
  await expect(list).toBeHidden();
  await free();
  await expect(list).toBeVisible();

  await holdCaptures('waiting');
  free = await pressEarly('@sami_travel/followers', 'Control+Shift+Enter');
  // The wish was for the page that has gone.
  await browseTo(window, 'https://gull.example/');
  await free();
  await expect(window.getByRole('button', { name: 'More than the page, or a part of it' })).toBeEnabled();
  await window.keyboard.press('Control+Shift+Enter');
  await expect(note('wide')).toBeVisible();
  await expect(progress).toBeHidden();
  for (const language of ['fr', 'ar', 'en'] as const) {
    await callIn(window, 'session.setLanguage', { language });
    await expect(note('wide', language)).toBeVisible();
    await window.screenshot({ path: join(shots, `wide-refused-${language}.png`) });
  }
  await browseTo(window, 'https://gull.example/search?q=nobodywritesthis');
  await expect(note('wide')).toBeHidden();
  await window.keyboard.press('Control+Alt+Enter');
  await expect(note('selection')).toBeVisible();
  await expect(list).toBeHidden();

  free = await pressEarly('@sami_travel', 'Control+Shift+Enter');
  await expect(note('selection')).toBeHidden();
  await free();
  await expect(progress).toBeVisible();
  await holdCaptures('free');
  await expect(window.getByText('Preserved AK-005')).toBeVisible({ timeout: 30_000 });
});

test('an assessor sees in the list, at the file and in what is exported which exhibit is a selection, and which name says something else', async () => {
  const { app, window, saved } = running;
  const letter = join(saved, 'letter.pdf');
  writeFileSync(letter, onePng(20, 30, [200, 80, 120]));
  await nextOpened(app, [user().give(letter)]);
  const [received] = await callIn(window, 'files.chooseMany', { purpose: 'evidence' });
  const { exerciseTime } = await callIn(window, 'capture.preserve', {});
  const source = {
    what: 'A letter',
    from: 'Gull',
    how: 'By hand',
    received: exerciseTime,
    reference: 'None',
  };
  const receiving = await callIn(window, 'exhibit.receive', { grants: [received?.grant ?? ''], source });
  const { number } = await resultOf<{ number: string }>(window, receiving);
  await resultOf(window, await callIn(window, 'case.seal', {}), 120);
  const file = join(saved, 'marks.hirz-submission');
  await nextSaved(app, file);
  const place = await callIn(window, 'files.saveAs', { purpose: 'submission', suggested: 'marks' });
  await callIn(window, 'case.saveSubmission', { grant: place?.grant ?? '' });
  await callIn(window, 'case.close', {});

  await callIn(window, 'session.chooseRole', { role: 'assessor' });
  await nextOpened(app, [file]);
  const [granted] = await callIn(window, 'files.chooseMany', { purpose: 'submission' });
  await resultOf(window, await callIn(window, 'submission.open', { grant: granted?.grant ?? '' }), 120);
  const [submission] = await callIn(window, 'submission.list', {});
  await showScreen(window, `/assessor/submissions/${submission?.id}/exhibits/${number}`);
  const differs = 'By its name (.pdf): PDF document. By its content: PNG picture.';
  const notes = window.locator('.assessor-items .remark');
  // The file is shown at first; then its receipt is.
  await expect(notes).toHaveText([`${differs} ${say('en', 'app.nameDiffers.why')}`]);
  const receipt = window.locator('.assessor-items li').filter({ hasText: 'receipt.json' });
  await receipt.getByRole('button', { name: say('en', 'assessor.item.look') }).click();
  await expect(notes).toHaveText([differs]);

  const mark = say('en', 'app.selection.mark');
  const marked = (rows: Locator, exhibit: string) =>
    rows.filter({ hasText: exhibit }).getByText(mark, { exact: true });
  const listed = window.getByRole('option');
  // Chosen by its address, the last of the list is seen whole.
  await expect(listed.filter({ hasText: number })).toBeInViewport({ ratio: 1 });
  await expect(marked(listed, 'AK-003')).toBeVisible();
  await expect(listed.filter({ hasText: 'AK-002' })).toBeVisible();
  await expect(marked(listed, 'AK-002')).toBeHidden();
  await window.screenshot({ path: join(shots, 'selection-assessor.png') });
  await window.getByRole('button', { name: say('en', 'app.export'), exact: true }).click();
  const offered = window.getByRole('dialog').getByRole('listitem');
  await expect(marked(offered, 'AK-003')).toBeVisible();
  await expect(offered.filter({ hasText: 'AK-002' })).toBeVisible();
  await expect(marked(offered, 'AK-002')).toBeHidden();
  await window.screenshot({ path: join(shots, 'selection-assessor-export.png') });
});
