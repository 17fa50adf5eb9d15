/** A part of a file of a container format, without its frame. */
export interface Chunk {
  /** Four Latin characters. */
  name: string;
  body: Uint8Array;
}

const nameAt = (file: Uint8Array, at: number) => String.fromCharCode(...file.subarray(at, at + 4));
const viewOf = (file: Uint8Array) => new DataView(file.buffer, file.byteOffset, file.byteLength);

/** The chunks of a PNG in their order (PNG 3rd edition, 5.3); those that are cut off are left out. */
export function* chunksOf(png: Uint8Array): Generator<Chunk> {
  const view = viewOf(png);
  for (let at = 8; at + 12 <= png.length; ) {
    const length = view.getUint32(at);
    if (at + 12 + length > png.length) return;
    yield { name: nameAt(png, at + 4), body: png.subarray(at + 8, at + 8 + length) };
    at += 12 + length;
  }
}

/** The chunks of a RIFF file (WAVE, WebP): even lengths, numbers with the low octet first. The last one may be cut off. */
export function* riffChunksOf(riff: Uint8Array): Generator<Chunk & { length: number }> {
  const view = viewOf(riff);
  for (let at = 12; at + 8 <= riff.length; ) {
    const length = view.getUint32(at + 4, true);
    yield { name: nameAt(riff, at), body: riff.subarray(at + 8, at + 8 + length), length };
    at += 8 + length + (length % 2);
  }
}

/** The boxes of an ISO base media file (ISO/IEC 14496-12, 4.2), of one level. */
export function* boxesOf(file: Uint8Array): Generator<Chunk> {
  const view = viewOf(file);
  for (let at = 0; at + 8 <= file.length; ) {
    const short = view.getUint32(at);
    const long = short === 1 && at + 16 <= file.length;
    const length = long ? Number(view.getBigUint64(at + 8)) : short === 0 ? file.length - at : short;
    const head = long ? 16 : 8;
    if (length < head) return;
    yield { name: nameAt(file, at + 4), body: file.subarray(at + head, at + length) };
    at += length;
  }
}

/** The elements of an EBML file (RFC 8794: WebM, Matroska), of one level. One of unknown length goes on to the end. */
export function* elementsOf(file: Uint8Array): Generator<{ id: number; body: Uint8Array }> {
  for (let at = 0; at < file.length; ) {
    const id = variableInteger(file, at, true);
    const size = id && variableInteger(file, at + id.width, false);
    if (!id || !size) return;
    const from = at + id.width + size.width;
    const end = size.unknown ? file.length : from + size.value;
    yield { id: id.value, body: file.subarray(from, end) };
    at = end;
  }
}

/** A number whose first octet tells its width (RFC 8794, 4); of an id the marker belongs to the number. */
function variableInteger(
  file: Uint8Array,
  at: number,
  keepMarker: boolean,
): { value: number; width: number; unknown: boolean } | undefined {
  const first = file[at] ?? 0;
  const width = Math.clz32(first) - 23;
  if (first === 0 || at + width > file.length) return undefined;
  const marker = 0x80 >> (width - 1);
  let value = keepMarker ? first : first & (marker - 1);
  let unknown = (first & (marker - 1)) === marker - 1;
  for (const octet of file.subarray(at + 1, at + width)) {
    value = value * 256 + octet;
    unknown &&= octet === 0xff;
  }
  return { value, width, unknown };
}
