import { fileURLToPath } from 'node:url';
import { placeholdersOf } from '../core/language/placeholders';
import { type Catalogue, type Finding, readCatalogues } from './messages/catalogues';
import { readUsage, type Usage } from './messages/usage';

/** Keys of these namespaces are named by data at run time, so nobody can tell from the code that one is unused. */
const dynamicNamespaces = ['faults', 'problems', 'verdict', 'custody', 'jobs', 'cli', 'platform', 'report'];

/** A key that stands in one language must stand in all, once. */
function checkKeys(catalogues: readonly Catalogue[]): Finding[] {
  return catalogues.flatMap((catalogue) => {
    const others = catalogues.filter((other) => other.namespace === catalogue.namespace);
    const all = new Set(others.flatMap((other) => [...other.texts.keys()]));
    const missing = [...all].filter((key) => !catalogue.texts.has(key));
    return [
      ...missing.map((key) => ({ file: catalogue.file, key, what: 'is missing in this language' })),
      ...catalogue.repeated.map((key) => ({ file: catalogue.file, key, what: 'stands here twice' })),
    ];
  });
}

/** Every text must be valid ICU MessageFormat and take the same values in all languages; English leads. */
function checkTexts(catalogues: readonly Catalogue[]): Finding[] {
  return catalogues.flatMap(({ file, language, namespace, texts }) =>
    [...texts].flatMap(([key, text]): Finding[] => {
      if (text.trim() === '') return [{ file, key, what: 'is empty' }];
      const english = catalogues
        .find((one) => one.language === 'en' && one.namespace === namespace)
        ?.texts.get(key);
      try {
        const here = placeholdersOf(text, language);
        const there = english === undefined ? here : placeholdersOf(english, 'en');
        const odd = [
          ...here.filter((name) => !there.includes(name)),
          ...there.filter((name) => !here.includes(name)),
        ];
        return odd.length === 0
          ? []
          : [{ file, key, what: `takes other values than English: {${odd.join('}, {')}}` }];
      } catch (error) {
        return [
          { file, key, what: `is no valid message: ${error instanceof Error ? error.message : error}` },
        ];
      }
    }),
  );
}

/** A date between Arabic words would be shown with day and year changed about, unless it stands in marks of its own direction. */
function checkDates(catalogues: readonly Catalogue[]): Finding[] {
  return catalogues.flatMap(({ file, language, texts }) =>
    language !== 'ar'
      ? []
      : [...texts]
          .filter(([, text]) => /(?<![A-Za-z0-9:-])\d+-\d/.test(text.replace(/\u2066[^\u2069]*\u2069/g, '')))
          .map(([key]) => ({ file, key, what: 'has a date outside of U+2066 and U+2069' })),
  );
}

/** What the code asks for must exist, and what exists must be asked for somewhere. */
function checkUsage(catalogues: readonly Catalogue[], usage: Usage): Finding[] {
  const english = catalogues.filter(({ language }) => language === 'en');
  const keys = new Set(
    english.flatMap(({ namespace, texts }) => [...texts.keys()].map((key) => `${namespace}.${key}`)),
  );
  const prefixes = [...usage.prefixes];
  const namespaces = new Set(english.map(({ namespace }) => namespace));
  // Outside the window a `t` may be a shorthand that adds its namespace itself; those are checked by what they name.
  const meant = ({ file, key }: Finding) =>
    file.startsWith('renderer') || namespaces.has(key.slice(0, key.indexOf('.')));
  const absent = usage.asked
    .filter((one) => !keys.has(one.key) && meant(one))
    .map((one) => ({ ...one, what: 'is in no catalogue' }));
  const unused = english
    .filter(({ namespace }) => !dynamicNamespaces.includes(namespace))
    .flatMap(({ file, namespace, texts }) =>
      [...texts.keys()]
        .filter((key) => {
          const full = `${namespace}.${key}`;
          return !usage.named.has(full) && !prefixes.some((prefix) => full.startsWith(prefix));
        })
        .map((key) => ({ file, key, what: 'is used nowhere' })),
    );
  return [...absent, ...unused];
}

const root = fileURLToPath(new URL('..', import.meta.url));
const catalogues = readCatalogues(root);
const findings = [
  ...checkKeys(catalogues),
  ...checkTexts(catalogues),
  ...checkDates(catalogues),
  ...checkUsage(catalogues, readUsage(root)),
];
for (const { file, key, what } of findings) console.error(`${file}: ${key} ${what}`);
const count = catalogues.reduce((sum, { texts }) => sum + texts.size, 0);
console.log(
  `${count} texts in ${new Set(catalogues.map(({ language }) => language)).size} languages, ${findings.length} problems`,
);
process.exitCode = findings.length === 0 ? 0 : 1;
