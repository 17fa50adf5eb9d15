import { useNavigate, useParams } from '@tanstack/react-router';
import { Tags } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../../i18n';
import { Button, EmptyState, FaultNote, SearchField, VirtualList } from '../../ui';
import { useOpenCase } from '../case/case-context';
import { ExhibitDetail } from './exhibit-detail';
import { ExhibitRow } from './exhibit-row';
import './exhibits.css';
import { useExhibits } from './use-exhibits';

/** The exhibits of the case: the list, and the one in hand. */
export function ExhibitsScreen() {
  const t = useText();
  const navigate = useNavigate();
  const { case: state } = useOpenCase();
  const { number } = useParams({ strict: false });
  const [text, setText] = useState('');
  const { exhibits, loading, fault, more } = useExhibits(text.trim());
  const shown = number ?? exhibits[0]?.number;

  if (state.exhibits === 0) {
    return (
      <EmptyState
        icon={<Tags aria-hidden />}
        title={t('trainee.exhibits.none')}
        action={
          <Button onPress={() => void navigate({ to: '/case/platforms' })}>
            {t('trainee.exhibits.none.go')}
          </Button>
        }
      >
        {t('trainee.exhibits.none.hint')}
      </EmptyState>
    );
  }
  return (
    <div className="exhibits">
      <section className="exhibits-list" aria-label={t('trainee.nav.exhibits')}>
        <div className="exhibits-find">
          <SearchField label={t('trainee.exhibits.find')} value={text} onChange={setText} />
        </div>
        <FaultNote fault={fault} />
        {!loading && exhibits.length === 0 ? (
          <EmptyState title={t('trainee.exhibits.noMatch')}>{t('trainee.exhibits.noMatch.hint')}</EmptyState>
        ) : (
          <VirtualList
            label={t('trainee.nav.exhibits')}
            items={exhibits}
            idOf={(exhibit) => exhibit.number}
            textOf={(exhibit) => `${exhibit.number} ${exhibit.title}`}
            selected={shown}
            onSelect={(to) =>
              void navigate({ to: '/case/exhibits/$number', params: { number: to }, replace: true })
            }
            rowHeight={75}
            place="trainee exhibits"
            onEnd={more}
          >
            {(exhibit) => <ExhibitRow exhibit={exhibit} />}
          </VirtualList>
        )}
      </section>
      {shown !== undefined && <ExhibitDetail key={shown} number={shown} />}
    </div>
  );
}
