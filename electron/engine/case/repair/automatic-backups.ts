import type { Announcement } from '../../../../core/contract/announcement';
import type { Job } from '../../../../core/contract/job';
import type { BackupRules } from '../../../../core/contract/repair';
import { makesExhibit } from '../../../../core/domain/custody/exhibit-events';
import type { ErrorLog } from '../../error-log';
import { type Jobs, unwatched } from '../../jobs/jobs';
import type { OpenCase } from '../open-case';
import { listBackups } from './backup-folder';
import { makeBackup } from './backups';

export interface AutomaticBackups {
  /** Begins a backup after every so many exhibits, until the returned function is called. */
  follow(open: OpenCase): () => void;
  /** Makes one now where anything was done since the last, and waits for it. Never throws. */
  atClosing(open: OpenCase): Promise<void>;
}

/** Jobs beside which no backup is made: it could remove the one that they read. */
const usesBackups: ReadonlySet<Job['kind']> = new Set(['case.backUp', 'case.copyBackup', 'case.bringBackup']);

/** Backups that nobody asks for. One that fails is told by its job and in the error log; the work goes on. */
export function createAutomaticBackups({
  rules,
  jobs,
  announce,
  errors,
}: {
  rules(): BackupRules;
  jobs: Jobs;
  announce(announcement: Announcement): void;
  errors: ErrorLog;
}): AutomaticBackups {
  return {
    follow(open) {
      let since = 0;
      return open.log.onAppended((event) => {
        if (!makesExhibit(event)) return;
        since += 1;
        const { every, kept } = rules();
        const busy = jobs.list().some(({ kind, state }) => usesBackups.has(kind) && state === 'running');
        if (every === 0 || since < every || busy) return;
        since = 0;
        jobs.start('case.backUp', open.folder.id, (control) =>
          makeBackup(open, kept, control).finally(() => announce({ topic: 'changed', subjects: ['case'] })),
        );
      });
    },
    async atClosing(open) {
      try {
        const [newest] = await listBackups(open.folder);
        if (newest && !isWorkedSince(open, newest.events)) return;
        await makeBackup(open, rules().kept, unwatched());
      } catch (error) {
        errors.write('the case could not be backed up at its closing', error);
      }
    },
  };
}

/** Whether more than openings and closings was logged since the log had so many events. */
function isWorkedSince({ database }: OpenCase, events: number): boolean {
  for (const { type } of database.events.from(events)) if (!type.startsWith('session.')) return true;
  return false;
}
