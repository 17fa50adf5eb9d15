import { z } from 'zod';
import { Sha256 } from '../exercise/identifier';
import { SeatHolder } from './seat-holder';

/** Where things are in a submission's bag. */
export const submissionPaths = {
  case: 'data/case.json',
  caseUco: 'data/case-uco.jsonld',
  log: 'data/custody/log.ndjson',
  checkpoints: 'data/custody/checkpoints.ndjson',
  report: 'data/report/report.json',
  exercise: 'data/exercise/exercise.json',
  answerKey: 'data/exercise/answer-key.sealed.json',
  exerciseManifest: 'data/exercise/manifest-sha256.txt',
  timestampRoot: 'data/keys/timestamp-root.pem',
  timestampAuthority: 'data/keys/timestamp-authority.pem',
} as const;

/** Path of an exhibit's own file, for instance `data/exhibits/AK-007/exhibit.json`. */
export function exhibitPath(number: string, file: string): string {
  return `data/exhibits/${number}/${file}`;
}

/** Path of the list of an exhibit's working copies; absent where it has none. */
export function derivativesPath(number: string): string {
  return exhibitPath(number, 'derivatives.json');
}

/** Path of a time-stamp token: of an exhibit by its number, of a checkpoint by `checkpointStamp`. */
export function timestampPath(name: string): string {
  return `data/timestamps/${name}.tsr`;
}

/** Name of a checkpoint's token. */
export function checkpointStamp(size: number): string {
  return `checkpoint-${size}`;
}

/** Path of the proof that the log at one checkpoint continues the log at another. */
export function consistencyPath(size1: number, size2: number): string {
  return `data/custody/proofs/consistency-${size1}-${size2}.json`;
}

/** Path of the report's PDF in a language. */
export function reportPdfPath(language: string): string {
  return `data/report/report-${language}.pdf`;
}

/** `data/case.json`: what the case says of itself. Everything in it repeats the custody log, but the title, which is the exercise's. */
export const SubmissionCase = z.strictObject({
  format: z.literal('hirz-submission'),
  version: z.literal(1),
  synthetic: z.literal(true),
  id: z.string(),
  exercise: z.strictObject({
    id: z.string(),
    edition: z.string(),
    manifestSha256: Sha256,
    title: z.string(),
  }),
  trainee: SeatHolder,
  publicKey: z.base64(),
  openedAt: z.string(),
  sealedAt: z.string(),
  exhibits: z.number().int(),
  items: z.number().int(),
  events: z.number().int(),
  software: z.string(),
});
export type SubmissionCase = z.infer<typeof SubmissionCase>;
