import { type SpawnSyncReturns, spawnSync } from 'node:child_process';

/** The PowerShell of this computer, where it has one. */
export const powershell = ['pwsh', 'powershell'].find((name) => spawnSync(name, ['-v']).error === undefined);

/** Runs a script in it. */
export function runPowershell(script: string, ...args: string[]): SpawnSyncReturns<string> {
  return spawnSync(powershell ?? 'pwsh', ['-NoProfile', '-File', script, ...args], { encoding: 'utf8' });
}
