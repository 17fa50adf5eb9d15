import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { ReportBlock } from '../../core/domain/report/report-document';
import { makeAssessorKeyFile } from '../../electron/engine/assessment/assessor-key';
import { browseTo, callIn, resultOf, showPlatforms, showScreen } from '../support/app-driver';
import { attackTexts, cut } from '../support/hostile/attack-texts';
import {
  channelNameLength,
  crowd,
  hostileTitle,
  inParagraphs,
  nameLength,
  platformNameLength,
  withHostileTexts,
} from '../support/hostile/hostile-exercise';
import { survey } from '../support/hostile/survey';
import { launchApp, nextOpened, nextSaved, platformPage, user } from '../support/launch-app';
import { overflowIn } from '../support/overflow';
import { tinyAssessor } from '../support/tiny-exercise';
import { installTinyIn } from '../support/tiny-in-app';

/**
 * Each page kind is rendered with each text in the unit tests; here the real window and the real view are looked at, where all texts
 * stand together, and for one of each way to attack where each has a screen of its own.
 */
// A trace would keep each page with all its texts for every step.
test.use({ trace: 'off' });

const attacks = Object.values(attackTexts);
const ofEachKind = [
  'closing and script',
  'message format',
  'rich text tags',
  'isolates closed twice',
  'line ends',
  'towers of marks',
  'one long word',
  'many lines',
].map((kind) => {
  const text = attackTexts[kind];
  if (text === undefined) throw new Error(`no text is called ${kind}`);
  return [attacks.indexOf(text), text] as const;
});
const name = cut(hostileTitle, nameLength);
const seat = '</b>\u202e7';

/** HTML has no NUL: a parser makes U+FFFD of it, in what is written as a page. */
const inPage = (text: string) => text.replaceAll('\0', '\ufffd');

/** A trainee's reason and note of a text: not as long as some of them, and without space around them. */
const written = (text: string) => [cut(text, 1900).trim(), cut(text, 9000).trim()] as const;

/** Visits every page of a list by its links to older and newer ones; `look` is called on each. */
async function walk(window: Page, platforms: Page, first: string, look: (address: string) => Promise<void>) {
  const known = [first];
  for (const address of known) {
    await browseTo(window, address);
    await look(address);
    const links = await platforms
      .locator('.pager a[href*="after="], .pager a[href*="before="]')
      .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
    known.push(...links.filter((link) => !known.includes(link)));
  }
}

/** Which posts or messages of the hostile texts the page shows, by their numbers. */
function numbersOf(platforms: Page, kind: 'post' | 'message'): Promise<number[]> {
  return platforms
    .locator(`[data-entity^="${kind}:h"]`)
    .evaluateAll((shown) =>
      shown.map((one) => Number(/\d+$/.exec(one.getAttribute('data-entity') ?? '')?.[0])),
    );
}

