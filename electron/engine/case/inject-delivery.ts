import type { Announcement } from '../../../core/contract/announcement';
import type { DeliveredInject } from '../../../core/contract/exercise';
import { HirzError } from '../../../core/domain/fault/fault';
import { millisecondsOf } from '../../../core/domain/text/instant';
import type { ErrorLog } from '../error-log';
import type { OpenCase } from './open-case';

/** Longest single timer, milliseconds: Node's is 2^31 − 1, and a laptop that slept should notice soon. */
const longest = 30_000;

/** Brings each inject when the exercise clock reaches it, as long as the case is open; logs and announces it. */
export interface InjectDelivery {
  /** To be called when the clock was started, paused or resumed. */
  clockChanged(): void;
  stop(): void;
}

export function startInjectDelivery(
  open: OpenCase,
  announce: (announcement: Announcement) => void,
  errors: ErrorLog,
): InjectDelivery {
  let timer: NodeJS.Timeout | undefined;

  function deliverDue(): void {
    const delivered = open.database.deliveries.all();
    const now = millisecondsOf(open.clock.now());
    const due = open.exercise.injects.filter(({ id, at }) => !delivered.has(id) && millisecondsOf(at) <= now);
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

  /** Sleeps until the next inject, or the clock's end, which the window is told of too. */
  function schedule(): void {
    clearTimeout(timer);
    if (open.log.closed || !open.clock.started) return;
    const { clock } = open.exercise.exercise;
    const delivered = open.database.deliveries.all();
    const next = open.exercise.injects.find(({ id }) => !delivered.has(id));
    const wait = open.clock.until(next?.at ?? clock.endsAt);
    if (wait === null) return;
    timer = setTimeout(wake, Math.min(longest, Math.ceil(wait) + 1));
    timer.unref();
  }

  function wake(): void {
    try {
      if (open.clock.started && !open.log.closed) deliverDue();
      if (open.clock.state().ended) announce({ topic: 'changed', subjects: ['clock'] });
      schedule();
    } catch (error) {
      errors.write('injects could not be delivered; tried again later', error);
      timer = setTimeout(wake, longest);
      timer.unref();
    }
  }

  wake();
  return { clockChanged: wake, stop: () => clearTimeout(timer) };
}

/** Injects that the clock has brought, in the order of their times. */
export function deliveredInjects(open: OpenCase): DeliveredInject[] {
  const delivered = open.database.deliveries.all();
  return open.exercise.injects.flatMap((inject) => {
    const found = delivered.get(inject.id);
    return found ? [{ inject, openedAt: found.openedAt }] : [];
  });
}

/** Marks an inject as read, the first time, and logs it. @throws HirzError `injectUnknown` */
export function openInject(open: OpenCase, id: string): DeliveredInject {
  const found = deliveredInjects(open).find(({ inject }) => inject.id === id);
  if (!found) throw new HirzError('injectUnknown');
  if (found.openedAt !== null || open.log.closed) return found;
  const entry = open.log.append(
    'inject.opened',
    { inject: id },
    { also: (event) => open.database.deliveries.open(id, event.exerciseTime) },
  );
  return { ...found, openedAt: entry.event.exerciseTime };
}
