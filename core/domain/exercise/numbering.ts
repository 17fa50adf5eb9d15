import { z } from 'zod';

/**
 * How exhibits of an exercise are numbered: the parts in this order, those that are wanted, with the separator between them.
 * `{"digits":3}` gives `AK-007`; `{"prefix":"HL","initials":false,"seat":true,"digits":3}` gives `HL-12-007`.
 */
export const Numbering = z.strictObject({
  /** Letters and digits that every number begins with. */
  prefix: z
    .string()
    .regex(/^[A-Z0-9]{1,8}$/, 'exhibitPrefix')
    .optional(),
  /** The trainee's initials; where left out, they are in it. */
  initials: z.boolean().optional(),
  /** The trainee's seat: with it, trainees whose seats differ in their first six Latin letters and digits have different numbers. */
  seat: z.boolean().optional(),
  /** The year in which the exercise clock starts. */
  year: z.boolean().optional(),
  /** Where left out, a hyphen. Others, such as a slash, could not stand in the name of a folder. */
  separator: z.enum(['-', '_']).optional(),
  /** The running number is padded to so many digits. */
  digits: z.number().int().min(1).max(6),
});
export type Numbering = z.infer<typeof Numbering>;
