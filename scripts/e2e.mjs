// `npm run e2e`: drives the real app with Playwright. Further arguments go to Playwright.
import { join } from 'node:path';
import { withTwoDisplays } from './setup/display.mjs';
import { handOver } from './setup/hand-over.mjs';
import { root } from './setup/place.mjs';
import { setUp, speakingOfFaults } from './setup/set-up.mjs';

process.exitCode = await speakingOfFaults(async (teller, letGo) => {
  await setUp('test', { teller });
  letGo();
  const playwright = join(root, 'node_modules/@playwright/test/cli.js');
  return handOver(...withTwoDisplays(process.execPath, [playwright, 'test', ...process.argv.slice(2)]));
});
