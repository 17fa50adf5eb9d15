import { readMeFile } from '../custody/beside';
import type { ExportStatement } from '../custody/export-statement';
import { type Language, languages } from '../text/localised';
import { utf8Of } from '../text/utf8';
import { type CheckedCase, handoverReadMe, readMe } from './read-me';
import { verifyPs1 } from './verify-ps1';
import { verifySh } from './verify-sh';

/** The scripts at the top of a submission. An export has those of its submission, which the seal names. */
export const scriptFiles: readonly { path: string; bytes: Uint8Array }[] = [
  { path: 'verify.ps1', bytes: utf8Of(verifyPs1) },
  { path: 'verify.sh', bytes: utf8Of(verifySh) },
];

/** The page for who checks a submission without Hirz, or an export of one, in English and in the other languages that are spoken. */
export function expertPages(
  about: CheckedCase,
  spoken: ReadonlySet<Language>,
  exported?: ExportStatement,
): { path: string; bytes: Uint8Array }[] {
  return pagesIn(spoken, (language) => readMe(language, about, exported));
}

/** What lies at the top of a submission for who checks it without Hirz: the page, in the languages of its report too, and the scripts. */
export function expertFiles(
  about: CheckedCase,
  spoken: ReadonlySet<Language>,
): { path: string; bytes: Uint8Array }[] {
  return [...expertPages(about, spoken), ...scriptFiles];
}

/** What lies at the top of a hand-over's file for who checks it without Hirz: the page, in every language. */
export function handoverFiles(handover: string): { path: string; bytes: Uint8Array }[] {
  return pagesIn(new Set(languages), (language) => handoverReadMe(language, handover));
}

function pagesIn(spoken: ReadonlySet<Language>, page: (language: Language) => string) {
  return languages
    .filter((language) => language === 'en' || spoken.has(language))
    .map((language) => ({ path: readMeFile(language), bytes: utf8Of(page(language)) }));
}
