import { z } from 'zod';
import { Instant } from '../text/instant';
import { Localised } from '../text/localised';
import { Identifier } from './identifier';

/** Information that the clock brings to the trainee. One a line in `data/injects.ndjson`, in order of time. */
export const Inject = z.strictObject({
  id: Identifier,
  at: Instant,
  kind: z.enum(['tip', 'order', 'phone-note', 'provider-answer', 'message']),
  from: Localised,
  subject: Localised,
  body: Localised,
  attachments: z.array(Identifier).default([]),
});
export type Inject = z.infer<typeof Inject>;
