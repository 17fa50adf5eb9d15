import { z } from 'zod';
import { call, Grant, Nothing } from './call';

export const Granted = z.strictObject({ grant: Grant, name: z.string() });

/** Files that one choice may hold: more are refused before any of them is taken. */
export const mostChosen = 1_000;

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
  /** Opens the system's dialog for several. Fault `tooManyChosen` where there are more than `mostChosen`: none of them is taken then. */
  'files.chooseMany': call({
    kind: 'command',
    by: 'shell',
    roles: ['trainee', 'assessor'],
    input: z.strictObject({ purpose: z.enum(['submission', 'evidence', 'drill-answer']) }),
    output: z.array(Granted),
  }),
  /** Lets go of files that were chosen or dropped and are not wanted after all. */
  'files.putAway': call({
    kind: 'command',
    by: 'engine',
    roles: 'anyone',
    input: z.strictObject({ grants: z.array(Grant).max(mostChosen) }),
    output: Nothing,
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
