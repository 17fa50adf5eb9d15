// After the set-up: the real program takes over the terminal.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { root } from './place.mjs';

/**
 * Runs a program in the foreground and gives its exit code; signals are passed on.
 * @param {string} command
 * @param {string[]} parameters
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv, onErrorLine?: (line: string) => boolean}} [options]
 *   `onErrorLine` hears each line that it writes to stderr, and says whether to show it.
 * @returns {Promise<number>}
 */
export function handOver(command, parameters, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      cwd: options.cwd ?? root,
      env: options.env ?? process.env,
      stdio: ['inherit', 'inherit', options.onErrorLine ? 'pipe' : 'inherit'],
    });
    if (child.stderr) {
      createInterface({ input: child.stderr }).on('line', (line) => {
        if (options.onErrorLine?.(line)) process.stderr.write(`${line}\n`);
      });
    }
    const passOn = (signal) => child.kill(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, passOn);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      for (const name of signals) process.off(name, passOn);
      resolve(code ?? (signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 1));
    });
  });
}
