import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { call, faultOf } from '../../engine-client';
import { useText } from '../../i18n';
import { Address } from '../bdi';
import { Button } from '../button';
import { EmptyState } from '../empty-state';
import { FaultNote } from '../fault-note';
import { CopyButton, Hash } from '../hash';

/** Records of an item, one a card: laid out for reading, with the hash of the very line. */
export function RecordCards({ sha256 }: { sha256: string }) {
  const t = useText();
  const query = useInfiniteQuery({
    queryKey: ['item.records', { sha256 }],
    queryFn: ({ pageParam }) => call('item.records', { sha256, from: pageParam }),
    initialPageParam: 0,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const records = useMemo(() => query.data?.pages.flatMap((page) => page.records) ?? [], [query.data]);
  if (query.error) return <FaultNote fault={faultOf(query.error)} />;
  if (query.isPending) return null;
  if (records.length === 0)
    return <EmptyState title={t('app.records.none')}>{t('app.records.none.hint')}</EmptyState>;
  return (
    <ol className="record-cards bare-list">
      {records.map((record, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a file that never changes are known by their number.
        <li key={at} className="record-card">
          <RecordCard {...record} line={at + 1} />
        </li>
      ))}
      {query.hasNextPage && (
        <li>
          <Button isDisabled={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
            {t('app.records.more')}
          </Button>
        </li>
      )}
    </ol>
  );
}

function RecordCard({ text, sha256, line }: { text: string; sha256: string; line: number }) {
  const t = useText();
  const record = useMemo(() => readRecord(text), [text]);
  return (
    <>
      <header className="record-card-head">
        <h3>
          {t('app.records.line', { line })} {record.of !== undefined && <Address>{record.of}</Address>}
        </h3>
        <CopyButton text={text} label={t('app.records.record', { line })} />
      </header>
      <Hash value={sha256} label={t('app.records.hash', { line })} short />
      <pre className="mono" dir="ltr">
        {record.laidOut}
      </pre>
    </>
  );
}

/** A record laid out, and what it is of as far as it says so. What is no JSON is shown as it is. */
function readRecord(text: string): { laidOut: string; of: string | undefined } {
  try {
    const value: unknown = JSON.parse(text);
    const named = (value ?? {}) as { kind?: unknown; format?: unknown; id?: unknown };
    const words = [named.kind ?? named.format, named.id].filter((word) => typeof word === 'string');
    return { laidOut: JSON.stringify(value, null, 2), of: words.length > 0 ? words.join(' ') : undefined };
  } catch {
    return { laidOut: text, of: undefined };
  }
}
