/**
 * `npm run bench`: product and anchor in turn, in one run on one machine. Prints the figures, their ratio and the machine;
 * `--write` also writes docs/performance.md. Exits 1 where a goal is missed.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchGenerate } from './generate';
import { machine } from './measure';
import { benchPreserve } from './preserve';
import { benchStartUp } from './start-up';

async function main(): Promise<void> {
  const runs = Number(process.env.HIRZ_BENCH_RUNS ?? 7);
  console.log(`machine                  ${machine()}`);
  const startUp = await benchStartUp(runs);
  console.log(startUp.lines.join('\n'));
  const preserve = await benchPreserve(runs * 2);
  console.log(preserve.lines.join('\n'));
  const generate = await benchGenerate();
  console.log(generate.lines.join('\n'));

  if (process.argv.includes('--write')) {
    const page = [
      '# Performance',
      '',
      'Written by `npm run bench -- --write`. Only the ratios mean something elsewhere: product and anchor were timed in turn, in one run.',
      'A figure is the median with its range.',
      '',
      '```',
      `machine                  ${machine()}`,
      ...startUp.lines,
      ...preserve.lines,
      ...generate.lines,
      '```',
      '',
    ].join('\n');
    writeFileSync(join(__dirname, '../../docs/performance.md'), page);
  }
  const missed = [
    startUp.ratio > 1.6 && 'start to usable window',
    startUp.extraMemory > 250 && 'memory',
    preserve.medianMs >= 700 && 'Preserve',
    generate.millionSeconds >= 180 && 'a million posts generated',
  ].filter(Boolean);
  if (missed.length > 0) {
    console.error(`missed: ${missed.join(', ')}`);
    process.exitCode = 1;
  }
}

void main();
