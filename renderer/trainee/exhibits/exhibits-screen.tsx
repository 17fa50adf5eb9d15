import { useNavigate, useParams } from '@tanstack/react-router';
import { FileInput, Tags } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useText } from '../../i18n';
import { Button, EmptyState, FaultNote, LongList, SearchField } from '../../ui';
import { useOpenCase } from '../case/case-context';
import { ExhibitDetail } from './exhibit-detail';
import { ExhibitRow } from './exhibit-row';
import './exhibits.css';
import { ReceiveFiles } from './receive-files';
import { useExhibits } from './use-exhibits';

/** Height of an exhibit in the list, in pixels. */
const rowHeight = 88;
/** More are fetched when so many rows are left to the end. */
const nearEnd = 20;

/** The exhibits of the case: the list, and the one in hand. */
export function ExhibitsScreen() {
  const t = useText();
  const navigate = useNavigate();
  const { case: state, readOnly } = useOpenCase();
  const { number } = useParams({ strict: false });
  const [text, setText] = useState('');
  const [receiving, setReceiving] = useState(false);
  const { exhibits, loading, fault, more } = useExhibits(text.trim());
  /** A working copy was begun of it: it stays in hand, whatever comes to the top of the list meanwhile. */
  const [held, setHeld] = useState<string>();
  const shown = number ?? held ?? exhibits[0]?.number;
  const row = exhibits.findIndex((exhibit) => exhibit.number === shown);
  const onDrawn = useCallback(
    (_: number, before: number) => {
      if (before >= exhibits.length - nearEnd) more();
    },
    [exhibits.length, more],
  );

  const onReceived = useCallback(
    (received: string) => {
      setReceiving(false);
      void navigate({ to: '/case/exhibits/$number', params: { number: received } });
    },
    [navigate],
  );
  const receive = !readOnly && (
    <Button icon={<FileInput aria-hidden />} onPress={() => setReceiving(true)}>
      {t('trainee.receive')}
    </Button>
  );
  // In one place, whether or not there are exhibits yet: the first one must not take the dialog away that brings it.
  const dialog = (
    <ReceiveFiles
      key="receive"
      open={receiving}
      onClose={() => setReceiving(false)}
      onReceived={onReceived}
    />
  );

  if (state.exhibits === 0) {
    return [
      <EmptyState
        key="none"
        icon={<Tags aria-hidden />}
        title={t('trainee.exhibits.none')}
        action={
          <>
            <Button onPress={() => void navigate({ to: '/case/platforms' })}>
              {t('trainee.exhibits.none.go')}
            </Button>
            {receive}
          </>
        }
      >
        {t('trainee.exhibits.none.hint')}
      </EmptyState>,
      dialog,
    ];
  }
  return [
    <div key="exhibits" className="exhibits">
      <section className="exhibits-list" aria-label={t('trainee.nav.exhibits')}>
        <div className="exhibits-find">
          <SearchField label={t('app.exhibits.find')} value={text} onChange={setText} />
          {receive}
        </div>
        <FaultNote fault={fault} />
        {!loading && exhibits.length === 0 ? (
          <EmptyState title={t('app.exhibits.none')}>{t('trainee.exhibits.noMatch.hint')}</EmptyState>
        ) : (
          <LongList
            label={t('trainee.nav.exhibits')}
            count={exhibits.length}
            itemAt={(row) => exhibits[row]}
            textOf={(exhibit) => `${exhibit.number} ${exhibit.title}`}
            selected={row < 0 ? undefined : row}
            selectedId={shown}
            onSelect={(to) => {
              const chosen = exhibits[to]?.number;
              if (chosen === undefined) return;
              void navigate({ to: '/case/exhibits/$number', params: { number: chosen }, replace: true });
            }}
            onDrawn={onDrawn}
            rowHeight={rowHeight}
            place="trainee exhibits"
          >
            {(exhibit) => <ExhibitRow exhibit={exhibit} />}
          </LongList>
        )}
      </section>
      {shown !== undefined && <ExhibitDetail key={shown} number={shown} onBegin={() => setHeld(shown)} />}
    </div>,
    dialog,
  ];
}
