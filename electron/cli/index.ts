import packageFile from '../../package.json';
import { run } from './program';

/** Entry of the headless `hirz` command: in development by `npm run -s hirz --`, in the packaged app by `--hirz-cli`. */
async function main(): Promise<void> {
  const code = await run({
    args: process.argv.slice(2),
    environment: process.env,
    locale: Intl.DateTimeFormat().resolvedOptions().locale,
    version: packageFile.version,
    watched: process.stderr.isTTY === true,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
  // Electron's utility process drops what is still in its pipes when it exits: both are drained first.
  await Promise.all(
    [process.stdout, process.stderr].map((stream) => new Promise((resolve) => stream.write('', resolve))),
  );
  process.exit(code);
}

void main();
