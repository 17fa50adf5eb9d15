import { z } from 'zod';
import { VerificationSchedule } from '../domain/custody/verification-schedule';
import { call, Grant, JobStarted, Nothing } from './call';
import { LogEntry } from './log';

export const VerificationState = z.strictObject({
  schedule: VerificationSchedule,
  /** Log entries of the last 100 verifications, newest first. */
  history: z.array(LogEntry),
});

export const verificationCalls = {
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
