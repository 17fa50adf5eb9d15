import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { browseTo, callIn, showPlatforms } from '../../support/app-driver';
import type { Figure } from '../figure';
import { launch } from '../launch';
import { installedBench } from '../packages/installed';
import type { Topic } from '../topic';

const root = join(__dirname, '../../..');

/** From the click on 'older posts' in the real app until the next page of 50 is painted. */
export const show: Topic = {
  name: 'show',
  title: 'From the click to the page',
  async measure({ sizes, quick }) {
    const figures: Figure[] = [];
    for (const posts of sizes) figures.push(await measure(posts, quick ? 8 : 30));
    return figures;
  },
};

async function measure(posts: number, runs: number): Promise<Figure> {
  const { data, key } = await installedBench(posts);
  rmSync(join(data, 'cases'), { recursive: true, force: true });
  const app = await launch([root, `--hirz-data=${data}`]);
  try {
    const page = await app.firstWindow();
    await page.waitForFunction(() => performance.getEntriesByName('hirz:usable').length > 0);
    await callIn(page, 'session.chooseRole', { role: 'trainee' });
    await callIn(page, 'case.create', { exercise: key, name: 'Bench Mark', seat: 'B1' });
    await callIn(page, 'case.start', {});
    await showPlatforms(page);
    const { exercise } = await callIn(page, 'exercise.get', { key });
    const { domain = '' } = exercise.platforms.find(({ kind }) => kind === 'microblog') ?? {};
    await browseTo(page, `https://${domain}/?show=50&after=${Math.floor(posts / 2)}`);
    const ours: number[] = [];
    for (let run = -2; run < runs; run += 1) {
      await page.waitForTimeout(300);
      const ms = await clickOlder(app, domain);
      if (run >= 0) ours.push(ms);
    }
    return {
      what: 'click to page of 50 painted, in the app',
      posts,
      unit: 'ms',
      ours,
      ...(posts <= 1_000_000 ? { goal: { of: 'median', atMost: 150 } } : {}),
      plot: { file: 'bench-show.svg', title: 'From the click to the page of 50 posts' },
    };
  } finally {
    await app.close();
    rmSync(join(data, 'cases'), { recursive: true, force: true });
  }
}

/** Clicks the way to older posts as a mouse does, and gives the milliseconds until the page after it is painted. */
function clickOlder(app: ElectronApplication, domain: string): Promise<number> {
  return app.evaluate(async ({ webContents }, host) => {
    const view = webContents.getAllWebContents().find((contents) => contents.getURL().includes(host));
    if (!view) throw new Error('no platform view');
    const { debugger: protocol } = view;
    protocol.attach('1.3');
    try {
      await protocol.sendCommand('Page.enable');
      await protocol.sendCommand('Page.setLifecycleEventsEnabled', { enabled: true });
      const { root: document } = await protocol.sendCommand('DOM.getDocument');
      const { nodeId } = await protocol.sendCommand('DOM.querySelector', {
        nodeId: document.nodeId,
        selector: '.pager a[rel=next]',
      });
      // Posts that come near the screen get their heights, and what is below them moves: until it stands, it is not clicked.
      let place = { x: 0, y: 0 };
      for (let still = false; !still; ) {
        await protocol.sendCommand('DOM.scrollIntoViewIfNeeded', { nodeId });
        await new Promise((resolve) => setTimeout(resolve, 100));
        const { quads } = await protocol.sendCommand('DOM.getContentQuads', { nodeId });
        const [quad] = quads as number[][];
        if (!quad) throw new Error('no way to older posts');
        const x = Math.round(((quad[0] ?? 0) + (quad[2] ?? 0)) / 2);
        const y = Math.round(((quad[1] ?? 0) + (quad[5] ?? 0)) / 2);
        still = x === place.x && y === place.y;
        place = { x, y };
      }
      const before = view.getURL();
      const painted = new Promise<number>((resolve, reject) => {
        const late = setTimeout(() => reject(new Error('nothing was painted within 20 s')), 20_000);
        protocol.on('message', (_event, method, { name }) => {
          if (method !== 'Page.lifecycleEvent' || name !== 'firstContentfulPaint') return;
          if (view.getURL() === before) return;
          clearTimeout(late);
          resolve(performance.now());
        });
      });
      const clicked = performance.now();
      view.sendInputEvent({ type: 'mouseDown', ...place, button: 'left', clickCount: 1 });
      view.sendInputEvent({ type: 'mouseUp', ...place, button: 'left', clickCount: 1 });
      return (await painted) - clicked;
    } finally {
      protocol.removeAllListeners('message');
      protocol.detach();
    }
  }, domain);
}
