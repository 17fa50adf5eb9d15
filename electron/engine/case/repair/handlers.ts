import { existsSync, readFileSync } from 'node:fs';
import type { BackupRules, CaseDamage } from '../../../../core/contract/repair';
import { Fault, HirzError } from '../../../../core/domain/fault/fault';
import type { ExerciseLibrary } from '../../exercise/exercise-library';
import type { Handlers } from '../../handler';
import type { SettingsFile } from '../../session/settings';
import { type CaseFolder, caseFolder } from '../case-folder';
import type { CurrentCase } from '../current-case';
import { listBackups } from './backup-folder';
import { seatKeyOf } from './backup-keys';
import { makeBackup } from './backups';
import { readLogFile } from './log-lines';
import { rebuildCase } from './rebuild-case';
import { restoreCase } from './restore-case';

type RepairCall =
  | 'case.backups'
  | 'case.backUp'
  | 'case.backupRules'
  | 'case.setBackupRules'
  | 'case.damage'
  | 'case.rebuild'
  | 'case.restore';

export interface RepairParts {
  cases: string;
  current: CurrentCase;
  library: ExerciseLibrary;
  settings: SettingsFile;
}

/** What the last opening said of a case. */
function lastFault({ damage }: CaseFolder): Fault | null {
  try {
    return Fault.parse(JSON.parse(readFileSync(damage, 'utf8')));
  } catch {
    return null;
  }
}

/** How far the log's own file can be followed. */
function stateOfLog({ log }: CaseFolder): CaseDamage['log'] {
  try {
    return { events: readLogFile(log).lines.length, fault: null };
  } catch (error) {
    const fault = error instanceof HirzError ? error.fault : new HirzError('fileMissing').fault;
    return { events: Math.max(0, (fault.where.line ?? 1) - 1), fault };
  }
}

export function repairHandlers({ cases, current, library, settings }: RepairParts): Handlers<RepairCall> {
  /** Of a case that is not open: its folder is there, or could be brought back from one of these. */
  function folderOf(id: string, from: 'folder' | 'backups'): CaseFolder {
    const folder = caseFolder(cases, id);
    const known = existsSync(folder.path) || (from === 'backups' && existsSync(folder.backups));
    if (!known) throw new HirzError('caseUnknown');
    if (current.get()?.folder.id === id) throw new HirzError('caseOpenElsewhere');
    return folder;
  }

  return {
    'case.backups': () => listBackups(current.require().folder),
    'case.backUp'(_, { jobs, announce }) {
      const open = current.require();
      return jobs.start('case.backUp', open.folder.id, (control) =>
        makeBackup(open, settings.get().backups.kept, control).finally(() =>
          announce({ topic: 'changed', subjects: ['case'] }),
        ),
      );
    },
    'case.backupRules': () => settings.get().backups,
    async 'case.setBackupRules'(backups: BackupRules, { announce }) {
      await settings.change({ backups });
      announce({ topic: 'changed', subjects: ['case'] });
      return backups;
    },
    async 'case.damage'({ case: id }) {
      const folder = folderOf(id, 'backups');
      return {
        fault: lastFault(folder),
        log: stateOfLog(folder),
        backups: await listBackups(folder),
        seatKey: (await seatKeyOf(folder)) !== undefined,
      };
    },
    'case.rebuild'({ case: id }, { jobs, announce }) {
      const folder = folderOf(id, 'folder');
      const exerciseOf = async ({ key, id: name, edition }: { key: string; id: string; edition: string }) => {
        if (!library.find(key))
          throw new HirzError('exerciseMissing', { params: { exercise: `${name} ${edition}` } });
        return library.get(key).exercise;
      };
      return jobs.start('case.rebuild', id, (control) =>
        rebuildCase({ folder, exerciseOf, control }).finally(() =>
          announce({ topic: 'changed', subjects: ['case'] }),
        ),
      );
    },
    'case.restore'({ case: id, backup }, { jobs, announce }) {
      const folder = folderOf(id, 'backups');
      return jobs.start('case.restore', id, (control) =>
        restoreCase(folder, backup, control).finally(() =>
          announce({ topic: 'changed', subjects: ['case'] }),
        ),
      );
    },
  };
}
