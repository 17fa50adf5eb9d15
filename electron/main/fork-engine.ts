import { utilityProcess } from 'electron';
import { engineFile } from './paths';

/** Starts the engine's process. Light on purpose: it is called before the window is made. */
export function forkEngine(args: readonly string[]): Electron.UtilityProcess {
  return utilityProcess.fork(engineFile, [...args], { serviceName: 'Hirz engine', stdio: 'inherit' });
}
