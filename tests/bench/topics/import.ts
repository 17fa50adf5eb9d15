import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  datasetFile,
  datasetIndexes,
  datasetTables,
  searchFile,
  searchTableIndexes,
  searchTables,
} from '../../../electron/engine/storage/dataset/schema';
import { runCommand } from '../children/run-child';
import type { Figure } from '../figure';
import { benchFolder, benchPackage } from '../packages/bench-package';
import { importInto, installedBench } from '../packages/installed';
import type { Topic } from '../topic';

/**
 * Imports packages: checked against hashes and rules, unpacked, in tables, indexed, searchable. The anchor is what the
 * `sqlite3` command takes to bring the same rows of all tables from CSV into the same tables, with the same indexes and plain
 * full-text indexes of the same texts. It checks nothing, hashes nothing, copies no media and folds no words.
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
      if (csv !== undefined) anchors.push(await importCsv(join(folder, 'anchor.db'), csv));
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
      ...(csv !== undefined
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

/** All tables, but those of the full-text indexes, which the anchor makes in its own way. */
const made = datasetTables + searchTables.replaceAll(/CREATE VIRTUAL TABLE .*/g, '');
/** The tables that are filled from a package's records. */
const tables = [...made.matchAll(/CREATE TABLE (\w+) /g)]
  .map(([, name = '']) => name)
  .filter((name) => name !== 'meta' && name !== 'reached');

/** What is searched of them. */
const searched = { post: 'text', message: 'text', account: 'handle, name, bio, location', media: 'alt' };

/** The folder of an installed exercise's rows as CSV, kept in the cache; undefined where there is no `sqlite3` command. */
async function csvOf(posts: number): Promise<string | undefined> {
  const folder = join(benchFolder(posts), 'csv');
  const file = (table: string) => join(folder, `${table}.csv`);
  if (tables.every((table) => existsSync(file(table)))) return folder;
  const { home } = await installedBench(posts);
  mkdirSync(folder, { recursive: true });
  const rows = tables.map((table) => `.once '${file(table)}'\nSELECT * FROM ${table};\n`).join('');
  const attached = `ATTACH '${join(home, searchFile)}' AS search;\n.mode csv\n`;
  try {
    await runCommand('sqlite3', ['-readonly', join(home, datasetFile)], attached + rows);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  return folder;
}

/** Seconds that the `sqlite3` command takes. CSV has no NULL: what is absent is '' there. */
async function importCsv(to: string, csv: string): Promise<number> {
  rmSync(to, { force: true });
  const filled = tables.map((table) => `.import '${join(csv, `${table}.csv`)}' ${table}\n`).join('');
  const indexes = [...datasetIndexes, ...searchTableIndexes].map((sql) =>
    sql.replace('IS NOT NULL', "<> ''").replace('IS NULL', "= ''"),
  );
  const texts = Object.entries(searched).map(
    ([table, columns]) => `
    CREATE VIRTUAL TABLE ${table}_words USING fts5 (${columns}, content = '${table}', content_rowid = 'n', columnsize = 0);
    INSERT INTO ${table}_words (${table}_words, rank) VALUES ('hashsize', 67108864);
    INSERT INTO ${table}_words (${table}_words) VALUES ('rebuild');`,
  );
  const script = `
    PRAGMA cache_size = -262144;
    ${made.replaceAll(' STRICT', '').replaceAll(' NOT NULL', '').replaceAll(', WITHOUT ROWID', '').replaceAll(' WITHOUT ROWID', '')}
.mode csv
${filled}
    ${indexes.join(';\n')};
    ${texts.join('')}`;
  const began = performance.now();
  await runCommand('sqlite3', ['-bail', to], script);
  return (performance.now() - began) / 1000;
}
