import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pngOf } from '../../../core/domain/picture/png';
import { decodeJpeg } from '../../../electron/engine/picture/decode-jpeg';
import { decodePng } from '../../../electron/engine/picture/decode-png';
import { UnreadablePicture } from '../../../electron/engine/picture/raster';

const vector = (name: string) => readFileSync(join(__dirname, 'libjpeg', name));

/** Where the first segment of a kind begins and ends. */
function segment(file: Buffer, marker: number): { at: number; end: number } {
  const at = file.indexOf(Buffer.from([0xff, marker]));
  return { at, end: at + 2 + file.readUInt16BE(at + 2) };
}

function rareKindOf(file: Uint8Array): string | undefined {
  try {
    decodeJpeg(file);
  } catch (error) {
    if (error instanceof UnreadablePicture) return error.kind;
  }
  return undefined;
}

/** Pixels of a portable pixmap or greymap, red, green and blue of each. */
function pixmap(name: string): Uint8Array {
  const file = vector(name);
  const grey = file.toString('latin1', 0, 2) === 'P5';
  const pixels = file.subarray(file.length - 41 * 27 * (grey ? 1 : 3));
  return grey
    ? Uint8Array.from({ length: pixels.length * 3 }, (_, at) => pixels[Math.floor(at / 3)] ?? 0)
    : pixels;
}

describe('a JPEG', () => {
  it.each([
    ['444.jpg', '444.ppm'],
    ['420.jpg', '420.ppm'],
    ['422-restart.jpg', '422-restart.ppm'],
    ['progressive.jpg', '420.ppm'],
    ['grey.jpg', 'grey.pgm'],
    ['rgb.jpg', 'rgb.ppm'],
  ])('%s has the pixels that libjpeg finds, but for how the last bit is rounded', (file, pixels) => {
    const { width, height, rgb } = decodeJpeg(vector(file));
    expect([width, height]).toEqual([41, 27]);
    const theirs = pixmap(pixels);
    expect(rgb.length).toBe(theirs.length);
    const differences = [...rgb].map((value, at) => Math.abs(value - (theirs[at] ?? 0)));
    expect(Math.max(...differences)).toBeLessThanOrEqual(2);
    expect(differences.reduce((sum, one) => sum + one, 0) / differences.length).toBeLessThan(0.05);
  });

  it('that is cut off, or is none, is refused or shown as far as it goes, and never hangs', () => {
    const whole = vector('420.jpg');
    for (let length = 0; length < whole.length; length += 7) {
      try {
        expect(decodeJpeg(whole.subarray(0, length)).rgb.length).toBe(41 * 27 * 3);
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadablePicture);
      }
    }
    const frame = segment(whole, 0xc0);
    for (let at = 2; at < whole.length; at += at >= frame.at && at < frame.end ? 1 : 3) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 0x55;
      try {
        const { width, height, rgb } = decodeJpeg(damaged);
        expect(rgb.length).toBe(width * height * 3);
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadablePicture);
      }
    }
  });

  it('with more octets of 255 before its restarts than it needs has the same pixels', () => {
    const whole = vector('422-restart.jpg');
    const filled = [...whole].flatMap((octet, at) => {
      const next = whole[at + 1] ?? 0;
      return octet === 0xff && next >= 0xd0 && next <= 0xd7 ? [0xff, 0xff, octet] : [octet];
    });
    expect(filled.length).toBeGreaterThan(whole.length);
    expect(decodeJpeg(Uint8Array.from(filled)).rgb).toEqual(decodeJpeg(whole).rgb);
  });

  it.each([
    ['lossless', 0xc3],
    ['hierarchical', 0xc5],
    ['arithmetic', 0xc9],
    ['arithmetic', 0xca],
    ['lossless', 0xcb],
    ['hierarchical', 0xde],
  ])('of a rare kind is refused by its name, %s', (kind, marker) => {
    const file = Buffer.from(vector('444.jpg'));
    file[segment(file, 0xc0).at + 1] = marker;
    expect(rareKindOf(file)).toBe(kind);
  });

  it('of 12 bits, or of four colours, is refused by that', () => {
    const deep = Buffer.from(vector('444.jpg'));
    deep[segment(deep, 0xc0).at + 4] = 12;
    expect(rareKindOf(deep)).toBe('depth');
    const printed = Buffer.from(vector('444.jpg'));
    printed[segment(printed, 0xc0).at + 9] = 4;
    expect(rareKindOf(printed)).toBe('colours');
  });

  describe('that asks for more work than its octets are worth is refused', () => {
    const whole = vector('progressive.jpg');
    const frame = segment(whole, 0xc2);
    const scan = segment(whole, 0xda);
    const ahead = (more: Uint8Array, times = 1) =>
      Buffer.concat([whole.subarray(0, scan.at), ...Array(times).fill(more), whole.subarray(scan.at)]);
    const refused = (file: Uint8Array, by: string) => expect(() => decodeJpeg(file)).toThrow(by);

    it('by a second frame', () => {
      refused(ahead(whole.subarray(frame.at, frame.end)), 'a second frame');
    });

    it('by a scan of one colour many times over', () => {
      const [first = 0, second = 0] = whole.subarray(scan.at + 5);
      const many = [0xff, 0xda, 0, 12, 3, first, second, first, second, first, second, 0, 0, 0];
      refused(ahead(Uint8Array.from(many)), 'no such scan');
    });

    it('by hundreds of scans', () => {
      const empty = whole.subarray(scan.at, scan.end);
      expect(decodeJpeg(ahead(empty, 3)).width).toBe(41);
      refused(ahead(empty, 501), 'more scans than any picture has');
    });

    it('by thousands of tables', () => {
      const tables = segment(whole, 0xc4);
      refused(ahead(whole.subarray(tables.at, tables.end), 2_001), 'more tables than any picture has');
    });
  });
});

