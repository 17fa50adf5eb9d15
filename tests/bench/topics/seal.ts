import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { callIn } from '../../support/app-driver';
import { runCommand } from '../children/run-child';
import type { Figure } from '../figure';
import { openFullCases } from '../full-case';
import { timed } from '../in-turn';
import type { Topic } from '../topic';

/** Seals cases of some hundred files in the app, each in turn with what stock tools take for the same files. */
export const sealing: Topic = {
  name: 'seal',
  title: 'Sealing',
  measure: ({ quick }) => measure(quick ? 3 : 7),
};

/** Milliseconds of each run. */
interface StockTools {
  zip: number[];
  zipSynced: number[];
  hashes: number[];
}

/** Packs the files, syncs the pack, and computes what is computed while a submission is written: SHA-256 of the files, and of the pack. */
async function runStockTools(files: string, zipped: string, times: StockTools): Promise<void> {
  const zip = await timed(() => runCommand('zip', ['-0', '-q', '-r', '-X', zipped, files]));
  const sync = await timed(() => runCommand('sync', [zipped]));
  const each = readdirSync(files).map((name) => join(files, name));
  const hashes = await timed(() =>
    Promise.all([
      runCommand('openssl', ['dgst', '-sha256', ...each]),
      runCommand('openssl', ['dgst', '-sha256', zipped]),
    ]),
  );
  rmSync(zipped);
  times.zip.push(zip);
  times.zipSynced.push(zip + sync);
  times.hashes.push(hashes);
}

async function measure(runs: number): Promise<Figure[]> {
  const cases = await openFullCases(5);
  const { page, ended } = cases;
  const zipped = join(cases.data, '../files.zip');
  const written: number[] = [];
  const whole: number[] = [];
  const theirs: StockTools = { zip: [], zipSynced: [], hashes: [] };
  try {
    for (let run = -1; run < runs; run += 1) {
      await cases.open();
      await runStockTools(cases.files, zipped, theirs);
      // What others left for the disk to write is not what is measured.
      await runCommand('sync', []);
      const steps = new Map<string, number>();
      const { job } = await callIn(page, 'case.seal', {});
      const all = await ended(job, (step, at) => steps.set(step, at));
      written.push((steps.get('checking') ?? Number.NaN) - (steps.get('writing') ?? Number.NaN));
      whole.push(all);
    }
  } finally {
    await cases.close();
  }
  // The first of each warmed up.
  for (const values of [written, whole, ...Object.values(theirs)]) values.shift();
  const zip = { what: '`zip -0` of the same files, which hashes and syncs nothing', values: theirs.zip };
  return [
    {
      what: 'Write the submission of a case of 450 files, 310 MiB: SHA-256 of each file as it lies there, SHA-512 as the log recorded it, SHA-256 of the whole, synced',
      unit: 'ms',
      ours: written,
      theirs: zip,
      goal: { of: 'ratio', atMost: 0.7 },
    },
    {
      what: 'The same, beside a pack that is synced too',
      unit: 'ms',
      ours: written,
      theirs: { what: '`zip -0` of the same files, then `sync` of the pack', values: theirs.zipSynced },
    },
    {
      what: 'The same, beside its hashes alone',
      unit: 'ms',
      ours: written,
      theirs: {
        what: '`openssl dgst -sha256` of the files in one process, of the pack in another at the same time',
        values: theirs.hashes,
      },
    },
    {
      what: 'Seal that case: verify all exhibits, write the submission, verify it as an assessor would',
      unit: 'ms',
      ours: whole,
      theirs: zip,
    },
  ];
}
