import { useEffect } from 'react';
import { useJob } from '../../engine-client';

/** Makes a working copy as a job, and tells when it is there. */
export function useMake(onMade: (derivative: string) => void) {
  const job = useJob('derivative.make');
  const made = job.job?.state === 'done' ? (job.job.result as { derivative: string }).derivative : undefined;
  useEffect(() => {
    if (made !== undefined) onMade(made);
  }, [made, onMade]);
  return job;
}
