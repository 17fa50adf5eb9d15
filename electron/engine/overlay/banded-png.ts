import { constants, crc32, deflateRawSync } from 'node:zlib';
import { chunksOf } from '../../../core/domain/media-facts/containers';
import type { Raster } from './band';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export interface PngFrame {
  width: number;
  height: number;
  /** Octets of a pixel. */
  channels: 3 | 4;
}

/** Width, height and channels of a PNG of 8 bits that is not interlaced, as Chromium writes pictures of pages; undefined for others. */
export function pngFrame(png: Uint8Array): PngFrame | undefined {
  const [first] = chunksOf(png);
  if (first?.name !== 'IHDR' || first.body.length !== 13) return undefined;
  const header = Buffer.from(first.body);
  const [depth, colour, , , interlaced] = header.subarray(8);
  if (depth !== 8 || (colour !== 2 && colour !== 6) || interlaced !== 0) return undefined;
  return {
    width: header.readUInt32BE(0),
    height: header.readUInt32BE(4),
    channels: colour === 2 ? 3 : 4,
  };
}

function chunk(name: string, parts: readonly Uint8Array[]): Buffer[] {
  const length = parts.reduce((sum, { length: one }) => sum + one, 0);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(length);
  head.write(name, 4, 'latin1');
  const check = Buffer.alloc(4);
  check.writeUInt32BE(parts.reduce((sum, part) => crc32(part, sum), crc32(head.subarray(4))));
  return [head, ...parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.length)), check];
}

const modulus = 65_521;

/** Adler-32 (RFC 1950, 8.2). */
function adler32(bytes: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (let from = 0; from < bytes.length; from += 3_000) {
    for (const octet of bytes.subarray(from, from + 3_000)) {
      low += octet;
      high += low;
    }
    low %= modulus;
    high %= modulus;
  }
  return high * 65_536 + low;
}

/** Adler-32 of two texts one after the other, from those of both and the length of the second. */
function adlerOfBoth(first: number, second: number, secondLength: number): number {
  const [low1, high1] = [first % 65_536, Math.floor(first / 65_536)];
  const [low2, high2] = [second % 65_536, Math.floor(second / 65_536)];
  const low = (low1 + low2 + modulus - 1) % modulus;
  const high = (high1 + high2 + (secondLength % modulus) * ((low1 + modulus - 1) % modulus)) % modulus;
  return high * 65_536 + low;
}

/** The band's rows as a PNG has them, unfiltered, and under them one of zeros: see `bandedPng`. */
function rowsOf({ width, height, rgb }: Raster, channels: 3 | 4): Uint8Array {
  const stride = 1 + width * channels;
  const rows = new Uint8Array(stride * (height + 1));
  for (let row = 0; row < height; row += 1) {
    const of = rgb.subarray(row * width * 3, (row + 1) * width * 3);
    const to = row * stride + 1;
    if (channels === 3) {
      rows.set(of, to);
      continue;
    }
    for (let column = 0; column < width; column += 1) {
      rows[to + column * 4] = of[column * 3] ?? 0;
      rows[to + column * 4 + 1] = of[column * 3 + 1] ?? 0;
      rows[to + column * 4 + 2] = of[column * 3 + 2] ?? 0;
      rows[to + column * 4 + 3] = 255;
    }
  }
  return rows;
}

/**
 * A picture with a band above it, a line between them; pixel for pixel the same below. The picture is not decoded: its compressed
 * rows follow the band's in one stream. That is right because the row above it is of zeros, and a PNG's first row is filtered as if
 * there were such a row (PNG 3rd edition, 9.2), and because DEFLATE streams can follow each other (RFC 1951, 2.3).
 * @param note kept in the file's own metadata, Latin letters
 */
export function bandedPng(png: Uint8Array, frame: PngFrame, band: Raster, note: string): Uint8Array {
  const { width, height, channels } = frame;
  const parts = [...chunksOf(png)];
  const header = Buffer.from(parts[0]?.body ?? []);
  header.writeUInt32BE(height + band.height + 1, 4);
  const stream = Buffer.concat(parts.flatMap(({ name, body }) => (name === 'IDAT' ? [body] : [])));
  const rows = rowsOf(band, channels);
  const above = deflateRawSync(rows, { level: 6, finishFlush: constants.Z_SYNC_FLUSH });
  const check = Buffer.alloc(4);
  check.writeUInt32BE(
    adlerOfBoth(adler32(rows), stream.readUInt32BE(stream.length - 4), height * (1 + width * channels)),
  );
  const kept = parts.filter(({ name }) => ['gAMA', 'cHRM', 'sRGB', 'iCCP', 'pHYs'].includes(name));
  return Buffer.concat([
    signature,
    ...chunk('IHDR', [header]),
    ...kept.flatMap(({ name, body }) => chunk(name, [body])),
    ...chunk('tEXt', [Buffer.from(`Source\0${note}`, 'latin1')]),
    ...chunk('IDAT', [Buffer.from([0x78, 0x01]), above, stream.subarray(2, -4), check]),
    ...chunk('IEND', []),
  ]);
}
