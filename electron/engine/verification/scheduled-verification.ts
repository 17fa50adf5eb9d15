import type { Announcement } from '../../../core/contract/announcement';
import { noSchedule, type VerificationTrigger } from '../../../core/domain/custody/verification-schedule';
import type { OpenCase } from '../case/open-case';
import { verifyCase } from '../exhibit/verify-case';
import type { Jobs } from '../jobs/jobs';

/** Verifies the open case when its schedule says so, as a job in the background. */
export interface ScheduledVerification {
  /** To be called when the schedule was changed: the interval begins anew. */
  scheduleChanged(): void;
  stop(): void;
}

const minute = 60_000;

export function startScheduledVerification(
  open: OpenCase,
  jobs: Jobs,
  announce: (announcement: Announcement) => void,
): ScheduledVerification {
  let timer: NodeJS.Timeout | undefined;
  const schedule = () => open.database.settings.get('verification') ?? noSchedule;

  /** Nothing is begun while the case is already being verified or sealed. */
  function verify(trigger: VerificationTrigger): void {
    const busy = jobs.list().some(({ kind, state }) => state === 'running' && kind.startsWith('case.'));
    if (busy || open.log.closed || open.database.exhibits.count() === 0) return;
    jobs.start('case.verify', open.folder.id, async (control) => {
      const result = await verifyCase(open, control, trigger);
      announce({ topic: 'changed', subjects: ['case', 'exhibit', 'log', 'report'] });
      return result;
    });
  }

  function plan(): void {
    clearInterval(timer);
    const { everyMinutes } = schedule();
    if (everyMinutes === 0 || open.log.closed) return;
    timer = setInterval(() => verify('scheduled'), everyMinutes * minute);
    timer.unref();
  }

  plan();
  if (schedule().atOpening) verify('opening');
  return { scheduleChanged: plan, stop: () => clearInterval(timer) };
}

/** Verifies the case before it is closed, where its schedule says so. */
export async function verifyAtClosing(open: OpenCase): Promise<void> {
  const { atClosing } = open.database.settings.get('verification') ?? noSchedule;
  if (!atClosing || open.log.closed || open.database.exhibits.count() === 0) return;
  const { signal } = new AbortController();
  await verifyCase(open, { signal, step: () => {}, progress: () => {} }, 'closing');
}
