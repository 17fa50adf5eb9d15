import { memo } from 'react';
import type { LogEntry } from '../../../core/contract/log';
import { useFormats } from '../../i18n';
import { EventIcon } from './event-icon';
import type { EventWords } from './event-words';

/** One entry of a custody log in a list. Drawn once: while the list scrolls, only the rows that come into it are. */
export const LogRow = memo(function LogRow({ entry, words }: { entry: LogEntry; words: EventWords }) {
  const formats = useFormats();
  const { event, sha256 } = entry;
  return (
    <div className="custody-row">
      <span className="custody-seq" dir="ltr">
        {event.seq}
      </span>
      <EventIcon type={event.type} />
      <span className="custody-words">{words.shown(event)}</span>
      <time className="custody-time" dateTime={event.exerciseTime}>
        {formats.dateTime(event.exerciseTime, 'UTC')}
      </time>
      <bdi dir="ltr" className="mono quiet custody-hash">
        {sha256.slice(0, 8)}…{sha256.slice(-8)}
      </bdi>
    </div>
  );
});
