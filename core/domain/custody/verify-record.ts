import { z } from 'zod';
import { parseManifest } from '../bag/manifest';
import { caseUco } from '../case-uco/case-uco';
import { contentItems, type ExhibitContents, exhibitContents } from '../case-uco/exhibit-contents';
import { createProblemList } from '../fault/problem-list';
import { canonicalJson } from '../integrity/canonical-json';
import type { Cryptography } from '../integrity/cryptography';
import { hexOf } from '../integrity/hex';
import { readJsonFile } from '../package-text/package-text';
import { Localised } from '../text/localised';
import { textOf } from '../text/utf8';
import type { EventPayload, TypedEvent } from './event';
import { makesExhibit } from './exhibit-events';
import { isSettled, settledSha256 } from './settled-files';
import { exhibitPath, reportPdfPath, SubmissionCase, submissionPaths } from './submission-layout';
import type { ReadLog } from './verify-log';
import { digestOf, type Findings, readCanonical, readOr, type SubmissionBag } from './verify-parts';

const ExerciseTitle = z.object({ title: Localised });

function lastOf<T extends TypedEvent['type']>(
  events: readonly TypedEvent[],
  type: T,
): Extract<TypedEvent, { type: T }> | undefined {
  return events.findLast((event): event is Extract<TypedEvent, { type: T }> => event.type === type);
}

/** What the exercise is called, in all languages. */
async function titlesOf(bag: SubmissionBag): Promise<unknown[]> {
  const file = submissionPaths.exercise;
  const bytes = await readOr(bag, file);
  // What is wrong with it was told when the package was checked.
  const { data } = ExerciseTitle.safeParse(bytes && readJsonFile(bytes, file, () => {}));
  return data ? Object.values(data.title) : [];
}

/** `case.json` repeats the log, and the title of the exercise; where they differ, these stand. */
async function checkCase(
  bag: SubmissionBag,
  { events, opened, size }: ReadLog,
  findings: Findings,
): Promise<SubmissionCase | undefined> {
  const file = submissionPaths.case;
  const bytes = await readOr(bag, file);
  const said = bytes && readCanonical(bytes, SubmissionCase);
  if (!said) {
    findings.add('exhibits', 'altered', 'caseUnreadable', { file });
    return undefined;
  }
  const sealed = lastOf(events, 'case.sealed');
  const preserved = events.filter(makesExhibit);
  const items = preserved.reduce((sum, { payload }) => sum + payload.items.length, 0);
  const agrees = {
    id: said.id === opened?.case,
    exercise:
      said.exercise.id === opened?.exercise.id &&
      said.exercise.edition === opened.exercise.edition &&
      said.exercise.manifestSha256 === opened.exercise.manifestSha256,
    trainee: opened !== undefined && canonicalJson(said.trainee) === canonicalJson(opened.trainee),
    publicKey: said.publicKey === opened?.publicKey,
    openedAt: said.openedAt === events[0]?.wall,
    sealedAt: said.sealedAt === sealed?.wall,
    exhibits: said.exhibits === preserved.length && said.exhibits === sealed?.payload.exhibits,
    items: said.items === items && said.items === sealed?.payload.items,
    events: said.events === size,
    software: said.software === opened?.software,
    title: (await titlesOf(bag)).includes(said.exercise.title),
  };
  for (const [field, equal] of Object.entries(agrees)) {
    if (!equal) findings.add('exhibits', 'altered', 'caseDiffers', { file, field }, { field });
  }
  return said;
}

/** The exercise's copies: its manifest is the one that event 0 names, and lists the others' hashes. */
async function checkExercise(bag: SubmissionBag, { opened }: ReadLog, findings: Findings): Promise<void> {
  const manifest = submissionPaths.exerciseManifest;
  if (opened && bag.files.get(manifest)?.sha256 !== opened.exercise.manifestSha256) {
    findings.add('exhibits', 'altered', 'exerciseDiffers', { file: manifest, event: 0 });
    return;
  }
  const bytes = await readOr(bag, manifest);
  let listed = new Map<string, string>();
  try {
    listed = parseManifest(bytes ? textOf(bytes) : '', {
      file: manifest,
      algorithm: 'sha256',
      problems: createProblemList(),
    });
  } catch {
    // Not UTF-8: then nothing is listed, and the copies differ from it.
  }
  for (const [file, original] of [
    [submissionPaths.exercise, 'data/exercise.json'],
    [submissionPaths.answerKey, 'data/answer-key.sealed.json'],
  ] as const) {
    if (digestOf(bag, file) !== listed.get(original))
      findings.add('exhibits', 'altered', 'exerciseDiffers', { file });
  }
}

