import { z } from 'zod';
import { CopyAnswer, Drill, DrillAnswer, DrillId, DrillRequest, KeyCopy } from '../domain/drill/drill';
import { DrillGrade } from '../domain/drill/grade';
import { call, Grant, JobStarted, Nothing } from './call';

/**
 * A drill that was made. What was done to each copy is told here and nowhere else in clear: no job has it as its result, for these are kept on
 * disk and can be asked for in every role.
 */
export const MadeDrill = z.strictObject({
  /** Name of the file. */
  name: z.string(),
  id: DrillId,
  /** Octets of the file, and its SHA-256. */
  bytes: z.number().int(),
  sha256: z.string(),
  /** Names the drill: SHA-256 of its `manifest-sha256.txt`. */
  drillSha256: z.string(),
  /** Fingerprint of the key that the answers are sealed to. */
  assessors: z.string(),
  copies: z.array(KeyCopy),
});
export type MadeDrill = z.infer<typeof MadeDrill>;

/** A drill on the trainee's machine, with what was said of it so far. */
export const DrillState = z.strictObject({
  drill: Drill,
  openedAt: z.string(),
  answers: z.array(CopyAnswer),
  /** Set once the answers were handed in: nothing changes after it. The code is for reading aloud. */
  handedIn: z
    .strictObject({
      at: z.string(),
      code: z.string(),
      trainee: z.strictObject({ name: z.string(), seat: z.string() }),
    })
    .nullable(),
});
export type DrillState = z.infer<typeof DrillState>;

/** A file of a copy, by its path in the bag, octets and what the copy's own manifest says of it. */
const CopyFile = z.strictObject({ path: z.string(), bytes: z.number().int() });

export const CopyContents = z.strictObject({
  files: z.array(CopyFile),
  /** SHA-256 of the copy's own archive. */
  sha256: z.string(),
});

/** One line of a copy's custody log, with its SHA-256 computed now. What can't be read as an event has its text alone. */
export const CopyLine = z.strictObject({
  line: z.number().int(),
  sha256: z.string(),
  text: z.string(),
  event: z
    .strictObject({ seq: z.number().int(), prev: z.string(), type: z.string(), wall: z.string() })
    .nullable(),
});
export type CopyLine = z.infer<typeof CopyLine>;

/** Text of a file of a copy. `whole` is false where it goes on. */
export const CopyText = z.strictObject({
  /** `null`: it is no text. */
  text: z.string().nullable(),
  whole: z.boolean(),
  bytes: z.number().int(),
  sha256: z.string(),
  sha512: z.string(),
});

/** Drill and its answers, opened by an assessor. Kept in memory until Hirz is closed or another one is opened. */
export const OpenedDrill = z.strictObject({
  drill: Drill,
  key: z.array(KeyCopy),
  answers: z.array(
    z.strictObject({
      /** SHA-256 of what was signed. */
      id: z.string(),
      file: z.string(),
      /** For comparing with what was read aloud when they were handed in. */
      code: z.string(),
      answer: DrillAnswer,
      grade: DrillGrade,
      /** Another file of the same trainee and seat came too, and says something else. */
      twice: z.boolean(),
    }),
  ),
});
export type OpenedDrill = z.infer<typeof OpenedDrill>;
export type OpenedAnswer = OpenedDrill['answers'][number];

const ofDrill = z.strictObject({ drill: DrillId });
const ofCopy = ofDrill.extend({ copy: z.number().int().min(1) });

