import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { Language } from '../../core/domain/text/localised';
import { launchElectron } from '../../tests/support/launch-electron';
import { electronPath } from '../setup/runtime.mjs';

const root = join(__dirname, '../..');
/** Where something takes so long, ms, it never comes: nobody is there to look how full the machine is. */
const patience = 120_000;

/**
 * Starts the real app for a run that nobody watches, and waits until its window can be used.
 * @param pace so many times the pace of the exercise
 */
export async function openApp(
  data: string,
  { language, pace }: { language: Language; pace: number },
): Promise<{ app: ElectronApplication; window: Page }> {
  const rootSwitches = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const { ELECTRON_RUN_AS_NODE: _, ...environment } = process.env as Record<string, string>;
  const app = await launchElectron({
    executablePath: electronPath(),
    args: [...rootSwitches, root, `--hirz-data=${data}`, `--lang=${language}`],
    env: { ...environment, HIRZ_CLOCK_PACE: String(pace) },
    chromiumSandbox: rootSwitches.length === 0,
  });
  try {
    const window = await app.firstWindow({ timeout: patience });
    window.setDefaultTimeout(patience);
    await window.waitForFunction(() => performance.getEntriesByName('hirz:usable').length > 0);
    return { app, window };
  } catch (error) {
    // One that is left running would keep this program from ending.
    app.process().kill('SIGKILL');
    throw error;
  }
}
