import { formatManifest } from '../bag/manifest';
import type { Cryptography } from '../integrity/cryptography';
import { utf8Of } from '../text/utf8';

/** What of a submission's payload is made of the closed log or of what is signed over it, and so can't be named in it. */
const madeLater = /^data\/(case\.json$|case-uco\.jsonld$|custody\/|keys\/|timestamps\/)/;

/** Whether a file's octets stand when the log is closed: all of the payload but what is made of the closed log. */
export function isSettled(path: string): boolean {
  return path.startsWith('data/') && !madeLater.test(path);
}

/**
 * SHA-256 of the lines that a submission's `manifest-sha256.txt` has for the files that stand when the log is closed.
 * @param digests path → SHA-256; what is not settled is passed over
 */
export function settledSha256(
  { sha256Hex }: Pick<Cryptography, 'sha256Hex'>,
  digests: Iterable<readonly [path: string, sha256: string]>,
): string {
  const settled = new Map([...digests].filter(([path]) => isSettled(path)));
  return sha256Hex(utf8Of(formatManifest(settled)));
}
