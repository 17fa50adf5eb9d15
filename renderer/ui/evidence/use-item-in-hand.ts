import { useState } from 'react';
import type { Item } from '../../../core/domain/evidence/item';
import { itemFor, type View, viewsOf, viewsOfAll } from './item-views';

export interface ItemInHand {
  item: Item;
  view: View;
  /** Ways in which items of the exhibit can be looked at. */
  views: readonly View[];
  /** Takes another item in hand, in the way that tells most of it. */
  choose: (path: string) => void;
  /** Looks in another way, at the item that was chosen or at the one that it is best tried on. */
  look: (view: View) => void;
}

/** Which item of an exhibit is looked at, and how. An exhibit has at least one item. */
export function useItemInHand(items: readonly Item[]): ItemInHand {
  const [looked, setLooked] = useState<{ path: string; view: View; chosen?: string }>();
  const at = (path: string | undefined) => items.find((one) => one.path === path);
  const item = at(looked?.path) ?? items.find(({ role }) => role === 'screenshot') ?? (items[0] as Item);
  const chosen = at(looked?.chosen);
  const views = viewsOf(item);
  const view = looked && views.includes(looked.view) ? looked.view : (views[0] ?? 'hex');
  return {
    item,
    view,
    views: viewsOfAll(items, item, ...(chosen ? [chosen] : [])),
    choose(path) {
      const next = at(path);
      if (next) setLooked({ path, view: viewsOf(next)[0] ?? 'hex', chosen: path });
    },
    look: (wanted) => setLooked({ ...looked, path: itemFor(wanted, items, item, chosen).path, view: wanted }),
  };
}
