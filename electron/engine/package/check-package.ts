import type { z } from 'zod';
import { SealedKey } from '../../../core/domain/assessment/sealed-key';
import { bagInfoValue, parseBagInfo } from '../../../core/domain/bag/bag-texts';
import type { CheckContext } from '../../../core/domain/dataset/check-context';
import { settlePending } from '../../../core/domain/dataset/check-context';
import {
  answerKeyFile,
  exerciseFile,
  mediaPath,
  type RecordCounts,
  recordFiles,
  recordKinds,
} from '../../../core/domain/dataset/dataset-files';
import { createKnownEntities } from '../../../core/domain/dataset/known-entities';
import { checkAuthorityScope, checkExercise } from '../../../core/domain/exercise/check-exercise';
import { Exercise } from '../../../core/domain/exercise/exercise';
import {
  checkPackageSignature,
  signatureFile,
  signerLabel,
} from '../../../core/domain/exercise/package-signature';
import type { Problem } from '../../../core/domain/fault/fault';
import { createProblemList, type ProblemList } from '../../../core/domain/fault/problem-list';
import { fileLimit, readJsonFile } from '../../../core/domain/package-text/package-text';
import { schemaProblems } from '../../../core/domain/package-text/schema-problems';
import type { JsonValue } from '../../../core/domain/package-text/strict-json';
import { millisecondsOf } from '../../../core/domain/text/instant';
import type { BagFiles } from '../bag/bag-files';
import { nodeCryptography } from '../custody/node-cryptography';
import { checkRecords, type RecordSink } from './check-records';
import { isReadable, type PackageFiles, type PackageProgress } from './package-files';

export interface CheckPackageOptions extends PackageProgress {
  /** Folder that the files are written to while they are read, unless they lie there whole. */
  into?: string;
  /** Is given every record as long as nothing was found wrong. */
  sink?: RecordSink;
}

export interface CheckedPackage {
  errors: ProblemList;
  warnings: ProblemList;
  /** Undefined where exercise.json can't be used. */
  exercise: Exercise | undefined;
  counts: RecordCounts;
  /** Fingerprint of the key that signed it. */
  signedBy: string | null;
  /** Names the package: SHA-256 of `manifest-sha256.txt`. */
  key: string;
}

/**
 * Holds a whole exercise package against its format: the bag, every file, every record, every reference.
 * Finds all it can, up to the bound of the problem list; throws only where reading fails or it is cancelled.
 */
export async function checkPackage(
  archive: BagFiles,
  options: CheckPackageOptions = {},
): Promise<CheckedPackage> {
  const errors = createProblemList();
  const warnings = createProblemList();
  const report = ({ code, where, params }: Problem) =>
    (code === 'byteOrderMark' ? warnings : errors).add(code, where, params);

  options.step?.('checkingFiles');
  const bag = await archive.check({
    onProgress: options.progress,
    signal: options.signal,
    into: options.into,
  });
  for (const problem of bag.problems) report(problem);

  options.step?.('checkingRecords');
  const files: PackageFiles = { archive, bag };
  const result: CheckedPackage = {
    errors,
    warnings,
    exercise: await readExercise(files, errors, report),
    counts: Object.fromEntries(recordKinds.map((kind) => [kind, 0])) as RecordCounts,
    signedBy: null,
    key: bag.manifestSha256,
  };
  await readWhole(files, answerKeyFile, SealedKey, errors, report);
  findForeignTagFiles(archive, errors);
  if (result.exercise === undefined) return result;

  const context: CheckContext = {
    exercise: result.exercise,
    endsAt: millisecondsOf(result.exercise.clock.endsAt),
    known: createKnownEntities(),
    problems: errors,
    warnings,
    lastAt: new Map(),
  };
  const mediaFiles = await checkRecords(files, context, report, result.counts, options);
  settlePending(context);
  checkAuthorityScope(context, { file: exerciseFile });
  findStrangers(archive, mediaFiles, errors);
  result.signedBy = await readSignature(files, result.exercise, errors, warnings, report);
  return result;
}

