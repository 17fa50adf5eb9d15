// `npm start`: the set-up, then the app. Without a display the sample exercise is worked unattended in the real app.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isLinuxRoot, withDisplay } from './setup/display.mjs';
import { SetupFault } from './setup/fault.mjs';
import { handOver } from './setup/hand-over.mjs';
import { hasDisplay } from './setup/libraries.mjs';
import { root } from './setup/place.mjs';
import { electronPath } from './setup/runtime.mjs';
import { setUp, speakingOfFaults } from './setup/set-up.mjs';

/** Lines of Chromium's own log, such as of a desktop bus that is not there: of use with --enable-logging only. */
const chromiumLog = /^\[\d+:\d+\/[\d.]+:(INFO|WARNING|ERROR):/;

async function openApp(teller, parameters) {
  const switches = isLinuxRoot() ? ['--no-sandbox'] : [];
  if (isLinuxRoot()) {
    teller.say(
      "Note: you are root, and Chromium's sandbox does not work for root: Hirz starts without it. Start it as an ordinary user to have the sandbox.",
    );
  }
  teller.say('Opening Hirz.');
  // Some editors' terminals set this, and Electron would start as plain Node.
  const { ELECTRON_RUN_AS_NODE: _, ...environment } = process.env;
  const chatty = parameters.includes('--enable-logging');
  let errors = '';
  const code = await handOver(electronPath(), [...switches, root, ...parameters], {
    env: environment,
    onErrorLine: (line) => {
      errors = `${errors}${line}\n`.slice(-20_000);
      return chatty || !chromiumLog.test(line);
    },
  });
  if (code !== 0 && /SUID sandbox helper|No usable sandbox|zygote_host_impl_linux/.test(errors)) {
    const helper = join(electronPath(), '../chrome-sandbox');
    throw new SetupFault(
      "This system does not let ordinary programs make Chromium's sandbox (Ubuntu since 24.04 refuses it), and Hirz does not run without.",
      `Let Electron's own helper make it: \`sudo chown root:root "${helper}" && sudo chmod 4755 "${helper}"\`, and run the same command again.`,
    );
  }
  return code;
}

async function workUnattended(teller, parameters) {
  const demo = join(root, 'scripts/demo.ts');
  if (!existsSync(demo)) {
    throw new SetupFault(
      'There is no display, and the unattended run (scripts/demo.ts) is not in this copy of Hirz.',
      'Restore it: `git checkout -- scripts/demo.ts`; or start Hirz on a desktop.',
    );
  }
  teller.say(
    'There is no display: the sample exercise is worked unattended in the real app, on a virtual display.',
  );
  return handOver(...withDisplay(process.execPath, [join(root, 'scripts/run-ts.mjs'), demo, ...parameters]));
}

process.exitCode = await speakingOfFaults(async (teller, letGo) => {
  const parameters = process.argv.slice(2);
  await setUp('start', { teller });
  letGo();
  return hasDisplay() ? openApp(teller, parameters) : workUnattended(teller, parameters);
});
