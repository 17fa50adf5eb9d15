import { useState } from 'react';
import type { Item } from '../../../core/domain/evidence/item';
import { itemFor, type View, viewsOf } from './item-views';

export interface ItemInHand {
  item: Item;
  view: View;
  /** Takes another item in hand, in the way that tells most of it. */
  choose: (path: string) => void;
  /** Looks in another way, at the item in hand or at the one that it is best tried on. */
  look: (view: View) => void;
}

/** Which item of an exhibit is looked at, and how. An exhibit has at least one item. */
export function useItemInHand(items: readonly Item[]): ItemInHand {
  const [chosen, setChosen] = useState<{ path: string; view: View }>();
  const item =
    items.find(({ path }) => path === chosen?.path) ??
    items.find(({ role }) => role === 'screenshot') ??
    (items[0] as Item);
  const views = viewsOf(item);
  const view = chosen && views.includes(chosen.view) ? chosen.view : (views[0] ?? 'hex');
  return {
    item,
    view,
    choose(path) {
      const next = items.find((one) => one.path === path);
      if (next) setChosen({ path, view: viewsOf(next)[0] ?? 'hex' });
    },
    look: (wanted) => setChosen({ path: itemFor(wanted, items, item).path, view: wanted }),
  };
}
