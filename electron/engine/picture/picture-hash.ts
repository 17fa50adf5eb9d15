import { differenceHash, hashedType } from '../../../core/domain/media-facts/difference-hash';
import { decodeJpeg } from './decode-jpeg';
import { decodePng } from './decode-png';
import { type Raster, UnreadablePicture } from './raster';

/** The perceptual hash of a PNG or JPEG as it is stored; undefined for everything else, what is too large or can't be decoded. */
export function pictureHash(file: Uint8Array): string | undefined {
  const type = hashedType(file);
  if (!type) return undefined;
  try {
    return hashOf(type === 'image/png' ? decodePng(file) : decodeJpeg(file));
  } catch (error) {
    if (error instanceof UnreadablePicture) return undefined;
    throw error;
  }
}

function hashOf({ width, height, rgb }: Raster): string {
  const bgra = new Uint8Array(width * height * 4);
  for (let from = 0, to = 0; from < rgb.length; from += 3, to += 4) {
    bgra[to] = rgb[from + 2] ?? 0;
    bgra[to + 1] = rgb[from + 1] ?? 0;
    bgra[to + 2] = rgb[from] ?? 0;
    bgra[to + 3] = 255;
  }
  return differenceHash({ width, height, bgra });
}
