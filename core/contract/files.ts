import { z } from 'zod';
import { call, Grant } from './call';

export const Granted = z.strictObject({ grant: Grant, name: z.string() });

export const fileCalls = {
  /** Opens the system's dialog. `null` when it was closed without a choice. */
  'files.choose': call({
    kind: 'command',
    by: 'shell',
    roles: 'anyone',
    input: z.strictObject({
      purpose: z.enum([
        'handover',
        'handover-receipt',
        'exercise',
        'submission',
        'sealed',
        'proof',
        'assessor-key',
        'any',
        'folder',
        'folder-for-files',
        'hash-list',
        'drill',
        'backup',
        'ticket',
      ]),
    }),
    output: Granted.nullable(),
  }),
  'files.chooseMany': call({
    kind: 'command',
    by: 'shell',
    roles: ['trainee', 'assessor'],
    input: z.strictObject({ purpose: z.enum(['submission', 'evidence', 'drill-answer']) }),
    output: z.array(Granted),
  }),
  'files.saveAs': call({
    kind: 'command',
    by: 'shell',
    roles: 'anyone',
    input: z.strictObject({
      purpose: z.enum([
        'exercise',
        'assessor-key',
        'submission',
        'report',
        'verification',
        'proof',
        'handover',
        'handover-receipt',
        'export',
        'attachment',
        'hash-list',
        'drill',
        'drill-answer',
        'drill-table',
        'backup',
      ]),
      /** What the file may be called; characters and length that some system refuses are taken out. */
      suggested: z.string().max(4_000),
    }),
    output: Granted.nullable(),
  }),
};
