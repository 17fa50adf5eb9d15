/**
 * Pictures of the platforms for docs/guide/platforms.md: `npm run pictures`. Each page in each language, of the window and of
 * the platform alike, for which Harbour Lights is built anew with its platforms' own language replaced.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { Exercise } from '../../core/domain/exercise/exercise';
import { type Language, languages } from '../../core/domain/text/localised';
import { browseTo, callIn, resultOf, showPlatforms } from '../../tests/support/app-driver';
import { createChecklist } from '../demo/checklist';
import { writePackage } from '../harbour-lights/build/package';
import { exercise } from '../harbour-lights/story/exercise';
import { openApp } from './open-app';
import { early, type GuidePage, late, lateFrom } from './pages';
import { smallPng } from './small-png';
import { windowPicture } from './window-picture';

const root = join(__dirname, '../..');
const images = join(root, 'docs/guide/images/living');
/** Fast enough to come to the second day within a minute; the clock is paused while pictures are taken. */
const pace = 40;
const size = { width: 1280, height: 800 };

/** Harbour Lights with every platform speaking one language. A platform's own wording is in its own language and goes. */
function speaking(language: Language): Exercise {
  return {
    ...exercise,
    platforms: exercise.platforms.map(({ wording, ...platform }) => ({
      ...platform,
      language,
      ...(wording && platform.language === language ? { wording } : {}),
    })),
  };
}

/** Installs the package through the system's dialog, which nobody is there to use, and begins a case. */
async function begin(app: ElectronApplication, window: Page, file: string): Promise<void> {
  await callIn(window, 'session.chooseRole', { role: 'trainee' });
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
  }, file);
  const granted = await callIn(window, 'files.choose', { purpose: 'exercise' });
  if (!granted) throw new Error('no grant');
  const job = await callIn(window, 'exercise.import', { grant: granted.grant });
  const { key } = await resultOf<{ key: string }>(window, job);
  await callIn(window, 'case.create', { exercise: key, name: 'Amal Karim', seat: '7' });
  await callIn(window, 'case.start', {});
  await callIn(window, 'clock.pause', {});
  await app.evaluate(
    ({ BrowserWindow }, { width, height }) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
    size,
  );
  await showPlatforms(window);
}

async function take(app: ElectronApplication, window: Page, folder: string, page: GuidePage): Promise<void> {
  await browseTo(window, page.address);
  await save(app, window, folder, page.name);
}

async function save(app: ElectronApplication, window: Page, folder: string, name: string): Promise<void> {
  await window.waitForTimeout(1000);
  writeFileSync(join(folder, `${name}.png`), await smallPng(await windowPicture(app)));
}

async function reach(window: Page, instant: string): Promise<void> {
  await callIn(window, 'clock.resume', {});
  while ((await callIn(window, 'clock.get', {})).now < instant) await window.waitForTimeout(100);
  await callIn(window, 'clock.pause', {});
}

async function picturesIn(language: Language): Promise<void> {
  const list = createChecklist();
  const data = mkdtempSync(join(tmpdir(), 'hirz-pictures-'));
  const folder = join(images, language);
  mkdirSync(folder, { recursive: true });
  try {
    const file = join(data, 'harbour-lights.hirz-exercise');
    await writePackage(join(root, 'fixtures/harbour-lights'), file, speaking(language));
    const { app, window } = await openApp(join(data, 'data'), { language, pace });
    try {
      await begin(app, window, file);
      for (const page of early) {
        await list.step(`${language} ${page.name}`, async () => {
          await take(app, window, folder, page);
          return page.address;
        });
      }
      await list.step(`${language}: wait for the second day`, async () => {
        await reach(window, lateFrom);
        return undefined;
      });
      for (const page of late) {
        await list.step(`${language} ${page.name}`, async () => {
          await take(app, window, folder, page);
          return page.address;
        });
      }
    } finally {
      await app.close();
    }
  } finally {
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function main(): Promise<void> {
  const wanted = languages.filter((language) => process.argv.length < 3 || process.argv.includes(language));
  for (const language of wanted) await picturesIn(language);
}

main().catch((error: unknown) => {
  console.error('The pictures could not be taken:', error);
  process.exitCode = 1;
});
