import type { Job } from '../../core/contract/job';
import { call } from './call';

/** How a job ended, whether or not anybody still looks at it. Undefined where the engine stopped, or knows it no more. */
export function jobEnd(id: string): Promise<Job | undefined> {
  return new Promise((resolve) => {
    const over = (job?: Job) => {
      stop();
      resolve(job);
    };
    const heard = (job: Job) => {
      if (job.id === id && job.state !== 'running') over(job);
    };
    const stop = window.hirz.listen((announcement) => {
      if (announcement.topic === 'job') heard(announcement.job);
      if (announcement.topic === 'engineStopped') over();
    });
    // It may have ended before anybody listened.
    call('job.get', { job: id }).then(heard, () => over());
  });
}
