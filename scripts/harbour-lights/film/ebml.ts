/** An EBML element (RFC 8794): its id as it stands in the file, and its data. */
export interface Element {
  id: number;
  data: Uint8Array | readonly Element[];
}

export const master = (id: number, ...data: Element[]): Element => ({ id, data });
export const binary = (id: number, data: Uint8Array): Element => ({ id, data });
export const string = (id: number, text: string): Element => ({ id, data: new TextEncoder().encode(text) });

/** Unsigned integer in as few octets as hold it, or in so many. */
export function unsigned(id: number, value: number, width = octetsOf(value)): Element {
  return { id, data: bigEndian(value, width) };
}

/** Float of 64 bits. */
export function float(id: number, value: number): Element {
  const data = new Uint8Array(8);
  new DataView(data.buffer).setFloat64(0, value);
  return { id, data };
}

function octetsOf(value: number): number {
  let width = 1;
  while (value >= 256 ** width) width++;
  return width;
}

function bigEndian(value: number, width: number): Uint8Array {
  const octets = new Uint8Array(width);
  for (let at = width - 1, rest = value; at >= 0; at--, rest = Math.floor(rest / 256))
    octets[at] = rest % 256;
  return octets;
}

/** Size as a variable-length integer of four octets: enough for 256 MiB, and of the same length whatever the size. */
const sizeOf = (length: number) => bigEndian(length + 0x10_00_00_00, 4);

/** Octets of an element: id, size, data. */
export function octetsOfElement({ id, data }: Element): Uint8Array {
  const content = data instanceof Uint8Array ? data : joined(data.map(octetsOfElement));
  return joined([bigEndian(id, octetsOf(id)), sizeOf(content.length), content]);
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