export const drillCalls = {
  /** Job without a result. Verifies the submission, alters copies of it and writes the drill; cancelled, it leaves no file. */
  'drill.make': call({
    kind: 'job',
    by: 'engine',
    roles: ['instructor'],
    input: z.strictObject({ submission: Grant, to: Grant, request: DrillRequest }),
    output: JobStarted,
  }),
  /** The drill that was made last: in memory until Hirz is closed. */
  'drill.made': call({
    kind: 'query',
    by: 'engine',
    roles: ['instructor'],
    input: Nothing,
    output: MadeDrill.nullable(),
  }),
  /** Job; result: DrillState. Checks a drill's file and unpacks it; the same file again goes on where it was left. */
  'drill.open': call({
    kind: 'job',
    by: 'engine',
    roles: ['trainee'],
    usesKeys: true,
    input: z.strictObject({ grant: Grant }),
    output: JobStarted,
  }),
  'drill.list': call({
    kind: 'query',
    by: 'engine',
    roles: ['trainee'],
    input: Nothing,
    output: z.array(DrillState),
  }),
  'drill.get': call({
    kind: 'query',
    by: 'engine',
    roles: ['trainee'],
    input: ofDrill,
    output: DrillState,
  }),
  'drill.copy': call({
    kind: 'query',
    by: 'engine',
    roles: ['trainee'],
    input: ofCopy,
    output: CopyContents,
  }),
  /** A file of a copy as text, at most 1 MiB of it, with its digests computed now. */
  'drill.text': call({
    kind: 'query',
    by: 'engine',
    roles: ['trainee'],
    input: ofCopy.extend({ path: z.string().min(1).max(300) }),
    output: CopyText,
  }),
  'drill.log': call({
    kind: 'query',
    by: 'engine',
    roles: ['trainee'],
    input: ofCopy,
    output: z.array(CopyLine),
  }),
  /** Job; unpacks a copy into a new folder below the chosen one, for work with other tools; result: { folder, files }. */
  'drill.saveCopy': call({
    kind: 'job',
    by: 'engine',
    roles: ['trainee'],
    input: ofCopy.extend({ grant: Grant }),
    output: JobStarted,
  }),
  /** Job; result: Verification, with the code that was written down. Only where the instructor allows it. */
  'drill.verify': call({
    kind: 'job',
    by: 'engine',
    roles: ['trainee'],
    input: ofCopy,
    output: JobStarted,
  }),
  /** Keeps what is said of one copy, durably. */
  'drill.answer': call({
    kind: 'command',
    by: 'engine',
    roles: ['trainee'],
    input: z.strictObject({ drill: DrillId, answer: CopyAnswer }),
    output: DrillState,
  }),
  /** Signs the answers and ends the drill: nothing can be changed afterwards. */
  'drill.handIn': call({
    kind: 'command',
    by: 'engine',
    roles: ['trainee'],
    usesKeys: true,
    input: z.strictObject({
      drill: DrillId,
      trainee: z.strictObject({
        name: z.string().trim().min(1).max(80),
        seat: z.string().trim().min(1).max(20),
      }),
    }),
    output: DrillState,
  }),
  /** Writes what was handed in to where the user chose. */
  'drill.saveAnswer': call({
    kind: 'command',
    by: 'engine',
    roles: ['trainee'],
    input: z.strictObject({ drill: DrillId, grant: Grant }),
    output: z.strictObject({ name: z.string() }),
  }),
  'drill.remove': call({
    kind: 'command',
    by: 'engine',
    roles: ['trainee'],
    input: ofDrill,
    output: Nothing,
  }),
  /** Job without a result: checks a drill's file and opens its answers with the assessors' key, which is not kept. */
  'drill.openKey': call({
    kind: 'job',
    by: 'engine',
    roles: ['assessor'],
    input: z.strictObject({ drill: Grant, key: Grant, passphrase: z.string().min(1).max(1_000) }),
    output: JobStarted,
  }),
  'drill.opened': call({
    kind: 'query',
    by: 'engine',
    roles: ['assessor'],
    input: Nothing,
    output: OpenedDrill.nullable(),
  }),
  /** Takes one handed-in file in and grades it. */
  'drill.addAnswer': call({
    kind: 'command',
    by: 'engine',
    roles: ['assessor'],
    input: z.strictObject({ grant: Grant }),
    output: OpenedDrill,
  }),
  /** Forgets the opened drill and its answers. */
  'drill.close': call({
    kind: 'command',
    by: 'engine',
    roles: ['assessor'],
    input: Nothing,
    output: Nothing,
  }),
  /** Writes the table of the class as CSV, with a row for each copy of each trainee. */
  'drill.saveTable': call({
    kind: 'command',
    by: 'engine',
    roles: ['assessor'],
    input: z.strictObject({ grant: Grant }),
    output: z.strictObject({ name: z.string() }),
  }),
};
