import { nativeImage } from 'electron';
import { pictureSize, sniffMediaType } from '../../../core/domain/dataset/media-type';
import { differenceHash } from '../../../core/domain/media-facts/difference-hash';

/** Largest picture that is decoded for its hash, pixels: told by its header, before anything is decoded. */
const mostPixels = 24_000_000;

/** The perceptual hash of a picture that Electron can decode (PNG, JPEG); undefined for everything else. */
export function pictureHash(file: Uint8Array): string | undefined {
  const type = sniffMediaType(file);
  if (type !== 'image/png' && type !== 'image/jpeg') return undefined;
  const size = pictureSize(file, type);
  if (!size || size.width * size.height > mostPixels) return undefined;
  const image = nativeImage.createFromBuffer(Buffer.from(file.buffer, file.byteOffset, file.byteLength));
  if (image.isEmpty()) return undefined;
  return differenceHash({ ...image.getSize(), bgra: image.toBitmap() });
}
