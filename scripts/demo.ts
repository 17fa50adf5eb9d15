/**
 * Works the sample exercise unattended in the real app, through the same contract that the window uses, with the exercise clock
 * accelerated, and leaves the results in demo-output/. `npm start` runs it where there is no display.
 */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { Score } from '../core/domain/assessment/score';
import { instantOf, millisecondsOf } from '../core/domain/text/instant';
import { languages } from '../core/domain/text/localised';
import { say } from '../core/language/index';
import { openBagArchive } from '../electron/engine/bag/bag-archive';
import { browseTo, callIn, resultOf, showPlatforms, showScreen } from '../tests/support/app-driver';
import { type Checklist, createChecklist } from './demo/checklist';
import { openApp } from './guide/open-app';
import { smallPng } from './guide/small-png';
import { windowPicture } from './guide/window-picture';
import { laterStops, reportFor, type Stop, stops } from './harbour-lights/walkthrough';

const root = join(__dirname, '..');
const output = join(root, 'demo-output');
/** So many times the pace of the exercise, while there is work to do before the platforms change. */
const acceleration = 8;
/** While nothing is to be done but to wait for what comes. Closing the app takes a while too: an hour before it is early enough. */
const waiting = 40;
const early = 3_600_000;

interface Demo {
  app: ElectronApplication;
  window: Page;
  list: Checklist;
  data: string;
  /** Everything is made here, and takes the place of demo-output/ at the end. */
  folder: string;
}

/** A picture of the window in the results, once it speaks the language and its own pictures are drawn. */
async function picture({ app, window, folder }: Demo, name: string, language = 'en'): Promise<void> {
  await window.waitForFunction(
    (wanted) =>
      document.documentElement.lang === wanted &&
      [...document.images].every(({ complete, loading }) => complete || loading === 'lazy'),
    language,
  );
  // What moves comes to rest.
  await window.waitForTimeout(600);
  writeFileSync(join(folder, 'screenshots', `${name}.png`), await windowPicture(app));
}

/** Closes the app and comes back to the case, where the exercise clock goes on at another pace. */
async function comeBack(demo: Demo, caseId: string, pace: number): Promise<void> {
  await demo.app.close();
  Object.assign(demo, await openApp(demo.data, { language: 'en', pace }));
  await callIn(demo.window, 'session.chooseRole', { role: 'trainee' });
  await callIn(demo.window, 'case.open', { case: caseId });
  await showPlatforms(demo.window);
}

/** Milliseconds since 1970 of the exercise clock. */
async function exerciseTime(window: Page): Promise<number> {
  return millisecondsOf((await callIn(window, 'clock.get', {})).now);
}

async function waitUntil(window: Page, time: number): Promise<void> {
  while ((await exerciseTime(window)) < time) await window.waitForTimeout(50);
}

