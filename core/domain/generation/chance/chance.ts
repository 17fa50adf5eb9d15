/**
 * A seeded source of chance: the same name gives the same sequence on every machine. Whole numbers only, because
 * engines may round logarithms, powers and sines differently; plain division and multiplication they may not (IEEE 754).
 */
export interface Chance {
  /** 32 bits, as a whole number ≥ 0. */
  next(): number;
  /** Whole number, 0 ≤ x < count. */
  below(count: number): number;
  /** Whole number, both ends included. */
  between(low: number, high: number): number;
  /** True `part` times in `whole`. */
  happens(part: number, whole: number): boolean;
  pick<T>(from: readonly T[]): T;
}

/** Mixes two whole numbers of 32 bits to one (the finaliser of MurmurHash3 over both). */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash + b, 0xc2b2ae35);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x27d4eb2f);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** 32 bits of a text (FNV-1a, then mixed), for seeding only. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return mix(hash, text.length);
}

/** A share of 32 bits as a whole number below `count`, without the bias of a remainder. */
export function share(bits: number, count: number): number {
  return Math.floor((bits / 4_294_967_296) * count);
}

/** The generator sfc32 (C. Doty-Humphrey), which passes PractRand to at least 2^43 octets. */
export function chanceOf(name: string): Chance {
  let a = hashOf(`${name} a`) | 0;
  let b = hashOf(`${name} b`) | 0;
  let c = hashOf(`${name} c`) | 0;
  let counter = 1;
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 12; round++) next();
  const below = (count: number) => share(next(), count);
  return {
    next,
    below,
    between: (low, high) => low + below(high - low + 1),
    happens: (part, whole) => below(whole) < part,
    pick<T>(from: readonly T[]): T {
      if (from.length === 0) throw new RangeError('nothing to pick from');
      return from[below(from.length)] as T;
    },
  };
}
