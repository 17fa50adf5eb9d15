import { canonicalBytes } from '../integrity/canonical-json';
import type { Cryptography } from '../integrity/cryptography';
import { hexOf } from '../integrity/hex';
import { readCertificate } from '../timestamp/certificate';
import { certificatesOfPem, pemOf } from '../timestamp/pem';
import { type ReadToken, readTimeStampResponse } from '../timestamp/read-token';
import { makesExhibit } from './exhibit-events';
import { checkpointStamp, exhibitPath, submissionPaths, timestampPath } from './submission-layout';
import type { ReadLog } from './verify-log';
import { type Findings, readOr, readText, type SubmissionBag, type Where } from './verify-parts';

/** How far a token's time may lie from the log's, milliseconds: twice the accuracy that the authority states. */
const tolerance = 2_000;

/** What has a token: where it is, the SHA-256 of what is stamped, and when the log says that it was. */
interface Stamped {
  file: string;
  event: number;
  sha256: string | undefined;
  wall: string;
  params: { number?: string; size?: number };
}

/** The certificates in a file; none where it holds anything else. */
async function certificatesIn(bag: SubmissionBag, file: string): Promise<Uint8Array[]> {
  const text = await readText(bag, file);
  try {
    const certificates = certificatesOfPem(text ?? '');
    return pemOf(certificates) === text ? certificates : [];
  } catch {
    return [];
  }
}

/**
 * The authority's certificates, by SHA-256, that are to be believed: those that the log named when a session began, whose root is named with them and
 * signed them.
 */
async function believedCertificates(
  crypto: Cryptography,
  bag: SubmissionBag,
  named: ReadonlyMap<string, string>,
  findings: Findings,
): Promise<Set<string>> {
  const roots = await certificatesIn(bag, submissionPaths.timestampRoot);
  const believed = new Set<string>();
  for (const certificate of await certificatesIn(bag, submissionPaths.timestampAuthority)) {
    const sha256 = hexOf(crypto.sha256(certificate));
    const root = roots.find((one) => hexOf(crypto.sha256(one)) === named.get(sha256));
    try {
      const { publicKey } = readCertificate(root ?? new Uint8Array());
      if (readCertificate(certificate).signedBy(crypto, publicKey)) believed.add(sha256);
    } catch {
      // No certificate, or none that the log names: then it is not believed.
    }
  }
  const file = submissionPaths.timestampAuthority;
  if (believed.size === 0) findings.add('timestamps', 'altered', 'timestampChainDiffers', { file });
  return believed;
}

function everyStamped(crypto: Cryptography, bag: SubmissionBag, log: ReadLog): Stamped[] {
  const exhibits = log.events.flatMap((event): Stamped[] => {
    if (!makesExhibit(event)) return [];
    const { number } = event.payload;
    return [
      {
        file: timestampPath(number),
        event: event.seq,
        sha256: bag.files.get(exhibitPath(number, 'exhibit.json'))?.sha256,
        wall: event.wall,
        params: { number },
      },
    ];
  });
  const checkpoints = log.checkpoints.map(
    ({ value: { size, wall }, envelope }): Stamped => ({
      file: timestampPath(checkpointStamp(size)),
      event: size - 1,
      sha256: hexOf(crypto.sha256(canonicalBytes(envelope))),
      wall,
      params: { size },
    }),
  );
  return [...exhibits, ...checkpoints];
}

function checkToken(
  crypto: Cryptography,
  token: ReadToken,
  { file, event, sha256, wall, params }: Stamped,
  believed: ReadonlySet<string>,
  findings: Findings,
): void {
  const where: Where = { file, event };
  // Found wrong already, by its own file or its log: then there is nothing to hold the token against.
  if (sha256 !== undefined && token.imprint !== sha256)
    findings.add('timestamps', 'altered', of('timestampOfOtherData', params), where, params);
  if (!token.signed() || !believed.has(hexOf(crypto.sha256(token.certificate))))
    findings.add('timestamps', 'altered', of('timestampNotByAuthority', params), where, params);
  if (Math.abs(token.at - Date.parse(wall)) > tolerance)
    findings.add('timestamps', 'intact', of('timestampTimeDiffers', params), where, params);
}

/** The finding's code for an exhibit or for a checkpoint. */
function of(code: string, { number }: Stamped['params']): string {
  return number === undefined ? `${code}.checkpoint` : code;
}

/**
 * Every exhibit and every checkpoint has a token (RFC 3161) of the authority that the log named. A log that names none has none.
 * Returns the paths that it accounts for.
 */
export async function verifyTimestamps(
  crypto: Cryptography,
  bag: SubmissionBag,
  log: ReadLog,
  findings: Findings,
): Promise<Set<string>> {
  const named = new Map<string, string>();
  for (const event of log.events) {
    if (event.type !== 'session.started' || !event.payload.timestamps) continue;
    named.set(event.payload.timestamps.certificate, event.payload.timestamps.root);
  }
  if (named.size === 0) return new Set();
  const accounted = new Set<string>([submissionPaths.timestampRoot, submissionPaths.timestampAuthority]);
  const believed = await believedCertificates(crypto, bag, named, findings);
  const stamped = everyStamped(crypto, bag, log);
  let looked = 0;
  for (const one of stamped) {
    const { file, event, params } = one;
    if (bag.withheld?.has(file)) continue;
    looked += 1;
    accounted.add(file);
    const bytes = await readOr(bag, file);
    if (!bytes) {
      findings.add('timestamps', 'incomplete', of('timestampMissing', params), { file, event }, params);
      continue;
    }
    let token: ReadToken | undefined;
    try {
      token = readTimeStampResponse(crypto, bytes);
    } catch {
      findings.add('timestamps', 'altered', of('timestampUnreadable', params), { file, event }, params);
    }
    if (token) checkToken(crypto, token, one, believed, findings);
  }
  findings.count('timestamps', looked);
  return accounted;
}
