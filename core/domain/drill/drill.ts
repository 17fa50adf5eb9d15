import { z } from 'zod';
import { SealedBox } from '../assessment/sealed-key';
import { SeatHolder } from '../custody/seat-holder';
import { Verdict } from '../custody/verdict';
import { Sha256 } from '../exercise/identifier';
import { DrillKind, drillKinds, Sign } from './tampering';

/** Most copies in one drill, and the bounds of its seed. */
export const drillBounds = { copies: [1, 12], seed: [0, 9_007_199_254_740_991] } as const;

/** What the instructor asks for. */
export const DrillRequest = z.strictObject({
  /** Empty: none was given; readers see Hirz's own, each in their language. */
  title: z.string().trim().max(120),
  /** What may have happened to a copy; `none` among them, or every copy is altered. */
  kinds: z.array(DrillKind).min(1),
  copies: z.number().int().min(drillBounds.copies[0]).max(drillBounds.copies[1]),
  seed: z.number().int().min(drillBounds.seed[0]).max(drillBounds.seed[1]),
  /** Whether Hirz verifies the copies for the trainee, or leaves it to them. */
  verifier: z.boolean(),
});
export type DrillRequest = z.infer<typeof DrillRequest>;

export const DrillId = z.string().regex(/^drill-[0-9a-f]{16}$/);

/** Where things are in a drill's bag. */
export const drillPaths = { drill: 'data/drill.json', answers: 'data/answers.sealed.json' } as const;

export function copyPath(copy: number): string {
  return `data/copies/copy-${copy}.hirz-submission`;
}

/** A text that stands in a list or a heading: a file that somebody made must not fill the window with it. */
const Short = z.string().max(1_000);

/** `data/drill.json`: what the trainee may know. Nothing in it depends on what was altered. */
export const Drill = z.strictObject({
  format: z.literal('hirz-drill'),
  version: z.literal(1),
  synthetic: z.literal(true),
  id: DrillId,
  /** Empty: see `DrillRequest`. */
  title: Short,
  kinds: z.array(DrillKind).min(1).max(drillKinds.length),
  copies: z.number().int().min(1).max(drillBounds.copies[1]),
  verifier: z.boolean(),
  /** Whose submission the copies are of. */
  case: Short,
  exercise: z.strictObject({ id: Short, edition: Short, title: Short }),
  trainee: SeatHolder.extend({ name: Short, seat: Short }),
  sealedAt: Short,
  /** What was written down when the original was sealed. */
  code: Short,
  software: Short,
});
export type Drill = z.infer<typeof Drill>;

/** What was done to one copy. */
export const KeyCopy = z.strictObject({
  copy: z.number().int().min(1),
  kind: DrillKind,
  /** Any one of these names the place, in paths of the copy's bag. */
  files: z.array(z.string()),
  /** Entries of the log, by number; where there are any, the place is one of them. */
  events: z.array(z.number().int()),
  /** How it shows, as the verifier found it, and which of these give it away. */
  signs: z.array(Sign),
  telling: z.array(Sign),
  verdict: Verdict,
});
export type KeyCopy = z.infer<typeof KeyCopy>;

/** The answers in clear. They travel only sealed to the assessors' key. */
export const DrillKey = z.strictObject({
  format: z.literal('hirz-drill-answers'),
  version: z.literal(1),
  drill: DrillId,
  copies: z.array(KeyCopy).min(1),
  /** Signs that the original has too, such as a clock that was set back: they count neither for nor against. */
  neutral: z.array(Sign),
  /** Makes the length tell nothing. */
  padding: z.string(),
});
export type DrillKey = z.infer<typeof DrillKey>;

/** `data/answers.sealed.json`: a `DrillKey`, sealed as answer keys are, for another purpose. */
export const SealedDrillKey = SealedBox.extend({
  format: z.literal('hirz-sealed-drill-answers'),
  version: z.literal(1),
});
export type SealedDrillKey = z.infer<typeof SealedDrillKey>;

/** DSSE payload type of an answer. */
export const drillAnswerType = 'application/vnd.hirz.drill-answer+json';

/** What the trainee says of one copy. `null`: not said yet. */
export const CopyAnswer = z.strictObject({
  copy: z.number().int().min(1),
  altered: z.boolean().nullable(),
  kind: DrillKind.nullable(),
  file: z.string().max(300),
  event: z.number().int().min(0).nullable(),
  signs: z.array(Sign),
  words: z.string().max(2_000),
});
export type CopyAnswer = z.infer<typeof CopyAnswer>;

export function noAnswer(copy: number): CopyAnswer {
  return { copy, altered: null, kind: null, file: '', event: null, signs: [], words: '' };
}

/** What an answer says, as it stands on the screen: what can only be said of an altered copy is not said of another. */
export function plainAnswer({ copy, altered, words, ...of }: CopyAnswer): CopyAnswer {
  if (altered === null) return noAnswer(copy);
  return altered ? { ...of, copy, altered, words } : { ...noAnswer(copy), altered, words };
}

/** What was handed in: the payload of a `.hirz-drill-answer`, canonical JSON in a DSSE envelope. */
export const DrillAnswer = z.strictObject({
  format: z.literal('hirz-drill-answer'),
  version: z.literal(1),
  synthetic: z.literal(true),
  drill: DrillId,
  /** SHA-256 of the drill's `manifest-sha256.txt`: which file was worked. */
  drillSha256: Sha256,
  trainee: z.strictObject({ name: z.string(), seat: z.string() }),
  /** Raw Ed25519, made when the drill was opened and destroyed when the answers were handed in. */
  publicKey: z.base64(),
  openedAt: z.string(),
  handedInAt: z.string(),
  copies: z.array(CopyAnswer),
  software: z.string(),
});
export type DrillAnswer = z.infer<typeof DrillAnswer>;
