import { quotesIn, quotesOf } from './count-quotes';

/** Any JSON value. */
export type JsonValue = null | boolean | number | string | JsonValue[] | { [key: string]: JsonValue };

/** Why a text is refused: keys of the `problems` catalogue. */
export type JsonFault =
  | 'jsonSyntax'
  | 'jsonDuplicateKey'
  | 'jsonPrototypeKey'
  | 'jsonTooDeep'
  | 'jsonNumber'
  | 'jsonLoneSurrogate';

/** Deepest nesting of arrays and objects that is read. Nothing in a package needs more than eight. */
export const depthLimit = 64;

export class StrictJsonError extends Error {
  constructor(
    readonly fault: JsonFault,
    /** 0-based, in UTF-16 code units. */
    readonly offset: number,
    /** Path of the value that it is in, such as `members[2].from`; empty at the top. */
    readonly field: string,
    /** What the message may name: the key, the number. */
    readonly detail: string,
  ) {
    super(fault);
    this.name = 'StrictJsonError';
  }
}

const numberPattern = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 8259 section 7 forbids them bare
const plainPattern = /[^"\\\u0000-\u001f]*/y;
const escapes: Record<string, string> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/**
 * Parses JSON by RFC 8259 to the letter, and refuses what JSON.parse lets pass in silence: a key twice in one object,
 * `__proto__`, numbers that a double can't hold (1e400, integers beyond 2^53 − 1), nesting beyond 64, lone surrogates.
 * @throws StrictJsonError with the offset and the field.
 */
export function parseStrictJson(text: string): JsonValue {
  const path: (string | number)[] = [];
  let at = 0;

  function fail(fault: JsonFault, detail = '', offset = at): never {
    throw new StrictJsonError(fault, offset, fieldOf(path), detail);
  }

  function unexpected(): never {
    fail('jsonSyntax', at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 0) : '');
  }

  function space(): void {
    for (;;) {
      const code = text.charCodeAt(at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
      at += 1;
    }
  }

  function word<T>(expected: string, value: T): T {
    if (!text.startsWith(expected, at)) unexpected();
    at += expected.length;
    return value;
  }

  function number(): number {
    numberPattern.lastIndex = at;
    const match = numberPattern.exec(text);
    if (!match) return unexpected();
    const [literal, fraction, exponent] = match;
    const value = Number(literal);
    const whole = fraction === undefined && exponent === undefined;
    if (!Number.isFinite(value) || (whole && !Number.isSafeInteger(value)))
      fail('jsonNumber', literal.slice(0, 40));
    at += literal.length;
    return value;
  }

  function escaped(): string {
    const letter = text.charAt(at + 1);
    const simple = escapes[letter];
    if (simple !== undefined) {
      at += 2;
      return simple;
    }
    at += 1;
    const digits = text.slice(at + 1, at + 5);
    if (letter !== 'u' || !/^[0-9a-fA-F]{4}$/.test(digits)) unexpected();
    at += 5;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  function string(): string {
    if (text.charAt(at) !== '"') unexpected();
    const start = at;
    at += 1;
    let value = '';
    for (;;) {
      plainPattern.lastIndex = at;
      value += plainPattern.exec(text)?.[0] ?? '';
      at = plainPattern.lastIndex;
      const next = text.charAt(at);
      if (next === '"') break;
      if (next !== '\\') unexpected();
      value += escaped();
    }
    at += 1;
    if (!value.isWellFormed()) fail('jsonLoneSurrogate', '', start);
    return value;
  }

  function array(depth: number): JsonValue[] {
    const items: JsonValue[] = [];
    at += 1;
    space();
    if (text.charAt(at) === ']') {
      at += 1;
      return items;
    }
    for (;;) {
      path.push(items.length);
      items.push(value(depth));
      path.pop();
      const separator = text.charAt(at);
      if (separator !== ',' && separator !== ']') unexpected();
      at += 1;
      if (separator === ']') return items;
    }
  }

  function object(depth: number): { [key: string]: JsonValue } {
    const members: { [key: string]: JsonValue } = {};
    at += 1;
    space();
    if (text.charAt(at) === '}') {
      at += 1;
      return members;
    }
    for (;;) {
      space();
      const start = at;
      const key = string();
      if (key === '__proto__') fail('jsonPrototypeKey', key, start);
      if (Object.hasOwn(members, key)) fail('jsonDuplicateKey', key, start);
      space();
      if (text.charAt(at) !== ':') unexpected();
      at += 1;
      path.push(key);
      members[key] = value(depth);
      path.pop();
      const separator = text.charAt(at);
      if (separator !== ',' && separator !== '}') unexpected();
      at += 1;
      if (separator === '}') return members;
    }
  }

  function value(depth: number): JsonValue {
    space();
    const parsed = valueHere(depth);
    space();
    return parsed;
  }

  function valueHere(depth: number): JsonValue {
    const first = text.charAt(at);
    switch (first) {
      case '{':
      case '[':
        if (depth >= depthLimit) fail('jsonTooDeep', String(depthLimit));
        return first === '{' ? object(depth + 1) : array(depth + 1);
      case '"':
        return string();
      case 't':
        return word('true', true);
      case 'f':
        return word('false', false);
      case 'n':
        return word('null', null);
      default:
        return number();
    }
  }

  const parsed = value(0);
  if (at < text.length) unexpected();
  return parsed;
}

/** `members[2].from` of `['members', 2, 'from']`. */
export function fieldOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((field, step) => {
    if (typeof step === 'number') return `${field}[${step}]`;
    return field === '' ? String(step) : `${field}.${String(step)}`;
  }, '');
}

/** No surrogate by itself, and no number that was rounded. */
function isPlainlyEscaped(text: string): boolean {
  return !text.includes('\\ud') && !/\d{16}/.test(text);
}

/**
 * Same result as `parseStrictJson`, quicker for the text that writers of JSON write. JSON.parse drops in silence only a
 * key that comes twice, and rounds only long numbers: a text without escapes whose value takes as many quotation marks
 * as stand in it has no key twice; one with escapes must be what JSON.stringify makes of it again. Everything else
 * takes the strict parser.
 */
export function parseJson(text: string): JsonValue {
  if (!text.includes('__proto__')) {
    try {
      const parsed = JSON.parse(text) as JsonValue;
      if (!text.includes('\\') && text.isWellFormed()) {
        if (quotesOf(parsed) === quotesIn(text)) return parsed;
      } else if (isPlainlyEscaped(text) && JSON.stringify(parsed) === text) return parsed;
    } catch {
      // The strict parser says where and why.
    }
  }
  return parseStrictJson(text);
}
