import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { checkNames, type Finding, type Verification } from '../../../core/domain/custody/verdict';
import type { SubmissionBag } from '../../../core/domain/custody/verify-parts';
import {
  type VerifiedSubmission,
  type VerifyOptions,
  verifySubmission,
} from '../../../core/domain/custody/verify-submission';
import { HirzError } from '../../../core/domain/fault/fault';
import { type BagArchive, openBagArchive } from '../bag/bag-archive';
import { nodeCryptography } from '../custody/node-cryptography';
import { type HashPool, openHashPool } from '../jobs/hash-pool';

export interface ReadOptions extends VerifyOptions {
  /** New folder into which the files are unpacked in the same read. */
  into?: string;
  signal?: AbortSignal;
  /** Told the file's SHA-256 before anything is verified; what it throws refuses the file. */
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

/** Details of a refused archive that mean that it is no whole zip at all. */
const unreadable: ReadonlySet<string> = new Set(['notZip', 'zipEmpty', 'zipDamaged']);

/** What is said of a file that is no archive, or one that may not be unpacked. */
function refusedFindings(error: HirzError): Finding[] {
  return error.fault.details.map(({ code, where }) => ({
    code: unreadable.has(code) ? 'archiveUnreadable' : 'archiveRefused',
    verdict: 'altered',
    params: { file: where.file ?? '' },
    where,
  }));
}

async function readArchive(
  archive: BagArchive,
  options: ReadOptions & { pool: HashPool },
): Promise<{ verified: VerifiedSubmission; bag: SubmissionBag }> {
  const { signal, onProgress, into, pool, onSha256: _, ...verifyOptions } = options;
  const { digests, problems } = await archive.check({
    pool,
    ...(signal ? { signal } : {}),
    ...(onProgress ? { onProgress } : {}),
    ...(into === undefined ? {} : { into }),
  });
  const foreignAt = await archive.foreignAt();
  const bag: SubmissionBag = {
    files: digests,
    problems,
    ...(foreignAt === undefined ? {} : { foreignAt }),
    read: (path) => archive.read(path),
  };
  return { verified: await verifySubmission(nodeCryptography, bag, verifyOptions), bag };
}

/**
 * Verifies a submission's file. Whatever it holds, even if it is no archive at all, gives a verdict; only what the
 * computer refuses (no such file, disk failure) and cancellation reject.
 */
export async function readSubmission(path: string, options: ReadOptions = {}): Promise<ReadSubmission> {
  const { size } = await stat(path);
  const pool = openHashPool({ octets: size }, { signal: options.signal });
  try {
    const whole = pool.digest({ path }, ['sha256']);
    // It is waited for at the end; a failure before that is told first.
    whole.catch(() => {});
    if (options.onSha256) await options.onSha256((await whole)?.sha256 ?? '');
    const { verification, ...rest } = await readAny(path, size, { ...options, pool });
    const sha256 = (await whole)?.sha256 ?? '';
    return { verification: { ...verification, sha256 }, ...rest };
  } finally {
    pool.close();
  }
}

/** The same but for the digest of the file itself. */
async function readAny(
  path: string,
  size: number,
  options: ReadOptions & { pool: HashPool },
): Promise<ReadSubmission> {
  const about = { format: 'hirz-verification', version: 1, file: basename(path), sha256: '' } as const;
  let archive: BagArchive;
  try {
    archive = await openBagArchive(path);
  } catch (error) {
    if (!(error instanceof HirzError) || error.fault.code !== 'archiveRefused') throw error;
    const checks: Verification['checks'] = checkNames.map((name) => ({
      name,
      result: name === 'bag' ? 'failed' : 'not-made',
      count: 0,
    }));
    return {
      verification: { ...about, bytes: size, verdict: 'altered', checks, findings: refusedFindings(error) },
      remember: undefined,
      files: new Map(),
    };
  }
  try {
    const { verified, bag } = await readArchive(archive, options);
    const { remember, ...rest } = verified;
    return { verification: { ...about, bytes: archive.bytes, ...rest }, remember, files: bag.files };
  } finally {
    await archive.close();
  }
}
