import type { Chance } from './chance';

/** Picks an index by its weight, in the same time however many there are. */
export type WeightedChoice = (chance: Chance) => number;

/**
 * Vose's alias method. Weights are ≥ 0 and their sum > 0; only the four basic operations are used, so that the table is the
 * same on every machine.
 */
export function weightedChoice(weights: ArrayLike<number>): WeightedChoice {
  const count = weights.length;
  let sum = 0;
  for (let index = 0; index < count; index++) sum += weights[index] ?? 0;
  if (!(sum > 0)) throw new RangeError('no weight to choose by');
  const scaled = Float64Array.from({ length: count }, (_, index) => ((weights[index] ?? 0) * count) / sum);
  const alias = Uint32Array.from({ length: count }, (_, index) => index);
  const keep = new Float64Array(count).fill(1);
  const small: number[] = [];
  const large: number[] = [];
  scaled.forEach((value, index) => {
    (value < 1 ? small : large).push(index);
  });
  while (small.length > 0 && large.length > 0) {
    const less = small.pop() as number;
    const more = large[large.length - 1] as number;
    keep[less] = scaled[less] ?? 0;
    alias[less] = more;
    scaled[more] = (scaled[more] ?? 0) - (1 - (scaled[less] ?? 0));
    if ((scaled[more] ?? 0) < 1) {
      large.pop();
      small.push(more);
    }
  }
  return (chance) => {
    const index = chance.below(count);
    return chance.next() / 4_294_967_296 < (keep[index] ?? 1) ? index : (alias[index] ?? index);
  };
}
