import { z } from 'zod';
import { EntityRef } from '../dataset/entity-ref';
import { Instant } from '../text/instant';
import { Item } from './item';
import { Origin } from './origin';
import { Source } from './source';

/** Exhibits that are handed over together, or put under one seal, at most. */
export const mostTogether = 200;

/** An exhibit: numbered, hashed, never changed. `exhibit.json` beside its items in a submission. */
export const Exhibit = z.strictObject({
  number: z.string(),
  /**
   * `web`: a capture of what a page showed. `file`: files that were received; it has a `source`, and no address nor platform.
   * `handed`: one that another seat handed over; it has an `origin`.
   */
  kind: z.enum(['web', 'file', 'handed']).default('web'),
  title: z.string(),
  address: z.string(),
  platform: z.string(),
  exerciseTime: Instant,
  wall: z.string(),
  source: Source.optional(),
  origin: Origin.optional(),
  subject: EntityRef.optional(),
  entities: z.array(EntityRef),
  items: z.array(Item).min(1),
});
export type Exhibit = z.infer<typeof Exhibit>;
