import { useFormats, useText } from '../../i18n';
import { Button, Confirmation, EmptyState, FaultNote } from '../../ui';
import { AccountCard } from './account-card';
import { Filters } from './filters';
import { FoundList } from './found-list';
import { SaveSearch } from './save-search';
import { SavedSearches } from './saved-searches';
import { SearchForm } from './search-form';
import { SearchHelp } from './search-help';
import { SearchNotes } from './search-notes';
import { SortChoice } from './sort-choice';
import './search.css';
import { useSearch } from './use-search';
import { useWalked, useWalkTo } from './use-walk';

/**
 * Search over all platforms, as of the exercise clock, and over what was preserved. Beside the answers stand what narrows
 * them and the searches that are kept, or an account with whom it is linked.
 */
export function SearchScreen() {
  const t = useText();
  const formats = useFormats();
  const { accounts: walked, stepped } = useWalked();
  const goTo = useWalkTo();
  const account = walked.at(-1);
  const search = useSearch();
  const { result } = search;

  if (result === undefined) return <FaultNote fault={search.fault} />;
  const narrowed = result !== null && Object.keys(result.search.filters).length > 0;
  return (
    <div className="finding">
      <div className="finding-main">
        <h1 className="visually-hidden">{t('trainee.nav.search')}</h1>
        <SearchForm text={result?.search.text ?? ''} pending={search.pending} onAsk={search.ask} />
        <FaultNote fault={search.fault} onClose={search.clear} />
        {result !== null && (
          <div className="search-finding-head">
            <div>
              <Confirmation>
                {search.pending
                  ? t('trainee.search.searching')
                  : t('trainee.search.found', {
                      count: result.total,
                      time: `${formats.dateTime(result.at, 'UTC')} UTC`,
                    })}
              </Confirmation>
              {result.ranked !== null && result.ranked < result.total && (
                <p className="small quiet">{t('trainee.search.ranked', { count: result.ranked })}</p>
              )}
            </div>
            <SaveSearch key={result.id} result={result} />
            <SortChoice value={result.search.sort} onChoose={search.sort} />
          </div>
        )}
        {result !== null && <SearchNotes result={result} />}
        {result === null ? (
          <EmptyState title={t('trainee.search.start')}>{t('trainee.search.start.hint')}</EmptyState>
        ) : result.total === 0 ? (
          <EmptyState
            title={t('trainee.search.none')}
            action={
              narrowed && (
                <Button onPress={() => search.narrow({})}>{t('trainee.search.filters.clear')}</Button>
              )
            }
          >
            {narrowed ? t('trainee.search.none.narrowed') : t('trainee.search.none.hint')}
          </EmptyState>
        ) : (
          <FoundList key={result.id} result={result} again={search.again} onAccount={(id) => goTo([id])} />
        )}
      </div>
      <aside className="finding-side" aria-label={t('trainee.search.side')}>
        {account === undefined ? (
          <>
            {result !== null && (result.total > 0 || narrowed) && (
              <Filters result={result} onNarrow={search.narrow} />
            )}
            <SavedSearches onRun={(saved) => search.run(saved.id, saved.search)} />
            <SearchHelp open={result === null} />
          </>
        ) : (
          <AccountCard
            key={account}
            account={account}
            first={walked.length === 1}
            stepped={stepped}
            onBack={() => goTo(walked.slice(0, -1))}
            onClose={() => goTo([])}
            onWalk={(id) => goTo([...walked, id])}
          />
        )}
      </aside>
    </div>
  );
}
