import { z } from 'zod';

/** What was asked for: the page that was shown, a choice of what is on it, a post with its thread, or all of a profile or channel. */
export const CaptureScope = z.enum(['page', 'selection', 'thread', 'whole']);
export type CaptureScope = z.infer<typeof CaptureScope>;