test('hostile words are shown as words, from the start screen to the assessor’s', async () => {
  test.setTimeout(240_000);
  const running = await launchApp();
  const { app, window, saved } = running;
  const wrong: string[] = [];
  const watch = (page: Page) => page.on('dialog', () => wrong.push('a script of a text opened a dialog'));
  app.windows().forEach(watch);
  app.on('window', watch);

  /** The window shows the texts, and nothing is pushed out of it. */
  async function inWindow(where: string, texts: readonly string[]): Promise<void> {
    const found = [...(await survey(window, texts)), ...(await overflowIn(window))];
    wrong.push(...found.map((one) => `${where}: ${one}`));
  }
  async function inBothDirections(where: string, texts: readonly string[]): Promise<void> {
    for (const language of ['ar', 'en'] as const) {
      await callIn(window, 'session.setLanguage', { language });
      await expect(window.locator('html')).toHaveAttribute('lang', language);
      await inWindow(`${where}, ${language}`, texts);
    }
  }

  try {
    const exercise = await installTinyIn(running, withHostileTexts(attacks, attacks.length));

    await test.step('before an exercise is begun, and in its brief', async () => {
      await showScreen(window, '/trainee');
      await inWindow('exercises', [hostileTitle]);
      await showScreen(window, `/trainee/exercise/${exercise}`);
      await inWindow('exercise', [hostileTitle]);
      await callIn(window, 'case.create', { exercise, name, seat });
      await showScreen(window, '/case/brief');
      await inBothDirections('brief', [hostileTitle, ...inParagraphs(attacks)]);
      await callIn(window, 'case.start', {});
    });

    await test.step('in messages', async () => {
      for (const [n, text] of ofEachKind) {
        await showScreen(window, `/case/messages/h${n}`);
        await inWindow(`message h${n}`, [text]);
      }
    });

    await test.step('in feeds, profiles, lists, searches and chats', async () => {
      await showPlatforms(window);
      const platforms = await platformPage(app);
      watch(platforms);
      const inView = async (where: string, shown: readonly string[]) => {
        wrong.push(...(await survey(platforms, shown.map(inPage))).map((one) => `${where}: ${one}`));
      };
      const allSaid = async (first: string, kind: 'post' | 'message') => {
        const missing = new Set(attacks.keys());
        await walk(window, platforms, first, async (address) => {
          const here = await numbersOf(platforms, kind);
          const words = here.map((n) => attacks[n] ?? '');
          await inView(address, [...words, ...words.map((text) => cut(text, nameLength))]);
          for (const n of here) missing.delete(n);
        });
        expect([...missing], first).toEqual([]);
      };
      await allSaid('https://gull.example/', 'post');
      await allSaid(`https://quay.example/c/${crowd}`, 'message');

      for (const [n, text] of ofEachKind) {
        await browseTo(window, `https://gull.example/@h${n}`);
        await inView(`profile h${n}`, [text, cut(text, nameLength)]);
        await browseTo(window, `https://quay.example/c/h${n}`);
        await inView(`channel h${n}`, [text, cut(text, channelNameLength)]);
      }
      await browseTo(window, 'https://gull.example/@PortNews/lists');
      await inView(
        'lists',
        attacks.map((text) => cut(text, nameLength)),
      );
    });

    await test.step('around the platforms, and where an address is refused', async () => {
      await inWindow('platforms', [cut(hostileTitle, platformNameLength)]);
      for (const text of ['javascript:alert(1)//</b>\u202e', 'data:text/html,<script>alert(1)</script>']) {
        await callIn(window, 'browser.navigate', { address: text });
        await expect.poll(async () => (await callIn(window, 'browser.state', {})).refused).toBe(text);
        await inWindow('refused', [text]);
      }
    });

    const [first = 0] = ofEachKind[0] ?? [];
    await browseTo(window, `https://gull.example/@h${first}/post/h${first}`);
    const { number } = await callIn(window, 'capture.preserve', {});
    await test.step('in an exhibit, its tags and notes, and the log', async () => {
      const reasons: string[] = [];
      for (const [n, text] of ofEachKind) {
        const [reason, note] = written(text);
        await callIn(window, 'tag.put', { number, term: `h${n}`, reason });
        await callIn(window, 'note.write', { number, text: note });
        reasons.push(reason, note);
      }
      await showScreen(window, `/case/exhibits/${number}`);
      const { exhibit } = await callIn(window, 'exhibit.get', { number });
      await inBothDirections('exhibit', [exhibit.title, ...reasons]);
      await showScreen(window, '/case/log');
      await inBothDirections('log', []);
    });

    await test.step('in the report and its PDF', async () => {
      const heading = (text: string): ReportBlock => ({
        type: 'heading',
        attrs: { level: 3 },
        content: [{ type: 'text', text }],
      });
      const { problems } = await callIn(window, 'report.save', {
        document: {
          title: hostileTitle,
          language: 'en',
          body: {
            type: 'doc',
            content: [
              ...attacks.map(heading),
              {
                type: 'paragraph',
                content: [
                  { type: 'text', text: 'All of it: ' },
                  { type: 'citation', attrs: { exhibit: number } },
                ],
              },
            ],
          },
        },
      });
      expect(problems).toEqual([]);
      await showScreen(window, '/case/report');
      await inWindow('report', attacks);
      const pdf = join(saved, 'report.pdf');
      await nextSaved(app, pdf);
      const place = await callIn(window, 'files.saveAs', { purpose: 'report', suggested: 'report' });
      if (!place) throw new Error('the dialog gave no place');
      await callIn(window, 'report.exportPdf', { language: 'ar', grant: place.grant });
      const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
      expect(text).toContain(attackTexts.script);
    });

    await test.step('in what the assessor sees', async () => {
      await resultOf(window, await callIn(window, 'case.seal', {}), 120);
      const file = join(saved, 'hostile.hirz-submission');
      await nextSaved(app, file);
      const place = await callIn(window, 'files.saveAs', { purpose: 'submission', suggested: 'hostile' });
      if (!place) throw new Error('the dialog gave no place');
      await callIn(window, 'case.saveSubmission', { grant: place.grant });
      await showScreen(window, '/case/seal');
      await inWindow('sealed', [hostileTitle]);
      await callIn(window, 'case.close', {});
      await showScreen(window, '/trainee');
      await inWindow('cases', [name]);

      await callIn(window, 'session.chooseRole', { role: 'assessor' });
      await nextOpened(app, [file]);
      const [granted] = await callIn(window, 'files.chooseMany', { purpose: 'submission' });
      if (!granted) throw new Error('the dialog gave no file');
      await resultOf(window, await callIn(window, 'submission.open', { grant: granted.grant }), 120);
      const [submission] = await callIn(window, 'submission.list', {});
      const key = join(saved, 'tests.hirz-assessor-key.json');
      const cost = { N: 2 ** 12, r: 8, p: 1 };
      writeFileSync(
        key,
        JSON.stringify(makeAssessorKeyFile('tests', { privateKey: tinyAssessor.privateKey, cost })),
      );
      await nextOpened(app, [user().give(key)]);
      const secret = await callIn(window, 'files.choose', { purpose: 'assessor-key' });
      if (!secret || !submission) throw new Error('the dialog gave no file');
      await callIn(window, 'submission.score', { id: submission.id, key: secret.grant, passphrase: 'tests' });
      await showScreen(window, '/assessor');
      await inWindow('submissions', [name]);
      const views = {
        integrity: [name],
        log: [],
        report: [hostileTitle, ...attacks],
        score: attacks,
        exhibits: [],
      };
      for (const [view, shown] of Object.entries(views)) {
        await showScreen(window, `/assessor/submissions/${submission.id}/${view}`);
        await inWindow(`assessor’s ${view}`, shown);
      }
    });
    expect(wrong).toEqual([]);
  } finally {
    await running.stop();
  }
});
