import { z } from 'zod';
import { GenerationRequest } from '../domain/generation/generation-request';
import { call, Grant, JobStarted } from './call';

/** A practice package that was made: result of an `exercise.generate` job. */
export const GeneratedExercise = z.strictObject({
  id: z.string(),
  edition: z.string(),
  /** Octets of the file, and its SHA-256. */
  bytes: z.number().int(),
  sha256: z.string(),
  /** Names the package: SHA-256 of `manifest-sha256.txt`. */
  key: z.string(),
  /** Records of each kind. */
  counts: z.record(z.string(), z.number().int()),
});
export type GeneratedExercise = z.infer<typeof GeneratedExercise>;

export const generationCalls = {
  /** Job; result: GeneratedExercise. Writes a practice package to where the user chose; cancelled, it leaves no file. */
  'exercise.generate': call({
    kind: 'job',
    by: 'engine',
    roles: ['instructor'],
    input: z.strictObject({ grant: Grant, request: GenerationRequest }),
    output: JobStarted,
  }),
  /** Writes the assessors' key of all practice packages, which is public, to where the user chose; gives its passphrase. */
  'exercise.savePracticeKey': call({
    kind: 'command',
    by: 'engine',
    roles: ['instructor'],
    input: z.strictObject({ grant: Grant }),
    output: z.strictObject({ name: z.string(), passphrase: z.string() }),
  }),
};
