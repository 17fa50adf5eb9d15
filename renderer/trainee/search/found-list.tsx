import { useEffect, useState } from 'react';
import type { SearchResult } from '../../../core/contract/search';
import { useSearchPages } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, FaultNote, LongList } from '../../ui';
import { FoundActions } from './found-actions';
import { FoundRow } from './found-row';
import { useOpenFound } from './use-open-found';

/** Height of one answer in pixels: two lines of text between a line above and one below. */
const rowHeight = 104;

/** The answer in hand of each search, to come back to. */
const inHand = new Map<string, number>();

/** The answers of a search, as many as there are, and what can be done with the one in hand. */
export function FoundList(props: {
  result: SearchResult;
  again: () => void;
  onAccount: (account: string) => void;
}) {
  const t = useText();
  const { id, total } = props.result;
  const { itemAt, look, fault } = useSearchPages(id, total);
  const [row, setRow] = useState(inHand.get(id));
  const { open, fault: refused, clear } = useOpenFound();
  const found = row === undefined ? undefined : itemAt(row);

  // Whoever is quicker than the answers opens the one in hand as soon as it is here.
  const [awaited, setAwaited] = useState<number>();
  const wanted = awaited === undefined ? undefined : itemAt(awaited);
  useEffect(() => {
    if (wanted === undefined) return;
    setAwaited(undefined);
    open(wanted);
  }, [wanted, open]);

  if (fault) {
    return (
      <FaultNote fault={fault} action={<Button onPress={props.again}>{t('trainee.search.again')}</Button>} />
    );
  }
  return (
    <>
      <FaultNote fault={refused} onClose={clear} />
      <div className="finding-list">
        <LongList
          label={t('trainee.search.results')}
          count={total}
          itemAt={itemAt}
          waiting={<div className="found-waiting" />}
          selected={row}
          onSelect={(to) => {
            inHand.set(id, to);
            setRow(to);
            setAwaited(undefined);
          }}
          onOpen={setAwaited}
          onDrawn={look}
          rowHeight={rowHeight}
          place={`search ${id}`}
        >
          {(answer) => <FoundRow found={answer} />}
        </LongList>
      </div>
      <FoundActions found={found} onOpen={open} onAccount={props.onAccount} />
    </>
  );
}
