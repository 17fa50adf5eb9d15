import { existsSync, readFileSync } from 'node:fs';
import type { BackupRules, BroughtBackup, CaseDamage } from '../../../../core/contract/repair';
import { Fault, HirzError } from '../../../../core/domain/fault/fault';
import type { ExerciseLibrary } from '../../exercise/exercise-library';
import type { Handlers } from '../../handler';
import type { SettingsFile } from '../../session/settings';
import { type CaseFolder, caseFolder } from '../case-folder';
import { listCases } from '../case-list';
import type { CurrentCase } from '../current-case';
import { listBackups } from './backup-folder';
import { seatKeyOf } from './backup-keys';
import { makeBackup, removeBackups } from './backups';
import { bringBackup } from './bring-backup';
import { bringFiles } from './bring-files';
import type { ExerciseOf } from './build-database';
import { copyBackup } from './copy-backup';
import { readLogFile } from './log-lines';
import { rebuildCase } from './rebuild-case';
import { restoreCase } from './restore-case';

type RepairCall =
  | 'case.backups'
  | 'case.backUp'
  | 'case.copyBackup'
  | 'case.bringBackup'
  | 'case.bringFiles'
  | 'case.backupRules'
  | 'case.setBackupRules'
  | 'case.damage'
  | 'case.removeBackups'
  | 'case.rebuild'
  | 'case.restore';

export interface RepairParts {
  cases: string;
  current: CurrentCase;
  library: ExerciseLibrary;
  settings: SettingsFile;
  softwareName: string;
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

export function repairHandlers({
  cases,
  current,
  library,
  settings,
  softwareName: software,
}: RepairParts): Handlers<RepairCall> {
  /** Of a case that is not open: its folder is there, or could be brought back from one of these. */
  function folderOf(id: string, from: 'folder' | 'backups'): CaseFolder {
    const folder = caseFolder(cases, id);
    const known = existsSync(folder.path) || (from === 'backups' && existsSync(folder.backups));
    if (!known) throw new HirzError('caseUnknown');
    if (current.get()?.folder.id === id) throw new HirzError('caseOpenElsewhere');
    return folder;
  }

  const exerciseOf: ExerciseOf = async ({ manifestSha256: key, id, edition }) => {
    if (!library.find(key))
      throw new HirzError('exerciseMissing', { params: { exercise: `${id} ${edition}` } });
    return library.get(key).exercise;
  };

  async function withCase({
    case: id,
    backup,
  }: Awaited<ReturnType<typeof bringBackup>>): Promise<BroughtBackup> {
    const listed = await listCases(cases, (key) => library.find(key)?.title);
    const found = listed.find((one) => one.id === id);
    if (!found) throw new HirzError('backupUnknown');
    return { case: found, backup };
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
    'case.copyBackup'({ backup: id, grant }, { grants, jobs, announce }) {
      const open = current.requireUnsealed();
      const file = grants.take(grant, 'write');
      return jobs.start('case.copyBackup', file.name, (control) =>
        copyBackup(open, { id, file, software }, control).finally(() =>
          announce({ topic: 'changed', subjects: ['case', 'log'] }),
        ),
      );
    },
    'case.bringBackup'({ grant }, { grants, jobs, announce }) {
      const file = grants.take(grant, 'read');
      return jobs.start('case.bringBackup', file.name, (control) =>
        bringBackup({ cases, file, exerciseOf }, control)
          .then(withCase)
          .finally(() => announce({ topic: 'changed', subjects: ['case'] })),
      );
    },
    'case.bringFiles'(_, { jobs, announce }) {
      const open = current.requireUnsealed();
      return jobs.start('case.bringFiles', open.folder.id, (control) =>
        bringFiles(open, control).finally(() =>
          announce({ topic: 'changed', subjects: ['case', 'exhibit', 'log', 'report'] }),
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
    async 'case.removeBackups'({ case: id }, { announce }) {
      const folder = folderOf(id, 'backups');
      if (existsSync(folder.database) || existsSync(folder.log)) throw new HirzError('caseFolderThere');
      await removeBackups(folder);
      announce({ topic: 'changed', subjects: ['case'] });
      return {};
    },
    'case.rebuild'({ case: id }, { jobs, announce }) {
      const folder = folderOf(id, 'folder');
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
