import { z } from 'zod';
import { Identifier } from '../exercise/identifier';

/** Names one thing of a dataset. */
export const EntityRef = z.strictObject({
  kind: z.enum(['account', 'post', 'channel', 'message', 'media', 'list']),
  id: Identifier,
});
export type EntityRef = z.infer<typeof EntityRef>;

/** `post:p17`: for maps, logs and structured records. */
export function entityKey(ref: EntityRef): string {
  return `${ref.kind}:${ref.id}`;
}
