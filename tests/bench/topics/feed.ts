import { join } from 'node:path';
import { renderPlatform } from '../../../core/domain/simulation/render-platform';
import { openWorld } from '../../../electron/engine/platform/world';
import { openDatabase } from '../../../electron/engine/storage/database';
import { openDataset } from '../../../electron/engine/storage/dataset/dataset';
import { datasetFile } from '../../../electron/engine/storage/dataset/schema';
import type { Figure } from '../figure';
import { inTurn, timed } from '../in-turn';
import { installedBench } from '../packages/installed';
import type { Topic } from '../topic';

/** Posts on a page. */
const page = 50;

/** Pages of 50 posts from the middle of the feed: read from the database, and rendered as the platform's page. */
export const feed: Topic = {
  name: 'feed',
  title: 'A page of 50 posts',
  async measure({ sizes, quick }) {
    const figures: Figure[] = [];
    for (const posts of sizes) {
      const { home } = await installedBench(posts);
      figures.push(
        await readPages(posts, home, quick ? 10 : 30),
        await renderPages(posts, home, quick ? 40 : 200),
      );
    }
    return figures;
  },
};

/** The product looks a page up by the row before it; the anchor counts its way there. */
async function readPages(posts: number, home: string, runs: number): Promise<Figure> {
  const dataset = openDataset(join(home, datasetFile));
  const database = openDatabase(join(home, datasetFile), { readonly: true, check: false });
  try {
    const middle = Math.floor(posts / 2);
    const offset = database
      .prepare('SELECT count(*) FROM post WHERE platform = 0 AND reply_to IS NULL AND n >= ?')
      .pluck()
      .get(middle);
    const byOffset = database.prepare(
      `SELECT p.*, a.id FROM post p JOIN account a ON a.n = p.author
       WHERE p.platform = 0 AND p.reply_to IS NULL ORDER BY p.n DESC LIMIT ${page} OFFSET ?`,
    );
    const { ours, theirs } = await inTurn(runs, {
      ours: (run) => dataset.posts.feed(0, { from: 0, before: middle - run * page }, page),
      theirs: (run) => byOffset.all(Number(offset) + run * page),
    });
    return {
      what: 'page of 50 from the middle of the feed, read',
      posts,
      unit: 'ms',
      ours,
      theirs: { what: 'the same by OFFSET', values: theirs },
      goal: { of: 'ratio', atMost: 0.03 },
      plot: { file: 'bench-feed.svg', title: 'A page of 50 posts, read from the middle of the feed' },
    };
  } finally {
    dataset.close();
    database.close();
  }
}

async function renderPages(posts: number, home: string, runs: number): Promise<Figure> {
  const world = openWorld(home);
  try {
    const platform = world.platforms[0];
    const { endsAt } = world.sources.dataset.exercise.clock;
    const ours: number[] = [];
    for (let run = -5; run < runs; run += 1) {
      const after = Math.floor(posts * (0.9 - (0.8 * Math.max(0, run)) / runs));
      const address = `https://${platform?.domain}/?show=${page}&after=${after}`;
      const ms = await timed(() => {
        const response = renderPlatform(world, { method: 'GET', url: address }, endsAt);
        if (response?.status !== 200) throw new Error(`${address} answered ${response?.status}`);
      });
      if (run >= 0) ours.push(ms);
    }
    return {
      what: 'page of 50 rendered, other pages each time',
      posts,
      unit: 'ms',
      ours,
      goal: { of: 'median', atMost: 15 },
      plot: { file: 'bench-render.svg', title: 'A page of 50 posts, rendered' },
    };
  } finally {
    world.close();
  }
}
