import { z } from 'zod';
import { Instant } from '../text/instant';

/** A term of the exercise's vocabulary on an exhibit, or on one item of it, with the trainee's reason. */
export const Tag = z.object({
  id: z.string(),
  exhibit: z.string(),
  /** Path of the item; absent when the tag is on the whole exhibit. */
  item: z.string().optional(),
  term: z.string(),
  reason: z.string(),
  exerciseTime: Instant,
  withdrawn: z.object({ reason: z.string(), exerciseTime: Instant }).optional(),
});
export type Tag = z.infer<typeof Tag>;

/** A note on an exhibit. Notes are added, never changed. */
export const Note = z.object({
  id: z.string(),
  exhibit: z.string(),
  text: z.string(),
  exerciseTime: Instant,
});
export type Note = z.infer<typeof Note>;
