import type { Language } from './localised';

/** A language by its tag, such as `fr-TN`, as another calls it; the tag itself where it has no name for it. */
export function languageName(language: Language, tag: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
