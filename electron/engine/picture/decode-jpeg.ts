import { inverseTransform } from './inverse-transform';
import { type Component, type Frame, type HuffmanTable, huffmanTable, readFrame } from './jpeg-frame';
import { readScan } from './jpeg-scan';
import { type RareKind, type Raster, UnreadablePicture } from './raster';

interface Reading {
  frame: Frame | undefined;
  restart: number;
  /** 64 numbers each, in zigzag order. */
  quantisation: Map<number, Uint16Array>;
  dc: Map<number, HuffmanTable>;
  ac: Map<number, HuffmanTable>;
  /** Tables of codes, and scans, so far. */
  tables: number;
  scans: number;
  /** Of Adobe's segment: 0 says that three colours are red, green and blue. */
  transform: number | undefined;
}

/**
 * Bounds on what a forged file can ask for. Every scan goes over the whole picture, however few octets it has, and every table of codes
 * is spread out: a photo has some ten of both.
 */
const [mostScans, mostTables] = [500, 2_000];

const word = (bytes: Uint8Array, at: number) => (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);

function readQuantisation(body: Uint8Array, { quantisation }: Reading): void {
  for (let at = 0; at < body.length; ) {
    const head = body[at] ?? 0;
    const wide = head >> 4 !== 0;
    const table = new Uint16Array(64);
    for (let k = 0; k < 64; k += 1) table[k] = wide ? word(body, at + 1 + k * 2) : (body[at + 1 + k] ?? 0);
    quantisation.set(head & 15, table);
    at += 1 + (wide ? 128 : 64);
  }
}

function readHuffman(body: Uint8Array, reading: Reading): void {
  const { dc, ac } = reading;
  for (let at = 0; at + 17 <= body.length; ) {
    reading.tables += 1;
    if (reading.tables > mostTables) throw new UnreadablePicture('more tables than any picture has');
    const head = body[at] ?? 0;
    const counts = body.subarray(at + 1, at + 17);
    const total = counts.reduce((sum, count) => sum + count, 0);
    const table = huffmanTable(counts, body.subarray(at + 17, at + 17 + total));
    (head >> 4 === 0 ? dc : ac).set(head & 15, table);
    at += 17 + total;
  }
}

/** Reads one scan; gives where it ends. */
function scanAt(file: Uint8Array, at: number, body: Uint8Array, reading: Reading): number {
  const { frame, dc, ac, restart } = reading;
  if (!frame) throw new UnreadablePicture('a scan before its frame');
  reading.scans += 1;
  if (reading.scans > mostScans) throw new UnreadablePicture('more scans than any picture has');
  const count = body[0] ?? 0;
  const components = Array.from({ length: count }, (_, index): Component => {
    const [id, tables = 0] = body.subarray(1 + index * 2);
    const component = frame.components.find((one) => one.id === id);
    if (!component) throw new UnreadablePicture('a scan of a colour that there is none of');
    component.dc = dc.get(tables >> 4) ?? component.dc;
    component.ac = ac.get(tables & 15) ?? component.ac;
    component.predictor = 0;
    return component;
  });
  const [from = 0, until = 63, bits = 0] = body.subarray(1 + count * 2);
  if (new Set(components).size !== count || count === 0 || from > until || until > 63)
    throw new UnreadablePicture('no such scan');
  const scan = { components, from, until, before: bits >> 4, bit: bits & 15, restart };
  return readScan(file, at, frame, scan);
}

/** What the marker of a frame says of its kind (table B.1), where it is a rare one. */
function rareKind(marker: number): RareKind | undefined {
  if (marker === 0xde || (marker >= 0xc5 && marker <= 0xc7) || (marker >= 0xcd && marker <= 0xcf))
    return 'hierarchical';
  if (marker === 0xc3 || marker === 0xcb) return 'lossless';
  return marker === 0xc9 || marker === 0xca ? 'arithmetic' : undefined;
}

function read(file: Uint8Array): Reading & { frame: Frame } {
  const reading: Reading = {
    frame: undefined,
    restart: 0,
    quantisation: new Map(),
    dc: new Map(),
    ac: new Map(),
    transform: undefined,
    tables: 0,
    scans: 0,
  };
  for (let at = 2; at + 4 <= file.length; ) {
    if (file[at] !== 0xff) throw new UnreadablePicture('no marker where one should be');
    const marker = file[at + 1] ?? 0;
    if (marker === 0xff || (marker >= 0xd0 && marker <= 0xd7)) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    if (marker === 0xd9) break;
    const end = at + 2 + word(file, at + 2);
    const body = file.subarray(at + 4, end);
    at = end;
    if (marker === 0xdb) readQuantisation(body, reading);
    else if (marker === 0xc4) readHuffman(body, reading);
    else if (marker === 0xdd) reading.restart = word(body, 0);
    else if (marker === 0xee && String.fromCharCode(...body.subarray(0, 5)) === 'Adobe')
      reading.transform = body[11];
    else if (marker === 0xc0 || marker === 0xc1 || marker === 0xc2) {
      if (reading.frame) throw new UnreadablePicture('a second frame');
      reading.frame = readFrame(body, marker === 0xc2);
    } else if (marker === 0xda) at = scanAt(file, at, body, reading);
    else {
      const kind = rareKind(marker);
      if (kind) throw new UnreadablePicture('a kind of JPEG that is hardly ever used', kind);
    }
  }
  const { frame } = reading;
  if (!frame || reading.scans === 0) throw new UnreadablePicture('no picture in it');
  return { ...reading, frame };
}

const clamped = (value: number) => (value < 0 ? 0 : value > 255 ? 255 : value);

/**
 * Decodes a JPEG (ITU-T T.81: baseline, extended and progressive by Huffman codes, 8 bits, grey or three colours) by whole numbers alone,
 * so that every machine finds the same pixels. Colour that is stored more coarsely is repeated, not smoothed.
 * @throws UnreadablePicture
 */
export function decodeJpeg(file: Uint8Array): Raster {
  const { frame, quantisation, transform } = read(file);
  const { width, height, mostH, mostV, components } = frame;
  const planes = components.map((component) => {
    const table = quantisation.get(component.quantisation);
    if (!table) throw new UnreadablePicture('a table is missing');
    return { ...component, stride: component.blocksAcross * 8, samples: inverseTransform(component, table) };
  });
  const rgb = new Uint8Array(width * height * 3);
  const [first, second, third] = planes;
  const coloured = components.map(({ id }) => String.fromCharCode(id)).join('') === 'RGB';
  const plain = transform === undefined ? coloured : transform === 0;
  if (!first) throw new UnreadablePicture('no colour in it');
  const sample = (plane: typeof first, x: number, y: number) =>
    plane.samples[(((y * plane.v) / mostV) | 0) * plane.stride + (((x * plane.h) / mostH) | 0)] ?? 0;
  let to = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, to += 3) {
      const luma = sample(first, x, y);
      if (!second || !third) {
        rgb.fill(luma, to, to + 3);
        continue;
      }
      const [b, r] = [sample(second, x, y), sample(third, x, y)];
      if (plain) {
        rgb[to] = luma;
        rgb[to + 1] = b;
        rgb[to + 2] = r;
        continue;
      }
      // ITU-T T.871, 7, in 16 bits after the point.
      rgb[to] = clamped(luma + ((91_881 * (r - 128) + 32_768) >> 16));
      rgb[to + 1] = clamped(luma + ((-22_554 * (b - 128) - 46_802 * (r - 128) + 32_768) >> 16));
      rgb[to + 2] = clamped(luma + ((116_130 * (b - 128) + 32_768) >> 16));
    }
  }
  return { width, height, rgb };
}
