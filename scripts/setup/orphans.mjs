// Children that outlive a killed set-up. They are noted while they run, and the next set-up ends them before it begins:
// two installations at once in one folder spoil each other.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './place.mjs';

const notes = () => join(cacheFolder(), 'running');

/** When a process began, in the system's own words: with its number it names one process for good. Empty where it is gone. */
function beginning(pid) {
  try {
    if (process.platform === 'linux') {
      const fields = readFileSync(`/proc/${pid}/stat`, 'latin1')
        .replace(/^.*\) /, '')
        .split(' ');
      return fields[19] ?? '';
    }
    if (process.platform === 'win32') return '';
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

/** Notes a child that leads a process group of its own. @param {number} pid */
export function noteChild(pid) {
  try {
    const began = beginning(pid);
    if (!began) return;
    mkdirSync(notes(), { recursive: true });
    writeFileSync(join(notes(), String(pid)), began);
  } catch {
    // Only a killed set-up would have needed the note.
  }
}

/** @param {number} pid */
export function forgetChild(pid) {
  rmSync(join(notes(), String(pid)), { force: true });
}

/** Ends what an earlier set-up left running. To be called under the lock. @returns {number} how many. */
export function endOrphans() {
  let ended = 0;
  let names = [];
  try {
    names = readdirSync(notes());
  } catch {
    return 0;
  }
  for (const name of names) {
    const pid = Number(name);
    try {
      const began = readFileSync(join(notes(), name), 'utf8');
      if (Number.isInteger(pid) && pid > 1 && began && beginning(pid) === began) {
        process.kill(-pid, 'SIGKILL');
        ended += 1;
      }
    } catch {
      // Gone already.
    }
  }
  rmSync(notes(), { recursive: true, force: true });
  return ended;
}
