// `npm test`: the set-up, then everything that can be checked. `npm test -- lint types` runs some of the checks.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { withDisplay, withTwoDisplays } from './setup/display.mjs';
import { readJson } from './setup/files.mjs';
import { handOver } from './setup/hand-over.mjs';
import { root } from './setup/place.mjs';
import { setUp, speakingOfFaults } from './setup/set-up.mjs';
import { playwrightResults, strict, summary } from './test/tally.mjs';
import { vitestResults } from './test/vitest-reporter.mjs';

const at = (path) => join(root, path);
const node = (path, ...parameters) => [process.execPath, [at(path), ...parameters]];
const typescript = (path, ...parameters) => node('scripts/run-ts.mjs', at(path), ...parameters);

/**
 * A check is one test, unless it writes results of its own. `needs`: a file without which it can't be run.
 * @typedef {{name: string, command: [string, string[]], needs?: string, results?: () => Result[] | undefined}} Check
 * @typedef {import('./test/tally.mjs').Result} Result
 */

/** @type {Check[]} They need nothing but the npm packages. */
const ofSources = [
  { name: 'lint', command: node('node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off', '.') },
  { name: 'types', command: node('scripts/types.mjs') },
  { name: 'layers', command: node('scripts/layers.mjs') },
  { name: 'unused', command: node('node_modules/knip/bin/knip.js', '--no-progress') },
  { name: 'messages', needs: 'scripts/check-messages.ts', command: typescript('scripts/check-messages.ts') },
  {
    name: 'picture',
    needs: 'scripts/draw-architecture.ts',
    command: typescript('scripts/draw-architecture.ts', '--check'),
  },
];
/** @type {Check[]} One after the other, they need about one core. */
const ofApp = [
  { name: 'build', command: node('scripts/setup.mjs') },
  { name: 'package', command: node('scripts/pack.mjs', '--for-tests') },
  { name: 'unattended', command: withDisplay(...typescript('scripts/demo.ts')) },
];
/** @type {Check} */
const unit = {
  name: 'unit',
  command: node(
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    `--reporter=${at('scripts/test/vitest-reporter.mjs')}`,
  ),
  results: () => readJson(at(vitestResults))?.tests,
};
/** @type {Check} */
const e2e = {
  name: 'e2e',
  command: withTwoDisplays(...node('node_modules/@playwright/test/cli.js', 'test')),
  results: () => {
    const report = readJson(at('test-results/e2e.json'));
    return report && playwrightResults(report);
  },
};
const checks = [...ofSources, unit, ...ofApp, e2e];

/** Programs colour what they say to a terminal; here they speak to `npm test`, which passes it on. */
const env = { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) };

/**
 * Performs a check, and says the lines that come of it.
 * @param {Check} check
 * @param {((line: string) => void) | undefined} say hears them; otherwise the program speaks for itself.
 * @returns {Promise<Result[]>}
 */
async function perform(teller, { name, command, needs, results }, say) {
  const tell = say ?? ((line) => teller.say(line));
  tell(`\n── ${name} ──`);
  if (needs && !existsSync(at(needs))) return [{ name, state: 'failed', why: `${needs} is missing` }];
  const started = Date.now();
  const code = await handOver(...command, say ? { env, onLine: say } : {});
  const found = results?.();
  if (results && !found) return [{ name, state: 'failed', why: 'it ended before it had results' }];
  const list = found ?? [{ name, state: code === 0 ? 'passed' : 'failed' }];
  // A program that fails although all its tests passed has failed outside of them.
  if (found && code !== 0 && !found.some(({ state }) => state === 'failed')) {
    list.push({ name, state: 'failed', why: `ended with code ${code}` });
  }
  tell(`${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return list;
}

/** Performs a check while others speak: what it says is shown at its end, whole. */
async function performMeanwhile(teller, check) {
  const said = [];
  const results = await perform(teller, check, (line) => said.push(line));
  teller.say(said.join('\n'));
  return results;
}

/** What was found by checks that are performed one after the other. */
async function inTurn(list, performed) {
  const results = [];
  for (const check of list) results.push(...(await performed(check)));
  return results;
}

process.exitCode = await speakingOfFaults(async (teller, letGo) => {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !checks.some((check) => check.name === name));
  if (unknown.length > 0) {
    teller.say(
      `There is no check ${unknown.join(', ')}. There are: ${checks.map(({ name }) => name).join(', ')}.`,
    );
    return 2;
  }
  const chosen = (...list) => list.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  await setUp('sources', { teller, withApp: false });
  rmSync(at('test-results'), { recursive: true, force: true });
  const meanwhile = (list) => inTurn(chosen(...list), (check) => performMeanwhile(teller, check));
  // One core has the rest of the set-up; then the unit tests take what they get of both.
  const sourcesChecked = meanwhile(ofSources);
  await setUp('test', { teller, withApp: false });
  letGo();
  const unitTested = inTurn(chosen(unit), (check) => perform(teller, check, (line) => teller.say(line)));
  const results = await sourcesChecked;
  results.push(...(await meanwhile(ofApp)), ...(await unitTested));
  results.push(...(await inTurn(chosen(e2e), (check) => perform(teller, check))));
  const { lines, good } = summary(strict(results));
  teller.say(lines.join('\n'));
  return good ? 0 : 1;
});
