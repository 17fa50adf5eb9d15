/**
 * Ids with a time (milliseconds since 1970) and a group each, and an ordinal from 1 in the order in which they came.
 * Millions of them are held while a package is checked, so they lie in typed arrays: some 35 octets and the id for each.
 */
export interface TimedEntities {
  /** False where the id is taken. Ids are ASCII, at most 255 characters. */
  add(id: string, at: number, group: string): boolean;
  get(id: string): { at: number; group: string; ordinal: number } | undefined;
  /** 0 where there is none. */
  ordinalOf(id: string): number;
  readonly size: number;
}

/** Octets of one piece of the ids' text: a piece is never moved when more come. */
const pieceBytes = 1 << 20;
/** Entries of one piece of a column. */
const pieceEntries = 1 << 16;
const firstSlots = 1 << 10;
/** A table fuller than this takes too many steps to find that an id is not there. */
const fullest = 0.75;

type Column = { at(index: number): number; push(value: number): void };

/** A list of numbers that grows by pieces. */
function column(make: (entries: number) => Float64Array | Uint32Array): Column {
  const pieces: (Float64Array | Uint32Array)[] = [];
  let length = 0;
  return {
    at: (index) => pieces[index >>> 16]?.[index & (pieceEntries - 1)] ?? 0,
    push(value) {
      const within = length & (pieceEntries - 1);
      if (within === 0) pieces.push(make(pieceEntries));
      (pieces[length >>> 16] as Float64Array)[within] = value;
      length += 1;
    },
  };
}

/** FNV-1a, 32 bits. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  // The table looks at the low bits, which FNV mixes least.
  return hash ^ (hash >>> 15);
}

/** Texts of the ids one after another, each behind its length. */
function idTexts() {
  const pieces: Uint8Array[] = [];
  const starts = column((entries) => new Uint32Array(entries));
  let used = pieceBytes;
  return {
    push(id: string): void {
      if (id.length > 255) throw new RangeError('an id of more than 255 characters');
      if (used + 1 + id.length > pieceBytes) {
        pieces.push(new Uint8Array(pieceBytes));
        used = 0;
      }
      const piece = pieces[pieces.length - 1] as Uint8Array;
      starts.push((pieces.length - 1) * pieceBytes + used);
      piece[used] = id.length;
      for (let at = 0; at < id.length; at += 1) piece[used + 1 + at] = id.charCodeAt(at);
      used += 1 + id.length;
    },
    is(index: number, id: string): boolean {
      const start = starts.at(index);
      const piece = pieces[Math.floor(start / pieceBytes)] as Uint8Array;
      const offset = start % pieceBytes;
      if (piece[offset] !== id.length) return false;
      for (let at = 0; at < id.length; at += 1) {
        if (piece[offset + 1 + at] !== id.charCodeAt(at)) return false;
      }
      return true;
    },
  };
}

export function createTimedEntities(): TimedEntities {
  const ids = idTexts();
  const times = column((entries) => new Float64Array(entries));
  const groups = column((entries) => new Uint32Array(entries));
  const groupNames: string[] = [];
  const groupNumbers = new Map<string, number>();
  let size = 0;
  /** Open addressing: ordinal (0: empty) and hash of each slot, side by side, so that one look into memory finds both. */
  let slots = new Int32Array(2 * firstSlots);

  /** Where the slot lies that holds the id, or the empty one where it belongs. */
  function slotOf(id: string, hash: number): number {
    const mask = slots.length - 1;
    for (let slot = (2 * hash) & mask; ; slot = (slot + 2) & mask) {
      const ordinal = slots[slot] as number;
      if (ordinal === 0 || (slots[slot + 1] === hash && ids.is(ordinal - 1, id))) return slot;
    }
  }

  function grow(): void {
    const old = slots;
    slots = new Int32Array(old.length * 2);
    const mask = slots.length - 1;
    for (let from = 0; from < old.length; from += 2) {
      const ordinal = old[from] as number;
      if (ordinal === 0) continue;
      const hash = old[from + 1] as number;
      let slot = (2 * hash) & mask;
      while (slots[slot] !== 0) slot = (slot + 2) & mask;
      slots[slot] = ordinal;
      slots[slot + 1] = hash;
    }
  }

  function numberOf(group: string): number {
    const known = groupNumbers.get(group);
    if (known !== undefined) return known;
    groupNames.push(group);
    groupNumbers.set(group, groupNames.length - 1);
    return groupNames.length - 1;
  }

  const ordinalOf = (id: string) => slots[slotOf(id, hashOf(id))] as number;

  return {
    add(id, at, group) {
      const hash = hashOf(id);
      let slot = slotOf(id, hash);
      if (slots[slot] !== 0) return false;
      if (size + 1 > (slots.length / 2) * fullest) {
        grow();
        slot = slotOf(id, hash);
      }
      ids.push(id);
      times.push(at);
      groups.push(numberOf(group));
      size += 1;
      slots[slot] = size;
      slots[slot + 1] = hash;
      return true;
    },
    ordinalOf,
    get(id) {
      const ordinal = ordinalOf(id);
      if (ordinal === 0) return undefined;
      return { at: times.at(ordinal - 1), group: groupNames[groups.at(ordinal - 1)] ?? '', ordinal };
    },
    get size() {
      return size;
    },
  };
}
