import { utf8Of } from '../text/utf8';
import { joined } from './octets';

/**
 * Distinguished encoding rules (ITU-T X.690, clauses 8 and 10) as far as certificates and time-stamp tokens need them:
 * definite lengths in the shortest form, tags below 31.
 */
export const tags = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  object: 0x06,
  utf8String: 0x0c,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const;

/** Tag of a field that is told by its number: `[n]`, holding others unless it is primitive. */
export function context(number: number, primitive = false): number {
  return (primitive ? 0x80 : 0xa0) | number;
}

function lengthOf(length: number): Uint8Array {
  if (length < 0x80) return Uint8Array.of(length);
  const octets: number[] = [];
  for (let left = length; left > 0; left = Math.floor(left / 256)) octets.unshift(left % 256);
  return Uint8Array.of(0x80 | octets.length, ...octets);
}

/** One value: its tag, its length, and its parts one after the other. */
export function der(tag: number, ...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return joined([Uint8Array.of(tag), lengthOf(length), ...parts]);
}

export const sequence = (...parts: readonly Uint8Array[]) => der(tags.sequence, ...parts);
export const octetString = (bytes: Uint8Array) => der(tags.octetString, bytes);
/** Whole octets, no unused bits. */
export const bitString = (bytes: Uint8Array) => der(tags.bitString, Uint8Array.of(0), bytes);
export const utf8String = (text: string) => der(tags.utf8String, utf8Of(text));
export const nothing = () => der(tags.null);
export const yes = () => der(tags.boolean, Uint8Array.of(0xff));

/** A set: its members in the order of their octets (X.690 clause 11.6). */
export function setOf(...members: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const ordered = [...members].sort((a, b) => {
    for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
      const difference = (a[at] ?? 0) - (b[at] ?? 0);
      if (difference !== 0) return difference;
    }
    return a.length - b.length;
  });
  return der(tags.set, ...ordered);
}

/** A number that is not negative, big-endian: in as few octets as it takes. */
export function integer(value: number | Uint8Array): Uint8Array<ArrayBuffer> {
  const given = typeof value === 'number' ? numberOctets(value) : value;
  const first = given.findIndex((octet) => octet !== 0);
  const octets = first === -1 ? Uint8Array.of(0) : given.subarray(first);
  return der(tags.integer, ...((octets[0] ?? 0) > 0x7f ? [Uint8Array.of(0)] : []), octets);
}

function numberOctets(value: number): Uint8Array {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError('no number that can be written');
  const octets: number[] = [];
  for (let left = value; left > 0; left = Math.floor(left / 256)) octets.unshift(left % 256);
  return Uint8Array.from(octets);
}

/** An object identifier, dotted: `2.999.3161.1`. */
export function objectIdentifier(dotted: string): Uint8Array<ArrayBuffer> {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const octets = [first * 40 + second, ...rest].flatMap((arc) => {
    const base128 = [arc % 128];
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128))
      base128.unshift(0x80 | (left % 128));
    return base128;
  });
  return der(tags.object, Uint8Array.from(octets));
}

const two = (value: number) => String(value).padStart(2, '0');

function digitsOf(at: Date): string {
  const date = `${two(at.getUTCMonth() + 1)}${two(at.getUTCDate())}`;
  return `${date}${two(at.getUTCHours())}${two(at.getUTCMinutes())}${two(at.getUTCSeconds())}`;
}

/** To the second, of the years 1950 to 2049 (RFC 5280 section 4.1.2.5.1). */
export function utcTime(at: Date): Uint8Array<ArrayBuffer> {
  return der(tags.utcTime, utf8Of(`${two(at.getUTCFullYear() % 100)}${digitsOf(at)}Z`));
}

/** To the millisecond; a fraction has no zeros at its end (X.690 clause 11.7). */
export function generalizedTime(at: Date): Uint8Array<ArrayBuffer> {
  const fraction = String(at.getUTCMilliseconds()).padStart(3, '0').replace(/0+$/, '');
  const year = String(at.getUTCFullYear()).padStart(4, '0');
  return der(tags.generalizedTime, utf8Of(`${year}${digitsOf(at)}${fraction === '' ? '' : `.${fraction}`}Z`));
}
