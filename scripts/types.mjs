// Type check of the four projects: core (neither Node nor DOM), node (shell and engine), tools (scripts and tests), web (the window).
// `node scripts/types.mjs core web` checks some of them.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const compiler = join(root, 'node_modules/typescript/bin/tsc');
const wanted = process.argv.slice(2);
const projects = ['core', 'node', 'tools', 'web'].filter(
  (name) => wanted.length === 0 || wanted.includes(name),
);

function check(name) {
  return new Promise((done) => {
    const parameters = [compiler, '--noEmit', '--pretty', 'false', '-p', `tsconfig.${name}.json`];
    const child = spawn(process.execPath, parameters, { cwd: root, stdio: 'inherit' });
    child.on('exit', (code) => done(code === 0));
  });
}

const results = [];
for (const name of projects) results.push([name, await check(name)]);
for (const [name, good] of results) console.log(`types of ${name}: ${good ? 'good' : 'wrong, see above'}`);
process.exit(results.every(([, good]) => good) ? 0 : 1);
