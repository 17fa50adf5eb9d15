import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { expertPages, scriptFiles } from '../../../core/domain/by-hand/expert-files';
import { caseUco } from '../../../core/domain/case-uco/case-uco';
import type { ExhibitContents } from '../../../core/domain/case-uco/exhibit-contents';
import { bagInfoOf } from '../../../core/domain/custody/bag-info';
import { readLine } from '../../../core/domain/custody/event-line';
import {
  ExportStatement,
  type ExportWords,
  exportName,
  exportPaths,
  keptBeside,
  madeAnew,
  staysOut,
} from '../../../core/domain/custody/export-statement';
import { exhibitPath, submissionPaths } from '../../../core/domain/custody/submission-layout';
import { isAsSealed } from '../../../core/domain/custody/verdict';
import { HirzError } from '../../../core/domain/fault/fault';
import { canonicalBytes } from '../../../core/domain/integrity/canonical-json';
import { linesOf } from '../../../core/domain/text/lines';
import { languages } from '../../../core/domain/text/localised';
import { type BagArchive, openBagArchive } from '../bag/bag-archive';
import { type BagPayload, writeBag } from '../bag/write-bag';
import { momentNow } from '../custody/moment';
import { nodeCryptography } from '../custody/node-cryptography';
import type { JobControl } from '../jobs/jobs';
import { archivedContents } from './archived-contents';
import { readSubmission } from './read-submission';

/** An export that was written. */
export interface WrittenExport {
  bytes: number;
  sha256: string;
}

/** The case in the words of CASE and UCO, with the contents of those exhibits alone that come along. */
async function caseUcoBytes(archive: BagArchive, exhibits: readonly string[]): Promise<Uint8Array> {
  const { lines } = linesOf(await archive.read(submissionPaths.log));
  const events = lines.flatMap((line) => {
    const read = readLine(line);
    return read.ok ? [read.event] : [];
  });
  const contents = new Map<string, ExhibitContents>();
  for (const { type, payload } of events) {
    if (type === 'exhibit.preserved' && exhibits.includes(payload.number))
      contents.set(payload.number, await archivedContents(archive, payload));
  }
  const bytes = caseUco(nodeCryptography, events, ({ number }) => contents.get(number));
  if (!bytes) throw new TypeError('a log that verifies begins with the opening of the case');
  return bytes;
}

async function payloadOf(archive: BagArchive, statement: ExportStatement): Promise<BagPayload[]> {
  const from = (path: string, original: string): BagPayload => ({
    path,
    source: { chunks: () => archive.stream(original), size: archive.files.get(original)?.bytes ?? 0 },
  });
  const kept = [...archive.files.keys()].filter(
    (path) => path.startsWith('data/') && !staysOut(path, statement),
  );
  return [
    { path: exportPaths.statement, source: { bytes: canonicalBytes(statement) } },
    { path: madeAnew, source: { bytes: await caseUcoBytes(archive, statement.exhibits) } },
    ...[...keptBeside].map(([original, path]) => from(path, original)),
    ...kept.map((path) => from(path, path)),
  ];
}

/**
 * Writes chosen exhibits of a submission as one file for who has to check them without the rest: whole log, proofs, tokens and what seals
 * them, so that every octet is known to be the sealed one. The submission is verified before, the export after.
 * @param submission path of a submission
 * @throws HirzError `exportNotIntact` with the findings, `exportNotWhole`, `exhibitUnknown`, `exportNotVerified`, or one of the disk's
 */
export async function exportExhibits(
  submission: string,
  { to, words, software }: { to: string; words: ExportWords; software: string },
  { signal, step, progress }: JobControl,
): Promise<WrittenExport> {
  step('verifying');
  const { verification } = await readSubmission(submission, { signal, onProgress: progress });
  const { case: of, verdict, findings } = verification;
  const details = findings.map(({ code, params, where }) => ({ code, params, where }));
  if (verification.export) throw new HirzError('exportNotWhole');
  if (!of || !isAsSealed(verdict))
    throw new HirzError('exportNotIntact', { params: { file: basename(submission) }, details });
  const archive = await openBagArchive(submission);
  try {
    const missing = words.exhibits.find((number) => !archive.files.has(exhibitPath(number, 'exhibit.json')));
    if (missing !== undefined) throw new HirzError('exhibitUnknown', { params: { number: missing } });
    const { wall } = momentNow();
    const statement = ExportStatement.parse({
      ...words,
      format: 'hirz-export',
      version: 1,
      synthetic: true,
      case: of.id,
      wall,
      software,
    } satisfies ExportStatement);
    const scripts = await Promise.all(
      scriptFiles.map(async ({ path }) => ({ path, bytes: await archive.read(path) })),
    );
    const about = { id: of.id, ticket: verification.ticket !== undefined };
    step('writingExport');
    const { bytes, sha256 } = await writeBag({
      to,
      name: exportName(of.id),
      payload: await payloadOf(archive, statement),
      info: bagInfoOf('export', { id: of.id, wall, software }),
      tagFiles: () => [...expertPages(about, new Set(languages), statement), ...scripts],
      modified: new Date(wall),
      onProgress: progress,
      signal,
    });
    step('checkingExport');
    const checked = await readSubmission(to, { signal, onProgress: progress });
    if (!isAsSealed(checked.verification.verdict)) {
      await rm(to, { force: true });
      const found = checked.verification.findings;
      throw new HirzError('exportNotVerified', {
        details: found.map(({ code, params, where }) => ({ code, params, where })),
      });
    }
    return { bytes, sha256 };
  } finally {
    await archive.close();
  }
}
