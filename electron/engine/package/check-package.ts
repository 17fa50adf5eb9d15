import type { z } from 'zod';
import { SealedKey } from '../../../core/domain/assessment/sealed-key';
import { bagInfoValue, parseBagInfo } from '../../../core/domain/bag/bag-texts';
import { parseManifest } from '../../../core/domain/bag/manifest';
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
import type { HashPool } from '../jobs/hash-pool';
import { checkRecords, type RecordSink } from './check-records';
import { isReadable, type PackageFiles, type PackageProgress } from './package-files';

export interface CheckPackageOptions extends PackageProgress {
  /** Folder that the files are written to while they are read, unless they lie there whole. */
  into?: string;
  /** Hashes the files; left out, the check opens its own. */
  pool?: HashPool;
  /** Is given every record as long as nothing was found wrong; records of posts and messages once every file was found whole. */
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
 * While the files are hashed, what they hold is checked already, with the digests that the manifest states: where
 * the bag is sound, they are those of the files. Where it is not, all is checked again by what was found.
 */
export async function checkPackage(
  archive: BagFiles,
  { pool, into, ...options }: CheckPackageOptions = {},
): Promise<CheckedPackage> {
  options.step?.('checkingFiles');
  const unsound = new AbortController();
  let hashing = true;
  const bag = archive.check({ onProgress: options.progress, signal: options.signal, into, pool });
  const hashed = bag.then(
    ({ problems }) => {
      hashing = false;
      options.step?.('checkingRecords');
      if (problems.length > 0) unsound.abort();
    },
    () => unsound.abort(),
  );
  const early = statedDigests(archive).then((digests) =>
    checkContent(
      { archive, digests, bag, hashing: () => hashing },
      {
        ...options,
        signal: AbortSignal.any([unsound.signal, ...(options.signal ? [options.signal] : [])]),
        progress: (done, total) => hashing || options.progress?.(done, total),
      },
    ),
  );
  // Whatever comes of them: nobody may close the archive before.
  await Promise.allSettled([early, hashed]);
  const found = await bag;
  if (found.problems.length === 0) return early;
  const { sink: _, ...again } = options;
  return checkContent({ archive, digests: found.digests, bag, hashing: () => false }, again);
}

/** Checks what the files hold, after the problems of the bag, as far as they are known. */
async function checkContent(
  files: PackageFiles,
  options: PackageProgress & { sink?: RecordSink },
): Promise<CheckedPackage> {
  const { archive } = files;
  const errors = createProblemList();
  const warnings = createProblemList();
  const report = ({ code, where, params }: Problem) =>
    (code === 'byteOrderMark' ? warnings : errors).add(code, where, params);
  if (!files.hashing()) for (const problem of (await files.bag).problems) report(problem);

  const exercise = await readExercise(files, errors, report);
  await readWhole(files, answerKeyFile, SealedKey, errors, report);
  findForeignTagFiles(archive, errors);
  const counts = Object.fromEntries(recordKinds.map((kind) => [kind, 0])) as RecordCounts;
  const result = { errors, warnings, exercise, counts };
  if (exercise === undefined) return { ...result, signedBy: null, key: (await files.bag).manifestSha256 };

  const context: CheckContext = {
    exercise,
    endsAt: millisecondsOf(exercise.clock.endsAt),
    known: createKnownEntities(),
    problems: errors,
    warnings,
    lastAt: new Map(),
  };
  const mediaFiles = await checkRecords(files, context, report, counts, options);
  settlePending(context);
  checkAuthorityScope(context, { file: exerciseFile });
  findStrangers(archive, mediaFiles, errors);
  const { digests, manifestSha256 } = await files.bag;
  const signedBy = await readSignature({ ...files, digests }, exercise, errors, warnings, report);
  return { ...result, signedBy, key: manifestSha256 };
}

/** What the manifest says of the payload's files that are there. */
async function statedDigests(archive: BagFiles): Promise<PackageFiles['digests']> {
  const file = 'manifest-sha256.txt';
  const text = archive.files.has(file) ? (await archive.read(file)).toString('utf8') : '';
  const stated = parseManifest(text, { file, algorithm: 'sha256', problems: createProblemList() });
  return new Map(
    [...stated].flatMap(([path, sha256]) => {
      const there = archive.files.get(path);
      return there ? [[path, { bytes: there.bytes, sha256 }]] : [];
    }),
  );
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
  const { archive, digests } = files;
  const where = { file: signatureFile };
  if (!digests.has(signatureFile)) {
    warnings.add('signatureMissing', where);
    return null;
  }
  const text = async (path: string) =>
    digests.get(path)?.sha256 ? (await archive.read(path)).toString('utf8') : '';
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
