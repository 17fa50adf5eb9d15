// `npm run pack`: the packaged program, in dist/. `-- --installers` builds what is handed out (AppImage, deb, nsis, dmg, zip);
// `-- --for-tests` builds into dist/for-tests a program that tests can drive, which differs in one fuse.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { couldNotRun, SetupFault } from './setup/fault.mjs';
import { handOver } from './setup/hand-over.mjs';
import { root } from './setup/place.mjs';
import { runtime } from './setup/runtime.mjs';
import { setUp, speakingOfFaults } from './setup/set-up.mjs';

const known = ['--installers', '--for-tests'];

process.exitCode = await speakingOfFaults(async (teller, letGo) => {
  const parameters = process.argv.slice(2);
  const unknown = parameters.filter((parameter) => !known.includes(parameter));
  if (unknown.length > 0) {
    teller.say(`Unknown: ${unknown.join(' ')}. There are ${known.join(' and ')}.`);
    return 2;
  }
  const forTests = parameters.includes('--for-tests');
  const installers = parameters.includes('--installers');
  await setUp('pack', { teller });
  const found = runtime();
  if (installers && forTests) {
    throw new SetupFault(
      'A build for tests is never handed out.',
      'Leave out one of --installers and --for-tests.',
    );
  }
  if (installers && found?.kind !== 'release') {
    throw new SetupFault(
      "Installers are only made with the release's own Electron, and this runtime is another.",
      'Run `npm run pack -- --installers` where GitHub can be reached, without ELECTRON_OVERRIDE_DIST_PATH and HIRZ_ELECTRON.',
    );
  }
  letGo();
  const output = forTests ? 'dist/for-tests' : 'dist';
  if (forTests) rmSync(join(root, output), { recursive: true, force: true });
  const code = await handOver(
    process.execPath,
    [
      join(root, 'node_modules/electron-builder/cli.js'),
      ...(installers ? [] : ['--dir']),
      '--publish=never',
      `--config.directories.output=${output}`,
      ...(found ? [`--config.electronDist=${found.folder}`] : []),
      ...(found?.version ? [`--config.electronVersion=${found.version}`] : []),
    ],
    {
      env: {
        ...process.env,
        HIRZ_PACK_FOR_TESTS: forTests ? '1' : '0',
        // Only what is handed out is signed.
        ...(installers ? {} : { CSC_IDENTITY_AUTO_DISCOVERY: 'false' }),
      },
    },
  );
  if (code === 0) teller.say(`Packaged in ${output}.`);
  return code === 0 ? 0 : couldNotRun;
});
