// Type check of the four projects: core (neither Node nor DOM), node (shell and engine), tools (scripts and tests), web (the window).
// `node scripts/types.mjs core web` checks some of them. The compiler is the native one (docs/decisions/0071). What was good is
// remembered in the cache, so that the next check looks at what has changed since.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from './setup/place.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const compiler = join(root, 'node_modules/typescript-native/bin/tsc');
const memory = join(cacheFolder(), 'types', createHash('sha256').update(root).digest('hex').slice(0, 16));
const wanted = process.argv.slice(2);
// The longest first.
const projects = ['tools', 'node', 'web', 'core'].filter(
  (name) => wanted.length === 0 || wanted.includes(name),
);

/** @returns {Promise<{name: string, good: boolean, words: string}>} */
function check(name) {
  return new Promise((done) => {
    const parameters = [
      ...[compiler, '--noEmit', '--pretty', 'false', '-p', `tsconfig.${name}.json`],
      ...['--incremental', '--tsBuildInfoFile', join(memory, `${name}.tsbuildinfo`)],
    ];
    const child = spawn(process.execPath, parameters, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    let words = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      words += text;
    });
    child.on('close', (code) => done({ name, good: code === 0, words }));
  });
}

// Two at a time: the smallest machine that checks Hirz has two cores.
const waiting = [...projects];
const results = [];
async function worker() {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift())
    results.push(await check(name));
}
await Promise.all([worker(), worker()]);
for (const { name, good, words } of results)
  console.log(`${words}types of ${name}: ${good ? 'good' : 'wrong, see above'}`);
process.exitCode = results.every(({ good }) => good) ? 0 : 1;
