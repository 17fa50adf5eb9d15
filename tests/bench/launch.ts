import type { ElectronApplication } from '@playwright/test';
import { electronPath } from '../../scripts/setup/runtime.mjs';
import { launchElectron } from '../support/launch-electron';

/** Switches that the machine needs to run Electron at all; the same for product and anchor. */
function necessarySwitches(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/** Electron's program and the switches that it needs, for starting it without a debugger. */
export function electronCommand(): [command: string, switches: string[]] {
  return [electronPath(), necessarySwitches()];
}

/** Starts Electron for measuring, under Playwright's debugger. */
export async function launch(args: string[]): Promise<ElectronApplication> {
  const [executablePath, switches] = electronCommand();
  return launchElectron({
    executablePath,
    args: [...switches, ...args],
    env: process.env as Record<string, string>,
  });
}