async function work(demo: Demo): Promise<void> {
  const { list } = demo;
  let { window } = demo;
  let caseId = '';

  await list.step('Open the sample exercise as a trainee', async () => {
    await picture(demo, '01-start');
    await callIn(window, 'session.chooseRole', { role: 'trainee' });
    for (const until = Date.now() + 90_000; Date.now() < until; ) {
      if ((await callIn(window, 'exercise.list', {})).length > 0) break;
      await window.waitForTimeout(200);
    }
    const exercise = (await callIn(window, 'exercise.list', {})).find(({ id }) => id === 'harbour-lights');
    if (!exercise) throw new Error('The sample exercise is not installed.');
    await callIn(window, 'case.create', { exercise: exercise.key, name: 'Demo Trainee', seat: '1' });
    await showScreen(window, '/case/brief');
    await picture(demo, '02-brief');
    return exercise.title.en;
  });

  await list.step('Read the authority and start the exercise clock', async () => {
    const state = await callIn(window, 'case.start', {});
    caseId = state.id;
    await showPlatforms(window);
    return `case ${caseId}`;
  });

  const numbers = new Map<Stop, string>();
  for (const stop of [...stops, ...laterStops]) {
    const comes = stop.from === undefined ? 0 : millisecondsOf(stop.from);
    const left = await exerciseTime(window);
    if (left < comes) {
      await list.step(`Close the app, come back, and wait for what comes at ${stop.from}`, async () => {
        await comeBack(demo, caseId, waiting);
        await waitUntil(demo.window, comes - early);
        await comeBack(demo, caseId, acceleration);
        window = demo.window;
        await waitUntil(window, comes);
        return `left at ${instantOf(left)}, ${(await callIn(window, 'exhibit.list', {})).total} exhibits are there`;
      });
    }
    await list.step(`Preserve ${stop.address.replace('https://', '')}`, async () => {
      await browseTo(window, stop.address);
      const exhibit = await callIn(window, 'capture.preserve', {});
      numbers.set(stop, exhibit.number);
      for (const tag of stop.tags) {
        await callIn(window, 'tag.put', { number: exhibit.number, term: tag.term, reason: tag.reason });
      }
      if (stop.note) await callIn(window, 'note.write', { number: exhibit.number, text: stop.note });
      if (stop === stops[0]) await picture(demo, '03-platforms');
      return `${exhibit.number}, ${exhibit.items} items, ${stop.tags.length} tags`;
    });
  }

  await list.step('Read the messages that the clock brought', async () => {
    const injects = await callIn(window, 'inject.list', {});
    for (const { inject } of injects) await callIn(window, 'inject.open', { inject: inject.id });
    return `${injects.length}`;
  });

  await list.step('Verify every exhibit', async () => {
    const result = await resultOf<{ exhibits: number; altered: string[] }>(
      window,
      await callIn(window, 'case.verify', {}),
    );
    if (result.altered.length > 0) throw new Error(`altered: ${result.altered.join(', ')}`);
    await showScreen(window, `/case/exhibits/${numbers.get(stops[0] as Stop)}`);
    await picture(demo, '04-exhibit');
    return `${result.exhibits} intact`;
  });

  for (const language of ['ar', 'en'] as const) {
    await list.step(`Write the report and print it as PDF, ${language}`, async () => {
      const document = reportFor(language, (stop) => numbers.get(stop) ?? '');
      const { problems } = await callIn(window, 'report.save', { document });
      if (problems.length > 0) throw new Error(`the report is not finished: ${JSON.stringify(problems)}`);
      const pdf = await callIn(window, 'report.exportPdf', { language });
      return `${pdf.pages} pages`;
    });
  }
  await showScreen(window, '/case/report');
  await picture(demo, '05-report');

  await list.step('The same workspace in Arabic and French', async () => {
    await showScreen(window, `/case/exhibits/${numbers.get(stops[0] as Stop)}`);
    for (const language of ['ar', 'fr'] as const) {
      await callIn(window, 'session.setLanguage', { language });
      await picture(demo, `06-exhibit-${language}`, language);
    }
    await callIn(window, 'session.setLanguage', { language: 'en' });
    return languages.join(', ');
  });

  await list.step('Seal the submission', async () => {
    const sealed = await resultOf<{ code: string; bytes: number }>(
      window,
      await callIn(window, 'case.seal', {}),
    );
    await showScreen(window, '/case/seal');
    await picture(demo, '07-seal');
    return `${(sealed.bytes / 2 ** 20).toFixed(1)} MiB, code ${sealed.code}`;
  });

  await keepResults(demo, caseId);
}

/** Copies the submission out of the case's folder, and the reports out of the submission. */
async function keepResults({ data, folder }: Demo, caseId: string): Promise<void> {
  const from = join(data, 'cases', caseId);
  const sealed = readdirSync(from).find((name) => name.endsWith('.hirz-submission'));
  if (!sealed) throw new Error('The case folder holds no submission.');
  const submission = join(folder, 'submission.hirz-submission');
  copyFileSync(join(from, sealed), submission);
  const archive = await openBagArchive(submission);
  try {
    for (const language of ['en', 'ar'] as const) {
      writeFileSync(
        join(folder, `report-${language}.pdf`),
        await archive.read(`data/report/report-${language}.pdf`),
      );
    }
  } finally {
    await archive.close();
  }
}

/** Runs the command line as a user would; gives what it printed and its exit code. */
function hirz(args: string[], env: Record<string, string> = {}): { out: string; code: number } {
  try {
    const out = execFileSync(process.execPath, [join(root, 'scripts/hirz.mjs'), ...args], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
      maxBuffer: 64 * 2 ** 20,
    });
    return { out, code: 0 };
  } catch (error) {
    const { stdout, status } = error as { stdout?: string; status?: number };
    return { out: stdout ?? '', code: status ?? 3 };
  }
}

