import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect } from 'vitest';
import { whyNoTrace } from '../support/call-trace';
import { randomOf } from '../support/random-timeline';
import { temporaryFolder } from '../support/temporary-folder';
import { beginCase, engineOver } from '../support/worked-case';
import { type AskedChild, startAskedChild } from './asked-child';
import { type Acknowledged, checkCase } from './check-case';
import { isLong, seed } from './extent';
import { needing } from './needing';
import { recordFigures } from './record-figures';

const why = whyNoTrace();
const errors = ['EIO', 'ENOSPC'] as const;

/** By what a thread changes files. Node wakes its threads by `write`, which is therefore none of them. */
const calls = ['pwrite64', 'fsync', 'fdatasync'] as const;
const threads = ['main', 'pool'] as const;
type Thread = (typeof threads)[number];

const root = temporaryFolder('failing-writes');
const data = join(root, 'hirz');
const random = randomOf(seed);
let child: AskedChild;
let id = '';

beforeAll(async () => {
  if (why) return;
  const engine = engineOver(data);
  id = await beginCase(engine, data);
  // What fails is to be a write of the capture, and of no backup beside it.
  await engine.call('case.setBackupRules', { every: 0, kept: 1 });
  await engine.stop();
  child = await startAskedChild(data, id, { clock: 'stands' });
});

afterAll(() => child?.kill());

/** Waits until a thread has a tracer. */
async function attached(thread: number): Promise<void> {
  while (/^TracerPid:\s+0$/m.test(readFileSync(`/proc/${child.thread.main}/task/${thread}/status`, 'utf8'))) {
    await sleep(5);
  }
}

/** Runs something while strace is attached to one thread. */
async function traced<T>(thread: Thread, options: readonly string[], work: () => Promise<T>): Promise<T> {
  const strace = spawn('strace', ['-p', String(child.thread[thread]), ...options], { stdio: 'ignore' });
  const over = once(strace, 'close');
  await attached(child.thread[thread]);
  try {
    return await work();
  } finally {
    strace.kill('SIGINT');
    await over;
  }
}

/** How often a thread makes each call during one capture. */
async function countCalls(thread: Thread): Promise<Map<string, number>> {
  const trace = join(root, `trace-${thread}`);
  await traced(thread, ['-o', trace, '-e', `trace=${calls.join()}`], child.capture);
  const made = readFileSync(trace, 'utf8').split('\n');
  return new Map(calls.map((name) => [name, made.filter((call) => call.startsWith(`${name}(`)).length]));
}

interface Injection {
  thread: Thread;
  call: string;
  when: number;
  error: (typeof errors)[number];
}

/** What lies on disk right now, opened somewhere else, as after a power cut. */
async function checkCopy(acknowledged: readonly Acknowledged[]) {
  const copy = mkdtempSync(join(root, 'copy-'));
  for (const name of ['cases', 'exercises', 'library.db']) {
    cpSync(join(data, name), join(copy, name), { recursive: true });
  }
  const found = await checkCase(copy, id, acknowledged);
  rmSync(copy, { recursive: true, force: true });
  return found;
}

/** What Hirz may say of a capture that the disk did not take. */
const saidOfFailure: Record<Injection['error'], readonly string[]> = {
  EIO: ['diskFailed'],
  // SQLite says of a failed sync only that it failed.
  ENOSPC: ['diskFull', 'diskFailed'],
};

needing(why).it(
  'keeps what it acknowledged, and nothing half, whichever write or sync of a capture fails',
  async () => {
    const acknowledged: Acknowledged[] = [];
    const injections: Injection[] = [];
    for (const thread of threads) {
      const counts = await countCalls(thread);
      for (const [call, count] of counts) {
        for (let when = 1; when <= count; when += 1) {
          for (const error of errors) injections.push({ thread, call, when, error });
        }
      }
    }
    // Objects and their folders, the database's log, the custody log: each is synced once at least.
    const every = injections.length;
    expect(every / errors.length).toBeGreaterThan(25);
    const chosen = isLong
      ? injections
      : Array.from({ length: 10 }, () => injections.splice(random(injections.length), 1)[0] as Injection);

    const faults: string[] = [];
    const total = { refused: 0, stood: 0 };
    for (const { thread, call, when, error } of chosen) {
      const name = `${error} at ${call} ${when} of the ${thread} thread`;
      const answer = await traced(
        thread,
        ['-o', '/dev/null', '-e', `trace=${call}`, '-e', `inject=${call}:error=${error}:when=${when}`],
        child.capture,
      );
      if ('acknowledged' in answer) {
        total.stood += 1;
        acknowledged.push(answer);
      } else {
        total.refused += 1;
        if (!saidOfFailure[error].includes(answer.refused)) faults.push(`${name}: it said ${answer.refused}`);
      }
      const { faults: found } = await checkCopy(acknowledged);
      faults.push(...found.map((fault) => `${name}: ${fault}`));
      const after = await child.capture();
      if ('acknowledged' in after) acknowledged.push(after);
      else faults.push(`${name}: the next capture was refused, ${after.refused}`);
    }
    expect(faults).toEqual([]);
    expect(total.refused).toBeGreaterThan(0);
    recordFigures('failing-writes', {
      fault: 'EIO and ENOSPC at each write and sync of a capture in turn',
      about:
        'Injected by strace into the thread of the engine and into the one that writes its files. After each, the case is copied as a power cut would leave it and opened, and the next capture is made in the same process.',
      counts: {
        'writes and syncs of a capture': every / errors.length,
        'faults injected': chosen.length,
        'captures refused': total.refused,
        'captures that stood, the log file brought up later': total.stood,
        'lost or half': faults.length,
      },
    });
  },
  isLong ? 3_600_000 : undefined,
);