const width = 13;
const height = 9;
/** Red and green run with place, blue with both; every fourth column shines through by half. */
const sampleAt = (x: number, y: number): [number, number, number, number] => [
  x * 19,
  y * 28,
  ((x + y) * 12) & 255,
  x % 4 === 3 ? 128 : 255,
];
const overWhite = (value: number, alpha: number) =>
  Math.floor((value * alpha + 255 * (255 - alpha) + 127) / 255);

function chunk(name: string, body: Uint8Array): Buffer {
  const part = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(body.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(part));
  return Buffer.concat([head, part, check]);
}

/** A PNG of rows that are packed already, each filtered by what its place in turn says. */
function png(
  colour: number,
  depth: number,
  passes: number[][][],
  extra: Buffer[] = [],
  interlaced = 0,
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, colour, 0, 0, interlaced], 8);
  const pixel = Math.max(1, ([1, 0, 3, 1, 2, 0, 4][colour === 2 ? 2 : colour] ?? 1) * (depth >> 3));
  const rows = passes.flatMap((pass) =>
    pass.map((row, at) => {
      const filter = at % 5;
      const before = pass[at - 1] ?? [];
      return [
        filter,
        ...row.map((value, column) => {
          const left = row[column - pixel] ?? 0;
          const above = before[column] ?? 0;
          const corner = before[column - pixel] ?? 0;
          const guess = left + above - corner;
          const near = [left, above, corner].sort((a, b) => Math.abs(guess - a) - Math.abs(guess - b));
          const paeth =
            Math.abs(guess - left) <= Math.abs(guess - above) &&
            Math.abs(guess - left) <= Math.abs(guess - corner)
              ? left
              : Math.abs(guess - above) <= Math.abs(guess - corner)
                ? above
                : (near[0] ?? 0);
          const of = [0, left, above, (left + above) >> 1, paeth][filter] ?? 0;
          return (value - of) & 255;
        }),
      ];
    }),
  );
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    ...extra,
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const across = [...Array(width).keys()];
const down = [...Array(height).keys()];
const rowsOf = (of: (x: number, y: number) => number[]) => [down.map((y) => across.flatMap((x) => of(x, y)))];
const expected = (of: (x: number, y: number) => number[]) =>
  Uint8Array.from(down.flatMap((y) => across.flatMap((x) => of(x, y))));
const opaque = (x: number, y: number) => sampleAt(x, y).slice(0, 3);
const shown = (x: number, y: number) => {
  const [red, green, blue, alpha] = sampleAt(x, y);
  return [red, green, blue].map((value) => overWhite(value, alpha));
};

