// `npm run test:faults`: the tests of tests/faults in their long form. `-- --write` also writes
// docs/reliability.md; `-- kills` runs one file of them.
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { reliabilityPage } from './faults/reliability-page.mjs';
import { readJson } from './setup/files.mjs';
import { handOver } from './setup/hand-over.mjs';
import { root } from './setup/place.mjs';
import { setUp, speakingOfFaults } from './setup/set-up.mjs';

const results = join(root, 'test-results/faults');

process.exitCode = await speakingOfFaults(async (teller, letGo) => {
  const options = process.argv.slice(2);
  const write = options.includes('--write');
  await setUp('test', { teller, withApp: false });
  letGo();
  rmSync(results, { recursive: true, force: true });
  process.env.HIRZ_FAULTS = 'long';
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const files = options.filter((option) => option !== '--write');
  const code = await handOver(process.execPath, [
    vitest,
    'run',
    '--no-file-parallelism',
    ...(files.length > 0 ? files : ['tests/faults']),
  ]);
  if (!write || code !== 0) return code;
  // What was not run now keeps the figures of its last run.
  const json = join(root, 'docs/reliability.json');
  const found = existsSync(results) ? readdirSync(results) : [];
  const kept = {
    ...readJson(json),
    ...Object.fromEntries(found.map((name) => [basename(name, '.json'), readJson(join(results, name))])),
  };
  writeFileSync(json, `${JSON.stringify(kept, null, 2)}\n`);
  writeFileSync(join(root, 'docs/reliability.md'), reliabilityPage(Object.values(kept)));
  teller.say('docs/reliability.md is written.');
  return 0;
});
