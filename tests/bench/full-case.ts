import { randomFillSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { callIn } from '../support/app-driver';
import { nextOpened } from '../support/launch-app';
import { jobEnded } from './job-ended';
import { launch } from './launch';

const root = join(__dirname, '../..');
/** Octets of the files of a case: as many of each as captures and providers' returns have, and one film. */
const sizes = [2_000, 20_000, 80_000, 400_000, 1_500_000, 1_500_000];
const perExhibit = 90;
const film = 48 * 1024 * 1024;

/** The app with cases of many received files, for measuring. */
export interface FullCases {
  app: ElectronApplication;
  page: Page;
  /** Folder that the files were received from. */
  files: string;
  /** Folder of the app's data. */
  data: string;
  /** Opens a new case that holds the files, in exhibits of ninety. Gives its id. */
  open(): Promise<string>;
  /** As `jobEnded`. */
  ended(job: string, onStep?: (step: string, at: number) => void): Promise<number>;
  close(): Promise<void>;
}

async function exerciseOf(page: Page): Promise<string> {
  for (const until = Date.now() + 60_000; Date.now() < until; ) {
    const [exercise] = await callIn(page, 'exercise.list', {});
    if (exercise) return exercise.key;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('The sample exercise was not installed within a minute.');
}

/** Waits for what the program began by itself: a backup after every so many exhibits would share the disk with what is measured. */
async function quiet(page: Page): Promise<void> {
  for (const { id, state } of await callIn(page, 'job.list', {}))
    if (state === 'running') await jobEnded(page, id);
}

/** @param exhibits how many of ninety files, of about 50 MiB each; the film is in the first */
export async function openFullCases(exhibits: number): Promise<FullCases> {
  const home = mkdtempSync(join(tmpdir(), 'hirz-bench-'));
  const files = join(home, 'files');
  const data = join(home, 'data');
  mkdirSync(files);
  const paths = Array.from({ length: exhibits * perExhibit }, (_, at) => {
    const path = join(files, `file-${at}`);
    const size = at === 0 ? film : (sizes[at % sizes.length] ?? 0);
    writeFileSync(path, randomFillSync(Buffer.allocUnsafe(size)));
    return path;
  });
  const app = await launch([root, `--hirz-data=${data}`]);
  const page = await app.firstWindow();
  await page.waitForFunction(() => performance.getEntriesByName('hirz:usable').length > 0);
  await callIn(page, 'session.chooseRole', { role: 'trainee' });
  const exercise = await exerciseOf(page);

  return {
    app,
    page,
    files,
    data,
    ended: (job, onStep) => jobEnded(page, job, onStep),
    async open() {
      const { id } = await callIn(page, 'case.create', { exercise, name: 'Bench Mark', seat: 'B1' });
      await callIn(page, 'case.start', {});
      for (let first = 0; first < paths.length; first += perExhibit) {
        await nextOpened(app, paths.slice(first, first + perExhibit));
        const granted = await callIn(page, 'files.chooseMany', { purpose: 'evidence' });
        const { job } = await callIn(page, 'exhibit.receive', {
          grants: granted?.map(({ grant }) => grant) ?? [],
          source: {
            what: 'Files to be measured by',
            from: 'The benchmark',
            how: 'Made of random octets',
            received: '2031-04-03T08:00:00Z',
            reference: 'None',
          },
        });
        await jobEnded(page, job);
      }
      await quiet(page);
      return id;
    },
    async close() {
      await app.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
