/** Octets of one line of a hex view. */
export const lineLength = 16;

const digits = (value: number, length: number) => value.toString(16).padStart(length, '0');

/** An offset as it stands before a line: at least eight hexadecimal digits. */
export function offsetText(offset: number): string {
  return digits(offset, 8);
}

export function octetText(octet: number): string {
  return digits(octet, 2);
}

/** An octet as a character of ASCII; a dot for everything else. */
export function characterOf(octet: number): string {
  return octet >= 0x20 && octet < 0x7f ? String.fromCharCode(octet) : '.';
}

/** An offset as somebody typed it: decimal, or hexadecimal after `0x`. Undefined where it is none, or beyond the end. */
export function readOffset(typed: string, bytes: number): number | undefined {
  const plain = typed.replace(/[\s_,]/g, '').toLowerCase();
  const value = /^0x[0-9a-f]{1,13}$/.test(plain)
    ? Number.parseInt(plain.slice(2), 16)
    : /^\d{1,15}$/.test(plain)
      ? Number(plain)
      : Number.NaN;
  return value < bytes ? value : undefined;
}

/** What is sought, as hexadecimal digits: octets as typed, or the UTF-8 of a text. Undefined where it is none or too long. */
export function readSought(typed: string, as: 'text' | 'octets'): string | undefined {
  const hex =
    as === 'octets'
      ? typed.replace(/0x|[\s:,-]/gi, '').toLowerCase()
      : [...new TextEncoder().encode(typed)].map(octetText).join('');
  return /^([0-9a-f]{2}){1,256}$/.test(hex) ? hex : undefined;
}

/** A line as other tools print it, for copying. */
export function lineText(offset: number, octets: Uint8Array): string {
  const values = [...octets];
  const hex = values.map((octet, at) => (at === 8 ? ` ${octetText(octet)}` : octetText(octet))).join(' ');
  return `${offsetText(offset)}  ${hex.padEnd(48)}  |${values.map(characterOf).join('')}|`;
}
