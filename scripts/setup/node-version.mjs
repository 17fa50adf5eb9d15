// The Node that runs the scripts.
import { SetupFault } from './fault.mjs';

/** The oldest Node that every part of the build runs on. */
export const oldestNode = [20, 19];

/** @param {string} version as in `process.versions.node`. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  throw new SetupFault(
    `Hirz needs Node ${oldestNode.join('.')} or later; this is Node ${version}.`,
    'Install the current long-term version from https://nodejs.org or with your package manager, and run the same command again.',
  );
}
