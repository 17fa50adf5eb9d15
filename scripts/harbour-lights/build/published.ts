import { idOf } from '../entity-ids';
import { injects } from '../story/injects';
import { accounts } from './accounts';

/** By the names that accounts and injects have in the script: their ids. */
const ids = new Map([
  ...accounts().map(({ id }) => [id, idOf('account', id)] as const),
  ...injects.map(({ id }) => [id, idOf('inject', id)] as const),
]);

/**
 * Something of the package as a trainee may see it: accounts and injects have ids that say nothing, wherever they are referred to. In the script
 * their names tell who is one person on several platforms, who was bought, and what is still to come.
 */
export function published<T>(value: T): T {
  if (typeof value === 'string') return (ids.get(value) ?? value) as T;
  if (Array.isArray(value)) return value.map(published) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, published(one)])) as T;
}
