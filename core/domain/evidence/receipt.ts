import { z } from 'zod';
import { SeatHolder } from '../custody/seat-holder';
import { Sha256, Sha512 } from '../exercise/identifier';
import { MediaContents } from '../media-facts/media-facts';
import { Instant } from '../text/instant';
import { Source } from './source';

/** `receipt.json` of a file exhibit: what was received, from whom, how and when, and by whom it was taken in. */
export const Receipt = z.strictObject({
  format: z.literal('hirz-receipt'),
  version: z.literal(1),
  synthetic: z.literal(true),
  exhibit: z.string(),
  source: Source,
  /** The files, in the order of the items. */
  files: z
    .array(
      z.strictObject({
        path: z.string(),
        /** As it was called where it came from; `path` has it made safe. */
        name: z.string(),
        /** By its first octets, or, where those tell nothing, by its name. */
        type: z.string(),
        bytes: z.number().int(),
        sha256: Sha256,
        sha512: Sha512.optional(),
        /** When the file was last written, as the system says: UTC, RFC 3339. */
        modified: z.string(),
        /** What a picture, sound or film says of itself. */
        media: MediaContents.optional(),
      }),
    )
    .min(1),
  exerciseTime: Instant,
  wall: z.string(),
  zone: z.string(),
  mono: z.number(),
  boot: z.string(),
  software: z.string(),
  method: z.string(),
  operator: SeatHolder,
});
export type Receipt = z.infer<typeof Receipt>;
