import type { ProblemList } from '../fault/problem-list';

/** The digests that Hirz writes and demands, both. */
export const bagAlgorithms = ['sha256', 'sha512'] as const;
export type BagAlgorithm = (typeof bagAlgorithms)[number];

const digits: Record<BagAlgorithm, number> = { sha256: 64, sha512: 128 };

/** RFC 8493 §2.1.3: only CR, LF and % are percent-encoded. */
function encodePath(path: string): string {
  return path.replace(/[%\r\n]/g, (character) =>
    character === '%' ? '%25' : character === '\r' ? '%0D' : '%0A',
  );
}

function decodePath(path: string): string {
  return path.replace(/%(25|0[aAdD])/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/**
 * Text of a manifest: `<digest>  <path>` a line, sorted by path, which `sha256sum -c` and `sha512sum -c` read too
 * (RFC 8493 §2.1.3).
 */
export function formatManifest(digests: ReadonlyMap<string, string>): string {
  return [...digests]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([path, digest]) => `${digest}  ${encodePath(path)}\n`)
    .join('');
}

/** Lines that can't be read, after which the rest of a manifest is not looked at: it is none. */
const mostBad = 1_000;

/** Reads a manifest: path → digest in lower case. What can't be read is added to `problems` with file and line. */
export function parseManifest(
  text: string,
  { file, algorithm, problems }: { file: string; algorithm: BagAlgorithm; problems: ProblemList },
): Map<string, string> {
  const digests = new Map<string, string>();
  let line = 0;
  let bad = 0;
  for (const [, content = ''] of text.matchAll(/([^\r\n]+)(?:\r\n|\n|\r|$)|\r\n|\n|\r/g)) {
    line += 1;
    const where = { file, line };
    const match = /^([0-9a-fA-F]+)[ \t]+(\S.*)$/.exec(content);
    const [, digest, encoded] = match ?? [];
    if (digest === undefined || encoded === undefined || digest.length !== digits[algorithm]) {
      problems.add('bagManifestLine', where, { algorithm });
      bad += 1;
      if (bad === mostBad) break;
      continue;
    }
    const path = decodePath(encoded);
    if (digests.has(path)) problems.add('bagManifestDuplicate', where, { path });
    else digests.set(path, digest.toLowerCase());
  }
  return digests;
}