async function readJson(
  files: PackageFiles,
  path: string,
  errors: ProblemList,
  report: (problem: Problem) => void,
): Promise<JsonValue | undefined> {
  if (!isReadable(files, path, errors)) return undefined;
  if ((files.archive.files.get(path)?.bytes ?? 0) > fileLimit) {
    errors.add('fileTooLarge', { file: path }, { limit: fileLimit });
    return undefined;
  }
  return readJsonFile(await files.archive.read(path), path, report);
}

async function readWhole<S extends z.ZodType>(
  files: PackageFiles,
  path: string,
  schema: S,
  errors: ProblemList,
  report: (problem: Problem) => void,
): Promise<z.output<S> | undefined> {
  const value = await readJson(files, path, errors, report);
  if (value === undefined) return undefined;
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const problem of schemaProblems(parsed.error, value, { file: path })) report(problem);
  return undefined;
}

async function readExercise(
  files: PackageFiles,
  errors: ProblemList,
  report: (problem: Problem) => void,
): Promise<Exercise | undefined> {
  const value = await readJson(files, exerciseFile, errors, report);
  if (value === undefined) return undefined;
  const where = { file: exerciseFile };
  const { format, version } =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  if (format !== 'hirz-exercise') {
    errors.add('formatUnknown', { ...where, field: 'format' });
    return undefined;
  }
  if (version !== 1) {
    const found = typeof version === 'number' ? version : String(version);
    errors.add('versionUnsupported', { ...where, field: 'version' }, { version: found, known: 1 });
    return undefined;
  }
  const parsed = Exercise.safeParse(value);
  if (!parsed.success) {
    for (const problem of schemaProblems(parsed.error, value, where)) report(problem);
    return undefined;
  }
  checkExercise(parsed.data, errors, where);
  const folder = `${parsed.data.id}-${parsed.data.edition}`;
  if (files.archive.name !== folder)
    errors.add('bagName', where, { found: files.archive.name, expected: folder });
  return parsed.data;
}

const tagFiles = new Set(['bagit.txt', 'bag-info.txt', signatureFile]);

/** Files beside `data/` that are none of a package's own: they would lie beside what Hirz itself puts there. */
function findForeignTagFiles(archive: BagFiles, errors: ProblemList): void {
  for (const path of archive.files.keys()) {
    const known =
      path.startsWith('data/') || tagFiles.has(path) || /^(tag)?manifest-[a-z0-9]+\.txt$/.test(path);
    if (!known) errors.add('fileUnknown', { file: path });
  }
}

/** Files of the payload that nothing names. */
function findStrangers(archive: BagFiles, mediaFiles: ReadonlySet<string>, errors: ProblemList): void {
  const named = new Set([exerciseFile, answerKeyFile, ...recordKinds.map((kind) => recordFiles[kind].path)]);
  for (const file of mediaFiles) named.add(mediaPath(file));
  for (const path of archive.files.keys()) {
    if (path.startsWith('data/') && !named.has(path)) errors.add('fileUnknown', { file: path });
  }
}

async function readSignature(
  files: PackageFiles,
  { id, edition }: Exercise,
  errors: ProblemList,
  warnings: ProblemList,
  report: (problem: Problem) => void,
): Promise<string | null> {
  const { archive, bag } = files;
  const where = { file: signatureFile };
  if (!bag.digests.has(signatureFile)) {
    warnings.add('signatureMissing', where);
    return null;
  }
  const text = async (path: string) =>
    bag.digests.get(path)?.sha256 ? (await archive.read(path)).toString('utf8') : '';
  const envelope = await readJson(files, signatureFile, errors, report);
  if (envelope === undefined) return null;
  const signerKey = bagInfoValue(parseBagInfo(await text('bag-info.txt')), signerLabel);
  const checked = checkPackageSignature(nodeCryptography, envelope, signerKey, {
    exercise: id,
    edition,
    manifestSha256: await text('manifest-sha256.txt'),
    manifestSha512: await text('manifest-sha512.txt'),
  });
  if ('signedBy' in checked) return checked.signedBy;
  errors.add(checked.problem, where);
  return null;
}
