import { z } from 'zod';
import { Score } from '../domain/assessment/score';
import { ProofSubject } from '../domain/custody/proofs';
import { Verification } from '../domain/custody/verdict';
import { Derivative } from '../domain/evidence/derivative';
import { Exhibit } from '../domain/evidence/exhibit';
import { Note, Tag } from '../domain/evidence/tag';
import { ReportDocument } from '../domain/report/report-document';
import { Language, Localised } from '../domain/text/localised';
import { call, Grant, JobStarted, Nothing } from './call';
import { LogPage } from './log';

export const SubmissionSummary = z.strictObject({
  id: z.string(),
  openedAt: z.string(),
  verification: Verification,
  title: Localised.nullable(),
  /** Last score, if it was scored. */
  score: z.strictObject({ percent: z.number(), passMark: z.number() }).nullable(),
});
export type SubmissionSummary = z.infer<typeof SubmissionSummary>;

export const SubmissionDetail = SubmissionSummary.extend({
  exhibits: z.array(
    z.strictObject({
      exhibit: Exhibit,
      derivatives: z.array(Derivative),
      /** Paths of the items that are not in the file. */
      missing: z.array(z.string()),
      tags: z.array(Tag),
      notes: z.array(Note),
    }),
  ),
  /** Labels of the terms that tags use. */
  terms: z.record(z.string(), Localised),
  /** Languages in which the submission carries its report as PDF, with the file's hash for `evidence:` addresses. */
  reports: z.array(z.strictObject({ language: z.string(), sha256: z.string(), bytes: z.number().int() })),
  /** The trainee's text, `data/report/report.json`, to be read in the window; `null` where the submission carries none that can be read. */
  report: ReportDocument.nullable(),
  fullScore: Score.nullable(),
});
export type SubmissionDetail = z.infer<typeof SubmissionDetail>;

const Id = z.string().min(1).max(64);

export const submissionCalls = {
  'submission.list': call({
    kind: 'query',
    by: 'engine',
    roles: ['assessor'],
    input: Nothing,
    output: z.array(SubmissionSummary),
  }),
  /** Job; verifies the file and keeps what it says; result: SubmissionSummary. A file that can't be read at all fails. */
  'submission.open': call({
    kind: 'job',
    by: 'engine',
    roles: ['assessor'],
    input: z.strictObject({ grant: Grant }),
    output: JobStarted,
  }),
  'submission.get': call({
    kind: 'query',
    by: 'engine',
    roles: ['assessor'],
    input: z.strictObject({ id: Id }),
    output: SubmissionDetail,
  }),
  'submission.log': call({
    kind: 'query',
    by: 'engine',
    roles: ['assessor'],
    input: z.strictObject({
      id: Id,
      before: z.number().int().optional(),
      limit: z.number().int().min(1).max(500).default(200),
    }),
    output: LogPage,
  }),
  /** Compares the code that the instructor wrote down with the closing checkpoint's; turns 'intact but unwitnessed' into 'intact', or into 'altered'. */
  'submission.witness': call({
    kind: 'command',
    by: 'engine',
    roles: ['assessor'],
    input: z.strictObject({ id: Id, code: z.string().min(4).max(80) }),
    output: SubmissionSummary,
  }),
  /** Opens the sealed answer key with the assessor's secret and scores. The secret is not kept. A wrong passphrase leaves the grant in force. */
  'submission.score': call({
    kind: 'command',
    by: 'engine',
    roles: ['assessor'],
    input: z.strictObject({ id: Id, key: Grant, passphrase: z.string().min(1).max(1_000) }),
    output: Score,
  }),
  /** Writes the verification as JSON where the user chose. */
  'submission.saveVerification': call({
    kind: 'command',
    by: 'engine',
    roles: ['assessor'],
    input: z.strictObject({ id: Id, grant: Grant }),
    output: z.strictObject({ name: z.string() }),
  }),
  /** Writes a proof of one entry of the log, or that it only grew, where the user chose. */
  'submission.saveProof': call({
    kind: 'command',
    by: 'engine',
    roles: ['assessor'],
    input: z.strictObject({ id: Id, of: ProofSubject, grant: Grant }),
    output: z.strictObject({ name: z.string() }),
  }),
  /** Copies the PDF of the report in that language to where the user chose. */
  'submission.saveReport': call({
    kind: 'command',
    by: 'engine',
    roles: ['assessor'],
    input: z.strictObject({ id: Id, language: Language, grant: Grant }),
    output: z.strictObject({ name: z.string() }),
  }),
  'submission.remove': call({
    kind: 'command',
    by: 'engine',
    roles: ['assessor'],
    input: z.strictObject({ id: Id }),
    output: Nothing,
  }),
};