async function assess({ app, window, list, folder, ...demo }: Demo): Promise<void> {
  const submission = join(folder, 'submission.hirz-submission');
  const key = join(root, 'fixtures/harbour-lights/sample.hirz-assessor-key.json');
  let submissionId = '';

  await list.step('hirz verify --json', async () => {
    const { out, code } = hirz(['verify', submission, '--json']);
    writeFileSync(join(folder, 'verify.json'), out);
    const { verdict } = JSON.parse(out) as { verdict: string };
    if (code !== 0) throw new Error(`the submission is ${verdict}`);
    return verdict;
  });

  await list.step('hirz score with the sample assessors’ key', async () => {
    const { out, code } = hirz(['score', submission, '--key', key, '--json'], {
      HIRZ_ASSESSOR_PASSPHRASE: 'harbour-lights',
    });
    if (code !== 0) throw new Error('the submission could not be scored');
    const { counts, percent } = (JSON.parse(out) as { score: Score }).score;
    return `${percent} %, ${counts.inTime} in time, ${counts.late} late, ${counts.missed} missed, ${counts.outOfScope} out of scope`;
  });

  await list.step('Open the submission as an assessor', async () => {
    await callIn(window, 'session.chooseRole', { role: 'assessor' });
    await showScreen(window, '/assessor');
    // The system's dialog is the one thing that nobody is there to use.
    await app.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
    }, submission);
    const [file] = await callIn(window, 'files.chooseMany', { purpose: 'submission' });
    if (!file) throw new Error('no grant');
    const opened = await resultOf<{ id: string; verification: { verdict: string } }>(
      window,
      await callIn(window, 'submission.open', { grant: file.grant }),
    );
    await app.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
    }, key);
    const secret = await callIn(window, 'files.choose', { purpose: 'assessor-key' });
    if (!secret) throw new Error('no grant');
    await callIn(window, 'submission.score', {
      id: opened.id,
      key: secret.grant,
      passphrase: 'harbour-lights',
    });
    const all = { app, window, list, folder, ...demo };
    await showScreen(window, `/assessor/submissions/${opened.id}`);
    await picture(all, '08-assessor');
    await showScreen(window, `/assessor/submissions/${opened.id}/score`);
    await picture(all, '09-score');
    submissionId = opened.id;
    return opened.verification.verdict;
  });

  await list.step('Show again what the trainee saw first', async () => {
    const { entries } = await callIn(window, 'submission.log', { id: submissionId, before: 100, limit: 100 });
    const first = entries.findLast(({ event }) => event.type === 'page.visited')?.event;
    if (!first) throw new Error('The log tells of no page.');
    const { visited, again } = await callIn(window, 'visit.get', {
      submission: submissionId,
      seq: first.seq,
    });
    if (!again.computed || !again.same) throw new Error(`${visited.url} is not as it was`);
    await showScreen(window, `/assessor/submissions/${submissionId}/replay/${first.seq}`);
    await picture({ app, window, list, folder, ...demo }, '11-replay');
    return `${visited.url}, octet for octet`;
  });
}

async function check(demo: Demo): Promise<void> {
  const { app, window, list } = demo;
  await list.step('Check a damaged package as an instructor', async () => {
    await callIn(window, 'session.chooseRole', { role: 'instructor' });
    await showScreen(window, '/instructor');
    await app.evaluate(
      ({ dialog }, path) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
      },
      join(root, 'fixtures/broken/dangling-reference.hirz-exercise'),
    );
    await window.getByRole('button', { name: say('en', 'instructor.choose') }).click();
    const problem = window.getByText('data/dataset/').first();
    await problem.waitFor();
    await picture(demo, '10-package-check');
    return (await problem.innerText()).trim();
  });
}

async function main(): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'hirz-demo-'));
  const folder = mkdtempSync(join(tmpdir(), 'hirz-demo-output-'));
  mkdirSync(join(folder, 'screenshots'));
  const list = createChecklist();
  const demo: Demo = { ...(await openApp(data, { language: 'en', pace: acceleration })), list, data, folder };
  try {
    await work(demo);
    await assess(demo);
    await check(demo);
  } catch (error) {
    await showWhereItStopped(demo);
    throw error;
  } finally {
    await demo.app.close();
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  }
  putInPlace(folder);
  if (process.argv.includes('--guide')) await copyIntoGuide();
  console.log(`\nThe results are in ${output}:`);
  for (const name of readdirSync(output).sort()) console.log(`  ${name}`);
}

/** A run that stopped leaves a picture of the window as it stood then, and says where; a window that is gone leaves none. */
async function showWhereItStopped({ app, folder }: Demo): Promise<void> {
  try {
    const file = join(folder, 'where-it-stopped.png');
    writeFileSync(file, await windowPicture(app));
    console.error(`\nThe window, as it was when the run stopped: ${file}`);
  } catch {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Pictures of the guides, by the number of the demo's picture. */
async function copyIntoGuide(): Promise<void> {
  const images = join(root, 'docs/guide/images');
  mkdirSync(images, { recursive: true });
  for (const file of readdirSync(join(output, 'screenshots'))) {
    const small = await smallPng(readFileSync(join(output, 'screenshots', file)));
    writeFileSync(join(images, file.replace(/^\d+-/, '')), small);
  }
}

/** Replaces demo-output/ as a whole, also where the temporary folder is on another disk. */
function putInPlace(folder: string): void {
  chmodSync(folder, 0o755);
  rmSync(output, { recursive: true, force: true });
  try {
    renameSync(folder, output);
  } catch {
    mkdirSync(join(output, 'screenshots'), { recursive: true });
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (/\.[a-z-]+$/.test(file)) copyFileSync(join(folder, file), join(output, file));
    }
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error(
    `\nThe unattended run stopped: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`,
  );
  console.error(
    'What to do: run `npm start` again; if it stops at the same step, `npm run e2e` shows more. demo-output/ was not touched.',
  );
  process.exitCode = 1;
});
