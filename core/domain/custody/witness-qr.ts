/** Modules on a side of a QR code of version 1 (ISO/IEC 18004). */
const side = 21;
const dataWords = 16;
const checkWords = 10;
/** The 45 characters of the alphanumeric mode, in their order. */
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

/** Adds bits of a number to a list, the highest first. */
function put(bits: number[], value: number, count: number): void {
  for (let at = count - 1; at >= 0; at -= 1) bits.push((value >> at) & 1);
}

/** The text as data words: mode, length, pairs of characters, end, padding (ISO/IEC 18004 section 7.4). */
function wordsOf(text: string): number[] {
  const bits: number[] = [];
  put(bits, 0b0010, 4);
  put(bits, text.length, 9);
  for (let at = 0; at < text.length; at += 2) {
    const pair = [...text.slice(at, at + 2)].map((char) => alphabet.indexOf(char));
    if (pair.includes(-1)) throw new RangeError('not a text for this code');
    const [first = 0, second] = pair;
    if (second === undefined) put(bits, first, 6);
    else put(bits, first * 45 + second, 11);
  }
  if (bits.length > dataWords * 8) throw new RangeError('too long a text for this code');
  put(bits, 0, Math.min(4, dataWords * 8 - bits.length));
  while (bits.length % 8 !== 0) bits.push(0);
  const words = Array.from({ length: bits.length / 8 }, (_, word) =>
    bits.slice(word * 8, word * 8 + 8).reduce((sum, bit) => sum * 2 + bit, 0),
  );
  for (let pad = 0xec; words.length < dataWords; pad ^= 0xec ^ 0x11) words.push(pad);
  return words;
}

/** Product in the field of 256 elements modulo x^8 + x^4 + x^3 + x^2 + 1. */
function product(a: number, b: number): number {
  let sum = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    sum = (sum << 1) ^ ((sum >> 7) * 0x11d);
    if ((b >> bit) & 1) sum ^= a;
  }
  return sum;
}

/** Words that let a reader mend what it misread (Reed-Solomon, section 7.5). */
function checkWordsOf(words: readonly number[]): number[] {
  const divisor: number[] = [...Array<number>(checkWords - 1).fill(0), 1];
  let root = 1;
  for (let degree = 0; degree < checkWords; degree += 1) {
    for (let at = 0; at < checkWords; at += 1)
      divisor[at] = product(divisor[at] ?? 0, root) ^ (divisor[at + 1] ?? 0);
    root = product(root, 2);
  }
  const rest = Array<number>(checkWords).fill(0);
  for (const word of words) {
    const factor = word ^ (rest.shift() ?? 0);
    rest.push(0);
    for (const [at, coefficient] of divisor.entries())
      rest[at] = (rest[at] ?? 0) ^ product(coefficient, factor);
  }
  return rest;
}

/** Error correction M with mask 0, guarded against misreading (section 7.9). */
const formatBits = 0b101010000010010;

/** Whether a module of the fixed patterns is dark; undefined where data goes. */
function fixedAt(row: number, column: number): boolean | undefined {
  const corners: readonly [number, number][] = [
    [3, 3],
    [3, side - 4],
    [side - 4, 3],
  ];
  for (const [y, x] of corners) {
    const distance = Math.max(Math.abs(row - y), Math.abs(column - x));
    if (distance <= 4) return distance !== 2 && distance !== 4;
  }
  if (row === 6 || column === 6) return (row + column) % 2 === 0;
  return formatAt(row, column);
}

/** The format stands twice: around the first corner, and along the two others. */
function formatAt(row: number, column: number): boolean | undefined {
  const bit = (at: number) => ((formatBits >> at) & 1) === 1;
  if (column === 8) {
    if (row < 6) return bit(row);
    if (row === 7) return bit(6);
    if (row === 8) return bit(7);
    if (row === side - 8) return true;
    if (row > side - 8) return bit(row - side + 15);
  }
  if (row === 8) {
    if (column === 7) return bit(8);
    if (column < 6) return bit(14 - column);
    if (column >= side - 8) return bit(side - 1 - column);
  }
  return undefined;
}

/**
 * A text of at most 20 digits, capitals and dashes as a QR code, version 1, error correction M: rows of modules, true where dark.
 * A witness code has 19 and always fits, so no other version is needed.
 * @throws RangeError where it is another text
 */
export function qrOf(text: string): boolean[][] {
  const data = wordsOf(text);
  const bits = [...data, ...checkWordsOf(data)].flatMap((word) => {
    const each: number[] = [];
    put(each, word, 8);
    return each;
  });
  const rows = Array.from({ length: side }, (_, row) =>
    Array.from({ length: side }, (_, column) => fixedAt(row, column)),
  );
  let next = 0;
  let upward = true;
  // Two columns at a time from the right, up and down by turns; the column of the timing pattern is passed over.
  for (let right = side - 1; right > 0; right -= right === 8 ? 3 : 2) {
    for (let step = 0; step < side; step += 1) {
      const row = upward ? side - 1 - step : step;
      for (const column of [right, right - 1]) {
        const line = rows[row];
        if (!line || line[column] !== undefined) continue;
        line[column] = (bits[next] === 1) !== ((row + column) % 2 === 0);
        next += 1;
      }
    }
    upward = !upward;
  }
  return rows.map((row) => row.map((dark) => dark === true));
}
