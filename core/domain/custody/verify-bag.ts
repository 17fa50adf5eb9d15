import { bagDeclaration } from '../bag/bag-texts';
import { type BagAlgorithm, bagAlgorithms, formatManifest, parseManifest } from '../bag/manifest';
import { createProblemList } from '../fault/problem-list';
import { type Findings, readText, type SubmissionBag } from './verify-parts';

/** How a finding of the bag's own check is told of a submission, by its code. */
const told: Readonly<Record<string, { check: 'bag' | 'hashes'; code: string }>> = {
  bagHashMismatch: { check: 'hashes', code: 'fileAltered' },
  entryDamaged: { check: 'hashes', code: 'fileAltered' },
  bagFileMissing: { check: 'bag', code: 'fileMissing' },
  bagFileUnlisted: { check: 'bag', code: 'fileAdded' },
  bagManifestUnknown: { check: 'bag', code: 'manifestForeign' },
};

/** A manifest as Hirz would write what it lists. */
function writtenAnew(text: string, file: string, algorithm: BagAlgorithm): string {
  return formatManifest(parseManifest(text, { file, algorithm, problems: createProblemList() }));
}

/** The bag's own files whose form nothing that is signed covers, each with what it should be for what it says. */
const ownFiles: ReadonlyMap<string, (text: string) => string> = new Map([
  ['bagit.txt', () => bagDeclaration],
  ...bagAlgorithms.flatMap((algorithm) =>
    [`manifest-${algorithm}.txt`, `tagmanifest-${algorithm}.txt`].map(
      (file) => [file, (text: string) => writtenAnew(text, file, algorithm)] as const,
    ),
  ),
]);

/** What the bag's own files say, they say in one form: other octets with the same meaning were written by somebody else. */
async function checkForms(bag: SubmissionBag, findings: Findings): Promise<void> {
  const wrong = new Set(bag.problems.map(({ where }) => where.file));
  for (const [file, rightly] of ownFiles) {
    const text = wrong.has(file) ? undefined : await readText(bag, file);
    if (text !== undefined && rightly(text) !== text)
      findings.add('bag', 'altered', 'bagOtherForm', { file }, { file });
  }
}

/** The bag's completeness and every file's digests, as the archive's reader found them (RFC 8493 section 3), and the form of its own files. */
export async function verifyBag(bag: SubmissionBag, findings: Findings): Promise<void> {
  for (const { code, where } of bag.problems) {
    const { check, code: ours } = told[code] ?? { check: 'bag' as const, code: 'bagMalformed' };
    findings.add(check, 'altered', ours, where, { file: where.file ?? '' });
  }
  await checkForms(bag, findings);
  findings.count('bag', bag.files.size);
  findings.count('hashes', bag.files.size);
}

/** Tells where the archive around the files is not as Hirz writes it: with this folder, and this time on every file. */
export async function verifyPacking(
  bag: SubmissionBag,
  { name, wall }: { name: string; wall: string },
  findings: Findings,
): Promise<void> {
  const octet = await bag.foreignAt?.(name, wall);
  if (octet !== undefined) findings.add('bag', 'intact', 'packedOtherwise', {}, { octet });
}
