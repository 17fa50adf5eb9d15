import { SearchSort } from '../../../core/contract/search';
import { useText } from '../../i18n';
import { Select } from '../../ui';

/** The order of the answers. */
export function SortChoice(props: { value: SearchSort; onChoose: (sort: SearchSort) => void }) {
  const t = useText();
  return (
    <Select
      label={t('trainee.search.sort')}
      labelHidden
      value={props.value}
      onChange={(id) => props.onChoose(SearchSort.parse(id))}
      options={SearchSort.options.map((id) => ({ id, label: t(`trainee.search.sort.${id}`) }))}
    />
  );
}
