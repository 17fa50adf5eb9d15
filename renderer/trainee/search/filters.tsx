import { memo } from 'react';
import type { SearchFilters, SearchResult } from '../../../core/contract/search';
import { useText } from '../../i18n';
import { Button } from '../../ui';
import { type FilterChoice, FilterGroup } from './filter-group';
import { usePlatformNames } from './use-platform-names';
import { useSpanNames } from './use-span-names';

/** What the answers can be narrowed by, each with how many it would leave. Drawn once for a search: it has a button for each choice. */
export const Filters = memo(function Filters(props: {
  result: SearchResult;
  onNarrow: (filters: SearchFilters) => void;
}) {
  const t = useText();
  const platforms = usePlatformNames();
  const spans = useSpanNames();
  const { facets, search } = props.result;
  const { filters } = search;

  /** Sets one filter, or takes it away. */
  const put = (name: keyof SearchFilters, value: string | true | undefined) => {
    const { [name]: _, ...others } = filters;
    props.onNarrow((value === undefined ? others : { ...others, [name]: value }) as SearchFilters);
  };
  const group = (
    name: 'kind' | 'platform' | 'lang' | 'author' | 'when',
    words: (value: string) => string,
    choices: readonly FilterChoice[] = facets[name].map(({ value, count }) => ({
      value,
      count,
      label: words(value),
    })),
  ) => {
    const chosen = filters[name];
    const gone = chosen !== undefined && !choices.some(({ value }) => value === chosen);
    return (
      <FilterGroup
        title={t(`trainee.search.filter.${name}`)}
        choices={gone ? [{ value: chosen, label: words(chosen) }, ...choices] : choices}
        chosen={chosen}
        // A day that is let go leaves its month.
        onChoose={(value) =>
          put(name, value ?? (name === 'when' && chosen?.length === 10 ? chosen.slice(0, 7) : undefined))
        }
      />
    );
  };
  const only = (['media', 'preserved'] as const)
    .map((name) => ({ value: name, label: t(`trainee.search.filter.${name}`), count: facets[name] }))
    .filter(({ value, count }) => count > 0 || filters[value]);
  return (
    <section className="filters" aria-label={t('trainee.search.filters')}>
      <header className="filters-head">
        <h2>{t('trainee.search.filters')}</h2>
        {Object.keys(filters).length > 0 && (
          <Button size="small" look="quiet" onPress={() => props.onNarrow({})}>
            {t('trainee.search.filters.clear')}
          </Button>
        )}
      </header>
      {group('platform', platforms)}
      {group('kind', (value) => t(`trainee.search.kinds.${value}`))}
      {group('lang', (value) => t(`trainee.search.lang.${value}`))}
      {group('when', spans)}
      {group(
        'author',
        (value) => value,
        facets.author.map(({ value, count, name, handle }) => ({
          value,
          count,
          label: name,
          code: `@${handle}`,
        })),
      )}
      <FilterGroup
        title={t('trainee.search.filter.only')}
        choices={only}
        chosen={only.filter(({ value }) => filters[value]).map(({ value }) => value)}
        onChoose={(value, pressed) =>
          put(pressed as 'media' | 'preserved', value === undefined ? undefined : true)
        }
      />
    </section>
  );
});
