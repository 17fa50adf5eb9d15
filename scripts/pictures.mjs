// `npm run pictures`: the guides' pictures, from the real app. `npm run pictures -- fr` takes those of the platforms in French alone.
import { join } from 'node:path';
import { withDisplay } from './setup/display.mjs';
import { handOver } from './setup/hand-over.mjs';
import { root } from './setup/place.mjs';
import { setUp, speakingOfFaults } from './setup/set-up.mjs';

process.exitCode = await speakingOfFaults(async (teller, letGo) => {
  const languages = process.argv.slice(2);
  await setUp('test', { teller });
  letGo();
  const run = (script, parameters) =>
    handOver(
      ...withDisplay(process.execPath, [join(root, 'scripts/run-ts.mjs'), join(root, script), ...parameters]),
    );
  const code = await run('scripts/guide/living-pictures.ts', languages);
  return code === 0 && languages.length === 0 ? run('scripts/demo.ts', ['--guide']) : code;
});
