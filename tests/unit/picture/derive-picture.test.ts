import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PictureWork } from '../../../core/domain/evidence/derivative';
import { HirzError } from '../../../core/domain/fault/fault';
import { decodeJpeg } from '../../../electron/engine/picture/decode-jpeg';
import { decodePng } from '../../../electron/engine/picture/decode-png';
import { derivePicture } from '../../../electron/engine/picture/derive-picture';
import { mostHeight } from '../../../electron/main/capture/page-picture';
import { halvedExif, jpegWithExif, orientation, tiffOf } from '../../support/exif';
import { onePng } from '../../support/tiny/pictures';

const jpeg = readFileSync(join(__dirname, 'libjpeg/444.jpg'));
const stored = decodeJpeg(jpeg);
const source = { number: 'AK-001', path: 'files/photo.jpg', sha256: 'ab'.repeat(32) };
const looked = (file: Uint8Array) => derivePicture(file, source);

function faultOf(file: Uint8Array) {
  try {
    looked(file);
  } catch (error) {
    if (error instanceof HirzError) return error.fault;
    throw error;
  }
  return undefined;
}

type Side = 'top' | 'bottom' | 'left' | 'right';
/** On which side of the picture as it is looked at the first row and the first column lie (Exif 3.0, 4.6.5.1.6). */
const sides: [value: number, row: Side, column: Side][] = [
  [1, 'top', 'left'],
  [2, 'top', 'right'],
  [3, 'bottom', 'right'],
  [4, 'bottom', 'left'],
  [5, 'left', 'top'],
  [6, 'right', 'top'],
  [7, 'right', 'bottom'],
  [8, 'left', 'bottom'],
];

describe('a picture that is worked on', () => {
  it.each(sides)(
    'with orientation %i has its first row on the %s and its first column on the %s',
    (value, row, column) => {
      const { png, width, height } = looked(jpegWithExif(jpeg, tiffOf([orientation(value)])));
      const { rgb } = decodePng(png);
      const turned = row === 'left' || row === 'right';
      expect([width, height]).toEqual(turned ? [27, 41] : [41, 27]);
      const from = (side: Side, distance: number) =>
        side === 'left' || side === 'top' ? distance : (side === 'right' ? width : height) - 1 - distance;
      for (let y = 0; y < 27; y += 1) {
        for (let x = 0; x < 41; x += 1) {
          const [byRow, byColumn] = [from(row, y), from(column, x)];
          const at = ((turned ? byColumn : byRow) * width + (turned ? byRow : byColumn)) * 3;
          const was = (y * 41 + x) * 3;
          expect(rgb.subarray(at, at + 3)).toEqual(stored.rgb.subarray(was, was + 3));
        }
      }
    },
  );

  it.each([
    ['says that it is half as large', halvedExif()],
    ['was turned, and says that it is half as large', halvedExif(orientation(6))],
    ['gives its orientation as a long number', tiffOf([[274, 4, '00000006']])],
    ['gives its orientation as a single octet', tiffOf([[274, 1, '06000000']])],
    ['gives its orientation as a letter', tiffOf([[274, 2, '36000000', 2]])],
    ['gives its orientation twice', tiffOf([orientation(3), orientation(6)])],
  ])('and %s has the same pixels as its copy, black where they were marked', (_, tiff) => {
    const file = jpegWithExif(jpeg, tiff);
    const { png, width, height } = looked(file);
    const box = { x: 3, y: 5, width: 20, height: 7 };
    const work: PictureWork = {
      operation: 'redaction',
      parameters: { picture: { width, height }, boxes: [{ ...box, reason: 'A bystander' }] },
    };
    const copy = decodePng(derivePicture(file, source, work).png);
    const shown = decodePng(png);
    expect([shown.width, shown.height, copy.width, copy.height]).toEqual([width, height, width, height]);
    for (let y = box.y; y < box.y + box.height; y += 1) {
      const from = (y * width + box.x) * 3;
      expect(copy.rgb.subarray(from, from + box.width * 3).every((value) => value === 0)).toBe(true);
      shown.rgb.fill(0, from, from + box.width * 3);
    }
    expect(copy.rgb).toEqual(shown.rgb);
  });

  it('is nothing but pixels: no metadata by which a browser could show it otherwise', () => {
    const { png } = looked(jpegWithExif(jpeg, halvedExif(orientation(6))));
    expect(
      Buffer.from(png)
        .toString('latin1')
        .match(/IHDR|IDAT|IEND|eXIf|pHYs|iCCP|gAMA|cHRM|tEXt|iTXt/g),
    ).toEqual(['IHDR', 'IDAT', 'IEND']);
  });
});

describe('a picture of which no working copy is made', () => {
  /** A PNG that says how large it is, and has no pixels. */
  const sized = (width: number, height: number) => {
    const file = Buffer.from(onePng(1, 1, [0, 0, 0]));
    file.writeUInt32BE(width, 16);
    file.writeUInt32BE(height, 20);
    return file;
  };

  it('is one that is larger than any capture, told by its header', () => {
    expect(faultOf(sized(8_000, 8_001))).toMatchObject({
      code: 'derivativePictureTooLarge',
      params: { path: source.path, millions: 65, most: 64 },
    });
    // As large as a capture can be: what is wrong with it is only that it has no pixels.
    for (const width of [1_280, 3_840, 6_016])
      expect(faultOf(sized(width, mostHeight(width)))?.code).toBe('derivativePictureDamaged');
  });

  it('is one of a rare kind, which is named', () => {
    const file = Buffer.from(jpeg);
    file[file.indexOf(Buffer.from([0xff, 0xc0])) + 1] = 0xc9;
    expect(faultOf(file)).toMatchObject({
      code: 'derivativePictureKind',
      params: { path: source.path, kind: 'arithmetic' },
    });
  });
});
