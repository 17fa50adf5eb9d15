import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { EntityRef } from '../../../core/domain/dataset/entity-ref';
import { call, faultOf } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, EmptyState, FaultNote, Select } from '../../ui';

interface Said {
  entity: EntityRef;
  who: string;
  text: string;
}

/** What a line of structured records says that somebody wrote; nothing of what has no words. */
function saidIn(line: string): Said[] {
  try {
    const value = JSON.parse(line) as {
      kind?: unknown;
      id?: unknown;
      text?: unknown;
      author?: { name?: unknown };
    };
    const { kind, id, text } = value;
    if ((kind !== 'post' && kind !== 'message') || typeof id !== 'string') return [];
    if (typeof text !== 'string' || text.trim() === '') return [];
    return [{ entity: { kind, id }, who: String(value.author?.name ?? ''), text }];
  } catch {
    return [];
  }
}

const keyOf = ({ kind, id }: EntityRef) => `${kind}:${id}`;

/** The posts and messages of an exhibit's records, one of them chosen, its words to be read while they are translated. */
export function SourceWords(props: {
  sha256: string;
  chosen: EntityRef | undefined;
  onChoose: (entity: EntityRef) => void;
}) {
  const t = useText();
  const query = useInfiniteQuery({
    queryKey: ['item.records', { sha256: props.sha256 }],
    queryFn: ({ pageParam }) => call('item.records', { sha256: props.sha256, from: pageParam }),
    initialPageParam: 0,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const said = useMemo(
    () => query.data?.pages.flatMap(({ records }) => records.flatMap(({ text }) => saidIn(text))) ?? [],
    [query.data],
  );
  if (query.error) return <FaultNote fault={faultOf(query.error)} />;
  if (query.isPending) return null;
  if (said.length === 0 && !query.hasNextPage)
    return (
      <EmptyState title={t('trainee.derive.words.none')}>{t('trainee.derive.words.none.hint')}</EmptyState>
    );
  const chosen =
    props.chosen && said.find(({ entity }) => keyOf(entity) === keyOf(props.chosen as EntityRef));
  return (
    <>
      <Select
        label={t('trainee.derive.words.which')}
        placeholder={t('trainee.derive.words.choose')}
        value={chosen ? keyOf(chosen.entity) : null}
        onChange={(key) => {
          const found = said.find(({ entity }) => keyOf(entity) === key);
          if (found) props.onChoose(found.entity);
        }}
        options={said.map(({ entity, who, text }) => ({
          id: keyOf(entity),
          label: who === '' ? keyOf(entity) : who,
          note: text.length > 140 ? `${text.slice(0, 140).toWellFormed()}…` : text,
        }))}
      />
      {query.hasNextPage && (
        <div>
          <Button
            size="small"
            isDisabled={query.isFetchingNextPage}
            onPress={() => void query.fetchNextPage()}
          >
            {t('app.records.more')}
          </Button>
        </div>
      )}
      {chosen && (
        <p className="writing-desk-words" dir="auto">
          {chosen.text}
        </p>
      )}
    </>
  );
}
