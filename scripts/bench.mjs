// `npm run bench`: measures Hirz and its anchors in turn. Further arguments go to tests/bench/run.ts.
import { join } from 'node:path';
import { withDisplay } from './setup/display.mjs';
import { handOver } from './setup/hand-over.mjs';
import { root } from './setup/place.mjs';
import { setUp, speakingOfFaults } from './setup/set-up.mjs';

process.exitCode = await speakingOfFaults(async (teller, letGo) => {
  await setUp('start', { teller });
  letGo();
  const parameters = [
    join(root, 'scripts/run-ts.mjs'),
    join(root, 'tests/bench/run.ts'),
    ...process.argv.slice(2),
  ];
  return handOver(...withDisplay(process.execPath, parameters));
});
