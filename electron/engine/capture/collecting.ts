import type { ExhibitSummary } from '../../../core/contract/exhibit';
import type { CapturedPage } from '../../../core/contract/shell-engine';
import { HirzError } from '../../../core/domain/fault/fault';
import type { OpenCase } from '../case/open-case';
import type { JobControl, Jobs } from '../jobs/jobs';
import { beginCollection, type Collection } from './collection';

/** The wide capture that runs, if one does. The shell takes the pages, one after the other, as it is told. */
export interface Collecting {
  begin(open: OpenCase, address: string, jobs: Jobs): { job: string; next: string };
  /** Takes a page in; `going` is false where the job was cancelled or is of a case that was closed. */
  add(job: string, page: CapturedPage): Promise<{ going: boolean; next: string | null }>;
  /** Makes the exhibit of it, and ends the job with it. */
  finish(
    job: string,
    store: (open: OpenCase, collection: Collection) => Promise<ExhibitSummary>,
  ): Promise<ExhibitSummary | null>;
  /** The shell could not go on. */
  fail(job: string, error: unknown): void;
}

interface Running {
  open: OpenCase;
  job: string;
  collection: Collection;
  control: JobControl | undefined;
  end: { resolve: (value: unknown) => void; reject: (error: unknown) => void };
}

export function createCollecting(): Collecting {
  let running: Running | undefined;
  const find = (job: string) =>
    running?.job === job && running.control?.signal.aborted !== true ? running : undefined;
  const tell = ({ control, collection }: Running) =>
    control?.progress(collection.pages.length, Math.max(collection.known, collection.pages.length + 1));

  return {
    begin(open, address, jobs) {
      if (running) throw new HirzError('captureRuns');
      const collection = beginCollection(open, address);
      const { next } = collection;
      if (next === undefined) throw new HirzError('nothingToPreserve');
      const { ended, end } = deferred();
      const { job } = jobs.start('case.collect', address, async (control) => {
        const one = running;
        try {
          control.signal.throwIfAborted();
          control.signal.addEventListener('abort', () => end.reject(control.signal.reason), { once: true });
          control.step('collecting');
          if (one) {
            one.control = control;
            tell(one);
          }
          return await ended;
        } finally {
          if (running === one) running = undefined;
        }
      });
      // Where the job ends before anybody waits for it, nobody need know of it.
      ended.catch(() => undefined);
      running = { open, job, collection, control: undefined, end };
      return { job, next };
    },
    async add(job, page) {
      const one = find(job);
      if (!one) return { going: false, next: null };
      await one.collection.add(page);
      tell(one);
      return { going: find(job) !== undefined, next: one.collection.next ?? null };
    },
    async finish(job, store) {
      const one = find(job);
      if (!one) return null;
      try {
        const exhibit = await store(one.open, one.collection);
        one.end.resolve(exhibit);
        return exhibit;
      } catch (error) {
        one.end.reject(error);
        throw error;
      }
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
