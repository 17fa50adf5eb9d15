// The headless command, from the repository: `npm run -s hirz -- verify FILE`. The set-up speaks to stderr, and only where
// something is missing; arguments and exit code go through.
import { join } from 'node:path';
import { handOver } from './setup/hand-over.mjs';
import { root } from './setup/place.mjs';
import { setUp, speakingOfFaults } from './setup/set-up.mjs';

process.exitCode = await speakingOfFaults(async (teller, letGo) => {
  await setUp('hirz', { teller });
  letGo();
  // npm runs scripts in the repository: relative paths mean the folder where the command was typed.
  if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
  return handOver(process.execPath, [join(root, 'out/main/cli.js'), ...process.argv.slice(2)], {
    cwd: process.cwd(),
  });
}, process.stderr);
