import type { Item } from '../../../core/domain/evidence/item';
import { Receipt } from '../../../core/domain/evidence/receipt';
import { visibleName } from '../../../core/domain/text/visible-name';
import { useJsonItem } from './use-json-item';

/** What a received file was called where it came from, to be shown; undefined where its item has the same name. */
export function useReceivedNames(items: readonly Item[]): (item: Pick<Item, 'path'>) => string | undefined {
  const receipt = useJsonItem(
    items.find(({ role }) => role === 'receipt'),
    Receipt,
  );
  return ({ path }) => {
    const name = receipt?.files.find((file) => file.path === path)?.name;
    return name === undefined || path.endsWith(`/${name}`) ? undefined : visibleName(name);
  };
}
