import type { z } from 'zod';
import type { LogEntry } from '../../../core/contract/log';
import { Moment } from '../moment';
import './custody-log.css';
import { EventIcon } from './event-icon';
import { type EventNames, useEventWords } from './event-words';

/** A few custody entries as sentences, in the order given: those of one exhibit. */
export function EventList(props: { entries: readonly z.infer<typeof LogEntry>[]; names: EventNames }) {
  const words = useEventWords(props.names);
  return (
    <ol className="event-list">
      {props.entries.map(({ event, sha256 }) => (
        <li key={event.seq}>
          <EventIcon type={event.type} />
          <span>{words.shown(event)}</span>
          <span className="small quiet">
            {event.seq} · <Moment at={event.exerciseTime} as="exercise" /> ·{' '}
            <bdi dir="ltr" className="mono">
              {sha256.slice(0, 8)}…{sha256.slice(-8)}
            </bdi>
          </span>
        </li>
      ))}
    </ol>
  );
}