/** The report's text and PDFs are those that were last saved and exported. Returns their paths. */
function checkReport(bag: SubmissionBag, { events }: ReadLog, findings: Findings): string[] {
  const expected = new Map<string, { sha256: string; seq: number }>();
  for (const event of events) {
    if (event.type === 'report.saved')
      expected.set(submissionPaths.report, { sha256: event.payload.sha256, seq: event.seq });
    if (event.type === 'report.exported') {
      expected.set(reportPdfPath(event.payload.language), { sha256: event.payload.sha256, seq: event.seq });
    }
  }
  for (const [file, { sha256, seq }] of expected) {
    if (digestOf(bag, file) !== sha256)
      findings.add('exhibits', 'altered', 'reportDiffers', { file, event: seq }, { event: seq });
  }
  const sealed = lastOf(events, 'case.sealed');
  if (sealed && sealed.payload.reportSha256 !== expected.get(submissionPaths.report)?.sha256) {
    findings.add(
      'exhibits',
      'altered',
      'reportDiffers',
      { file: submissionPaths.report, event: sealed.seq },
      { event: sealed.seq },
    );
  }
  return [...expected.keys()];
}

/** What an exhibit's files hold, as far as they can be read; that they can is another check's. */
async function contentsIn(
  bag: SubmissionBag,
  { number, items }: EventPayload<'exhibit.preserved'>,
): Promise<ExhibitContents> {
  const { records, capture } = contentItems(items);
  const read = async (item: typeof records) => item && (await readOr(bag, exhibitPath(number, item.path)));
  return exhibitContents({ records: await read(records), capture: await read(capture) });
}

/** The case in the words of CASE and UCO says again what log, records and captures say: it is made again, and compared. */
async function checkCaseUco(
  crypto: Cryptography,
  bag: SubmissionBag,
  { events }: ReadLog,
  findings: Findings,
): Promise<void> {
  const contents = new Map<string, ExhibitContents>();
  for (const event of events) {
    if (event.type === 'exhibit.preserved')
      contents.set(event.payload.number, await contentsIn(bag, event.payload));
  }
  const expected = caseUco(crypto, events, ({ number }) => contents.get(number));
  const file = submissionPaths.caseUco;
  const found = bag.files.get(file)?.sha256;
  if (expected && found !== hexOf(crypto.sha256(expected)))
    findings.add('exhibits', 'altered', 'caseUcoDiffers', { file });
}

/**
 * The files that stood when the log was closed are those that its last entry names. Told where nothing is found of any of them: then the entry itself
 * is another.
 */
function checkSettled(
  crypto: Cryptography,
  { files, sealed }: SubmissionBag,
  { events }: ReadLog,
  findings: Findings,
): void {
  const closing = lastOf(events, 'case.sealed');
  const named = closing?.payload.filesSha256;
  if (!closing || named === undefined) return;
  const digests = sealed ?? [...files].map(([path, { sha256 }]) => [path, sha256] as const);
  const told = findings
    .all()
    .some(({ verdict, where }) => verdict !== 'intact' && where.file !== undefined && isSettled(where.file));
  if (told || settledSha256(crypto, digests) === named) return;
  findings.add(
    'exhibits',
    'altered',
    'filesDiffer',
    { file: submissionPaths.log, event: closing.seq },
    { event: closing.seq },
  );
}

/**
 * Holds all but the exhibits and tokens against the log, and finds files that nothing accounts for.
 * @param checked paths that other checks account for
 */
export async function verifyRecord(
  crypto: Cryptography,
  bag: SubmissionBag,
  log: ReadLog,
  checked: ReadonlySet<string>,
  findings: Findings,
): Promise<SubmissionCase | undefined> {
  const said = await checkCase(bag, log, findings);
  await checkExercise(bag, log, findings);
  await checkCaseUco(crypto, bag, log, findings);
  const { report: _, timestampRoot: _root, timestampAuthority: _authority, ...fixed } = submissionPaths;
  const accounted = new Set([...checked, ...checkReport(bag, log, findings), ...Object.values(fixed)]);
  for (const file of bag.files.keys()) {
    if (file.startsWith('data/') && !accounted.has(file))
      findings.add('exhibits', 'altered', 'fileUnaccounted', { file }, { file });
  }
  checkSettled(crypto, bag, log, findings);
  return said;
}
