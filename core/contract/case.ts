import { z } from 'zod';
import { Losses } from '../domain/custody/lost-items';
import { SeatHolder } from '../domain/custody/seat-holder';
import { Instant } from '../domain/text/instant';
import { Localised } from '../domain/text/localised';
import { SeatName } from '../domain/ticket/seat-ticket';
import { call, Grant, JobStarted, Nothing } from './call';

export const CaseSummary = z.strictObject({
  id: z.string(),
  exercise: z.strictObject({ key: z.string(), id: z.string(), edition: z.string(), title: Localised }),
  trainee: SeatHolder,
  openedAt: z.string(),
  exerciseTime: Instant,
  exhibits: z.number().int(),
  /**
   * `reading`: it was brought back without the key of its seat, and can be read; `missing`: its folder is gone or empty, and a backup of
   * it is there.
   */
  state: z.enum(['open', 'reading', 'sealed', 'damaged', 'missing']),
});
export type CaseSummary = z.infer<typeof CaseSummary>;

export const SealedSubmission = z.strictObject({
  file: z.string(),
  bytes: z.number().int(),
  sha256: z.string(),
  /** Code of the closing checkpoint, for the instructor to write down. */
  code: z.string(),
  sealedAt: z.string(),
});
export type SealedSubmission = z.infer<typeof SealedSubmission>;

export const CaseState = CaseSummary.extend({
  events: z.number().int(),
  /** Short code of the log's head: 16 characters in groups of four. */
  code: z.string(),
  items: z.number().int(),
  /** Tags that stand. */
  tags: z.number().int(),
  /** Last time all exhibits were verified, wall time, and how many failed. */
  lastVerified: z.strictObject({ wall: z.string(), altered: z.number().int() }).nullable(),
  authorityRead: z.boolean(),
  unreadInjects: z.number().int(),
  sealed: SealedSubmission.nullable(),
});
export type CaseState = z.infer<typeof CaseState>;

/** What the trainee did and was told so far, each with its exercise time, in that order: nothing of what is to come. */
export const CaseMoments = z.strictObject({
  exhibits: z.array(z.strictObject({ number: z.string(), title: z.string(), at: Instant })),
  injects: z.array(z.strictObject({ inject: z.string(), subject: Localised, at: Instant })),
});
export type CaseMoments = z.infer<typeof CaseMoments>;

export const caseCalls = {
  'case.list': call({
    kind: 'query',
    by: 'engine',
    roles: ['trainee'],
    input: Nothing,
    output: z.array(CaseSummary),
  }),
  /**
   * Creates a case, its seat key and event 0, and opens it. The exercise clock starts with `case.start`.
   * Fails with `grantClaimed` while another case is being begun with the same grant of a ticket.
   */
  'case.create': call({
    kind: 'command',
    by: 'engine',
    roles: ['trainee'],
    usesKeys: true,
    input: z.strictObject({
      exercise: z.string(),
      name: z.string().trim().min(1).max(80),
      seat: z.string().trim().pipe(SeatName),
      role: SeatHolder.shape.role,
      /** The seat's ticket: of this seat and exercise, and not used here before. */
      ticket: Grant.optional(),
    }),
    output: CaseState,
  }),
  'case.open': call({
    kind: 'command',
    by: 'engine',
    roles: ['trainee'],
    usesKeys: true,
    input: z.strictObject({ case: z.string() }),
    output: CaseState,
  }),
  'case.get': call({ kind: 'query', by: 'engine', roles: ['trainee'], input: Nothing, output: CaseState }),
  'case.moments': call({
    kind: 'query',
    by: 'engine',
    roles: ['trainee'],
    input: Nothing,
    output: CaseMoments,
  }),
  /** The trainee has read the authority; starts the exercise clock the first time. */
  'case.start': call({
    kind: 'command',
    by: 'engine',
    roles: ['trainee'],
    input: Nothing,
    output: CaseState,
  }),
  'case.close': call({ kind: 'command', by: 'engine', roles: ['trainee'], input: Nothing, output: Nothing }),
  /** Job; result: `{ exhibits, altered: string[] }`. Logged. */
  'case.verify': call({ kind: 'job', by: 'engine', roles: ['trainee'], input: Nothing, output: JobStarted }),
  /**
   * Job; result: SealedSubmission. Refused (`sealRefused`, with a problem for each item) while one fails verification that is not among
   * those that it is to be sealed `without`. Afterwards the case only reads.
   */
  'case.seal': call({
    kind: 'job',
    by: 'engine',
    roles: ['trainee'],
    input: z.strictObject({
      without: Losses.extend({ reason: z.string().trim().min(1).max(500) }).optional(),
    }),
    output: JobStarted,
  }),
  /** Copies the sealed submission to where the user chose. */
  'case.saveSubmission': call({
    kind: 'command',
    by: 'engine',
    roles: ['trainee'],
    input: z.strictObject({ grant: Grant }),
    output: z.strictObject({ name: z.string() }),
  }),
};
