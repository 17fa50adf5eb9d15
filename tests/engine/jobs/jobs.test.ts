import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Announcement } from '../../../core/contract/announcement';
import type { Job } from '../../../core/contract/job';
import { HirzError } from '../../../core/domain/fault/fault';
import { faultOfError } from '../../../electron/engine/fault-of-error';
import { hashFiles } from '../../../electron/engine/jobs/hash-files';
import { jobMemory } from '../../../electron/engine/jobs/job-memory';
import { createJobs, type JobMemory } from '../../../electron/engine/jobs/jobs';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = temporaryFolder('jobs');

function jobsWith(memory?: JobMemory) {
  const heard: Job[] = [];
  const announce = (announcement: Announcement) => {
    if (announcement.topic === 'job') heard.push(announcement.job);
  };
  const faultOf = (error: unknown) => faultOfError(error, () => {});
  return { heard, jobs: createJobs({ announce, faultOf, ...(memory ? { memory } : {}) }) };
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('jobs', () => {
  it('answers at once, reports at most ten times a second, and keeps the result', async () => {
    const { jobs, heard } = jobsWith();
    const { job } = jobs.start('case.verify', 'a case', async ({ step, progress }) => {
      step('hashing');
      for (let done = 0; done <= 100; done += 1) {
        progress(done, 100);
        await pause(3);
      }
      return { exhibits: 1 };
    });
    expect(jobs.get(job)).toMatchObject({ state: 'running', step: 'starting' });
    const ended = await jobs.ended(job);
    expect(ended).toMatchObject({ state: 'done', result: { exhibits: 1 }, done: 100, total: 100 });
    const seconds = ((ended.endedAt ?? 0) - ended.startedAt) / 1000;
    expect(heard.length).toBeLessThan(6 + seconds * 10);
    expect(heard.length).toBeGreaterThan(3);
  });

  it('is what it came to, though a full disk remembers nothing of it', async () => {
    const full = () => {
      throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    };
    const { jobs } = jobsWith({ load: () => [], save: full });
    const { job } = jobs.start('case.verify', 'a case', async () => ({ exhibits: 1 }));
    expect(await jobs.ended(job)).toMatchObject({ state: 'done', result: { exhibits: 1 } });
  });

  it('fails with the fault, and is cancelled without one', async () => {
    const { jobs } = jobsWith();
    const failing = jobs.start('case.seal', 'x', () => Promise.reject(new HirzError('diskFull')));
    expect(await jobs.ended(failing.job)).toMatchObject({ state: 'failed', fault: { code: 'diskFull' } });
    const endless = jobs.start('case.verify', 'x', async ({ signal }) => {
      for (;;) {
        signal.throwIfAborted();
        await pause(2);
      }
    });
    await pause(10);
    jobs.cancel(endless.job);
    const cancelled = await jobs.ended(endless.job);
    expect(cancelled.state).toBe('cancelled');
    expect(cancelled.fault).toBeUndefined();
    expect(() => jobs.get('job-nothing')).toThrow('jobUnknown');
  });

  it('reads as interrupted after a crash', () => {
    const memory = jobMemory(folder);
    const { jobs } = jobsWith(memory);
    const { job } = jobs.start('submission.open', 'x', () => new Promise(() => {}));
    const { jobs: after } = jobsWith(jobMemory(folder));
    expect(after.get(job)).toMatchObject({ state: 'interrupted' });
    writeFileSync(join(folder, 'jobs.json'), 'damaged');
    expect(jobsWith(jobMemory(folder)).jobs.list()).toEqual([]);
  });
});

describe('hashing many files', () => {
  it('reads each once, says which are missing, and stops when it is told to', async () => {
    const path = join(folder, 'file');
    writeFileSync(path, 'abc');
    let bytes = 0;
    const found = await hashFiles([path, path, join(folder, 'nothing')], {
      onBytes: (read) => {
        bytes += read;
      },
    });
    expect(found.get(path)).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(found.get(join(folder, 'nothing'))).toBeNull();
    expect(bytes).toBe(3);
    await expect(hashFiles([path], { signal: AbortSignal.abort() })).rejects.toThrow();
  });
});
