/** A field of Exif metadata: its tag, its type (Exif 3.0, 4.6.2), and its value as it lies in the field, four octets in hexadecimal. */
export type ExifField = readonly [tag: number, type: number, value: string, count?: number];

const two = (value: number) => value.toString(16).padStart(4, '0');
const four = (value: number) => value.toString(16).padStart(8, '0');
const list = (fields: readonly ExifField[]) =>
  `${two(fields.length)}${fields.map(([tag, type, value, count = 1]) => two(tag) + two(type) + four(count) + value).join('')}00000000`;

/** A TIFF of one list of fields, and of Exif's own where there are any, high octet first. `more`: what fields point to, from octet 512 on. */
export function tiffOf(fields: readonly ExifField[], exif: readonly ExifField[] = [], more = ''): Buffer {
  const start = 8;
  const pointer: ExifField[] =
    exif.length > 0 ? [[34_665, 4, four(start + 2 + (fields.length + 1) * 12 + 4)]] : [];
  const lists = list([...fields, ...pointer]) + (exif.length > 0 ? list(exif) : '');
  return Buffer.from(`4d4d002a${four(start)}${lists}`.padEnd(1_024, '0') + more, 'hex');
}

/** A JPEG with these metadata in front of what it has. */
export function jpegWithExif(jpeg: Uint8Array, tiff: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from(`ffe1${two(body.length + 2)}`, 'hex');
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
}

/** The field that says how the camera was held. */
export const orientation = (value: number): ExifField => [274, 3, `${two(value)}0000`];

/** Metadata by which a browser shows a picture of 41 × 27 pixels as one of 21 × 14: half its size at 144 dots an inch. */
export function halvedExif(...fields: ExifField[]): Buffer {
  return tiffOf(
    [...fields, [282, 5, four(512)], [283, 5, four(512)], [296, 3, `${two(2)}0000`]],
    [
      [40_962, 4, four(21)],
      [40_963, 4, four(14)],
    ],
    four(144) + four(1),
  );
}
