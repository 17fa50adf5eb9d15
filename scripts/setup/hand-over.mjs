// After the set-up: the real program takes over the terminal.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { root } from './place.mjs';

/**
 * Runs a program in the foreground and gives its exit code; signals are passed on.
 * @param {string} command
 * @param {string[]} parameters
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv, onErrorLine?: (line: string) => boolean, onLine?: (line: string) => void}} [options]
 *   `onErrorLine` hears each line that it writes to stderr, and says whether to show it; `onLine` hears each line that it writes at all,
 *   and none is shown.
 * @returns {Promise<number>}
 */
export function handOver(command, parameters, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      cwd: options.cwd ?? root,
      env: options.env ?? process.env,
      stdio: [
        'inherit',
        options.onLine ? 'pipe' : 'inherit',
        options.onLine || options.onErrorLine ? 'pipe' : 'inherit',
      ],
    });
    const hear = (stream, onLine) => stream && createInterface({ input: stream }).on('line', onLine);
    hear(child.stdout, options.onLine);
    hear(
      child.stderr,
      options.onLine ?? ((line) => options.onErrorLine?.(line) && process.stderr.write(`${line}\n`)),
    );
    // What it left running may hold its output open.
    child.on('exit', () => {
      const release = setTimeout(
        () => [child.stdout, child.stderr].map((stream) => stream?.destroy()),
        2_000,
      );
      child.on('close', () => clearTimeout(release));
    });
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
