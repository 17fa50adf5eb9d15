import { z } from 'zod';
import { ExportWords } from '../domain/custody/export-statement';
import { call, Grant, JobStarted } from './call';

export const exportCalls = {
  /** Job: writes chosen exhibits of the sealed case in hand where the user chose; result: `{ name, bytes, sha256 }`. */
  'case.export': call({
    kind: 'job',
    by: 'engine',
    roles: ['trainee'],
    input: ExportWords.extend({ grant: Grant }),
    output: JobStarted,
  }),
  /** Job: the same of a submission that was opened. */
  'submission.export': call({
    kind: 'job',
    by: 'engine',
    roles: ['assessor'],
    input: ExportWords.extend({ id: z.string().min(1).max(64), grant: Grant }),
    output: JobStarted,
  }),
};
