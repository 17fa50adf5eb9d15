import { useCallback, useRef, useState } from 'react';
import type { CallName, InputOf } from '../../core/contract';
import type { Job } from '../../core/contract/job';
import type { Fault } from '../../core/domain/fault/fault';
import { call, faultOf } from './call';
import { useQuery } from './use-query';

/** Calls of the contract that start a job. */
export type JobCall = Extract<
  CallName,
  | 'exercise.import'
  | 'exercise.resume'
  | 'exercise.validate'
  | 'exercise.generate'
  | 'case.verify'
  | 'case.seal'
  | 'case.backUp'
  | 'case.copyBackup'
  | 'case.bringBackup'
  | 'case.bringFiles'
  | 'case.rebuild'
  | 'case.restore'
  | 'exhibit.receive'
  | 'seal.apply'
  | 'derivative.make'
  | 'derivative.picture'
  | 'derivative.remake'
  | 'handover.give'
  | 'handover.look'
  | 'handover.take'
  | 'hash.digest'
  | 'hash.compare'
  | 'hash.makeList'
  | 'hash.checkList'
  | 'export.verify'
  | 'capture.collect'
  | 'submission.open'
  | 'submission.export'
  | 'case.export'
  | 'drill.make'
  | 'drill.open'
  | 'drill.saveCopy'
  | 'drill.verify'
  | 'drill.openKey'
>;

export interface JobState<N extends JobCall> {
  /** Gives the job's identifier; undefined where it could not start. */
  start: (input: InputOf<N>) => Promise<string | undefined>;
  /** Takes one up that runs already. */
  follow: (job: string) => void;
  /** Of one that is about to start too, and when the component has gone away meanwhile. */
  cancel: () => void;
  /** Forgets the last job and its fault. */
  clear: () => void;
  /** Of the job, as soon as it has begun. */
  id: string | undefined;
  job: Job | undefined;
  running: boolean;
  /** Why it could not start, or why it failed. */
  fault: Fault | undefined;
}

/**
 * Long work: starts it, follows its progress, can cancel it. It goes on when the component goes away.
 * @param begun the job that is followed from the beginning, if one is
 */
export function useJob<N extends JobCall>(name: N, begun?: string): JobState<N> {
  const [id, setId] = useState(begun);
  const [starting, setStarting] = useState(false);
  const [refused, setRefused] = useState<Fault>();
  const [ended, setEnded] = useState(false);
  const unwanted = useRef(false);
  const { value, fault: unanswered } = useQuery(
    'job.get',
    { job: id ?? '' },
    { when: id !== undefined, everyMs: id !== undefined && !ended && 1_000 },
  );
  const job = id === undefined ? undefined : value;
  const unknown = unanswered?.code === 'jobUnknown';
  const over = unknown || (job !== undefined && job.state !== 'running');
  if (over !== ended) setEnded(over);

  const start = useCallback(
    async (input: InputOf<N>) => {
      unwanted.current = false;
      setStarting(true);
      setRefused(undefined);
      setId(undefined);
      try {
        const { job } = await call(name, input);
        setId(job);
        if (unwanted.current) await call('job.cancel', { job });
        return job;
      } catch (error) {
        setRefused(faultOf(error));
        return undefined;
      } finally {
        setStarting(false);
      }
    },
    [name],
  );
  const cancel = useCallback(() => {
    unwanted.current = true;
    if (id !== undefined) void call('job.cancel', { job: id }).catch((error) => setRefused(faultOf(error)));
  }, [id]);
  const clear = useCallback(() => {
    setId(undefined);
    setRefused(undefined);
  }, []);
  return {
    start,
    follow: setId,
    cancel,
    clear,
    id,
    job,
    running: starting || (id !== undefined && !over),
    fault: refused ?? job?.fault,
  };
}
