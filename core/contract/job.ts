import { z } from 'zod';
import { Fault } from '../domain/fault/fault';
import { call, Nothing } from './call';

/** How a job stands. `done` and `total` count units of the job (bytes, records); `total` is 0 while it is unknown. */
export const Job = z.strictObject({
  id: z.string(),
  kind: z.enum([
    'exercise.import',
    'exercise.validate',
    'exercise.generate',
    'case.verify',
    'case.seal',
    'case.backUp',
    'case.copyBackup',
    'case.bringBackup',
    'case.bringFiles',
    'case.rebuild',
    'case.restore',
    'case.receive',
    'case.putUnderSeal',
    'case.derive',
    'case.lookAtPicture',
    'derivative.remake',
    'case.handOver',
    'case.lookAtHandover',
    'case.takeOver',
    'hash.digest',
    'hash.compare',
    'hash.makeList',
    'hash.checkList',
    'export.verify',
    'case.collect',
    'submission.open',
    'submission.export',
    'drill.make',
    'drill.open',
    'drill.saveCopy',
    'drill.verify',
    'drill.openKey',
  ]),
  /** What it works on, for display: a file's name, a case. */
  label: z.string(),
  state: z.enum(['running', 'done', 'failed', 'cancelled', 'interrupted']),
  /** Step that it is at, a key of the `jobs` catalogue. */
  step: z.string(),
  done: z.number(),
  total: z.number(),
  startedAt: z.number(),
  endedAt: z.number().nullable(),
  result: z.unknown().optional(),
  fault: Fault.optional(),
});
export type Job = z.infer<typeof Job>;

export const jobCalls = {
  'job.list': call({ kind: 'query', by: 'engine', roles: 'anyone', input: Nothing, output: z.array(Job) }),
  'job.get': call({
    kind: 'query',
    by: 'engine',
    roles: 'anyone',
    input: z.strictObject({ job: z.string() }),
    output: Job,
  }),
  'job.cancel': call({
    kind: 'command',
    by: 'engine',
    roles: 'anyone',
    input: z.strictObject({ job: z.string() }),
    output: Job,
  }),
};
