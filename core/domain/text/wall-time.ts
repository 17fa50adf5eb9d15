import { z } from 'zod';

/** Local time with its offset, RFC 3339, to the millisecond: `2031-04-03T16:07:00.123+02:00`. */
export const WallTime = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}([+-]\d\d:\d\d|Z)$/, 'wall');
export type WallTime = z.infer<typeof WallTime>;
