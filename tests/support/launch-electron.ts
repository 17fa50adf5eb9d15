import { type ElectronApplication, _electron as electron } from '@playwright/test';

/** How often Electron is started at most. */
const attempts = 3;
/** An Electron that has not answered its debugger after this long never does, ms. A start takes one or two seconds. */
const patience = 60_000;

/**
 * Starts Electron under Playwright. In some thousand starts Electron itself ended with a segmentation fault, or hung, as Playwright's
 * debugger came to its main process, before a window was there (compare electron/electron#48963); Hirz has no native code in that
 * process. Such a start is made again, and said.
 */
export async function launchElectron(
  options: Parameters<typeof electron.launch>[0],
): Promise<ElectronApplication> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await electron.launch({ timeout: patience, ...options });
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      const hung = words.includes('Timeout') && words.includes('<launched>');
      const fell = words.includes('Debugger attached') && /signal=(SIGSEGV|SIGTRAP)/.test(words);
      if (!(hung || fell) || attempt === attempts) throw error;
      console.warn(`Electron did not outlive the arrival of its debugger; started again.\n${words}`);
    }
  }
}
