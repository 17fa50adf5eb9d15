import { utilityProcess } from 'electron';
import type { FromEngine } from '../../core/contract/shell-engine';
import { engineFile } from './paths';

/** An engine's process that was started, and what it said before anybody listened. */
export interface StartedEngine {
  readonly process: Electron.UtilityProcess;
  /** Hands over: `heard` gets every message so far and from now on. */
  listen(heard: (message: FromEngine) => void): void;
}

/** Starts the engine's process. Light on purpose: it is called before the window is made. */
export function forkEngine(args: readonly string[]): StartedEngine {
  const process = utilityProcess.fork(engineFile, [...args], {
    serviceName: 'Hirz engine',
    stdio: 'inherit',
  });
  const early: FromEngine[] = [];
  let hear: (message: FromEngine) => void = (message) => void early.push(message);
  process.on('message', (message: FromEngine) => hear(message));
  return {
    process,
    listen(heard) {
      hear = heard;
      for (const message of early.splice(0)) heard(message);
    },
  };
}
