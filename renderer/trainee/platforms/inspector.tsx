import { PanelRightClose, PanelRightOpen, Stamp } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from '../../engine-client';
import { useText } from '../../i18n';
import { EmptyState, IconButton } from '../../ui';
import { ExhibitInspector } from '../exhibits/exhibit-inspector';

/** At the inline end: the exhibit just preserved, or the last one, with its items, tags and notes at hand. */
export function Inspector({ number }: { number: string | undefined }) {
  const t = useText();
  const [open, setOpen] = useState(true);
  const { value: exhibits } = useQuery('exhibit.list', { limit: 1 });
  const shown = number ?? exhibits?.items[0]?.number;
  return (
    <aside className={open ? 'inspector' : 'inspector inspector-closed'} aria-label={t('trainee.inspector')}>
      <header className="inspector-head">
        {open && <h2>{t('trainee.inspector')}</h2>}
        <IconButton
          size="small"
          side="start"
          label={open ? t('trainee.inspector.close') : t('trainee.inspector.open')}
          icon={
            open ? (
              <PanelRightClose className="directional" aria-hidden />
            ) : (
              <PanelRightOpen className="directional" aria-hidden />
            )
          }
          onPress={() => setOpen(!open)}
        />
      </header>
      {open &&
        (shown === undefined ? (
          <EmptyState icon={<Stamp aria-hidden />} title={t('trainee.inspector.none')}>
            {t('trainee.inspector.none.hint')}
          </EmptyState>
        ) : (
          <ExhibitInspector key={shown} number={shown} />
        ))}
    </aside>
  );
}
