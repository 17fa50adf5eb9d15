import { parseManifest } from '../bag/manifest';
import { createProblemList } from '../fault/problem-list';
import { textOf } from '../text/utf8';
import { sealFile } from './envelope-types';
import {
  type ExportStatement,
  exportPaths,
  keptBeside,
  madeAnew,
  ExportStatement as Schema,
  staysOut,
} from './export-statement';
import { type Findings, readCanonical, readOr, type SubmissionBag } from './verify-parts';

/** An export as the submission that it was taken from, as far as it is there. */
export interface ReadExport {
  statement: ExportStatement;
  /** The submission's own files where they lay; what was left out is known by its digest alone. */
  bag: SubmissionBag;
  /** Findings that name the export's files where they lie in it. */
  findings: Findings;
}

/** Whether a bag is an export: what is not, is a submission. */
export function isExport(bag: SubmissionBag): boolean {
  return bag.files.has(exportPaths.statement);
}

/** The submission's manifest, which its seal covers. Empty where it can't be read. */
async function sealedDigests(bag: SubmissionBag): Promise<Map<string, string>> {
  const bytes = await readOr(bag, exportPaths.sha256);
  try {
    return parseManifest(bytes ? textOf(bytes) : '', {
      file: exportPaths.sha256,
      algorithm: 'sha256',
      problems: createProblemList(),
    });
  } catch {
    return new Map();
  }
}

/**
 * Reads an export against the sealed manifest of its submission: whatever is there is what was sealed, and what was sealed and is not there
 * belongs to what the export says that it leaves out. That the seat sealed that manifest is for the check of signatures to say.
 */
export async function readExport(bag: SubmissionBag, findings: Findings): Promise<ReadExport | undefined> {
  const file = exportPaths.statement;
  const bytes = await readOr(bag, file);
  const statement = bytes && readCanonical(bytes, Schema);
  if (!statement) {
    findings.add('exhibits', 'altered', 'exportUnreadable', { file });
    return undefined;
  }
  // Where a submission has its seal, an export has nothing.
  if (bag.files.has(sealFile))
    findings.add('signatures', 'altered', 'besideDiffers', { file: sealFile }, { file: sealFile });
  const sealed = await sealedDigests(bag);
  const own = new Set<string>(Object.values(exportPaths));
  for (const [path, { sha256 }] of bag.files) {
    if (!path.startsWith('data/') || own.has(path) || path === madeAnew) continue;
    if (sealed.get(path) !== sha256)
      findings.add('exhibits', 'altered', 'exportFileDiffers', { file: path }, { file: path });
  }
  const withheld = new Map<string, string>();
  for (const [path, sha256] of sealed) {
    if (bag.files.has(path)) continue;
    if (staysOut(path, statement)) withheld.set(path, sha256);
    else findings.add('exhibits', 'incomplete', 'exportFileMissing', { file: path }, { file: path });
  }
  for (const number of statement.exhibits) {
    if (!sealed.has(`data/exhibits/${number}/exhibit.json`))
      findings.add('exhibits', 'altered', 'exportExhibitUnknown', { file }, { number });
  }
  const place = (path: string) => keptBeside.get(path) ?? path;
  const files = new Map([...bag.files].filter(([path]) => !own.has(path) && !keptBeside.has(path)));
  for (const [path, kept] of keptBeside) {
    const found = bag.files.get(kept);
    if (found) files.set(path, found);
  }
  return {
    statement,
    bag: { ...bag, files, sealed, withheld, read: (path) => bag.read(place(path)) },
    findings: {
      ...findings,
      add: (check, verdict, code, where = {}, params = {}) =>
        findings.add(
          check,
          verdict,
          code,
          where.file === undefined ? where : { ...where, file: place(where.file) },
          params,
        ),
    },
  };
}
