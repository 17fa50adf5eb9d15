/**
 * Lines of UTF-8: as octets, and as a text with one character for each octet. Octets are looked at several times as quickly as
 * characters, and a piece of a text costs nothing.
 */
export interface PlainLines {
  readonly octets: Uint8Array;
  readonly text: string;
  /** What the octets between two places say. */
  said(start: number, end: number): string;
}

/**
 * Reads what one schema describes from lines as writers of NDJSON write them: no blanks but one behind a comma or colon, every
 * value right at first sight. Gives the very record that parsing and the schema give, or nothing: then the line is read
 * the thorough way, which says what is wrong with it, if anything is. Ten times as quick, because nothing is made but the record.
 */
export interface PlainReader<T> {
  /** The record on the line that begins at `at`; undefined: the line is not plain. Its strings are mostly pieces of the text. */
  read(lines: PlainLines, at: number): T | undefined;
  /** Where the line ended that was read last: at its LF, or at the end of the lines. */
  readonly end: number;
}

/** A value in a line: `take` leaves what it read in `value`, and gives the place behind it, or 0 where it is not plain. */
export interface PlainValue {
  take(lines: PlainLines, at: number): number;
  value: unknown;
}

/** The fields of a record, in the order that `make` takes their values in; undefined for one that is not there. */
export interface PlainFields {
  [name: string]: { value: PlainValue; required: boolean };
}

const [quote, comma, blank, backslash] = [0x22, 0x2c, 0x20, 0x5c];
const [opening, closing, lineFeed, carriageReturn] = [0x7b, 0x7d, 0x0a, 0x0d];

/** The octets of an ASCII text. */
function asciiOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Whether such octets stand at a place. */
function standsAt(octets: Uint8Array, at: number, expected: Uint8Array): boolean {
  for (let n = 0; n < expected.length; n += 1) if (octets[at + n] !== expected[n]) return false;
  return true;
}

export function plainReader<T>(fields: PlainFields, make: (values: readonly unknown[]) => T): PlainReader<T> {
  const names = Object.keys(fields).map((name) => asciiOf(`"${name}":`));
  const takers = Object.values(fields).map(({ value }) => value);
  const required = Object.values(fields).reduce(
    (bits, field, at) => bits | (Number(field.required) << at),
    0,
  );
  const values: unknown[] = names.map(() => undefined);
  /** Which field followed each one the last time, the first at the end: writers keep to one order. */
  const following = names.map((_, at) => (at + 1) % names.length).concat(0);
  let end = 0;

  /** The field whose name stands at a place, looked for first where it stood in the line before; -1 for another name. */
  function fieldAt(octets: Uint8Array, at: number, before: number): number {
    const likely = following[before] as number;
    if (standsAt(octets, at, names[likely] as Uint8Array)) return likely;
    for (let field = 0; field < names.length; field += 1) {
      if (!standsAt(octets, at, names[field] as Uint8Array)) continue;
      following[before] = field;
      return field;
    }
    return -1;
  }

  function read(lines: PlainLines, start: number): T | undefined {
    const { octets } = lines;
    if (octets[start] !== opening) return undefined;
    for (let field = 0; field < values.length; field += 1) values[field] = undefined;
    let at = start + 1;
    let seen = 0;
    for (let before = names.length; ; ) {
      const field = fieldAt(octets, at, before);
      if (field === -1 || (seen & (1 << field)) !== 0) return undefined;
      seen |= 1 << field;
      before = field;
      at += (names[field] as Uint8Array).length;
      if (octets[at] === blank) at += 1;
      const taker = takers[field] as PlainValue;
      at = taker.take(lines, at);
      if (at === 0) return undefined;
      values[field] = taker.value;
      const sign = octets[at];
      at += 1;
      if (sign === closing) break;
      if (sign !== comma) return undefined;
      if (octets[at] === blank) at += 1;
    }
    if ((seen & required) !== required) return undefined;
    if (octets[at] === carriageReturn) at += 1;
    if (at < octets.length && octets[at] !== lineFeed) return undefined;
    end = at;
    return make(values);
  }

  return {
    read,
    get end() {
      return end;
    },
  };
}

/** Where a string ends whose characters are all of a class, `first` that of its first one: at its closing quotation mark, or 0. */
function endOfWord(
  octets: Uint8Array,
  at: number,
  longest: number,
  first: Uint8Array,
  others: Uint8Array,
): number {
  if (octets[at] !== quote || first[octets[at + 1] ?? 0] !== 1) return 0;
  let end = at + 2;
  while (others[octets[end] ?? 0] === 1) end += 1;
  return end - at - 1 <= longest && octets[end] === quote ? end : 0;
}

/** A class of ASCII characters, by octet. */
export function characters(of: string): Uint8Array {
  const marks = new Uint8Array(256);
  for (const one of of) marks[one.charCodeAt(0)] = 1;
  return marks;
}

/** A string of 1 to `longest` characters of a class. */
export function plainWord(longest: number, first: Uint8Array, others = first): PlainValue {
  return {
    value: undefined,
    take({ octets, text }, at) {
      const end = endOfWord(octets, at, longest, first, others);
      if (end === 0) return 0;
      this.value = text.slice(at + 1, end);
      return end + 1;
    },
  };
}

