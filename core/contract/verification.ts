import { z } from 'zod';
import { CustodyEvent } from '../domain/custody/event';
import { SeatHolder } from '../domain/custody/seat-holder';
import { Finding } from '../domain/custody/verdict';
import { VerificationSchedule } from '../domain/custody/verification-schedule';
import { VerifiedFile } from '../domain/custody/verified-file';
import { call, Grant, JobStarted, Nothing } from './call';
import { LogEntry } from './log';

export const VerificationState = z.strictObject({
  schedule: VerificationSchedule,
  /** Log entries of the last 100 verifications, newest first. */
  history: z.array(LogEntry),
  /** Sealed files that were verified once the log took no more, the last 100, newest first: kept on this computer, signed by nobody. */
  unlogged: z.array(VerifiedFile),
});

const ProvenState = z.strictObject({ size: z.number().int(), code: z.string() });

/** What a proof shows, as `VerifiedProof` has it. */
export const CheckedProof = z.strictObject({
  file: z.string(),
  verdict: z.enum(['witnessed', 'proven', 'not-proven']),
  findings: z.array(Finding),
  case: z.strictObject({ id: z.string(), trainee: SeatHolder, publicKey: z.string() }).optional(),
  event: CustodyEvent.optional(),
  first: ProvenState.optional(),
  state: ProvenState.optional(),
});
export type CheckedProof = z.infer<typeof CheckedProof>;

export const verificationCalls = {
  /** Checks a `.hirz-proof`, with the code that was written down where there is one. The grant stays in force: a code may be typed again. */
  'proof.check': call({
    kind: 'command',
    by: 'engine',
    roles: ['trainee', 'assessor'],
    input: z.strictObject({ grant: Grant, code: z.string().min(4).max(80).optional() }),
    output: CheckedProof,
  }),
  'verification.get': call({
    kind: 'query',
    by: 'engine',
    roles: ['trainee'],
    input: Nothing,
    output: VerificationState,
  }),
  /** When the case verifies itself from now on; logged. */
  'verification.schedule': call({
    kind: 'command',
    by: 'engine',
    roles: ['trainee'],
    input: VerificationSchedule,
    output: VerificationSchedule,
  }),
  /** Job; verifies a submission's file as an assessor would, or a hand-over's; result: Verification or HandoverVerification. Logged while the case is open. */
  'export.verify': call({
    kind: 'job',
    by: 'engine',
    roles: ['trainee'],
    input: z.strictObject({ grant: Grant }),
    output: JobStarted,
  }),
};
