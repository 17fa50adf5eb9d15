import { z } from 'zod';
import { EntityRef } from '../dataset/entity-ref';
import { Instant } from '../text/instant';
import { Localised } from '../text/localised';
import { Identifier } from './identifier';

/**
 * What the trainee did, or had not done by the inject's own time, that brings an inject.
 * `preserved` counts every exhibit whose structured records speak of the entity.
 */
export const InjectDeed = z.discriminatedUnion('did', [
  z.strictObject({ did: z.literal('preserved'), entity: EntityRef }),
  z.strictObject({ did: z.literal('not-preserved'), entity: EntityRef }),
  z.strictObject({ did: z.literal('tagged'), term: Identifier }),
  z.strictObject({ did: z.literal('opened'), inject: Identifier }),
  z.strictObject({ did: z.literal('left-platform') }),
]);
export type InjectDeed = z.infer<typeof InjectDeed>;

/** Information that the clock brings to the trainee. One a line in `data/injects.ndjson`, in order of time. */
export const Inject = z.strictObject({
  id: Identifier,
  /** When it comes; with `after`, the earliest that it comes. */
  at: Instant,
  kind: z.enum(['tip', 'order', 'phone-note', 'provider-answer', 'message']),
  from: Localised,
  subject: Localised,
  body: Localised,
  attachments: z.array(Identifier).default([]),
  after: InjectDeed.optional(),
  /** Exercise seconds from the deed to the inject; left out, none. */
  delaySeconds: z.number().int().min(0).max(31_536_000).optional(),
});
export type Inject = z.infer<typeof Inject>;
