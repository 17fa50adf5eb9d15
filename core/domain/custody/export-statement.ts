import { z } from 'zod';
import { sealFile } from './envelope-types';
import { submissionPaths } from './submission-layout';

/** Where an export has what a submission has not: what it says of itself, and what seals the submission that it was taken from. */
export const exportPaths = {
  statement: 'data/export.json',
  seal: 'data/submission/hirz-seal.dsse.json',
  sha256: 'data/submission/manifest-sha256.txt',
  sha512: 'data/submission/manifest-sha512.txt',
} as const;

/** Files at the top of a submission, and where an export keeps them: there its own have these names. */
export const keptBeside: ReadonlyMap<string, string> = new Map([
  [sealFile, exportPaths.seal],
  ['manifest-sha256.txt', exportPaths.sha256],
  ['manifest-sha512.txt', exportPaths.sha512],
]);

/** Name of the folder of an export of a case. */
export function exportName(caseId: string): string {
  return `${caseId}-export`;
}

const Words = z.string().trim().min(3).max(2_000);

/** What who exports says of it. */
export const ExportWords = z.strictObject({
  /** Numbers of the exhibits that come along. */
  exhibits: z.array(z.string().min(1).max(80)).min(1).max(10_000),
  /** Whether the report comes along, text and PDFs. */
  report: z.boolean(),
  /** For whom. */
  to: z.string().trim().min(1).max(200),
  purpose: Words,
});
export type ExportWords = z.infer<typeof ExportWords>;

/** `data/export.json`: which exhibits of a submission these are, for whom and why. Nobody signs it: what it leaves out is told by the sealed manifest. */
export const ExportStatement = ExportWords.extend({
  format: z.literal('hirz-export'),
  version: z.literal(1),
  synthetic: z.literal(true),
  case: z.string(),
  wall: z.string(),
  software: z.string(),
});
export type ExportStatement = z.infer<typeof ExportStatement>;

/** What an export makes anew of a submission's files: with the records of its own exhibits alone. */
export const madeAnew: string = submissionPaths.caseUco;

/**
 * Whether a file of the submission stays out of an export: exhibits that were not chosen with their tokens, the report unless it is wanted,
 * the answer key, and what is made anew.
 */
export function staysOut(
  path: string,
  { exhibits, report }: Pick<ExportWords, 'exhibits' | 'report'>,
): boolean {
  const [, number] = /^data\/exhibits\/([^/]+)\//.exec(path) ?? [];
  if (number !== undefined) return !exhibits.includes(number);
  const [, token] = /^data\/timestamps\/(.+)\.tsr$/.exec(path) ?? [];
  if (token !== undefined && !token.startsWith('checkpoint-')) return !exhibits.includes(token);
  if (path.startsWith('data/report/')) return !report;
  return path === submissionPaths.answerKey || path === madeAnew;
}
