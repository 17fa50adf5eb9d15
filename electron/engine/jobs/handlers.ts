import type { Handlers } from '../handler';

export const jobHandlers: Handlers<'job.list' | 'job.get' | 'job.cancel'> = {
  'job.list': (_, { jobs }) => jobs.list(),
  'job.get': ({ job }, { jobs }) => jobs.get(job),
  'job.cancel': ({ job }, { jobs }) => jobs.cancel(job),
};
