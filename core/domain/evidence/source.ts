import { z } from 'zod';
import { Instant } from '../text/instant';

const Line = z.string().trim().min(1).max(300);

/** Where the files of a file exhibit come from, as the trainee states it. All of it is required: what came without a source proves nothing. */
export const Source = z.strictObject({
  /** What it is, in words: the exhibit's title. */
  what: Line,
  /** From whom it came. */
  from: Line,
  /** How it came: by what way, on what medium. */
  how: Line,
  /** When it was received, by the exercise clock. */
  received: Instant,
  /** Reference of the authority or request under which it was received. */
  reference: Line,
});
export type Source = z.infer<typeof Source>;
