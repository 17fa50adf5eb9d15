import { randomBytes } from 'node:crypto';
import type { Announcement } from '../../../core/contract/announcement';
import type { Job } from '../../../core/contract/job';
import { type Fault, HirzError } from '../../../core/domain/fault/fault';

/** What the work of a job is given to report with. */
export interface JobControl {
  /** Aborted when the user cancels. Work throws `signal.reason` or stops by `throwIfAborted()`. */
  readonly signal: AbortSignal;
  /** Names the step it is at: a key of the `jobs` catalogue. Resets the counts. */
  step(key: string): void;
  /** Units done and in all (0: unknown). May be called as often as is handy: at most ten a second are announced. */
  progress(done: number, total: number): void;
}

/** For work that nobody watches or cancels. */
export function unwatched(): JobControl {
  return { signal: new AbortController().signal, step: () => {}, progress: () => {} };
}

/** Long work with progress, cancellation and a remembered end. */
export interface Jobs {
  start(kind: Job['kind'], label: string, work: (control: JobControl) => Promise<unknown>): { job: string };
  list(): Job[];
  get(id: string): Job;
  cancel(id: string): Job;
  /** Resolves when the job has ended, however it ended. */
  ended(id: string): Promise<Job>;
  /** Stops all that runs, which reads as interrupted, and waits for its end. */
  stop(): Promise<void>;
}

/** Where jobs are remembered over a restart, so that a crash leaves them 'interrupted'. */
export interface JobMemory {
  load(): Job[];
  save(jobs: Job[]): void;
}

export interface JobsOptions {
  announce(announcement: Announcement): void;
  faultOf(error: unknown): Fault;
  memory?: JobMemory;
}

/** Why work is aborted when the engine stops: what can be gone on with later is left so. */
export const jobsStop = new Error('the engine stops');

/** Least milliseconds between two announcements of one job's progress. */
const interval = 100;
/** Ended jobs that are remembered. */
const remembered = 50;

interface Running {
  readonly controller: AbortController;
  readonly end: Promise<void>;
}

export function createJobs({ announce, faultOf, memory }: JobsOptions): Jobs {
  const jobs = new Map<string, Job>();
  const running = new Map<string, Running>();
  for (const job of memory?.load() ?? []) {
    const left = job.state === 'running';
    jobs.set(job.id, left ? { ...job, state: 'interrupted', endedAt: Date.now() } : job);
  }

  function put(job: Job): void {
    jobs.set(job.id, job);
    announce({ topic: 'job', job });
  }

  function remember(): void {
    const ended = [...jobs.values()].filter((job) => job.state !== 'running');
    for (const job of ended.slice(0, Math.max(0, ended.length - remembered))) jobs.delete(job.id);
    try {
      memory?.save([...jobs.values()]);
    } catch (error) {
      // What a full disk doesn't take is remembered at the next start or end of a job; what the job did stands as it is.
      faultOf(error);
    }
  }

  function get(id: string): Job {
    const job = jobs.get(id);
    if (!job) throw new HirzError('jobUnknown');
    return job;
  }

  function end(id: string, how: Partial<Job> & Pick<Job, 'state'>): void {
    running.delete(id);
    put({ ...get(id), ...how, endedAt: Date.now() });
    remember();
  }

  async function run(
    id: string,
    signal: AbortSignal,
    work: (control: JobControl) => Promise<unknown>,
  ): Promise<void> {
    let announced = 0;
    const control: JobControl = {
      signal,
      step(key) {
        announced = Date.now();
        put({ ...get(id), step: key, done: 0, total: 0 });
      },
      progress(done, total) {
        const job = { ...get(id), done, total };
        if (Date.now() - announced < interval && done !== total) {
          jobs.set(id, job);
        } else {
          announced = Date.now();
          put(job);
        }
      },
    };
    try {
      const result = await work(control);
      end(id, { state: 'done', result });
    } catch (error) {
      if (signal.aborted) end(id, { state: signal.reason === jobsStop ? 'interrupted' : 'cancelled' });
      else end(id, { state: 'failed', fault: faultOf(error) });
    }
  }

  return {
    start(kind, label, work) {
      const id = `job-${randomBytes(8).toString('hex')}`;
      const controller = new AbortController();
      put({
        id,
        kind,
        label,
        state: 'running',
        step: 'starting',
        done: 0,
        total: 0,
        startedAt: Date.now(),
        endedAt: null,
      });
      remember();
      const started = new Promise<void>((resolve) => setImmediate(resolve));
      running.set(id, { controller, end: started.then(() => run(id, controller.signal, work)) });
      return { job: id };
    },
    list: () => [...jobs.values()].sort((a, b) => b.startedAt - a.startedAt),
    get,
    cancel(id) {
      const job = get(id);
      running.get(id)?.controller.abort();
      return job;
    },
    async ended(id) {
      await running.get(id)?.end;
      return get(id);
    },
    async stop() {
      const ends = [...running.values()].map(({ controller, end: over }) => {
        controller.abort(jobsStop);
        return over;
      });
      await Promise.all(ends);
    },
  };
}
