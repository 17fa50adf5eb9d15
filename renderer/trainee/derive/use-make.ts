import { useEffect } from 'react';
import { type JobState, useJob } from '../../engine-client';
import { follow, unfinished } from './unfinished';

/** Makes a working copy as a job, and tells when it is there. One that is being made already is followed. */
export function useMake(work: string, onMade: (derivative: string) => void): JobState<'derivative.make'> {
  const making = useJob('derivative.make', unfinished.jobs.get(work));
  const { job } = making;
  const made = job?.state === 'done' ? (job.result as { derivative: string }).derivative : undefined;
  useEffect(() => {
    if (made !== undefined) onMade(made);
  }, [made, onMade]);
  return {
    ...making,
    async start(order) {
      const begun = await making.start(order);
      if (begun !== undefined) void follow(work, begun);
      return begun;
    },
    clear() {
      unfinished.jobs.delete(work);
      making.clear();
    },
  };
}
