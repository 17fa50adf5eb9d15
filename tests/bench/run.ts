/**
 * `npm run bench`: product and anchor in turn, in one run on one machine. Prints the figures, their ratios and the machine.
 * `--quick`: at 100 k posts, few runs; `--only start,import`: some topics; `--posts 100000,1000000`: at these sizes;
 * `--write`: also docs/performance.md with its plots. Exits 1 where a goal is missed.
 */
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isMet } from './figure';
import { keepFigures, keptFigures } from './kept-figures';
import { machine } from './measure';
import { figureLines, performancePage } from './performance-page';
import type { Extent } from './topic';
import { topics } from './topics';

const docs = join(__dirname, '../../docs');

interface Asked {
  extent: Extent;
  names: ReadonlySet<string>;
  write: boolean;
}

/** @throws Error that says what is wrong with the arguments */
function asked(): Asked {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      only: { type: 'string' },
      posts: { type: 'string' },
    },
  });
  const names = new Set(values.only?.split(',') ?? topics.map(({ name }) => name));
  const unknown = [...names].filter((name) => !topics.some((topic) => topic.name === name));
  if (unknown.length > 0) {
    const known = topics.map(({ name }) => name).join(', ');
    throw new Error(`There is no topic ${unknown.join(', ')}. There are: ${known}.`);
  }
  const sizes =
    values.posts?.split(',').map(Number) ?? (values.quick ? [100_000] : [100_000, 1_000_000, 3_000_000]);
  if (sizes.some((size) => !Number.isInteger(size) || size < 1_000)) {
    throw new Error('--posts takes whole numbers from 1000 on, with commas between them.');
  }
  return { extent: { sizes, quick: values.quick }, names, write: values.write };
}

async function main(): Promise<void> {
  const { extent, names, write } = asked();
  console.log(machine());
  let missed = 0;
  for (const topic of topics.filter(({ name }) => names.has(name))) {
    console.log(`\n${topic.title}`);
    const load = Number((loadavg()[0] ?? 0).toFixed(1));
    const figures = await topic.measure(extent);
    for (const figure of figures) console.log(figureLines(figure));
    missed += figures.filter((figure) => isMet(figure) === false).length;
    if (!write) continue;
    const day = new Date().toISOString().slice(0, 10);
    const kept = {
      ...keptFigures(),
      [topic.name]: { machine: machine(), day, load, cores: cpus().length, figures },
    };
    // After each topic: hours of measuring are not lost with the last of them.
    keepFigures(kept);
    const { text, plots } = performancePage(kept);
    writeFileSync(join(docs, 'performance.md'), text);
    for (const [file, svg] of plots) writeFileSync(join(docs, 'images', file), svg);
  }
  if (missed > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
