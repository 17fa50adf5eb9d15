import type { ProblemList } from '../fault/problem-list';
import { bagInfoValue, isBagDeclaration, parseBagInfo, payloadOxum } from './bag-texts';
import { type BagAlgorithm, bagAlgorithms, parseManifest } from './manifest';

/** What was read of one file of a bag. Empty digests: it could not be read to its end, which is a problem of its own. */
export interface BagFile {
  bytes: number;
  sha256: string;
  sha512: string;
}

/** A bag as it was read: every file's digests, and the text of each tag file that speaks of the bag itself (undefined: not there or not UTF-8). */
export interface ReadBag {
  files: ReadonlyMap<string, BagFile>;
  text(path: string): string | undefined;
}

/** Tag files whose text the check asks for. */
export const ownTexts: ReadonlySet<string> = new Set([
  'bagit.txt',
  'bag-info.txt',
  ...bagAlgorithms.flatMap((algorithm) => [`manifest-${algorithm}.txt`, `tagmanifest-${algorithm}.txt`]),
]);

const isPayload = (path: string) => path.startsWith('data/');
const ownManifest = new RegExp(`^(tag)?manifest-(${bagAlgorithms.join('|')})\\.txt$`);
const isForeignManifest = (path: string) =>
  /^(tag)?manifest-[^/]+\.txt$/.test(path) && !ownManifest.test(path);
const isTagManifest = (path: string) => /^tagmanifest-[^/]+\.txt$/.test(path);

/**
 * Holds a bag against RFC 8493 version 1.0: declaration, complete manifests of both algorithms in both directions,
 * every digest, Payload-Oxum, tag manifests. Stricter than the RFC in that both sha256 and sha512 are demanded,
 * tag manifests and Payload-Oxum too, and `fetch.txt` and manifests of other algorithms are refused: nobody here could say whether they hold.
 */
export function checkBag(bag: ReadBag, problems: ProblemList): void {
  const declaration = bag.text('bagit.txt');
  if (declaration === undefined) problems.add('bagDeclarationMissing', { file: 'bagit.txt' });
  else if (!isBagDeclaration(declaration)) problems.add('bagDeclarationWrong', { file: 'bagit.txt' });
  if (bag.files.has('fetch.txt')) problems.add('bagFetchRefused', { file: 'fetch.txt' });
  for (const file of [...bag.files.keys()].filter(isForeignManifest))
    problems.add('bagManifestUnknown', { file });

  const payload = [...bag.files.keys()].filter(isPayload);
  const tagFiles = [...bag.files.keys()].filter((path) => !isPayload(path) && !isTagManifest(path));
  for (const algorithm of bagAlgorithms) {
    compare(bag, problems, {
      file: `manifest-${algorithm}.txt`,
      algorithm,
      paths: payload,
      belongs: isPayload,
    });
    compare(bag, problems, {
      file: `tagmanifest-${algorithm}.txt`,
      algorithm,
      paths: tagFiles,
      belongs: (path) => !isPayload(path) && !isTagManifest(path),
    });
  }
  checkOxum(bag, payload, problems);
}

function compare(
  bag: ReadBag,
  problems: ProblemList,
  {
    file,
    algorithm,
    paths,
    belongs,
  }: {
    file: string;
    algorithm: BagAlgorithm;
    paths: string[];
    belongs(path: string): boolean;
  },
): void {
  const text = bag.text(file);
  if (text === undefined) {
    problems.add('bagManifestMissing', { file }, { manifest: file });
    return;
  }
  const listed = parseManifest(text, { file, algorithm, problems });
  for (const [path, expected] of listed) {
    const found = bag.files.get(path);
    if (!belongs(path)) problems.add('bagManifestForeign', { file }, { path });
    else if (!found) problems.add('bagFileMissing', { file: path }, { manifest: file, path });
    else if (found[algorithm] !== '' && found[algorithm] !== expected) {
      problems.add(
        'bagHashMismatch',
        { file: path },
        {
          path,
          algorithm,
          expected,
          computed: found[algorithm],
          manifest: file,
        },
      );
    }
  }
  for (const path of paths) {
    if (!listed.has(path)) problems.add('bagFileUnlisted', { file: path }, { path, manifest: file });
  }
}

function checkOxum(bag: ReadBag, payload: string[], problems: ProblemList): void {
  const where = { file: 'bag-info.txt', field: 'Payload-Oxum' };
  const stated = bagInfoValue(parseBagInfo(bag.text('bag-info.txt') ?? ''), 'Payload-Oxum');
  const bytes = payload.reduce((sum, path) => sum + (bag.files.get(path)?.bytes ?? 0), 0);
  const counted = payloadOxum(bytes, payload.length);
  if (stated === undefined) problems.add('bagOxumMissing', where);
  else if (stated !== counted) problems.add('bagOxumMismatch', where, { stated, counted });
}
