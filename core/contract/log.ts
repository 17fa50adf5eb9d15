import { z } from 'zod';
import { CustodyEvent } from '../domain/custody/event';
import { ProofSubject } from '../domain/custody/proofs';
import { call, Grant, Nothing } from './call';

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
  /** Writes a proof of one entry, or that the log only grew, where the user chose. What no checkpoint covers yet is covered by a new one. */
  'log.saveProof': call({
    kind: 'command',
    by: 'engine',
    roles: ['trainee'],
    input: z.strictObject({ of: ProofSubject, grant: Grant }),
    output: z.strictObject({ name: z.string() }),
  }),
  /** Signs what the log holds now: the code to be read aloud, and how many entries it is of. */
  'log.witness': call({
    kind: 'command',
    by: 'engine',
    roles: ['trainee'],
    input: Nothing,
    output: z.strictObject({ code: z.string(), entries: z.number().int() }),
  }),
};
