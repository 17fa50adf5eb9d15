import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { CurrentCase } from '../case/current-case';
import { hashFile } from '../objects/file-hash';
import type { SubmissionStore } from '../submission/submission-store';

/** A file of the evidence, for showing: never by its path, always by its hash. */
export interface EvidenceFile {
  path: string;
  type: string;
  bytes: number;
}

/** Types by the ends of names, for files of a submission, whose types only its own texts claim. The shell sniffs what it serves. */
const types: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  wav: 'audio/wav',
  mp3: 'audio/mpeg',
  ogg: 'audio/ogg',
  avif: 'image/avif',
  heic: 'image/heic',
  heif: 'image/heif',
  m4a: 'audio/mp4',
  mp4: 'video/mp4',
  mov: 'video/quicktime',
  '3gp': 'video/3gpp',
  webm: 'video/webm',
  pdf: 'application/pdf',
  html: 'text/html',
  txt: 'text/plain',
  mhtml: 'multipart/related',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
};

function typeOf(path: string): string {
  return types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}

/** A file that is there; null otherwise. */
export async function existingFile(path: string, type: string): Promise<EvidenceFile | null> {
  try {
    const { size } = await stat(path);
    return { path, type, bytes: size };
  } catch {
    return null;
  }
}

/** In the open case: an item or a working copy, altered or not (that is shown beside it), or a PDF of the report. */
async function inCase(current: CurrentCase, sha256: string): Promise<EvidenceFile | null> {
  const open = current.get();
  if (!open) return null;
  const { exhibits, derivatives, reports } = open.database;
  const item = exhibits.itemByHash(sha256) ?? derivatives.itemByHash(sha256);
  if (item) return existingFile(open.objects.path(sha256), item.type);
  const report = reports.files().find((file) => file.sha256 === sha256);
  return report ? existingFile(open.reportFile(report.language, sha256), 'application/pdf') : null;
}

/** In the opened submissions: a file that still holds what it held when it was unpacked. */
async function inSubmissions(store: SubmissionStore, sha256: string): Promise<EvidenceFile | null> {
  for (const { submission, path } of store.database.filesByHash(sha256)) {
    const file = join(store.unpacked(submission), ...path.split('/'));
    const found = await existingFile(file, typeOf(path));
    if (found && (await stillHolds(file, sha256))) return found;
  }
  return null;
}

/** Files that held what they should when they were last read, by what the system says of them: a film is not rehashed for each of its parts. */
const seenWhole = new Map<string, string>();
const mostSeen = 500;

/** Whether a file holds what its hash says; read again whenever the system says that it was written since. */
async function stillHolds(file: string, sha256: string): Promise<boolean> {
  const { size, mtimeNs, ctimeNs, ino } = await stat(file, { bigint: true });
  const now = `${sha256} ${size} ${mtimeNs} ${ctimeNs} ${ino}`;
  if (seenWhole.get(file) === now) return true;
  if ((await hashFile(file, ['sha256'])).sha256 !== sha256) return false;
  seenWhole.set(file, now);
  const oldest = seenWhole.keys().next().value;
  if (seenWhole.size > mostSeen && oldest !== undefined) seenWhole.delete(oldest);
  return true;
}

/** Finds a file of the open case, or of the submissions where an assessor works. */
export function findEvidence(
  current: CurrentCase,
  submissions: SubmissionStore | null,
  sha256: string,
): Promise<EvidenceFile | null> {
  return submissions ? inSubmissions(submissions, sha256) : inCase(current, sha256);
}
