// docs/reliability.md, from what the long form of the tests of faults found.

/**
 * One fault: what was done, and counts by name.
 * @typedef {{fault: string, about: string, counts: Record<string, number>, seed: number, machine: string, day: string}} Figures
 */

/** A whole number with commas: 2,000. */
const whole = (count) => count.toLocaleString('en-GB');

/** @param {Figures} figures */
function section({ fault, about, counts, seed, machine, day }) {
  const rows = Object.entries(counts).map(([name, count]) => `| ${name} | ${whole(count)} |`);
  return [
    `## ${fault[0]?.toUpperCase()}${fault.slice(1)}`,
    '',
    about,
    '',
    '| what | count |',
    '|---|---|',
    ...rows,
    '',
    `${machine}; ${day}; seed ${seed}.`,
    '',
  ];
}

/** @param {Figures[]} kept */
export function reliabilityPage(kept) {
  return [
    '# Reliability',
    '',
    'Written by `npm run test:faults -- --write`, from [reliability.json](reliability.json). The engine is the real one, in a plain Node process with',
    'native SQLite and nothing mocked. `npm test` runs the same trials in a short form. A seed gives the same choices again: `HIRZ_FAULTS_SEED=1 npm run test:faults`;',
    'at which instruction a kill strikes is the machine’s choice.',
    '',
    'What is durable, and when, is in [formats/case.md](formats/case.md#what-is-durable-and-when).',
    '',
    ...kept.flatMap(section),
  ].join('\n');
}
