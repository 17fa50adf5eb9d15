import { inflateSync } from 'node:zlib';
import { chunksOf } from '../../../core/domain/media-facts/containers';
import { type Raster, UnreadablePicture } from './raster';

/** Octets of a pixel before it is turned into red, green and blue, by the type of colour. */
const channelsOf: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const depthsOf: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

/** Where the pixels of a pass begin and how far apart they are (PNG 3rd edition, 8.1). */
interface Pass {
  x: number;
  y: number;
  dx: number;
  dy: number;
}
const whole: readonly Pass[] = [{ x: 0, y: 0, dx: 1, dy: 1 }];
const adam7: readonly Pass[] = [
  { x: 0, y: 0, dx: 8, dy: 8 },
  { x: 4, y: 0, dx: 8, dy: 8 },
  { x: 0, y: 4, dx: 4, dy: 8 },
  { x: 2, y: 0, dx: 4, dy: 4 },
  { x: 0, y: 2, dx: 2, dy: 4 },
  { x: 1, y: 0, dx: 2, dy: 2 },
  { x: 0, y: 1, dx: 1, dy: 2 },
];

const wide = (size: number, from: number, step: number) => Math.max(0, Math.ceil((size - from) / step));

/** Undoes the filter of each row (9.2), in place. `rows`: each with the octet before it that names its filter. */
function unfilter(rows: Uint8Array, stride: number, count: number, pixel: number): void {
  for (let row = 0; row < count; row += 1) {
    const start = row * (stride + 1);
    const filter = rows[start] ?? 0;
    if (filter > 4) throw new UnreadablePicture('no such filter');
    if (filter === 0) continue;
    for (let at = 0; at < stride; at += 1) {
      const here = start + 1 + at;
      const left = at >= pixel ? (rows[here - pixel] ?? 0) : 0;
      const above = row > 0 ? (rows[here - stride - 1] ?? 0) : 0;
      let guess = filter === 1 ? left : above;
      if (filter === 3) guess = (left + above) >> 1;
      if (filter === 4)
        guess = paeth(left, above, at >= pixel && row > 0 ? (rows[here - stride - 1 - pixel] ?? 0) : 0);
      rows[here] = ((rows[here] ?? 0) + guess) & 255;
    }
  }
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}

