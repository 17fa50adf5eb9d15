import { chunksOf, riffChunksOf } from './containers';

/** What a picture's own metadata (Exif 3.0) says: names of the standard; texts, numbers, or several numbers. */
export type ExifFields = Record<string, string | number | number[]>;

/** Names by tag: of the picture, of how it was taken, and of where. What is not here is left to special tools. */
const pictureTags: Readonly<Record<number, string>> = {
  270: 'ImageDescription',
  271: 'Make',
  272: 'Model',
  274: 'Orientation',
  282: 'XResolution',
  283: 'YResolution',
  305: 'Software',
  306: 'DateTime',
  315: 'Artist',
  33432: 'Copyright',
  33434: 'ExposureTime',
  33437: 'FNumber',
  34850: 'ExposureProgram',
  34855: 'PhotographicSensitivity',
  36867: 'DateTimeOriginal',
  36868: 'DateTimeDigitized',
  36880: 'OffsetTime',
  36881: 'OffsetTimeOriginal',
  36882: 'OffsetTimeDigitized',
  37385: 'Flash',
  37386: 'FocalLength',
  37520: 'SubSecTime',
  37521: 'SubSecTimeOriginal',
  40961: 'ColorSpace',
  40962: 'PixelXDimension',
  40963: 'PixelYDimension',
  42032: 'CameraOwnerName',
  42033: 'BodySerialNumber',
  42035: 'LensMake',
  42036: 'LensModel',
};
const placeTags: Readonly<Record<number, string>> = {
  1: 'GPSLatitudeRef',
  2: 'GPSLatitude',
  3: 'GPSLongitudeRef',
  4: 'GPSLongitude',
  5: 'GPSAltitudeRef',
  6: 'GPSAltitude',
  7: 'GPSTimeStamp',
  16: 'GPSImgDirectionRef',
  17: 'GPSImgDirection',
  29: 'GPSDateStamp',
};
const exifPointer = 34665;
const placePointer = 34853;

/** Octets of a value by its type; types that are not here are no texts or numbers. */
const widths: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 9: 4, 10: 8 };
/** Bounds on what a forged file can ask for: fields of one list, and parts of one value. */
const mostFields = 500;
const longestValue = 2_000;

/** The Exif metadata of a JPEG, PNG or WebP; undefined where it has none that can be read. */
export function readExif(file: Uint8Array, type: string): ExifFields | undefined {
  try {
    const tiff = tiffOf(file, type);
    const fields = tiff && fieldsOfTiff(tiff);
    return fields && Object.keys(fields).length > 0 ? fields : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The part of the file that is laid out as a TIFF: where each format keeps it. */
function tiffOf(file: Uint8Array, type: string): Uint8Array | undefined {
  if (type === 'image/jpeg') return inJpeg(file);
  if (type === 'image/png') return [...chunksOf(file)].find(({ name }) => name === 'eXIf')?.body;
  if (type !== 'image/webp') return undefined;
  const body = [...riffChunksOf(file)].find(({ name }) => name === 'EXIF')?.body;
  return body && (beginsExif(body) ? body.subarray(6) : body);
}

const beginsExif = (bytes: Uint8Array) => String.fromCharCode(...bytes.subarray(0, 6)) === 'Exif\0\0';

/** Walks the segments up to the picture itself. */
function inJpeg(file: Uint8Array): Uint8Array | undefined {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  for (let at = 2; view.getUint8(at) === 0xff; ) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xda || marker === 0xd9) return undefined;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = view.getUint16(at + 2);
    const body = file.subarray(at + 4, at + 2 + length);
    if (marker === 0xe1 && beginsExif(body)) return body.subarray(6);
    at += 2 + length;
  }
  return undefined;
}

function fieldsOfTiff(tiff: Uint8Array): ExifFields | undefined {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const order = view.getUint16(0);
  if (order !== 0x4949 && order !== 0x4d4d) return undefined;
  const little = order === 0x4949;
  const fields: ExifFields = {};
  const first = readList(view, little, view.getUint32(4, little), pictureTags, fields);
  for (const [tag, names] of [
    [exifPointer, pictureTags],
    [placePointer, placeTags],
  ] as const) {
    const at = first.get(tag);
    if (at !== undefined) readList(view, little, at, names, fields);
  }
  return fields;
}

/** Reads one list of fields into `fields`; gives where the lists that it points to begin. */
function readList(
  view: DataView,
  little: boolean,
  start: number,
  names: Readonly<Record<number, string>>,
  fields: ExifFields,
): Map<number, number> {
  const pointers = new Map<number, number>();
  const count = Math.min(view.getUint16(start, little), mostFields);
  for (let index = 0; index < count; index += 1) {
    const at = start + 2 + index * 12;
    const tag = view.getUint16(at, little);
    const type = view.getUint16(at + 2, little);
    const parts = view.getUint32(at + 4, little);
    if (tag === exifPointer || tag === placePointer) pointers.set(tag, view.getUint32(at + 8, little));
    const name = names[tag];
    const width = widths[type];
    if (name === undefined || width === undefined || parts === 0 || parts > longestValue) continue;
    const from = width * parts <= 4 ? at + 8 : view.getUint32(at + 8, little);
    if (from + width * parts > view.byteLength) continue;
    const value =
      type === 2 ? textAt(view, from, parts) : numbersAt(view, little, { from, type, width, parts });
    if (value !== undefined) fields[name] = value;
  }
  return pointers;
}

/** Up to the first NUL. The standard says ASCII; what is more is UTF-8 in practice. */
function textAt(view: DataView, from: number, length: number): string | undefined {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + from, length);
  const end = bytes.indexOf(0);
  const text = new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end)).trim();
  return text === '' ? undefined : text;
}

function numbersAt(
  view: DataView,
  little: boolean,
  { from, type, width, parts }: { from: number; type: number; width: number; parts: number },
): number | number[] | undefined {
  const numbers: number[] = [];
  for (let index = 0; index < parts; index += 1) {
    const value = numberAt(view, little, from + index * width, type);
    if (!Number.isFinite(value)) return undefined;
    numbers.push(value);
  }
  return numbers.length === 1 ? numbers[0] : numbers;
}

function numberAt(view: DataView, little: boolean, at: number, type: number): number {
  switch (type) {
    case 3:
      return view.getUint16(at, little);
    case 4:
      return view.getUint32(at, little);
    case 5:
      return view.getUint32(at, little) / view.getUint32(at + 4, little);
    case 9:
      return view.getInt32(at, little);
    case 10:
      return view.getInt32(at, little) / view.getInt32(at + 4, little);
    default:
      return view.getUint8(at);
  }
}
