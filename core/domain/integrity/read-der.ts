import { textOf } from '../text/utf8';
import { tags } from './der';

/** One value as it was read. */
export interface DerValue {
  readonly tag: number;
  /** What it holds, without tag and length. */
  readonly content: Uint8Array;
  /** Tag, length and content. */
  readonly whole: Uint8Array;
}

/** Reads one value at the start of these octets. @throws RangeError where they are no DER (X.690 clauses 8.1, 10.1) */
function readFirst(bytes: Uint8Array): DerValue {
  const [tag, short] = bytes;
  if (tag === undefined || short === undefined || (tag & 0x1f) === 0x1f) throw new RangeError('not DER');
  let start = 2;
  let length = short;
  if (short > 0x7f) {
    const octets = bytes.subarray(2, 2 + (short & 0x7f));
    start += octets.length;
    length = octets.reduce((sum, octet) => sum * 256 + octet, 0);
    // The shortest form only: one text for one value.
    const shortest = octets.length === (short & 0x7f) && octets[0] !== 0 && length > 0x7f;
    if (!shortest || octets.length === 0 || octets.length > 4) throw new RangeError('not DER');
  }
  const end = start + length;
  if (end > bytes.length) throw new RangeError('not DER');
  return { tag, content: bytes.subarray(start, end), whole: bytes.subarray(0, end) };
}

/** Values that stand one after the other. @throws RangeError */
function readAll(bytes: Uint8Array): DerValue[] {
  const values: DerValue[] = [];
  for (let rest = bytes; rest.length > 0; ) {
    const value = readFirst(rest);
    values.push(value);
    rest = rest.subarray(value.whole.length);
  }
  return values;
}

/** Reads octets that are one value and nothing more. @throws RangeError */
export function readDer(bytes: Uint8Array): DerValue {
  const value = readFirst(bytes);
  if (value.whole.length !== bytes.length) throw new RangeError('not DER');
  return value;
}

/** The values within one of this tag. @throws RangeError where it is of another, or holds anything else */
export function within(value: DerValue | undefined, tag: number = tags.sequence): DerValue[] {
  return readAll(contentOf(value, tag));
}

/** What a value of this tag holds. @throws RangeError where it is of another */
export function contentOf(value: DerValue | undefined, tag: number): Uint8Array {
  if (value?.tag !== tag) throw new RangeError('another value than expected');
  return value.content;
}

/** An object identifier, dotted. @throws RangeError */
export function objectIdentifierOf(value: DerValue | undefined): string {
  const arcs: number[] = [];
  let arc = 0;
  for (const octet of contentOf(value, tags.object)) {
    arc = arc * 128 + (octet & 0x7f);
    if (octet > 0x7f) continue;
    arcs.push(arc);
    arc = 0;
  }
  const [joint = 0, ...rest] = arcs;
  const first = Math.min(2, Math.floor(joint / 40));
  return [first, joint - first * 40, ...rest].join('.');
}

/** A small number. @throws RangeError where it is negative or not safe */
export function numberOf(value: DerValue | undefined): number {
  const content = contentOf(value, tags.integer);
  const number = content.reduce((sum, octet) => sum * 256 + octet, 0);
  if (content.length === 0 || (content[0] ?? 0) > 0x7f || !Number.isSafeInteger(number))
    throw new RangeError('not a number');
  return number;
}

/** Milliseconds since 1970 of a GeneralizedTime in UTC. @throws RangeError */
export function timeOf(value: DerValue | undefined): number {
  const text = textOf(contentOf(value, tags.generalizedTime));
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d+)?Z$/.exec(text);
  const [, year, month, day, hour, minute, second, fraction = ''] = parts ?? [];
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${fraction.slice(0, 4)}Z`);
  if (Number.isNaN(time)) throw new RangeError('not a time');
  return time;
}
