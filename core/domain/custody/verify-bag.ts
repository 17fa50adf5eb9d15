import type { Findings, SubmissionBag } from './verify-parts';

/** How a finding of the bag's own check is told of a submission, by its code. */
const told: Readonly<Record<string, { check: 'bag' | 'hashes'; code: string }>> = {
  bagHashMismatch: { check: 'hashes', code: 'fileAltered' },
  entryDamaged: { check: 'hashes', code: 'fileAltered' },
  bagFileMissing: { check: 'bag', code: 'fileMissing' },
  bagFileUnlisted: { check: 'bag', code: 'fileAdded' },
  bagManifestUnknown: { check: 'bag', code: 'manifestForeign' },
};

/** The bag's completeness and every file's digests, as the archive's reader found them (RFC 8493 section 3). */
export function verifyBag(bag: SubmissionBag, findings: Findings): void {
  for (const { code, where } of bag.problems) {
    const { check, code: ours } = told[code] ?? { check: 'bag' as const, code: 'bagMalformed' };
    findings.add(check, 'altered', ours, where, { file: where.file ?? '' });
  }
  if (bag.foreignAt !== undefined)
    findings.add('bag', 'intact', 'packedOtherwise', {}, { octet: bag.foreignAt });
  findings.count('bag', bag.files.size);
  findings.count('hashes', bag.files.size);
}
