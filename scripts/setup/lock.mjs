// Two set-ups at once must not tread on each other: the second waits for the first.
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';

/** A holder touches its lock this often; one that is silent for `silence` ms is held to be gone. */
const beat = 3_000;
const silence = 60_000;

const held = new Set();

/** Whether the process that wrote a lock is certainly gone. `age` in ms since its last beat. */
function isGone(holder, age) {
  if (age > silence) return true;
  const [pid, host] = holder.split(' ');
  if (!pid) return age > 2_000;
  if (host !== hostname()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

/**
 * Takes an abandoned lock out of the way. It is renamed first and looked at again, as another waiter may have replaced it
 * by its own in the meantime; then it is put back.
 * @returns {boolean} whether the way is free now.
 */
function clearAbandoned(file) {
  try {
    const holder = readFileSync(file, 'utf8');
    if (!isGone(holder, Date.now() - statSync(file).mtimeMs)) return false;
    const aside = `${file}.${process.pid}.gone`;
    renameSync(file, aside);
    if (readFileSync(aside, 'utf8') !== holder) {
      renameSync(aside, file);
      return false;
    }
    rmSync(aside, { force: true });
    return true;
  } catch {
    return false;
  }
}

function take(file) {
  let descriptor;
  try {
    descriptor = openSync(file, 'wx');
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
  try {
    writeSync(descriptor, `${process.pid} ${hostname()}`);
  } finally {
    closeSync(descriptor);
  }
  return true;
}

/**
 * Takes a lock, waiting for whoever has it.
 * @param {string} file
 * @param {(pid: string) => void} onWait called once where there is a wait.
 * @returns {Promise<() => void>} gives it back.
 */
export async function lock(file, onWait = () => {}) {
  mkdirSync(dirname(file), { recursive: true });
  let waiting = false;
  while (!take(file)) {
    if (clearAbandoned(file)) continue;
    if (!waiting) {
      waiting = true;
      let pid = '';
      try {
        pid = readFileSync(file, 'utf8').split(' ')[0] ?? '';
      } catch {
        // Given back in between.
      }
      onWait(pid);
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  const heart = setInterval(() => {
    try {
      const now = new Date();
      utimesSync(file, now, now);
    } catch {
      // Someone deleted the cache: the work goes on.
    }
  }, beat);
  heart.unref();
  const giveBack = () => {
    clearInterval(heart);
    if (held.delete(giveBack)) rmSync(file, { force: true });
  };
  held.add(giveBack);
  return giveBack;
}

/** Gives back every lock, at an interruption. */
export function giveBackAll() {
  for (const giveBack of [...held]) giveBack();
}
