import { z } from 'zod';
import { Sha256, Sha512 } from '../exercise/identifier';

/** What an item is: of a web exhibit, or, `file` and `receipt`, of a file exhibit; `origin`, what came with an exhibit that was taken over, and says where from; `derivative`, a working copy beside any. */
export const ItemRole = z.enum([
  'screenshot',
  'overlay',
  'page',
  'archive',
  'snapshot',
  'records',
  'text',
  'media',
  'capture',
  'file',
  'receipt',
  'origin',
  'derivative',
]);
export type ItemRole = z.infer<typeof ItemRole>;

/** One file of an exhibit. `path` is relative to the exhibit's folder, for instance `media/ferry-ticket.jpg`. */
export const Item = z.strictObject({
  path: z.string().regex(/^(?!.*(^|\/)\.)[A-Za-z0-9._-]+(\/[A-Za-z0-9._-]+)*$/, 'itemPath'),
  role: ItemRole,
  type: z.string(),
  bytes: z.number().int().min(0),
  sha256: Sha256,
  /** Of the same octets. Logs of an early Hirz have none. */
  sha512: Sha512.optional(),
  /** Path of the item of the same exhibit, before it in the list, that this one was made from. */
  derivedFrom: z.string().optional(),
});
export type Item = z.infer<typeof Item>;
