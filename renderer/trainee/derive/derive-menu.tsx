import { CopyPlus } from 'lucide-react';
import type { DerivativeOperation } from '../../../core/domain/evidence/derivative';
import type { Item } from '../../../core/domain/evidence/item';
import { useText } from '../../i18n';
import { Button } from '../../ui';
import { useDerivativeWords, viewsOf } from '../../ui/evidence';
import { Menu } from '../../ui/menu';

/** What working copies can be made of an item: pixels of what is drawn here, words of what can be read, seen or heard. */
export function operationsOf(item: Pick<Item, 'role' | 'type'>): DerivativeOperation[] {
  if (item.type === 'image/png' || item.type === 'image/jpeg')
    return ['redaction', 'crop', 'annotation', 'transcript', 'translation'];
  const views = viewsOf(item);
  if (views.includes('picture') || views.includes('film') || views.includes('sound'))
    return ['transcript', 'translation'];
  if (item.role === 'records' || (item.type === 'text/plain' && views.includes('text')))
    return ['translation'];
  return [];
}

/** Begins a working copy of an item. */
export function DeriveMenu(props: {
  item: Item;
  name: string;
  onChoose: (operation: DerivativeOperation) => void;
}) {
  const t = useText();
  const words = useDerivativeWords();
  const operations = operationsOf(props.item);
  return (
    <Menu
      label={t('trainee.derive.of', { item: props.name })}
      trigger={
        <Button size="small" icon={<CopyPlus aria-hidden />} isDisabled={operations.length === 0}>
          {t('trainee.derive')}
        </Button>
      }
      choices={operations.map((operation) => ({
        id: operation,
        label: words.operation(operation),
        note: t(`trainee.derive.${operation}.note`),
      }))}
      onChoose={(operation) => props.onChoose(operation as DerivativeOperation)}
    />
  );
}
