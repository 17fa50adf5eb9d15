import type { Exhibit } from '../../../core/domain/evidence/exhibit';
import type { Item } from '../../../core/domain/evidence/item';
import type { OpenCase } from '../case/open-case';

/** Every file that is kept of an exhibit: its items, and those of its working copies. */
export function withCopies({ derivatives }: OpenCase['database'], { number, items }: Exhibit): Item[] {
  return [...items, ...derivatives.of(number).map(({ item }) => item)];
}
