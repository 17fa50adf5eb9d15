import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { callIn } from '../../support/app-driver';
import { runCommand } from '../children/run-child';
import type { Figure } from '../figure';
import { openFullCases } from '../full-case';
import { timed } from '../in-turn';
import type { Topic } from '../topic';

/** Seals cases of some hundred files in the app, each in turn with `zip -0` of the same files. */
export const sealing: Topic = {
  name: 'seal',
  title: 'Sealing',
  measure: ({ quick }) => measure(quick ? 3 : 7),
};

async function measure(runs: number): Promise<Figure[]> {
  const cases = await openFullCases(5);
  const { page, ended } = cases;
  const zipped = join(cases.data, '../files.zip');
  const written: number[] = [];
  const whole: number[] = [];
  const theirs: number[] = [];
  try {
    for (let run = -1; run < runs; run += 1) {
      await cases.open();
      const zip = await timed(() => runCommand('zip', ['-0', '-q', '-r', '-X', zipped, cases.files]));
      rmSync(zipped);
      const steps = new Map<string, number>();
      const { job } = await callIn(page, 'case.seal', {});
      const all = await ended(job, (step) => steps.set(step, performance.now()));
      if (run < 0) continue;
      theirs.push(zip);
      written.push((steps.get('checking') ?? Number.NaN) - (steps.get('writing') ?? Number.NaN));
      whole.push(all);
    }
  } finally {
    await cases.close();
  }
  const zip = { what: '`zip -0` of the same files, which hashes and syncs nothing', values: theirs };
  return [
    {
      what: 'Write the submission of a case of 450 files, 310 MiB: SHA-256 and SHA-512 of each file and SHA-256 of the whole, synced',
      unit: 'ms',
      ours: written,
      theirs: zip,
      goal: { of: 'ratio', atMost: 0.7 },
    },
    {
      what: 'Seal that case: verify all exhibits, write the submission, verify it as an assessor would',
      unit: 'ms',
      ours: whole,
      theirs: zip,
    },
  ];
}
