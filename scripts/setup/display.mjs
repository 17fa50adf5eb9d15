// Windows need a display; where there is none, a virtual one.
import { availableParallelism } from 'node:os';
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

/** Names of the variables that tell of the second display of `withTwoDisplays`. */
export const secondDisplay = { display: 'HIRZ_SECOND_DISPLAY', key: 'HIRZ_SECOND_XAUTHORITY' };

/**
 * The command that runs a program with two virtual displays, so that two apps can be driven at a time without taking the focus or the
 * clipboard from each other. Where there is a display, or one core only, it is as `withDisplay`: one after the other.
 * @param {string} command
 * @param {string[]} parameters
 * @returns {[string, string[]]}
 */
export function withTwoDisplays(command, parameters) {
  if (hasDisplay() || availableParallelism() < 2) return withDisplay(command, parameters);
  const { display, key } = secondDisplay;
  const nested = `${display}="$DISPLAY" ${key}="$XAUTHORITY" exec "$@"`;
  return withDisplay('sh', ['-c', nested, 'sh', ...withDisplay(command, parameters).flat()]);
}

/** True where Chromium refuses its own sandbox: Linux and root. */
export function isLinuxRoot() {
  return process.platform === 'linux' && process.getuid?.() === 0;
}
