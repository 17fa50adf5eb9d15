import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '../../../electron/engine/engine';
import { openDatabase } from '../../../electron/engine/storage/database';
import { openDataset } from '../../../electron/engine/storage/dataset/dataset';
import { datasetFile, searchFile } from '../../../electron/engine/storage/dataset/schema';
import type { Figure } from '../figure';
import { inTurn, timed } from '../in-turn';
import { commonWords } from '../packages/common-words';
import { type InstalledBench, installedBench } from '../packages/installed';
import type { Topic } from '../topic';

/** Searches for the words that most posts have: on a platform's page, newest first, and over the whole exercise, ranked. */
export const search: Topic = {
  name: 'search',
  title: 'Search',
  async measure({ sizes, quick }) {
    const figures: Figure[] = [];
    for (const posts of sizes) {
      const installed = await installedBench(posts);
      const database = openDatabase(join(installed.home, datasetFile), { readonly: true, check: false });
      try {
        database.prepare('ATTACH ? AS search').run(join(installed.home, searchFile));
        const words = commonWords(database, quick ? 20 : 100);
        figures.push(
          await newestFirst(posts, installed, database, words),
          await ranked(posts, installed, words),
        );
      } finally {
        database.close();
      }
    }
    return figures;
  },
};

/** Row numbers are in order of time, so the product need not sort; the anchor sorts by the posts' time. */
async function newestFirst(
  posts: number,
  { home }: InstalledBench,
  database: ReturnType<typeof openDatabase>,
  words: readonly string[],
): Promise<Figure> {
  const dataset = openDataset(join(home, datasetFile));
  try {
    const sorted = database.prepare(
      `SELECT p.*, a.id FROM post_words w JOIN post p ON p.n = w.rowid JOIN account a ON a.n = p.author
       WHERE post_words MATCH ? AND p.platform = 0 ORDER BY p.at DESC LIMIT 50`,
    );
    const filter = { platform: 0, author: null, lang: null, hasMedia: false };
    const match = (run: number) => `"${words[run % words.length]}"`;
    const { ours, theirs } = await inTurn(words.length, {
      ours: (run) =>
        dataset.posts.search(match(run), filter, { from: 0, before: Number.MAX_SAFE_INTEGER }, 50),
      theirs: (run) => sorted.all(match(run)),
    });
    return {
      what: 'search on a platform, common words, newest 50',
      posts,
      unit: 'ms',
      ours,
      theirs: { what: 'the same sorted by time', values: theirs },
      goal: { of: 'ratio', atMost: 0.05 },
      plot: { file: 'bench-search.svg', title: 'Search for common words, the newest 50' },
    };
  } finally {
    dataset.close();
  }
}

/** As the window asks: all answers counted by every filter, the newest thousands of them weighed. */
async function ranked(
  posts: number,
  { data, key }: InstalledBench,
  words: readonly string[],
): Promise<Figure> {
  rmSync(join(data, 'cases'), { recursive: true, force: true });
  const engine = createEngine({
    dataFolder: data,
    shippedExercises: null,
    version: '0.0.0',
    softwareName: 'Hirz benchmark',
  });
  try {
    await engine.call('session.chooseRole', { role: 'trainee' });
    await engine.call('case.create', { exercise: key, name: 'Bench Mark', seat: 'B1' });
    await engine.call('case.start', {});
    const make = (text: string) => engine.call('search.make', { text, filters: {}, sort: 'relevance' });
    // The first search of a session reads what all others count by.
    await make('nothing');
    const ours: number[] = [];
    for (const word of words) ours.push(await timed(() => make(word)));
    return {
      what: 'search over the exercise, common word, counted and ranked',
      posts,
      unit: 'ms',
      ours,
      ...(posts <= 1_000_000 ? { goal: { of: 'p99', atMost: 100 } } : {}),
      plot: { file: 'bench-ranked.svg', title: 'Search over the exercise for a common word' },
    };
  } finally {
    await engine.stop();
    rmSync(join(data, 'cases'), { recursive: true, force: true });
  }
}
