import { nativeImage } from 'electron';
import { differenceHash, hashedType } from '../../../core/domain/media-facts/difference-hash';

/** The perceptual hash of a picture that Electron can decode (PNG, JPEG); undefined for everything else. */
export function pictureHash(file: Uint8Array): string | undefined {
  if (!hashedType(file)) return undefined;
  const image = nativeImage.createFromBuffer(Buffer.from(file.buffer, file.byteOffset, file.byteLength));
  if (image.isEmpty()) return undefined;
  return differenceHash({ ...image.getSize(), bgra: image.toBitmap() });
}
