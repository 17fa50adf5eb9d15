import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { checkNames, type Finding, type Verification } from '../../../core/domain/custody/verdict';
import type { SubmissionBag } from '../../../core/domain/custody/verify-parts';
import {
  type VerifiedSubmission,
  type VerifyOptions,
  verifySubmission,
} from '../../../core/domain/custody/verify-submission';
import type { HirzError } from '../../../core/domain/fault/fault';
import { type BagArchive, openOrRefused } from '../bag/bag-archive';
import { nodeCryptography } from '../custody/node-cryptography';
import { sha256Of } from '../jobs/hash-files';
import { type HashPool, openHashPool } from '../jobs/hash-pool';
import { refuseOtherKind } from './refuse-other-kind';

export interface ReadOptions extends VerifyOptions {
  /** What the file is called by who gave it; left out, as it is called on disk. */
  name?: string;
  /** New folder into which the files are unpacked in the same read. */
  into?: string;
  signal?: AbortSignal;
  /** Told the file's SHA-256 before anything is said of it, and before anything is unpacked; what it throws refuses the file. */
  onSha256?: (sha256: string) => Promise<void>;
  /** Octets read, and in all. */
  onProgress?: (done: number, total: number) => void;
}

export interface ReadSubmission {
  verification: Verification;
  remember: VerifiedSubmission['remember'];
  /** Every file with the SHA-256 of what it holds; empty where the archive could not be read. */
  files: SubmissionBag['files'];
}

/** How a detail of a refused archive is told of a submission, by its code; of any other an entry is named. */
const told = new Map([
  ['notZip', 'archiveUnreadable'],
  ['zipEmpty', 'archiveUnreadable'],
  ['zipDamaged', 'archiveUnreadable'],
  ['zipTwoWays', 'archiveTwoWays'],
]);

/** What is said of a file that is no archive, or one that may not be unpacked. */
function refusedFindings(error: HirzError): Finding[] {
  return error.fault.details.map(({ code, params, where }) => ({
    code: told.get(code) ?? 'archiveRefused',
    verdict: 'altered',
    params: { ...params, file: where.file ?? '' },
    where,
  }));
}

async function readArchive(
  archive: BagArchive,
  options: ReadOptions & { pool: HashPool; permitted: Promise<void> },
): Promise<{ verified: VerifiedSubmission; bag: SubmissionBag }> {
  const { signal, onProgress, into, pool, permitted, onSha256: _, ...verifyOptions } = options;
  if (into !== undefined) await permitted;
  const check = archive.check({
    pool,
    ...(signal ? { signal } : {}),
    ...(onProgress ? { onProgress } : {}),
    ...(into === undefined ? {} : { into }),
  });
  const [{ digests, problems }] = await Promise.all([check, permitted]);
  const bag: SubmissionBag = {
    files: digests,
    problems,
    foreignAt: (folder, wall) => archive.foreignAt(folder, new Date(wall)),
    read: (path) => archive.read(path),
  };
  const verified = await verifySubmission(nodeCryptography, bag, {
    ...verifyOptions,
    hashLines: pool.hashLines,
  });
  return { verified, bag };
}

/**
 * Verifies a submission's file. Whatever it holds, even if it is no archive at all, gives a verdict; only what the
 * computer refuses (no such file, disk failure), cancellation, and a file of another kind reject.
 * @throws HirzError as `refuseOtherKind` does
 */
export async function readSubmission(path: string, options: ReadOptions = {}): Promise<ReadSubmission> {
  const { name = basename(path) } = options;
  const { size } = await stat(path);
  const opened = await openOrRefused(path);
  const pool = openHashPool({ octets: size }, { signal: options.signal });
  try {
    await refuseOtherKind({ path, name }, 'archive' in opened ? opened.archive : undefined);
    // Of the very file that is verified, wherever its path leads meanwhile.
    const whole = sha256Of(pool, 'archive' in opened ? opened.archive.whole : { path });
    // It is waited for at the end; a failure before that is told first.
    whole.catch(() => {});
    const { onSha256 } = options;
    const permitted = onSha256 ? whole.then(onSha256) : Promise.resolve();
    permitted.catch(() => {});
    const about = { format: 'hirz-verification', version: 1, file: name } as const;
    if ('refused' in opened) {
      await permitted;
      const verification = { ...about, sha256: await whole, bytes: size, ...refusedVerdict(opened.refused) };
      return { verification, remember: [], files: new Map() };
    }
    const { archive } = opened;
    const { verified, bag } = await readArchive(archive, { ...options, pool, permitted });
    const { remember, ...rest } = verified;
    const verification = { ...about, sha256: await whole, bytes: archive.bytes, ...rest };
    return { verification, remember, files: bag.files };
  } finally {
    await pool.close();
    if ('archive' in opened) await opened.archive.close();
  }
}

function refusedVerdict(error: HirzError): Pick<Verification, 'verdict' | 'checks' | 'findings'> {
  const checks: Verification['checks'] = checkNames.map((name) => ({
    name,
    result: name === 'bag' ? 'failed' : 'not-made',
    count: 0,
  }));
  return { verdict: 'altered', checks, findings: refusedFindings(error) };
}