/** One sample of a row as it is stored. */
function stored(row: Uint8Array, at: number, depth: number): number {
  if (depth === 16) return (row[at * 2] ?? 0) * 256 + (row[at * 2 + 1] ?? 0);
  const bit = at * depth;
  return ((row[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
}

/** Samples of a row as numbers of 8 bits; of a palette as they are. */
function samples(row: Uint8Array, count: number, depth: number, palette: boolean): Uint8Array {
  if (depth === 8) return row;
  const found = new Uint8Array(count);
  if (depth === 16) {
    for (let at = 0; at < count; at += 1) found[at] = row[at * 2] ?? 0;
    return found;
  }
  const most = (1 << depth) - 1;
  for (let at = 0; at < count; at += 1) {
    const value = stored(row, at, depth);
    found[at] = palette ? value : (value * 255) / most;
  }
  return found;
}

/** What shows of a colour over white. */
const over = (value: number, alpha: number) => Math.floor((value * alpha + 255 * (255 - alpha) + 127) / 255);

/**
 * Decodes a PNG (PNG 3rd edition, every type of colour, interlaced too) to red, green and blue of 8 bits; what shines through stands on
 * white. Colour profiles and gamma are not applied: numbers stay what they are in the file.
 * @throws UnreadablePicture
 */
export function decodePng(file: Uint8Array): Raster {
  const chunks = [...chunksOf(file)];
  const header = chunks[0]?.name === 'IHDR' ? chunks[0].body : undefined;
  if (header?.length !== 13) throw new UnreadablePicture('no header');
  const view = new DataView(header.buffer, header.byteOffset, 13);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const [depth = 0, colour = 0, , , interlaced] = header.subarray(8);
  const channels = channelsOf[colour] ?? 0;
  if (channels === 0 || !depthsOf[colour]?.includes(depth) || width === 0 || height === 0)
    throw new UnreadablePicture('no such picture');
  const palette = chunks.find(({ name }) => name === 'PLTE')?.body;
  if (colour === 3 && !palette) throw new UnreadablePicture('no palette');
  const clear = chunks.find(({ name }) => name === 'tRNS')?.body;
  const bits = channels * depth;
  /** Of grey and of three colours, the one colour that is clear, as it is stored (11.3.2.1). */
  const hidden = clear && (colour === 0 || colour === 2) && clear.length >= channels * 2 ? clear : undefined;
  const passes = (interlaced === 1 ? adam7 : whole)
    .map((pass) => ({ ...pass, columns: wide(width, pass.x, pass.dx), rows: wide(height, pass.y, pass.dy) }))
    .filter(({ columns, rows }) => columns > 0 && rows > 0);
  const strideOf = (columns: number) => Math.ceil((columns * bits) / 8);
  const length = passes.reduce((sum, { columns, rows }) => sum + rows * (strideOf(columns) + 1), 0);
  const packed = Buffer.concat(chunks.flatMap(({ name, body }) => (name === 'IDAT' ? [body] : [])));
  const data = inflated(packed, length);
  const rgb = new Uint8Array(width * height * 3);
  let from = 0;
  for (const { x, y, dx, dy, columns, rows } of passes) {
    const stride = strideOf(columns);
    const part = data.subarray(from, from + rows * (stride + 1));
    from += part.length;
    unfilter(part, stride, rows, Math.max(1, bits >> 3));
    for (let row = 0; row < rows; row += 1) {
      const start = row * (stride + 1) + 1;
      const raw = part.subarray(start, start + stride);
      const line = samples(raw, columns * channels, depth, colour === 3);
      for (let column = 0; column < columns; column += 1) {
        const to = ((y + row * dy) * width + x + column * dx) * 3;
        if (hidden && isHidden(raw, column * channels, hidden)) rgb.fill(255, to, to + 3);
        else put(line, column * channels, to);
      }
    }
  }
  return { width, height, rgb };

  function isHidden(raw: Uint8Array, at: number, hidden: Uint8Array): boolean {
    for (let channel = 0; channel < channels; channel += 1) {
      const sought = (hidden[channel * 2] ?? 0) * 256 + (hidden[channel * 2 + 1] ?? 0);
      // Only the bits that a sample has count.
      if (stored(raw, at + channel, depth) !== sought % 2 ** depth) return false;
    }
    return true;
  }

  function put(line: Uint8Array, at: number, to: number): void {
    const first = line[at] ?? 0;
    let [red, green, blue, alpha] = [first, first, first, 255];
    if (colour === 3) {
      const entry = first * 3;
      [red, green, blue] = [palette?.[entry] ?? 0, palette?.[entry + 1] ?? 0, palette?.[entry + 2] ?? 0];
      alpha = clear?.[first] ?? 255;
    } else if (colour === 2 || colour === 6) {
      [green, blue] = [line[at + 1] ?? 0, line[at + 2] ?? 0];
    }
    if (colour === 4) alpha = line[at + 1] ?? 255;
    if (colour === 6) alpha = line[at + 3] ?? 255;
    if (alpha !== 255) [red, green, blue] = [over(red, alpha), over(green, alpha), over(blue, alpha)];
    rgb[to] = red;
    rgb[to + 1] = green;
    rgb[to + 2] = blue;
  }
}

function inflated(packed: Uint8Array, length: number): Uint8Array {
  try {
    const data = inflateSync(packed, { maxOutputLength: length });
    if (data.length === length) return data;
  } catch {
    // Told below.
  }
  throw new UnreadablePicture('the compressed rows are damaged or not whole');
}
