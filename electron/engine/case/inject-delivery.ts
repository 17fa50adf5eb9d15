import type { Announcement } from '../../../core/contract/announcement';
import type { TypedEvent } from '../../../core/domain/custody/event';
import { createDeeds, deedTypes, type LoggedDeeds } from '../../../core/domain/exercise/deeds';
import { injectsDue, nextComing } from '../../../core/domain/exercise/inject-coming';
import { entryOf } from '../custody/custody-log';
import type { ErrorLog } from '../error-log';
import type { OpenCase } from './open-case';

/** Longest single timer, milliseconds: Node's is 2^31 − 1, and a laptop that slept should notice soon. */
const longest = 30_000;

/**
 * Brings each inject when its time has come, by the exercise clock and by what the trainee did, as long as the case is open;
 * logs and announces it. What is due follows from the log and the clock alone, so a restart changes nothing.
 */
export interface InjectDelivery {
  /** To be called when the clock was started, paused or resumed. */
  clockChanged(): void;
  stop(): void;
}

const isDeed = ({ type }: { type: string }) => (deedTypes as readonly string[]).includes(type);

function deedsOf({ exercise, database }: OpenCase): LoggedDeeds {
  const deeds = createDeeds();
  if (!exercise.injects.some(({ after }) => after)) return deeds;
  for (const stored of database.events.from(0)) {
    if (isDeed(stored)) deeds.add(entryOf(stored).event as TypedEvent);
  }
  return deeds;
}

export function startInjectDelivery(
  open: OpenCase,
  announce: (announcement: Announcement) => void,
  errors: ErrorLog,
): InjectDelivery {
  const deeds = deedsOf(open);
  let timer: NodeJS.Timeout | undefined;

  function outstanding() {
    const delivered = open.database.deliveries.all();
    return open.exercise.injects.filter(({ id }) => !delivered.has(id));
  }

  function deliverDue(): void {
    const due = injectsDue(outstanding(), deeds, open.clock.now());
    for (const { id } of due) {
      open.log.append(
        'inject.delivered',
        { inject: id },
        {
          actor: { role: 'hirz', name: 'Hirz', seat: open.identity.trainee.seat },
          also: (event) => open.database.deliveries.deliver(id, event.exerciseTime),
        },
      );
    }
    if (due.length > 0) announce({ topic: 'changed', subjects: ['inject', 'case', 'log'] });
  }

  function sleep(milliseconds: number): void {
    clearTimeout(timer);
    timer = setTimeout(wake, Math.min(longest, Math.ceil(milliseconds) + 1));
    timer.unref();
  }

  /** Sleeps until the next inject, or the clock's end, which the window is told of too. */
  function schedule(): void {
    clearTimeout(timer);
    if (open.log.closed || !open.clock.started) return;
    const next = nextComing(outstanding(), deeds, open.clock.now());
    const wait = open.clock.until(next ?? open.exercise.exercise.clock.endsAt);
    if (wait !== null) sleep(wait);
  }

  function wake(): void {
    try {
      if (open.clock.started && !open.log.closed) deliverDue();
      if (open.clock.state().ended) announce({ topic: 'changed', subjects: ['clock'] });
      schedule();
    } catch (error) {
      errors.write('injects could not be delivered; tried again later', error);
      sleep(longest);
    }
  }

  // Looked at after the deed was answered: whatever fails then is not the deed's fault.
  const unfollow = open.log.onAppended((event) => {
    if (!isDeed(event)) return;
    deeds.add(event);
    sleep(0);
  });

  wake();
  return {
    clockChanged: wake,
    stop() {
      unfollow();
      clearTimeout(timer);
    },
  };
}
