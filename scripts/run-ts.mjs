// Runs a TypeScript file of this repository with the system's Node: node scripts/run-ts.mjs FILE [ARGUMENTS].
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [file, ...rest] = process.argv.slice(2);
if (!file) {
  console.error('Which file? node scripts/run-ts.mjs FILE [ARGUMENTS]');
  process.exit(2);
}
if (!existsSync(file)) {
  console.error(`There is no file ${file}.`);
  process.exit(2);
}
const loader = join(root, 'node_modules/tsx/dist/loader.mjs');
if (!existsSync(loader)) {
  console.error('The packages are not installed yet: run `npm run setup` first.');
  process.exit(3);
}

// The repository's files count as CommonJS here, and some libraries (canonicalize) export to `import` alone.
const child = spawn(
  process.execPath,
  ['--conditions=import', '--import', pathToFileURL(loader).href, resolve(file), ...rest],
  { stdio: 'inherit' },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
