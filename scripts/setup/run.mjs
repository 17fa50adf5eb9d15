// Children of the set-up: their output goes to the set-up's log, and none outlives it.
import { spawn } from 'node:child_process';
import { appendFileSync, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { forgetChild, noteChild } from './orphans.mjs';
import { root } from './place.mjs';

const children = new Set();
let logFile = '';

/** Where output of children is kept. @param {string} file */
export function logTo(file) {
  logFile = file;
}

/** @param {string} text */
export function log(text) {
  if (!logFile) return;
  try {
    appendFileSync(logFile, text.endsWith('\n') ? text : `${text}\n`);
  } catch {
    // The log is a convenience: a full disk is reported by the step that needs the space.
  }
}

function signalChildren(signal) {
  for (const child of children) {
    try {
      if (process.platform === 'win32') child.kill(signal);
      else process.kill(-child.pid, signal);
    } catch {
      // Already gone.
    }
  }
}

/** Ends every child that still runs, with its own children: politely, and after a second and a half for good. */
export async function endChildren() {
  signalChildren('SIGTERM');
  for (const until = Date.now() + 1_500; children.size > 0 && Date.now() < until; ) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  signalChildren('SIGKILL');
}

/**
 * Runs a program to its end. Never rejects: a program that can't be started has the code 127.
 * @param {string} command
 * @param {string[]} parameters
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv, timeout?: number, shell?: boolean, long?: boolean, statusFd?: (line: string) => void,
 *   onOutput?: (text: string) => void}} [options] `timeout` in ms; `long` for work that
 *   must not go on when the set-up was killed; `statusFd` receives the lines that the program writes to descriptor 3.
 * @returns {Promise<{code: number | null, signal: NodeJS.Signals | null, output: string, stdout: string}>}
 */
export function run(command, parameters, options = {}) {
  return new Promise((resolve) => {
    log(`\n$ ${[command, ...parameters].join(' ')}`);
    const child = spawn(command, parameters, {
      cwd: options.cwd ?? root,
      env: options.env ?? process.env,
      shell: options.shell ?? false,
      windowsHide: true,
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'pipe', ...(options.statusFd ? ['pipe'] : [])],
    });
    let output = '';
    let stdout = '';
    const timer = options.timeout
      ? setTimeout(() => {
          log(`stopped after ${options.timeout} ms`);
          try {
            process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
          } catch {
            // Already gone.
          }
        }, options.timeout)
      : undefined;
    const hear = (text, isResult) => {
      if (isResult) stdout += text;
      output = (output + text).slice(-200_000);
      log(text);
      options.onOutput?.(text);
    };
    if (child.pid) {
      children.add(child);
      if (options.long) noteChild(child.pid);
    }
    child.stdout?.setEncoding('utf8').on('data', (text) => hear(text, true));
    child.stderr?.setEncoding('utf8').on('data', (text) => hear(text, false));
    if (options.statusFd) {
      let rest = '';
      child.stdio[3]?.on('data', (bytes) => {
        const lines = (rest + bytes.toString('utf8')).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) options.statusFd(line);
      });
    }
    const finish = (code, signal) => {
      clearTimeout(timer);
      children.delete(child);
      if (options.long && child.pid) forgetChild(child.pid);
      resolve({ code, signal, output, stdout });
    };
    child.on('error', (error) => {
      log(String(error));
      finish(127, null);
    });
    child.on('close', finish);
  });
}

/**
 * The full path of a program of the search path, or undefined.
 * @param {string} name without ending.
 */
export function findProgram(name, path = process.env.PATH ?? '') {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', '.bat', ''] : [''];
  for (const folder of path.split(delimiter)) {
    if (!folder) continue;
    for (const ending of endings) {
      const file = join(folder, name + ending);
      if (existsSync(file)) return file;
    }
  }
  return undefined;
}
