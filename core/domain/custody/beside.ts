import { z } from 'zod';
import { Sha256 } from '../exercise/identifier';
import type { Cryptography } from '../integrity/cryptography';
import { type Language, languages } from '../text/localised';

/** The pages and scripts at the top of a bag, for who checks without Hirz: every tag file but the bag's own and the seal, in the order of their paths. */
export const Beside = z.array(z.strictObject({ path: z.string(), sha256: Sha256 }));
export type Beside = z.infer<typeof Beside>;

/** Tag files of the bag itself: what nothing that is signed can hold the digest of. */
const ownTagFile = /^(bagit\.txt|bag-info\.txt|(tag)?manifest-[a-z0-9]+\.txt)$/;

export function besideOf(
  { sha256Hex }: Pick<Cryptography, 'sha256Hex'>,
  files: readonly { path: string; bytes: Uint8Array }[],
): Beside {
  return files.map(({ path, bytes }) => ({ path, sha256: sha256Hex(bytes) }));
}

/** Name of the page for who has no Hirz, in a language. */
export function readMeFile(language: Language): string {
  return language === 'en' ? 'README.md' : `README.${language}.md`;
}

/** Whether a file at the top of a bag is a page for who checks without Hirz. */
export function isPage(path: string): boolean {
  return languages.some((language) => path === readMeFile(language));
}

/**
 * What lies beside the data and is not what was signed to lie there: a script that says 'right' is no evidence if somebody could change it.
 * @param seal where the signature itself lies, if there
 */
export function differingBeside(
  beside: Beside,
  files: ReadonlyMap<string, { readonly sha256: string }>,
  seal?: string,
): string[] {
  const signed = new Map(beside.map(({ path, sha256 }) => [path, sha256]));
  const there = [...files.keys()].filter(
    (path) => !path.startsWith('data/') && !ownTagFile.test(path) && path !== seal,
  );
  return [...new Set([...signed.keys(), ...there])].filter(
    (path) => files.get(path)?.sha256 !== signed.get(path),
  );
}
