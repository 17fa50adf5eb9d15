import { z } from 'zod';
import { Exercise } from '../domain/exercise/exercise';
import { Identifier, Sha256 } from '../domain/exercise/identifier';
import { Inject } from '../domain/exercise/inject';
import { FaultParams, Where } from '../domain/fault/fault';
import { Instant } from '../domain/text/instant';
import { Localised } from '../domain/text/localised';
import { call, Grant, JobStarted, Nothing } from './call';

/** An installed exercise is named by its manifest: the SHA-256 of `manifest-sha256.txt`. */
export const ExerciseKey = Sha256;

export const ExerciseSummary = z.strictObject({
  key: ExerciseKey,
  id: z.string(),
  edition: z.string(),
  title: Localised,
  summary: Localised,
  languages: z.array(z.string()),
  mode: z.enum(['guided', 'assessed']),
  startsAt: Instant,
  endsAt: Instant,
  pace: z.number(),
  /** How its exhibits are numbered: a sample, and whether the trainee's seat is in it. */
  numbering: z.strictObject({ sample: z.string(), seat: z.boolean() }).optional(),
  /** Real seconds from start to end of the exercise clock. */
  seconds: z.number(),
  counts: z.strictObject({
    accounts: z.number(),
    posts: z.number(),
    messages: z.number(),
    media: z.number(),
    volatilityEvents: z.number(),
    injects: z.number(),
  }),
  /** Fingerprint of the instructor's key that signed it; `null` where it carries no signature. */
  signedBy: z.string().nullable(),
  shipped: z.boolean(),
});
export type ExerciseSummary = z.infer<typeof ExerciseSummary>;

export const PackageProblem = z.strictObject({
  severity: z.enum(['error', 'warning']),
  code: z.string(),
  params: FaultParams,
  where: Where,
});
export type PackageProblem = z.infer<typeof PackageProblem>;

/** What `hirz validate --json` prints, and the instructor's check shows. */
export const PackageReport = z.strictObject({
  format: z.literal('hirz-package-report'),
  version: z.literal(1),
  file: z.string(),
  sha256: z.string(),
  bytes: z.number(),
  valid: z.boolean(),
  summary: ExerciseSummary.nullable(),
  problems: z.array(PackageProblem),
  /** Problems beyond the bound that were counted but not listed. */
  more: z.number().int(),
});
export type PackageReport = z.infer<typeof PackageReport>;

/** An import that was cut off: Hirz ended in the middle of it. */
export const InterruptedImport = z.strictObject({
  id: z.string(),
  /** Name of the package's file. */
  file: z.string(),
  /** Milliseconds since 1970. */
  startedAt: z.number(),
});
export type InterruptedImport = z.infer<typeof InterruptedImport>;

/** Somebody or something that the authority names, as the platform showed it on the day of issue. */
export const NamedInScope = z.strictObject({ platform: z.string(), handle: z.string(), name: z.string() });
export type NamedInScope = z.infer<typeof NamedInScope>;

/** A file that came with an inject. `media` names it in `evidence:` addresses. */
export const Attachment = z.strictObject({
  media: Identifier,
  file: z.string(),
  type: z.string(),
  bytes: z.number().int(),
  /** What it shows or says, in the words of whoever made the exercise. */
  alt: z.string(),
});
export type Attachment = z.infer<typeof Attachment>;

/** An inject that came. What brought it (`after`) is not told: the trainee would learn what is watched. */
export const DeliveredInject = z.strictObject({
  inject: Inject.pick({ id: true, kind: true, from: true, subject: true, body: true }).extend({
    attachments: z.array(Attachment),
  }),
  deliveredAt: Instant,
  openedAt: Instant.nullable(),
});
export type DeliveredInject = z.infer<typeof DeliveredInject>;

export const ClockState = z.strictObject({
  now: Instant,
  pace: z.number(),
  running: z.boolean(),
  mayPause: z.boolean(),
  startsAt: Instant,
  endsAt: Instant,
  ended: z.boolean(),
});
export type ClockState = z.infer<typeof ClockState>;

