import type { ExhibitSummary } from '../../../core/contract/exhibit';
import type { CapturedPage } from '../../../core/contract/shell-engine';
import { HirzError } from '../../../core/domain/fault/fault';
import { inExhibitTurn } from '../case/exhibit-turn';
import type { OpenCase } from '../case/open-case';
import type { JobControl, Jobs } from '../jobs/jobs';
import { beginCollection, type Collection } from './collection';

/** The wide capture that runs, if one does. The shell takes the pages, one after the other, as it is told. */
export interface Collecting {
  begin(open: OpenCase, address: string, jobs: Jobs): { job: string; next: string };
  /** Takes a page in; `going` is false where the job was cancelled or its case was closed or sealed. */
  add(job: string, page: CapturedPage): Promise<{ going: boolean; next: string | null }>;
  /** Makes the exhibit of it in its turn, and ends the job with it. Once that has begun, the job ends as it ends, and nothing cancels it. */
  finish(
    job: string,
    store: (
      open: OpenCase,
      collection: Collection,
      progress: JobControl['progress'],
    ) => Promise<ExhibitSummary>,
  ): Promise<ExhibitSummary | null>;
  /** The shell could not go on. */
  fail(job: string, error: unknown): void;
}

interface Running {
  open: OpenCase;
  job: string;
  collection: Collection;
  control: JobControl | undefined;
  /** Its pages are taken, or its exhibit is made of them. */
  step: 'collecting' | 'keeping';
  end: { resolve: (value: unknown) => void; reject: (error: unknown) => void };
}

export function createCollecting(): Collecting {
  let running: Running | undefined;

  /** The capture that a job is, if it goes on: one that was cancelled does not, and a case that was sealed takes nothing more. */
  function going(job: string): Running | undefined {
    const one = running?.job === job && running.control?.signal.aborted !== true ? running : undefined;
    if (!one?.open.log.closed) return one;
    one.end.reject(new HirzError('caseSealed'));
    return undefined;
  }

  /** How many pages there are is known when the last one is read. */
  const tell = ({ control, collection }: Running) => control?.progress(collection.pages.length, 0);

  return {
    begin(open, address, jobs) {
      if (running) throw new HirzError('captureRuns');
      const { exercise, objects, clock } = open;
      const collection = beginCollection(exercise.world, objects, { address, at: clock.now() });
      const { next } = collection;
      if (next === undefined) throw new HirzError('nothingToPreserve');
      const { ended, end } = deferred();
      const one: Running = { open, job: '', collection, control: undefined, step: 'collecting', end };
      const { job } = jobs.start('case.collect', address, async (control) => {
        const { signal } = control;
        const stop = () => {
          if (one.step === 'collecting') end.reject(signal.reason);
        };
        try {
          signal.addEventListener('abort', stop);
          if (signal.aborted) stop();
          one.control = control;
          control.step(one.step);
          tell(one);
          return await ended;
        } finally {
          if (running === one) running = undefined;
        }
      });
      // Where the job ends before anybody waits for it, nobody need know of it.
      ended.catch(() => undefined);
      one.job = job;
      running = one;
      return { job, next };
    },
    async add(job, page) {
      const one = going(job);
      if (!one) return { going: false, next: null };
      await one.collection.add(page);
      tell(one);
      return { going: going(job) !== undefined, next: one.collection.next ?? null };
    },
    async finish(job, store) {
      const asked = going(job);
      if (!asked) return null;
      return inExhibitTurn(asked.open, async () => {
        const one = going(job);
        if (!one) return null;
        one.step = 'keeping';
        one.control?.step(one.step);
        try {
          const exhibit = await store(one.open, one.collection, (done, total) =>
            one.control?.progress(done, total),
          );
          one.end.resolve(exhibit);
          return exhibit;
        } catch (error) {
          one.end.reject(error);
          throw error;
        }
      });
    },
    fail(job, error) {
      if (running?.job === job) running.end.reject(error);
    },
  };
}

function deferred(): { ended: Promise<unknown>; end: Running['end'] } {
  let end: Running['end'] | undefined;
  const ended = new Promise<unknown>((resolve, reject) => {
    end = { resolve, reject };
  });
  if (!end) throw new TypeError('a promise gives its ends at once');
  return { ended, end };
}
