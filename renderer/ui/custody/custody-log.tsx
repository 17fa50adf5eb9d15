import { ScrollText } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import type { z } from 'zod';
import type { LogEntry } from '../../../core/contract/log';
import { useFormats, useText } from '../../i18n';
import { EmptyState } from '../empty-state';
import { SearchField } from '../search-field';
import { Select } from '../select';
import { VirtualList } from '../virtual-list';
import './custody-log.css';
import { EventDetail } from './event-detail';
import { type EventGroup, eventGroupNames, groupOf } from './event-groups';
import { EventIcon } from './event-icon';
import { type EventNames, useEventWords } from './event-words';

type Entry = z.infer<typeof LogEntry>;

/**
 * The custody log as a readable list, newest first: one translated sentence an entry, its hash, and on demand
 * the exact line (canonical JSON). `chosen` is the sequence number of the entry in hand.
 */
export function CustodyLog(props: {
  entries: readonly Entry[];
  total: number;
  complete: boolean;
  more: () => void;
  names: EventNames;
  place: string;
  chosen?: number | undefined;
  onChoose?: (seq: number) => void;
  /** Enter or a double click on an entry. */
  onOpen?: (entry: Entry) => void;
  /** What can be done with the entry in hand. */
  action?: (entry: Entry) => ReactNode;
}) {
  const t = useText();
  const formats = useFormats();
  const words = useEventWords(props.names);
  const [group, setGroup] = useState<EventGroup | 'all'>('all');
  const [text, setText] = useState('');
  const [own, setOwn] = useState<number>();
  const chosen = props.chosen ?? own;
  const choose = (seq: number) => {
    setOwn(seq);
    props.onChoose?.(seq);
  };

  const said = useMemo(
    () => props.entries.map((entry) => ({ entry, sentence: words.plain(entry.event) })),
    [props.entries, words],
  );
  const wanted = text.trim().toLocaleLowerCase();
  const shown = said.filter(
    ({ entry, sentence }) =>
      (group === 'all' || groupOf(entry.event.type) === group) &&
      (wanted === '' || sentence.toLocaleLowerCase().includes(wanted) || entry.sha256.startsWith(wanted)),
  );
  // A filter that leaves little asks for earlier entries until it has enough or there are no more.
  const hungry = shown.length < 40 && !props.complete;
  if (hungry && props.entries.length > 0) queueMicrotask(props.more);
  const inHand = props.entries.find((entry) => entry.event.seq === chosen);

  return (
    <div className="custody-log">
      <div className="custody-log-tools">
        <SearchField label={t('custody.find')} value={text} onChange={setText} />
        <Select
          label={t('custody.show')}
          labelHidden
          value={group}
          onChange={(id) => setGroup(id as EventGroup | 'all')}
          options={[
            { id: 'all', label: t('custody.group.all') },
            ...eventGroupNames.map((name) => ({ id: name, label: t(`custody.group.${name}`) })),
          ]}
        />
        <span className="quiet">{t('custody.count', { shown: shown.length, total: props.total })}</span>
      </div>
      <div className="custody-log-list">
        {shown.length === 0 ? (
          <EmptyState icon={<ScrollText aria-hidden />} title={t('custody.none')}>
            {t('custody.none.hint')}
          </EmptyState>
        ) : (
          <VirtualList
            label={t('custody.title')}
            items={shown}
            idOf={({ entry }) => String(entry.event.seq)}
            textOf={({ sentence }) => sentence}
            rowHeight={46}
            place={props.place}
            selected={chosen === undefined ? undefined : String(chosen)}
            onSelect={(id) => choose(Number(id))}
            onOpen={(id) => {
              const entry = props.entries.find(({ event }) => event.seq === Number(id));
              if (entry) props.onOpen?.(entry);
            }}
            onEnd={props.more}
          >
            {({ entry }) => (
              <div className="custody-row">
                <span className="custody-seq" dir="ltr">
                  {entry.event.seq}
                </span>
                <EventIcon type={entry.event.type} />
                <span className="custody-words">{words.shown(entry.event)}</span>
                <time className="custody-time" dateTime={entry.event.exerciseTime}>
                  {formats.dateTime(entry.event.exerciseTime, 'UTC')}
                </time>
                <bdi dir="ltr" className="mono quiet custody-hash">
                  {entry.sha256.slice(0, 8)}…{entry.sha256.slice(-8)}
                </bdi>
              </div>
            )}
          </VirtualList>
        )}
      </div>
      {inHand && <EventDetail entry={inHand} action={props.action?.(inHand)} />}
    </div>
  );
}
