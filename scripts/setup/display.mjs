// Windows need a display; where there is none, a virtual one.
import { hasDisplay } from './libraries.mjs';

/**
 * The command that runs a program with a display: itself, or below xvfb-run.
 * @param {string} command
 * @param {string[]} parameters
 * @returns {[string, string[]]}
 */
export function withDisplay(command, parameters) {
  if (hasDisplay()) return [command, parameters];
  return ['xvfb-run', ['-a', '-s', '-screen 0 1600x1000x24', command, ...parameters]];
}

/** True where Chromium refuses its own sandbox: Linux and root. */
export function isLinuxRoot() {
  return process.platform === 'linux' && process.getuid?.() === 0;
}