describe('a PNG', () => {
  it('of three colours, of four, of grey, of 16 bits, through every filter, has its pixels', () => {
    expect(decodePng(png(2, 8, rowsOf(opaque))).rgb).toEqual(expected(opaque));
    expect(decodePng(png(6, 8, rowsOf(sampleAt))).rgb).toEqual(expected(shown));
    expect(
      decodePng(
        png(
          0,
          8,
          rowsOf((x) => [x * 9]),
        ),
      ).rgb,
    ).toEqual(expected((x) => [x * 9, x * 9, x * 9]));
    expect(
      decodePng(
        png(
          2,
          16,
          rowsOf((x, y) => opaque(x, y).flatMap((value) => [value, 99])),
        ),
      ).rgb,
    ).toEqual(expected(opaque));
    const faint = (x: number) => overWhite(40, x * 19);
    expect(
      decodePng(
        png(
          4,
          8,
          rowsOf((x) => [40, x * 19]),
        ),
      ).rgb,
    ).toEqual(expected((x) => [faint(x), faint(x), faint(x)]));
  });

  it('of a palette, some of it clear, has its colours over white', () => {
    const palette = chunk('PLTE', Buffer.from([10, 20, 30, 200, 100, 50, 0, 0, 0, 255, 255, 255]));
    const clear = chunk('tRNS', Buffer.from([255, 128]));
    // Two bits a pixel, four in an octet.
    const row = across.map((x) => x % 4);
    const packed: number[] = [];
    for (let at = 0; at < row.length; at += 4)
      packed.push([0, 1, 2, 3].reduce((sum, k) => (sum << 2) | (row[at + k] ?? 0), 0));
    const colours = [
      [10, 20, 30],
      [200, 100, 50].map((value) => overWhite(value, 128)),
      [0, 0, 0],
      [255, 255, 255],
    ];
    expect(decodePng(png(3, 2, [down.map(() => packed)], [palette, clear])).rgb).toEqual(
      expected((x) => colours[x % 4] ?? []),
    );
  });

  it('of one colour that is clear has white there, and nowhere else', () => {
    const grey = (hidden: number) => chunk('tRNS', Buffer.from([0, hidden]));
    const shade = (value: number) => [value, value, value];
    const ramp = rowsOf((x) => [x * 9]);
    expect(decodePng(png(0, 8, ramp, [grey(27)])).rgb).toEqual(expected((x) => shade(x === 3 ? 255 : x * 9)));
    // Two bits a pixel; what stands above them in the chunk does not count.
    const packed = [0, 1, 2, 3].map((at) => (at === 3 ? 0b00_000000 : 0b00_01_10_11));
    expect(decodePng(png(0, 2, [down.map(() => packed)], [grey(0b101)])).rgb).toEqual(
      expected((x) => shade(x % 4 === 1 ? 255 : (x % 4) * 85)),
    );
    const [red = 0, green = 0, blue = 0] = opaque(4, 2);
    const colour = chunk('tRNS', Buffer.from([0, red, 0, green, 0, blue]));
    const clearAt = (x: number, y: number) => (x === 4 && y === 2 ? shade(255) : opaque(x, y));
    expect(decodePng(png(2, 8, rowsOf(opaque), [colour])).rgb).toEqual(expected(clearAt));
    // Of 16 bits, both octets count.
    const wide = rowsOf((x, y) => opaque(x, y).flatMap((value) => [value, x + y]));
    const deep = (low: number) => chunk('tRNS', Buffer.from([red, low, green, low, blue, low]));
    expect(decodePng(png(2, 16, wide, [deep(6)])).rgb).toEqual(expected(clearAt));
    expect(decodePng(png(2, 16, wide, [deep(7)])).rgb).toEqual(expected(opaque));
  });

  it('that is interlaced has the same pixels', () => {
    const passes = [
      [0, 0, 8, 8],
      [4, 0, 8, 8],
      [0, 4, 4, 8],
      [2, 0, 4, 4],
      [0, 2, 2, 4],
      [1, 0, 2, 2],
      [0, 1, 1, 2],
    ].map(([x0 = 0, y0 = 0, dx = 1, dy = 1]) =>
      down
        .filter((y) => y >= y0 && (y - y0) % dy === 0)
        .map((y) => across.filter((x) => x >= x0 && (x - x0) % dx === 0).flatMap((x) => opaque(x, y))),
    );
    expect(decodePng(png(2, 8, passes, [], 1)).rgb).toEqual(expected(opaque));
  });

  it('that Hirz wrote is read back pixel for pixel', () => {
    const rgb = expected(opaque);
    expect(decodePng(pngOf(width, height, rgb, { Source: 'مصدر' }))).toEqual({ width, height, rgb });
  });

  it('that is cut off or damaged is refused', () => {
    const whole = png(2, 8, rowsOf(opaque));
    for (const length of [0, 8, 20, 40, whole.length - 30])
      expect(() => decodePng(whole.subarray(0, length))).toThrow(UnreadablePicture);
    const more = png(2, 8, [[...(rowsOf(opaque)[0] ?? []), [1, 2, 3]]]);
    expect(() => decodePng(more)).toThrow(UnreadablePicture);
  });
});
