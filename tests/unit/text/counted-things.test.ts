import { describe, expect, it } from 'vitest';
import { messages } from '../../../core/language';

/** What the command line says; the window's texts are seen where they are shown. */
const namespaces = ['cli', 'custody', 'faults', 'jobs', 'problems', 'verdict'];
/**
 * A number and a word in the plural. Limits, sizes of pictures and numbers of entries count no things, and some short words
 * that follow a number are no nouns.
 */
const countedWord =
  /\{(?!limit|most|millions|seconds|digits|width|height|wide|high|entry)\w+, number\}[ \u00a0\u202f](?!hors)\p{L}{2,}[sx]\b/gu;

describe('a message of the command line that counts things', () => {
  it.each(['en', 'fr'] as const)('has a form for one of them, in %s', (language) => {
    const alone = Object.entries(messages[language]).flatMap(([key, text]) =>
      namespaces.some((namespace) => key.startsWith(`${namespace}.`))
        ? [...text.matchAll(countedWord)].map(([found]) => `${key}: ${found}`)
        : [],
    );
    expect(alone).toEqual([]);
  });
});