export const exerciseCalls = {
  'exercise.list': call({
    kind: 'query',
    by: 'engine',
    roles: 'anyone',
    input: Nothing,
    output: z.array(ExerciseSummary),
  }),
  'exercise.get': call({
    kind: 'query',
    by: 'engine',
    roles: 'anyone',
    input: z.strictObject({ key: ExerciseKey }),
    output: z.strictObject({
      summary: ExerciseSummary,
      exercise: Exercise,
      /** `authority.scope` with names for its identifiers. */
      scope: z.strictObject({ accounts: z.array(NamedInScope), channels: z.array(NamedInScope) }),
    }),
  }),
  /**
   * Job; result: ExerciseSummary. A package with problems fails with `packageInvalid` and its problems as details; nothing is imported.
   * `checked` names an `exercise.validate` job of this session instead of a file: the package that it checked is imported,
   * and refused with `packageChanged` where the file no longer has the SHA-256 of that report. `generated` likewise names an
   * `exercise.generate` job.
   */
  'exercise.import': call({
    kind: 'job',
    by: 'engine',
    roles: ['trainee', 'instructor'],
    input: z.union([
      z.strictObject({ grant: Grant }),
      z.strictObject({ checked: z.string().min(1).max(64) }),
      z.strictObject({ generated: z.string().min(1).max(64) }),
    ]),
    output: JobStarted,
  }),
  'exercise.interrupted': call({
    kind: 'query',
    by: 'engine',
    roles: ['trainee', 'instructor'],
    input: Nothing,
    output: z.array(InterruptedImport),
  }),
  /** Job of kind `exercise.import`, with its result: goes on where the import was cut off. */
  'exercise.resume': call({
    kind: 'job',
    by: 'engine',
    roles: ['trainee', 'instructor'],
    input: z.strictObject({ id: z.string().max(64) }),
    output: JobStarted,
  }),
  /** Removes all that an import left that was cut off. */
  'exercise.discard': call({
    kind: 'command',
    by: 'engine',
    roles: ['trainee', 'instructor'],
    input: z.strictObject({ id: z.string().max(64) }),
    output: Nothing,
  }),
  /** Job; result: PackageReport. */
  'exercise.validate': call({
    kind: 'job',
    by: 'engine',
    roles: ['instructor'],
    input: z.strictObject({ grant: Grant }),
    output: JobStarted,
  }),
  'exercise.remove': call({
    kind: 'command',
    by: 'engine',
    roles: ['trainee', 'instructor'],
    /** Refused with `exerciseInUse` while a case of it exists, and with `exerciseShipped` for those that ship. */
    input: z.strictObject({ key: ExerciseKey }),
    output: Nothing,
  }),
  'clock.get': call({ kind: 'query', by: 'engine', roles: ['trainee'], input: Nothing, output: ClockState }),
  'clock.pause': call({
    kind: 'command',
    by: 'engine',
    roles: ['trainee'],
    input: Nothing,
    output: ClockState,
  }),
  'clock.resume': call({
    kind: 'command',
    by: 'engine',
    roles: ['trainee'],
    input: Nothing,
    output: ClockState,
  }),
  'inject.list': call({
    kind: 'query',
    by: 'engine',
    roles: ['trainee'],
    input: Nothing,
    output: z.array(DeliveredInject),
  }),
  'inject.open': call({
    kind: 'command',
    by: 'engine',
    roles: ['trainee'],
    input: z.strictObject({ inject: z.string() }),
    output: DeliveredInject,
  }),
  /** Copies a file that came with an inject to where the user chose. The log keeps nothing of it: the file stays in the message. */
  'inject.saveAttachment': call({
    kind: 'command',
    by: 'engine',
    roles: ['trainee'],
    input: z.strictObject({ inject: z.string(), media: Identifier, grant: Grant }),
    output: z.strictObject({ name: z.string() }),
  }),
};
