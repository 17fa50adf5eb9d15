import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { powershell, runPowershell } from './powershell';

/** What a script of a submission said: its exit code, all of it, and the lines of it that say WRONG. */
export interface SaidByHand {
  status: number | null;
  out: string;
  err: string;
  wrong: string[];
}

/** What is said of each step: all of it where nothing is wrong. What is, each script tells in its own words, and `verify.sh` the first twenty. */
function verdictsOf(out: string): string[] {
  const found = out.matchAll(/^(?:(WRONG +[a-z]+)|right|--) .*$/gm);
  return [...new Set([...found].map(([line, wrong]) => wrong ?? line))].sort();
}

/** Checks an unzipped submission or export by its `verify.sh`. Where there is a PowerShell, its `verify.ps1` has to say the same. */
export function byHand(folder: string, ...args: string[]): SaidByHand {
  const { status, stdout, stderr } = spawnSync('sh', [join(folder, 'verify.sh'), ...args], {
    encoding: 'utf8',
  });
  const script = join(folder, 'verify.ps1');
  if (powershell && existsSync(script)) {
    const other = runPowershell(script, ...args);
    expect(other.stderr).toBe('');
    expect(verdictsOf(other.stdout), other.stdout).toEqual(verdictsOf(stdout));
    expect(other.status).toBe(status);
  }
  return { status, out: stdout, err: stderr, wrong: stdout.match(/^WRONG .*$/gm) ?? [] };
}
