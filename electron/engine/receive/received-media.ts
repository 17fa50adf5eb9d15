import { readFile } from 'node:fs/promises';
import { type MediaContents, mediaContents } from '../../../core/domain/media-facts/media-facts';
import { hashPicture } from '../picture/make-picture';

/** Largest file that is read whole, octets: of a larger one only the type is told. */
const mostRead = 128 * 2 ** 20;

/**
 * What a picture, sound or film says of itself; undefined for everything else.
 * @throws the reason of the signal, or one of the disk's
 */
export async function receivedMedia(
  path: string,
  { type, bytes }: { type: string; bytes: number },
  signal: AbortSignal,
): Promise<MediaContents | undefined> {
  if (!/^(image|audio|video)\//.test(type) || bytes > mostRead) return undefined;
  const file = await readFile(path, { signal });
  return mediaContents(file, type, await hashPicture(file, signal));
}
