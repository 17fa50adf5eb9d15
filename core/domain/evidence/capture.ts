import { z } from 'zod';
import { SeatHolder } from '../custody/seat-holder';
import { EntityRef } from '../dataset/entity-ref';
import { Sha256 } from '../exercise/identifier';
import { MediaFacts } from '../media-facts/media-facts';
import { Instant } from '../text/instant';
import { CaptureScope } from './capture-scope';
import { Box, Seen } from './seen';

/** One response that the page was made of, as it was served. */
export const ServedResponse = z.strictObject({
  url: z.string(),
  status: z.number().int(),
  headers: z.array(z.tuple([z.string(), z.string()])),
  bytes: z.number().int(),
  sha256: Sha256,
});
export type ServedResponse = z.infer<typeof ServedResponse>;

/**
 * `capture.json` of a web exhibit: what a capture must record by the Berkeley Protocol
 * (address, source, picture, media, metadata, context, who, when with zone, with what, hash).
 */
export const Capture = z.strictObject({
  format: z.literal('hirz-capture'),
  version: z.literal(1),
  synthetic: z.literal(true),
  exhibit: z.string(),
  scope: CaptureScope,
  platform: z.string(),
  addressAsked: z.string(),
  addressFinal: z.string(),
  title: z.string(),
  status: z.number().int(),
  /** The exercise time for which the page was served. */
  servedAt: Instant,
  /** The exercise time of the capture. */
  exerciseTime: Instant,
  /** Local time with its offset, RFC 3339. */
  wall: z.string(),
  /** The time zone that the computer was set to, by its name (`Africa/Cairo`). */
  zone: z.string(),
  /** Milliseconds of the monotonic clock, and the boot that they count from. */
  mono: z.number(),
  boot: z.string(),
  viewport: z.strictObject({ width: z.number(), height: z.number(), scale: z.number() }),
  pageSize: z.strictObject({ width: z.number(), height: z.number() }),
  /** How far the page was scrolled, CSS pixels. */
  scroll: z.strictObject({ x: z.number(), y: z.number() }),
  /** What the screenshot shows, from the top of the page, CSS pixels: lower than the page where that is too high for one picture. */
  pictured: z.strictObject({ width: z.number(), height: z.number() }),
  userAgent: z.string(),
  software: z.string(),
  method: z.string(),
  operator: SeatHolder,
  subject: EntityRef.optional(),
  /**
   * The structured records of `records.ndjson`: line number (1-based), what it is of, SHA-256 of the line without its line end, how
   * much of it was visible, and where its first block stands.
   */
  records: z.array(
    z.strictObject({
      line: z.number().int(),
      entity: EntityRef,
      sha256: Sha256,
      seen: Seen,
      box: Box.optional(),
      /** Of several pages: the one that it was read from, from 1. */
      page: z.number().int().optional(),
    }),
  ),
  /** The original media, in the order of the items: what each file says of itself. */
  media: z.array(z.strictObject({ path: z.string(), sha256: Sha256, ...MediaFacts.shape })),
  responses: z.array(ServedResponse),
  /** Of `thread` and `whole`: the pages in the order in which they were taken. */
  pages: z
    .array(
      z.strictObject({
        page: z.number().int(),
        address: z.string(),
        title: z.string(),
        status: z.number().int(),
        servedAt: Instant,
        /** Path of its picture. */
        screenshot: z.string(),
        pageSize: z.strictObject({ width: z.number(), height: z.number() }),
        pictured: z.strictObject({ width: z.number(), height: z.number() }),
        /** When it was taken: local time with its offset, RFC 3339. */
        wall: z.string().optional(),
      }),
    )
    .optional(),
  /** Of `thread` and `whole`: whether no page was left out. */
  complete: z.boolean().optional(),
});
export type Capture = z.infer<typeof Capture>;
