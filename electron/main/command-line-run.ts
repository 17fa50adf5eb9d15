import { app, utilityProcess } from 'electron';
import { commandLineFile } from './paths';

/** Runs the headless `hirz` command of the packaged app in a process of its own, without a window, and ends with its exit code. */
export async function runCommandLine(args: readonly string[]): Promise<void> {
  await app.whenReady();
  const child = utilityProcess.fork(commandLineFile, [...args], {
    serviceName: 'Hirz command line',
    stdio: 'inherit',
  });
  child.on('exit', (code) => app.exit(code));
}
