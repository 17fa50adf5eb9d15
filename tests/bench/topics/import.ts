import { existsSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { datasetFile, datasetIndexes } from '../../../electron/engine/storage/dataset/schema';
import { runCommand } from '../children/run-child';
import type { Figure } from '../figure';
import { benchFolder, benchPackage } from '../packages/bench-package';
import { importInto, installedBench } from '../packages/installed';
import type { Topic } from '../topic';

/**
 * Imports packages: checked against hashes and rules, unpacked, in tables, indexed, searchable. The anchor is what the
 * `sqlite3` command takes to bring the same posts from CSV into the same table with the same indexes and a plain full-text index.
 */
export const importing: Topic = {
  name: 'import',
  title: 'Import of a package',
  async measure({ sizes, quick }) {
    const figures: Figure[] = [];
    for (const posts of sizes) figures.push(...(await measure(posts, quick || posts > 1_000_000 ? 1 : 3)));
    return figures;
  },
};

async function measure(posts: number, runs: number): Promise<Figure[]> {
  const file = await benchPackage(posts);
  const csv = await csvOf(posts);
  const seconds: number[] = [];
  const anchors: number[] = [];
  const memory: number[] = [];
  const folder = await mkdtemp(join(tmpdir(), 'hirz-bench-'));
  try {
    for (let run = 0; run < runs; run += 1) {
      if (csv) anchors.push(await importCsv(join(folder, 'anchor.db'), csv));
      const product = await importInto(join(folder, 'stage'), file);
      seconds.push(product.seconds);
      memory.push(product.mebibytes);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return [
    {
      what: 'import',
      posts,
      unit: 's',
      ours: seconds,
      ...(csv
        ? { theirs: { what: 'sqlite3: .import of CSV, the same indexes, FTS5', values: anchors } }
        : {}),
      goal: { of: 'ratio', atMost: 1 },
      plot: { file: 'bench-import.svg', title: 'Import of a package' },
    },
    {
      what: 'import, peak memory',
      posts,
      unit: 'MiB',
      ours: memory,
      goal: { of: 'most', atMost: 400 },
      plot: { file: 'bench-import-memory.svg', title: 'Peak memory of an import' },
    },
  ];
}

interface Csv {
  posts: string;
  tags: string;
}

/** The rows of an installed exercise as CSV, kept in the cache; undefined where there is no `sqlite3` command. */
async function csvOf(posts: number): Promise<Csv | undefined> {
  const csv = { posts: join(benchFolder(posts), 'post.csv'), tags: join(benchFolder(posts), 'post-tag.csv') };
  if (existsSync(csv.posts) && existsSync(csv.tags)) return csv;
  const { home } = await installedBench(posts);
  for (const [to, table] of [
    [csv.posts, 'post'],
    [csv.tags, 'post_tag'],
  ] as const) {
    const rows = `.mode csv\n.once '${to}'\nSELECT * FROM ${table};\n`;
    try {
      await runCommand('sqlite3', ['-readonly', join(home, datasetFile)], rows);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }
  return csv;
}

/** Seconds that the `sqlite3` command takes. CSV has no NULL: what is absent is '' there. */
async function importCsv(to: string, csv: Csv): Promise<number> {
  rmSync(to, { force: true });
  const indexes = datasetIndexes
    .filter((sql) => / ON post(_tag)? /.test(sql))
    .map((sql) => sql.replace('IS NOT NULL', "<> ''").replace('IS NULL', "= ''"));
  const script = `
    PRAGMA cache_size = -262144;
    CREATE TABLE post (
      n INTEGER PRIMARY KEY, id TEXT, platform INTEGER, author INTEGER, at INTEGER, text TEXT, lang TEXT, reply_to INTEGER,
      repost_of INTEGER, quote_of INTEGER, media TEXT, likes INTEGER, reposts INTEGER
    );
    CREATE TABLE post_tag (tag INTEGER, post INTEGER);
.mode csv
.import '${csv.posts}' post
.import '${csv.tags}' post_tag
    ${indexes.join(';\n')};
    CREATE VIRTUAL TABLE words USING fts5 (text, content = 'post', content_rowid = 'n');
    INSERT INTO words (words, rank) VALUES ('hashsize', 67108864);
    INSERT INTO words (words) VALUES ('rebuild');`;
  const began = performance.now();
  await runCommand('sqlite3', ['-bail', to], script);
  return (performance.now() - began) / 1000;
}
