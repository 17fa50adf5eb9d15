import { z } from 'zod';
import { FaultParams, Where } from '../fault/fault';
import { SeatTicket } from '../ticket/seat-ticket';
import { ExportStatement } from './export-statement';
import { SeatHolder } from './seat-holder';

/** What verification says of a submission, worst last. */
export const verdicts = [
  'intact',
  'intact-unwitnessed',
  'with-losses',
  'incomplete',
  'forked',
  'not-signed-by-seat',
  'altered',
] as const;
export const Verdict = z.enum(verdicts);
export type Verdict = z.infer<typeof Verdict>;

/** Whether all is there as it was sealed, witnessed or not. */
export function isIntact(verdict: Verdict): boolean {
  return verdict === 'intact' || verdict === 'intact-unwitnessed';
}

/** Whether it is what was sealed: intact, or intact but for losses that the seat itself declared. */
export function isAsSealed(verdict: Verdict): boolean {
  return isIntact(verdict) || verdict === 'with-losses';
}

/** One thing that verification found, located. `code` is a key of the `verdict` catalogue. */
export const Finding = z.object({
  code: z.string(),
  verdict: Verdict,
  params: FaultParams.default({}),
  where: Where.extend({ event: z.number().int().optional() }).default({}),
});
export type Finding = z.infer<typeof Finding>;

/** The checks of a submission, in the order in which they are told. */
export const checkNames = [
  'bag',
  'hashes',
  'chain',
  'signatures',
  'timestamps',
  'exhibits',
  'witness',
] as const;

export const Check = z.object({
  name: z.enum(checkNames),
  result: z.enum(['passed', 'failed', 'not-made']),
  /** How much was looked at: files, events, signatures, exhibits. */
  count: z.number().int(),
});
export type Check = z.infer<typeof Check>;

/** The whole verdict, as `hirz verify --json` prints it. */
export const Verification = z.object({
  format: z.literal('hirz-verification'),
  version: z.literal(1),
  file: z.string(),
  sha256: z.string(),
  bytes: z.number().int(),
  verdict: Verdict,
  checks: z.array(Check),
  findings: z.array(Finding),
  /** What the submission says of itself; absent where it could not be read. */
  case: z
    .object({
      id: z.string(),
      exercise: z.object({ id: z.string(), edition: z.string(), title: z.string() }),
      trainee: SeatHolder,
      exhibits: z.number().int(),
      items: z.number().int(),
      events: z.number().int(),
      openedAt: z.string(),
      sealedAt: z.string().optional(),
      software: z.string(),
    })
    .optional(),
  /** The ticket that the case was begun with; absent where event 0 holds none that can be read. */
  ticket: SeatTicket.pick({ seat: true, nonce: true, issued: true, expires: true, publicKey: true })
    .extend({
      /** Of the room's tickets, to be compared with what the instructor wrote down. */
      code: z.string(),
      /** Whether it is signed by the key that it names, and for this exercise, seat and time. */
      fits: z.boolean(),
    })
    .optional(),
  /** Of an export: which exhibits of the submission it holds, for whom and why. Absent of a submission. */
  export: ExportStatement.optional(),
  /** Code of the closing checkpoint, to be compared with what the instructor wrote down. */
  code: z.string().optional(),
});
export type Verification = z.infer<typeof Verification>;

/** The verdict of several findings: the worst of them. */
export function worst(found: readonly Verdict[], otherwise: Verdict): Verdict {
  return found.reduce<Verdict>((a, b) => (verdicts.indexOf(b) > verdicts.indexOf(a) ? b : a), otherwise);
}
