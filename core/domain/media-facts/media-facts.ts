import { z } from 'zod';
import { pictureSize, sniffMediaType } from '../dataset/media-type';
import { durationOf } from './duration';
import { readExif } from './exif';

/** What a media file says of itself, whoever it came from. */
export const MediaContents = z.strictObject({
  width: z.number().int().optional(),
  height: z.number().int().optional(),
  /** By the container's own word. */
  durationMs: z.number().int().optional(),
  exif: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.number())])).optional(),
  /** A hash that stays near where a picture is scaled or compressed anew: see `differenceHash`. */
  perceptualHash: z
    .strictObject({ algorithm: z.literal('dhash-64'), value: z.string().regex(/^[0-9a-f]{16}$/) })
    .optional(),
});
export type MediaContents = z.infer<typeof MediaContents>;

/** What a media file says of itself, beside what the platform said of it. */
export const MediaFacts = z.strictObject({
  /** By its first octets; `application/octet-stream` where they are of none that Hirz knows. */
  type: z.string(),
  /** As it was served (`Content-Type`). */
  declared: z.string(),
  /** Whether both agree. */
  agrees: z.boolean(),
  ...MediaContents.shape,
});
export type MediaFacts = z.infer<typeof MediaFacts>;

/** Facts of a file of a type from its octets; nothing of it is decoded. */
export function mediaContents(file: Uint8Array, type: string, differenceHash?: string): MediaContents {
  const durationMs = durationOf(file, type);
  const exif = readExif(file, type);
  return {
    ...pictureSize(file, type),
    ...(durationMs === undefined ? {} : { durationMs }),
    ...(exif ? { exif } : {}),
    ...(differenceHash ? { perceptualHash: { algorithm: 'dhash-64', value: differenceHash } } : {}),
  };
}

/** As `mediaContents`, of a file that was served. */
export function mediaFacts(file: Uint8Array, declared: string, differenceHash?: string): MediaFacts {
  const type = sniffMediaType(file) ?? 'application/octet-stream';
  return { type, declared, agrees: type === declared, ...mediaContents(file, type, differenceHash) };
}
