import { z } from 'zod';
import { LostItems } from '../domain/custody/lost-items';
import { Fault } from '../domain/fault/fault';
import { call, Grant, JobStarted, Nothing } from './call';
import { CaseSummary } from './case';

/** A copy of a case that Hirz made and verified. */
export const CaseBackup = z.strictObject({
  /** Names it among the backups of its case; sorts by time. */
  id: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z$/),
  /** Local time with offset. */
  madeAt: z.string(),
  events: z.number().int(),
  exhibits: z.number().int(),
  /** Octets of its files; those of objects take no room of their own where they are links. */
  bytes: z.number().int(),
  /** Items and working copies of which neither the case nor an older backup had a whole file when it was made. */
  itemsLost: z.number().int().default(0),
});
export type CaseBackup = z.infer<typeof CaseBackup>;

/** A backup that was copied to a file. */
export const CopiedBackup = z.strictObject({
  name: z.string(),
  bytes: z.number().int(),
  sha256: z.string(),
  itemsLost: CaseBackup.shape.itemsLost,
  /** Whether it lies on the disk that the case is on. */
  onSameDisk: z.boolean(),
});
export type CopiedBackup = z.infer<typeof CopiedBackup>;

/** A backup that was taken in from such a file, and how its case stands. */
export const BroughtBackup = z.strictObject({ case: CaseSummary, backup: CaseBackup });
export type BroughtBackup = z.infer<typeof BroughtBackup>;

/** When Hirz backs a case up by itself, beside each closing, and how many it keeps. */
export const BackupRules = z.strictObject({
  /** After so many exhibits; 0: only at the closing. */
  every: z.union([z.literal(0), z.literal(1), z.literal(5), z.literal(10), z.literal(20)]),
  kept: z.union([z.literal(1), z.literal(3), z.literal(5), z.literal(10)]),
});
export type BackupRules = z.infer<typeof BackupRules>;

/** What can be done about a case that does not open. */
export const CaseDamage = z.strictObject({
  /** Why it did not open the last time; null where nothing is known of it. */
  fault: Fault.nullable(),
  /** The log's own file: how many entries follow from each other, and why no more. */
  log: z.strictObject({ events: z.number().int(), fault: Fault.nullable() }),
  /** Newest first. */
  backups: z.array(CaseBackup),
  /** Whether the key of its seat is here, in its folder or in a backup: without it a case that is not sealed is brought back for reading. */
  seatKey: z.boolean(),
});
export type CaseDamage = z.infer<typeof CaseDamage>;

/** What bringing a backup back came to. */
export const Restored = z.strictObject({
  events: z.number().int(),
  exhibits: z.number().int(),
  /** What the log names and nobody has a whole file of any more. */
  lost: z.array(LostItems),
  /** Name of the folder in `set-aside/` that holds what was there before. */
  setAside: z.string(),
  /** How it opens from now on; `reading`: it is not sealed, and the key of its seat is not here. */
  opens: z.enum(['open', 'reading', 'sealed']),
});
export type Restored = z.infer<typeof Restored>;

/** What of an open case was missing or altered and came from its backups, and what no backup has whole. */
export const BroughtFiles = z.strictObject({ brought: z.array(LostItems), lost: z.array(LostItems) });
export type BroughtFiles = z.infer<typeof BroughtFiles>;

/** What a rebuilding from the log came to. */
export const Rebuilt = Restored.extend({
  /** Lines that the log file lacked and the damaged database still had. */
  recovered: z.number().int(),
  /** True where the text of the report could not be found any more. */
  reportLost: z.boolean(),
});
export type Rebuilt = z.infer<typeof Rebuilt>;

const OneCase = z.strictObject({ case: z.string() });

export const repairCalls = {
  /** Newest first. */
  'case.backups': call({
    kind: 'query',
    by: 'engine',
    roles: ['trainee'],
    input: Nothing,
    output: z.array(CaseBackup),
  }),
  /** Job; result: CaseBackup. Of the open case, now. */
  'case.backUp': call({ kind: 'job', by: 'engine', roles: ['trainee'], input: Nothing, output: JobStarted }),
  /** Job; result: CopiedBackup. Of the open case; the grant is to write. Logged. */
  'case.copyBackup': call({
    kind: 'job',
    by: 'engine',
    roles: ['trainee'],
    input: z.strictObject({ backup: CaseBackup.shape.id, grant: Grant }),
    output: JobStarted,
  }),
  /** Job; result: BroughtBackup. It then stands among the backups of its case, which is not changed. */
  'case.bringBackup': call({
    kind: 'job',
    by: 'engine',
    roles: ['trainee'],
    input: z.strictObject({ grant: Grant }),
    output: JobStarted,
  }),
  /** Job; result: BroughtFiles. Of the open case, while it is not sealed. Logged. */
  'case.bringFiles': call({
    kind: 'job',
    by: 'engine',
    roles: ['trainee'],
    input: Nothing,
    output: JobStarted,
  }),
  'case.backupRules': call({
    kind: 'query',
    by: 'engine',
    roles: ['trainee'],
    input: Nothing,
    output: BackupRules,
  }),
  'case.setBackupRules': call({
    kind: 'command',
    by: 'engine',
    roles: ['trainee'],
    input: BackupRules,
    output: BackupRules,
  }),
  'case.damage': call({
    kind: 'query',
    by: 'engine',
    roles: ['trainee'],
    input: OneCase,
    output: CaseDamage,
  }),
  /** Deletes the backups of a case of which nothing else is left, so that it is not listed any more. Nothing brings it back then. */
  'case.removeBackups': call({
    kind: 'command',
    by: 'engine',
    roles: ['trainee'],
    input: OneCase,
    output: Nothing,
  }),
  /** Job; result: Rebuilt. */
  'case.rebuild': call({ kind: 'job', by: 'engine', roles: ['trainee'], input: OneCase, output: JobStarted }),
  /** Job; result: Restored. */
  'case.restore': call({
    kind: 'job',
    by: 'engine',
    roles: ['trainee'],
    input: OneCase.extend({ backup: CaseBackup.shape.id }),
    output: JobStarted,
  }),
};
