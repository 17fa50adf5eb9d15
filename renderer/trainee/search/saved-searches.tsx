import { useState } from 'react';
import type { SavedSearch } from '../../../core/contract/search';
import { useCommand, useQuery } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, Confirmation, FaultNote } from '../../ui';
import { useOpenCase } from '../case/case-context';
import { SavedSearchRow } from './saved-search-row';

/** How often the engine is asked how much was written since, while the clock runs. */
const lookEvery = 20_000;

/** The searches that are kept: each runs with one press, says how much is new, and can be renamed and deleted. */
export function SavedSearches(props: { onRun: (saved: SavedSearch) => void }) {
  const t = useText();
  const { readOnly } = useOpenCase();
  const { value: clock } = useQuery('clock.get', {});
  const { value: saved, fault } = useQuery(
    'search.saved',
    {},
    { everyMs: !readOnly && clock?.running === true && lookEvery },
  );
  const forget = useCommand('search.forget');
  const [gone, setGone] = useState<SavedSearch>();
  const takeAway = async (one: SavedSearch) => {
    if (await forget.run({ saved: one.id, forgotten: true })) setGone(one);
  };
  const putBack = async (one: SavedSearch) => {
    if (await forget.run({ saved: one.id, forgotten: false })) setGone(undefined);
  };
  return (
    <section className="saved-searches" aria-label={t('trainee.search.saved')}>
      <h2>{t('trainee.search.saved')}</h2>
      <FaultNote fault={fault ?? forget.fault} onClose={forget.clear} />
      <Confirmation>
        {gone && (
          <div className="saved-gone small">
            <span>{t('trainee.search.saved.deleted', { name: `\u2068${gone.name}\u2069` })}</span>
            <Button size="small" autoFocus onPress={() => void putBack(gone)}>
              {t('trainee.search.saved.undo')}
            </Button>
          </div>
        )}
      </Confirmation>
      {saved?.length === 0 ? (
        <p className="small quiet">{t('trainee.search.saved.none')}</p>
      ) : (
        <ul>
          {saved?.map((one) => (
            <li key={one.id}>
              <SavedSearchRow
                saved={one}
                mayChange={!readOnly}
                onRun={() => props.onRun(one)}
                onForget={() => void takeAway(one)}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
