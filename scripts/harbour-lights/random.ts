/** A seeded source of chance: the same name gives the same sequence on every machine. Never Math.random. */
export interface Chance {
  /** 0 ≤ x < 1. */
  next(): number;
  /** Whole number, both ends included. */
  between(low: number, high: number): number;
  pick<T>(from: readonly T[]): T;
  shuffle<T>(from: readonly T[]): T[];
  /** True so many times in one. */
  happens(probability: number): boolean;
}

/** 32 bits of a text (FNV-1a), for seeding only. */
function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** mulberry32 over the name's hash. Name every use apart, so that one more draw here changes nothing there. */
export function chanceOf(name: string): Chance {
  let state = hash32(`harbour-lights ${name}`);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between,
    pick<T>(from: readonly T[]): T {
      const index = between(0, from.length - 1);
      if (from.length === 0) throw new RangeError('nothing to pick from');
      return from[index] as T;
    },
    shuffle<T>(from: readonly T[]): T[] {
      const cards = [...from];
      for (let last = cards.length - 1; last > 0; last--) {
        const other = between(0, last);
        const held = cards[last] as T;
        cards[last] = cards[other] as T;
        cards[other] = held;
      }
      return cards;
    },
    happens: (probability) => next() < probability,
  };
}
