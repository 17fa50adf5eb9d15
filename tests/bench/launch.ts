import type { ElectronApplication } from '@playwright/test';
import { electronPath } from '../../scripts/setup/runtime.mjs';
import { launchElectron } from '../support/launch-electron';

/** Switches that the machine needs to run Electron at all; the same for product and anchor. */
function necessarySwitches(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/** Starts Electron for measuring. */
export async function launch(args: string[]): Promise<ElectronApplication> {
  return launchElectron({
    executablePath: await electronPath(),
    args: [...necessarySwitches(), ...args],
    env: process.env as Record<string, string>,
  });
}
