import type { Item } from '../../../core/domain/evidence/item';

/** Ways to look at an item inside Hirz. */
export type View = 'picture' | 'film' | 'sound' | 'page' | 'records' | 'text' | 'hex';

/** The order in which they stand beside each other. */
const order: readonly View[] = ['picture', 'film', 'sound', 'page', 'records', 'text', 'hex'];

/** The item that each way is best tried on, by role, best first. */
const best: Partial<Record<View, readonly Item['role'][]>> = {
  picture: ['screenshot', 'media'],
  page: ['archive'],
  records: ['records', 'capture'],
  text: ['text', 'page', 'records', 'capture'],
};

const textual = /^(text\/|application\/(json|x-ndjson|xml|javascript)$|multipart\/related$|message\/)/;

/** Ways in which one item can be looked at, the most telling first. Octets can be of everything. */
export function viewsOf({ role, type }: Pick<Item, 'role' | 'type'>): readonly View[] {
  if (type.startsWith('image/')) return ['picture', 'hex'];
  if (type.startsWith('video/')) return ['film', 'hex'];
  if (type.startsWith('audio/')) return ['sound', 'hex'];
  if (type === 'application/wacz') return ['page', 'hex'];
  if (role === 'records' || type === 'application/json' || type === 'application/x-ndjson')
    return ['records', 'text', 'hex'];
  return textual.test(type) ? ['text', 'hex'] : ['hex'];
}

/** Ways that some item of an exhibit can be looked at in; film and sound only where such an item is in hand: shown, or chosen before. */
export function viewsOfAll(items: readonly Item[], ...inHand: readonly Item[]): readonly View[] {
  const all = new Set(items.flatMap(viewsOf));
  return order.filter(
    (view) =>
      all.has(view) &&
      ((view !== 'film' && view !== 'sound') || inHand.some((item) => viewsOf(item).includes(view))),
  );
}

/**
 * The item to look at in this way: the one that was chosen where that can be, otherwise the one that it is best tried on, whatever
 * another way came by before. Octets are of what is shown.
 */
export function itemFor(view: View, items: readonly Item[], shown: Item, chosen?: Item): Item {
  if (view === 'hex') return shown;
  if (chosen && viewsOf(chosen).includes(view)) return chosen;
  const can = items.filter((item) => viewsOf(item).includes(view));
  for (const role of best[view] ?? []) {
    const found = can.find((item) => item.role === role);
    if (found) return found;
  }
  return can[0] ?? shown;
}
