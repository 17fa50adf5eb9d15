import { ScrollText } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import type { LogEntry } from '../../../core/contract/log';
import { type LogOf, useLogPages, useLogRows } from '../../engine-client';
import { useText } from '../../i18n';
import { EmptyState } from '../empty-state';
import { FaultNote } from '../fault-note';
import { LongList } from '../long-list';
import { SearchField } from '../search-field';
import { Select } from '../select';
import './custody-log.css';
import { EventDetail } from './event-detail';
import { type EventGroup, eventGroupNames, groupOf } from './event-groups';
import { type EventNames, useEventWords } from './event-words';
import { LogRow } from './log-row';
import { SaveProof } from './save-proof';

/** Height of an entry in pixels: two lines of words. */
const rowHeight = 52;
/** Entries that a filter should find before it looks no further back until the end comes into sight. */
const enough = 40;

/**
 * A custody log as a readable list, newest first: one translated sentence an entry, its hash, and on demand
 * the exact line (canonical JSON). `chosen` is the sequence number of the entry in hand. However long the log is, only what is
 * looked at is fetched; a filter, which is about words that only the window knows, reads from the end on.
 */
export function CustodyLog(props: {
  of: LogOf;
  names: EventNames;
  place: string;
  chosen?: number | undefined;
  onChoose?: (seq: number) => void;
  /** Enter or a double click on an entry. */
  onOpen?: (entry: LogEntry) => void;
  /** What can be done with the entry in hand. */
  action?: (entry: LogEntry) => ReactNode;
}) {
  const t = useText();
  const words = useEventWords(props.names);
  const [group, setGroup] = useState<EventGroup | 'all'>('all');
  const [text, setText] = useState('');
  const [own, setOwn] = useState<number>();
  const chosen = props.chosen ?? own;
  const choose = (seq: number) => {
    setOwn(seq);
    props.onChoose?.(seq);
  };

  const wanted = text.trim().toLocaleLowerCase();
  const filtered = group !== 'all' || wanted !== '';
  const rows = useLogRows(props.of, chosen);
  const { entries, complete, more, fault } = useLogPages(props.of, filtered);
  const said = useMemo(
    () => entries.map((entry) => ({ entry, sentence: words.plain(entry.event).toLocaleLowerCase() })),
    [entries, words],
  );
  const found = useMemo(
    () =>
      said.flatMap(({ entry, sentence }) =>
        (group === 'all' || groupOf(entry.event.type) === group) &&
        (wanted === '' || sentence.includes(wanted) || entry.sha256.startsWith(wanted))
          ? [entry]
          : [],
      ),
    [said, group, wanted],
  );
  const hungry = filtered && found.length < enough && !complete;
  useEffect(() => {
    if (hungry) more();
  }, [hungry, more]);

  const { total, entryOf, look } = rows;
  const entryAt = (row: number) => (filtered ? found[row] : entryOf(total - 1 - row));
  const count = filtered ? found.length : total;
  const row = filtered
    ? found.findIndex(({ event }) => event.seq === chosen)
    : chosen === undefined
      ? -1
      : total - 1 - chosen;
  const onDrawn = useCallback(
    (first: number, before: number) => {
      if (!filtered) look(first, before);
      else if (before >= found.length - enough / 2) more();
    },
    [filtered, found.length, look, more],
  );
  const seqAt = (at: number) => (filtered ? found[at]?.event.seq : total - 1 - at);
  const inHand = chosen === undefined ? undefined : entryOf(chosen);
  if (rows.loading) return null;

  return (
    <div className="custody-log">
      <FaultNote fault={rows.fault ?? fault} />
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
        <span className="quiet">{t('custody.count', { shown: count, total })}</span>
      </div>
      <div className="custody-log-list">
        {count === 0 && !hungry ? (
          <EmptyState icon={<ScrollText aria-hidden />} title={t('custody.none')}>
            {t('custody.none.hint')}
          </EmptyState>
        ) : (
          <LongList
            label={t('custody.title')}
            count={count}
            itemAt={entryAt}
            textOf={({ event }) => words.plain(event)}
            rowHeight={rowHeight}
            place={props.place}
            selected={row < 0 ? undefined : row}
            selectedId={chosen}
            onSelect={(at) => {
              const seq = seqAt(at);
              if (seq !== undefined) choose(seq);
            }}
            onOpen={(at) => {
              const entry = entryAt(at);
              if (entry) props.onOpen?.(entry);
            }}
            onDrawn={onDrawn}
          >
            {(entry) => <LogRow entry={entry} words={words} />}
          </LongList>
        )}
      </div>
      {inHand && (
        <EventDetail
          entry={inHand}
          action={
            <>
              {props.action?.(inHand)}
              <SaveProof of={props.of} entry={inHand} />
            </>
          }
        />
      )}
    </div>
  );
}
