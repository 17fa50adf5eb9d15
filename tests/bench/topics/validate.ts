import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { recordFiles, recordKinds } from '../../../core/domain/dataset/dataset-files';
import { runChild } from '../children/run-child';
import type { Figure } from '../figure';
import { benchPackage } from '../packages/bench-package';
import { installedBench, productWork } from '../packages/installed';
import type { Topic } from '../topic';

/** Checks packages without importing them: every hash, every line, every rule. The anchor reads the same lines and parses them. */
export const validating: Topic = {
  name: 'validate',
  title: 'Check of a package',
  async measure({ sizes, quick }) {
    const figures: Figure[] = [];
    for (const posts of sizes) figures.push(await measure(posts, quick ? 2 : 3));
    return figures;
  },
};

async function measure(posts: number, runs: number): Promise<Figure> {
  const report = await benchPackage(posts);
  const { home } = await installedBench(posts);
  const files = recordKinds
    .map((kind) => join(home, recordFiles[kind].path))
    .filter((file) => existsSync(file));
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    theirs.push((await runChild(join(__dirname, '../children/read-lines.mjs'), files)).seconds);
    const checked = await productWork<{ valid: boolean }>({ report });
    if (!checked.result.valid) throw new Error('The package of the benchmark is not valid.');
    ours.push(checked.seconds);
  }
  return {
    what: 'check of a package',
    posts,
    unit: 's',
    ours,
    theirs: { what: 'its lines read and parsed as JSON', values: theirs },
    goal: { of: 'ratio', atMost: 1.4 },
    plot: { file: 'bench-validate.svg', title: 'Check of a package' },
  };
}
