import { pictureSize, sniffMediaType } from '../dataset/media-type';

/** Largest picture that is decoded for its hash, pixels: told by its header, before anything is decoded. */
const mostPixels = 24_000_000;

/** The type of a picture that a hash is made of: PNG or JPEG, and no larger than that takes; undefined for everything else. */
export function hashedType(file: Uint8Array): 'image/png' | 'image/jpeg' | undefined {
  const type = sniffMediaType(file);
  if (type !== 'image/png' && type !== 'image/jpeg') return undefined;
  const size = pictureSize(file, type);
  return size && size.width * size.height <= mostPixels ? type : undefined;
}

/** A picture's pixels: four octets each, blue, green, red, alpha, colours multiplied by alpha; rows from the top. */
export interface Pixels {
  width: number;
  height: number;
  bgra: Uint8Array;
}

const columns = 9;
const rows = 8;

/**
 * dHash of 64 bits, 16 hexadecimal digits. The picture, on white, is averaged to 9 × 8 grey fields (Rec. 601 weights); a bit is set
 * where a field is brighter than its neighbour to the right, row by row, highest bit first. Two pictures are compared by the number
 * of bits that differ (`hashDistance`): up to 10 usually means one picture, scaled or compressed anew.
 */
export function differenceHash(pixels: Pixels): string {
  const grey = greyFields(pixels);
  let hash = '';
  for (let row = 0; row < rows; row += 1) {
    let bits = 0;
    for (let column = 0; column < columns - 1; column += 1) {
      const at = row * columns + column;
      bits = (bits << 1) | ((grey[at] ?? 0) > (grey[at + 1] ?? 0) ? 1 : 0);
    }
    hash += bits.toString(16).padStart(2, '0');
  }
  return hash;
}

/** Each field is the mean of the pixels whose corner lies in it; a picture smaller than the fields lends each its nearest pixel. */
function greyFields({ width, height, bgra }: Pixels): number[] {
  const fields: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    const [top, bottom] = span(row, rows, height);
    for (let column = 0; column < columns; column += 1) {
      const [left, right] = span(column, columns, width);
      let sum = 0;
      for (let y = top; y < bottom; y += 1) {
        for (let at = (y * width + left) * 4; at < (y * width + right) * 4; at += 4) {
          const white = 255 - (bgra[at + 3] ?? 0);
          sum += (bgra[at] ?? 0) * 114 + (bgra[at + 1] ?? 0) * 587 + (bgra[at + 2] ?? 0) * 299 + white * 1000;
        }
      }
      // Whole thousandths: equal areas of one colour give equal fields, whatever their size.
      fields.push(Math.round(sum / ((bottom - top) * (right - left))));
    }
  }
  return fields;
}

function span(index: number, parts: number, length: number): [from: number, until: number] {
  const from = Math.min(Math.floor((index * length) / parts), length - 1);
  return [from, Math.max(from + 1, Math.floor(((index + 1) * length) / parts))];
}

/** How many bits of two such hashes differ, 0 to 64 (Hamming distance). */
export function hashDistance(a: string, b: string): number {
  let different = 0;
  for (let at = 0; at < 16; at += 1) {
    for (
      let bits = Number.parseInt(a.charAt(at), 16) ^ Number.parseInt(b.charAt(at), 16);
      bits > 0;
      bits >>= 1
    )
      different += bits & 1;
  }
  return different;
}
