import { z } from 'zod';
import { CustodyEvent } from '../domain/custody/event';
import { call } from './call';

/** One custody-log entry with the SHA-256 of its line. */
export const LogEntry = z.strictObject({ event: CustodyEvent, sha256: z.string() });
export type LogEntry = z.infer<typeof LogEntry>;

export const LogPage = z.strictObject({
  entries: z.array(LogEntry),
  /** Pass as `before` for the page of earlier entries. */
  before: z.number().int().nullable(),
  total: z.number().int(),
});
export type LogPage = z.infer<typeof LogPage>;

export const logCalls = {
  /** Newest first. */
  'log.list': call({
    kind: 'query',
    by: 'engine',
    roles: ['trainee'],
    input: z.strictObject({
      before: z.number().int().optional(),
      limit: z.number().int().min(1).max(500).default(200),
    }),
    output: LogPage,
  }),
};
