import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browseTo, callIn, showPlatforms } from '../../support/app-driver';
import type { Figure } from '../figure';
import { launch } from '../launch';
import { median } from '../measure';
import type { Topic } from '../topic';

const root = join(__dirname, '../../..');

/**
 * Preserves the sample exercise's home page (20 posts and their media), each time in turn with the anchor: the full-page
 * screenshot alone, of the same page in the same view.
 */
export const preserve: Topic = {
  name: 'preserve',
  title: 'Preserve',
  measure: ({ quick }) => measure(quick ? 5 : 14),
};

async function measure(runs: number): Promise<Figure[]> {
  const data = mkdtempSync(join(tmpdir(), 'hirz-bench-'));
  const app = await launch([root, `--hirz-data=${data}`]);
  try {
    const page = await app.firstWindow();
    await page.waitForFunction(() => performance.getEntriesByName('hirz:usable').length > 0);
    await callIn(page, 'session.chooseRole', { role: 'trainee' });
    let [exercise] = await callIn(page, 'exercise.list', {});
    for (const until = Date.now() + 60_000; !exercise && Date.now() < until; ) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      [exercise] = await callIn(page, 'exercise.list', {});
    }
    if (!exercise) throw new Error('The sample exercise was not installed within a minute.');
    await callIn(page, 'case.create', { exercise: exercise.key, name: 'Bench Mark', seat: 'B1' });
    await callIn(page, 'case.start', {});
    await showPlatforms(page);
    const { exercise: content } = await callIn(page, 'exercise.get', { key: exercise.key });
    const microblog = content.platforms.find((platform) => platform.kind === 'microblog');
    if (!microblog) throw new Error('The sample exercise has no microblog.');
    const address = `https://${microblog.domain}/`;

    const ours: number[] = [];
    const theirs: number[] = [];
    const records: number[] = [];
    for (let run = -1; run < runs; run += 1) {
      await browseTo(page, address);
      await page.waitForTimeout(400);
      const shot = await app.evaluate(async ({ webContents }, host) => {
        const view = webContents.getAllWebContents().find((contents) => contents.getURL().includes(host));
        if (!view) throw new Error('no platform view');
        const before = performance.now();
        view.debugger.attach('1.3');
        await view.debugger.sendCommand('Page.captureScreenshot', {
          format: 'png',
          captureBeyondViewport: true,
        });
        view.debugger.detach();
        return performance.now() - before;
      }, microblog.domain);
      const measured = await page.evaluate(async () => {
        const before = performance.now();
        const answer = await window.hirz.call('capture.preserve', {});
        return { ms: performance.now() - before, answer };
      });
      if (!measured.answer.ok) throw new Error(JSON.stringify(measured.answer));
      const { exhibit } = await callIn(page, 'exhibit.get', {
        number: (measured.answer.value as { number: string }).number,
      });
      if (run < 0) continue;
      theirs.push(shot);
      ours.push(measured.ms);
      records.push(exhibit.entities.filter((entity) => entity.kind === 'post').length);
    }
    return [
      {
        what: `Preserve, click to answer, page of ${median(records)} posts with media`,
        unit: 'ms',
        ours,
        theirs: { what: 'full-page screenshot alone', values: theirs },
        goal: { of: 'median', atMost: 700 },
      },
    ];
  } finally {
    await app.close();
    rmSync(data, { recursive: true, force: true });
  }
}
