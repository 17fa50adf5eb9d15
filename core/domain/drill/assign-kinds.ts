import type { Chance } from '../generation/chance/chance';
import type { DrillKind } from './tampering';

/** What is done to each copy: every kind once before any comes twice, in an order that says nothing. */
export function assignKinds(kinds: readonly DrillKind[], copies: number, chance: Chance): DrillKind[] {
  const left = [...new Set(kinds)];
  const pool: DrillKind[] = [];
  const assigned: DrillKind[] = [];
  while (assigned.length < copies) {
    if (pool.length === 0) pool.push(...left);
    assigned.push(...pool.splice(chance.below(pool.length), 1));
  }
  return assigned;
}
