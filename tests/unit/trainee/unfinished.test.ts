import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Announcement } from '../../../core/contract/announcement';
import type { Job } from '../../../core/contract/job';
import { HirzError } from '../../../core/domain/fault/fault';
import type { Bridge } from '../../../renderer/engine-client/bridge';
import { follow, forget, unfinished } from '../../../renderer/trainee/derive/unfinished';

const work = 'case AK-001 screenshot.png redaction';
const marks = [
  { id: 1, words: 'A bystander', kind: 'box', box: { x: 1, y: 2, width: 3, height: 4 } },
] as const;

function jobOf(id: string, state: Job['state']): Job {
  const counts = { step: 'deriving', done: 0, total: 0, startedAt: 0, endedAt: null };
  return { id, kind: 'case.derive', label: '', state, ...counts };
}

/** An engine that knows these jobs, and can announce. */
function engine(jobs: Map<string, Job>) {
  const listeners = new Set<(announcement: Announcement) => void>();
  const hirz: Pick<Bridge, 'call' | 'listen'> = {
    async call(_, input) {
      const value = jobs.get((input as { job: string }).job);
      return value ? { ok: true, value } : { ok: false, fault: new HirzError('jobUnknown').fault };
    },
    listen(heard) {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
  };
  vi.stubGlobal('window', { hirz });
  return {
    listeners,
    announce: (announcement: Announcement) => {
      for (const heard of [...listeners]) heard(announcement);
    },
  };
}

beforeEach(() => {
  forget(work);
  unfinished.marks.set(work, marks);
});
afterEach(() => vi.unstubAllGlobals());

describe('a copy that was begun, while it is being made', () => {
  it('is forgotten when it is there, though nobody looks at the desk any more', async () => {
    const { announce, listeners } = engine(new Map([['a', jobOf('a', 'running')]]));
    const followed = follow(work, 'a');
    announce({ topic: 'job', job: jobOf('b', 'done') });
    announce({ topic: 'job', job: jobOf('a', 'running') });
    expect(unfinished.marks.get(work)).toBe(marks);
    expect(unfinished.jobs.get(work)).toBe('a');
    announce({ topic: 'job', job: jobOf('a', 'done') });
    await followed;
    expect([unfinished.marks.has(work), unfinished.jobs.has(work)]).toEqual([false, false]);
    expect(listeners.size).toBe(0);
  });

  it('is forgotten where it was there before anybody listened', async () => {
    engine(new Map([['a', jobOf('a', 'done')]]));
    await follow(work, 'a');
    expect(unfinished.marks.has(work)).toBe(false);
  });

  it.each([
    ['failed', 'a'],
    ['cancelled', undefined],
    ['interrupted', undefined],
  ] as const)('is still there where making it was %s; why it failed can be read', async (state, left) => {
    engine(new Map([['a', jobOf('a', state)]]));
    await follow(work, 'a');
    expect(unfinished.marks.get(work)).toBe(marks);
    expect(unfinished.jobs.get(work)).toBe(left);
  });

  it('is still there where the engine stopped, or knows nothing of it', async () => {
    const { announce } = engine(new Map([['a', jobOf('a', 'running')]]));
    const followed = follow(work, 'a');
    announce({ topic: 'engineStopped', fault: new HirzError('jobUnknown').fault });
    await followed;
    await follow(work, 'never');
    expect(unfinished.marks.get(work)).toBe(marks);
    expect(unfinished.jobs.has(work)).toBe(false);
  });

  it('takes nothing away that was begun after it was given up', async () => {
    const { announce } = engine(new Map([['a', jobOf('a', 'running')]]));
    const followed = follow(work, 'a');
    forget(work);
    unfinished.marks.set(work, []);
    announce({ topic: 'job', job: jobOf('a', 'done') });
    await followed;
    expect(unfinished.marks.get(work)).toEqual([]);
  });
});