/** A string that mostly is the one of the line before, which then is taken again instead of a new one. */
export function repeated(word: PlainValue): PlainValue {
  let last = asciiOf('"');
  return {
    value: undefined,
    take(lines, at) {
      if (lines.octets[at] === quote && standsAt(lines.octets, at + 1, last)) return at + 1 + last.length;
      const end = word.take(lines, at);
      if (end === 0) return 0;
      this.value = word.value;
      last = lines.octets.slice(at + 1, end);
      return end;
    },
  };
}

/** Words that are remembered, the latest of each number. */
const rememberedWords = 1 << 16;

/**
 * A word that is mostly one of those of the lines before, which then is taken again: finding a thing by a string that was looked up
 * before takes half the time.
 */
export function recurring(word: PlainValue): PlainValue {
  const words: (string | undefined)[] = new Array(rememberedWords).fill(undefined);
  return {
    value: undefined,
    take(lines, at) {
      const { octets } = lines;
      let number = 0x811c9dc5;
      let end = at + 1;
      for (let octet = octets[end]; octet !== quote && octet !== undefined; octet = octets[end]) {
        number = Math.imul(number ^ octet, 0x01000193);
        end += 1;
      }
      const slot = (number ^ (number >>> 15)) & (rememberedWords - 1);
      const remembered = words[slot];
      if (remembered !== undefined && octets[at] === quote && isWord(octets, at + 1, end, remembered)) {
        this.value = remembered;
        return end + 1;
      }
      const taken = word.take(lines, at);
      if (taken !== 0) words[slot] = word.value as string;
      this.value = word.value;
      return taken;
    },
  };
}

/** Whether the octets between two places are those of an ASCII word. */
function isWord(octets: Uint8Array, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let n = 0; n < word.length; n += 1) if (octets[start + n] !== word.charCodeAt(n)) return false;
  return true;
}

/** One of a few strings, the same each time. */
export function plainChoice(...choices: string[]): PlainValue {
  const quoted = choices.map((choice) => asciiOf(`"${choice}"`));
  return {
    value: undefined,
    take({ octets }, at) {
      for (let n = 0; n < quoted.length; n += 1) {
        const choice = quoted[n] as Uint8Array;
        if (!standsAt(octets, at, choice)) continue;
        this.value = choices[n];
        return at + choice.length;
      }
      return 0;
    },
  };
}

/** A list of at most `most` such strings. */
export function plainWords(most: number, longest: number, first: Uint8Array, others = first): PlainValue {
  return {
    value: undefined,
    take({ octets, text }, start) {
      if (octets[start] !== 0x5b) return 0;
      const words: string[] = [];
      let at = start + 1;
      this.value = words;
      if (octets[at] === 0x5d) return at + 1;
      for (;;) {
        const end = endOfWord(octets, at, longest, first, others);
        if (end === 0 || words.length === most) return 0;
        words.push(text.slice(at + 1, end));
        at = end + 2;
        const sign = octets[end + 1];
        if (sign === 0x5d) return at;
        if (sign !== comma) return 0;
        if (octets[at] === blank) at += 1;
      }
    },
  };
}

/** Octets of a text: 1 for a character of ASCII, 2 for a piece of another one, 0 for what ends a text, escapes, or may not stand in one. */
const inText = Uint8Array.from({ length: 256 }, (_, octet) => {
  if (octet < blank || octet === quote || octet === backslash) return 0;
  return octet < 0x80 ? 1 : 2;
});

/** A text of `shortest` (0 or 1) to `longest` UTF-16 units, with no escapes but those of one sign: `\n`, `\"`. */
export function plainText(longest: number, shortest = 0): PlainValue {
  return {
    value: undefined,
    take(lines, at) {
      const { octets, text } = lines;
      if (octets[at] !== quote) return 0;
      let escaped = false;
      let kinds = 0;
      let end = at + 1;
      for (;;) {
        let kind = inText[octets[end] ?? 0] as number;
        while (kind !== 0) {
          kinds |= kind;
          end += 1;
          kind = inText[octets[end] ?? 0] as number;
        }
        if (octets[end] === quote) break;
        // \u may stand for anything, half a character among them.
        if (octets[end] !== backslash || octets[end + 1] === 0x75) return 0;
        escaped = true;
        end += 2;
      }
      const within = (kinds & 2) === 0 ? text.slice(at + 1, end) : lines.said(at + 1, end);
      if (within.length > longest || within.length < shortest) return 0;
      if (!escaped) this.value = within;
      else {
        try {
          this.value = JSON.parse(`"${within}"`);
        } catch {
          return 0;
        }
      }
      return end + 1;
    },
  };
}

/** A whole number from 0 to 999 999 999. */
export const plainCount = (): PlainValue => ({
  value: undefined,
  take({ octets }, start) {
    let count = 0;
    let at = start;
    for (; at - start < 9; at += 1) {
      const digit = (octets[at] ?? 0) - 0x30;
      if (!(digit >= 0 && digit <= 9)) break;
      count = count * 10 + digit;
    }
    if (at === start || (at - start > 1 && octets[start] === 0x30)) return 0;
    this.value = count;
    return at;
  },
});

/** `true` or `false`. */
export const plainFlag = (): PlainValue => ({
  value: undefined,
  take({ text }, at) {
    this.value = text.startsWith('true', at);
    if (this.value === true) return at + 4;
    return text.startsWith('false', at) ? at + 5 : 0;
  },
});
