import canonicalize from 'canonicalize';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import type { LogEntry } from '../../../core/contract/log';
import { useText } from '../../i18n';
import { CopyButton, Hash } from '../hash';
import { Moment } from '../moment';
import { Facts } from '../panel';

/** One entry as it is in the log: who, when by both clocks, its hash and the one before it, and the exact line. */
export function EventDetail({ entry, action }: { entry: z.infer<typeof LogEntry>; action?: ReactNode }) {
  const t = useText();
  const { event } = entry;
  const line = canonicalize(event) ?? '';
  return (
    <section className="event-detail" aria-label={t('custody.detail', { seq: event.seq })}>
      {action && <div className="event-actions">{action}</div>}
      <Facts
        facts={[
          { name: t('custody.exerciseTime'), value: <Moment at={event.exerciseTime} as="evidence" /> },
          {
            name: t('custody.wall'),
            value: (
              <bdi dir="ltr" className="mono">
                {event.wall}
              </bdi>
            ),
          },
          {
            name: t('custody.actor'),
            value: (
              <>
                <bdi>{event.actor.name}</bdi> · <bdi>{event.actor.seat}</bdi>
              </>
            ),
          },
          { name: t('custody.lineHash'), value: <Hash value={entry.sha256} label={t('custody.lineHash')} /> },
          {
            name: t('custody.previousHash'),
            value: <Hash value={event.prev} label={t('custody.previousHash')} />,
          },
        ]}
      />
      <div className="event-line">
        <pre dir="ltr" className="mono">
          {line}
        </pre>
        <CopyButton text={line} label={t('custody.line')} />
      </div>
    </section>
  );
}
