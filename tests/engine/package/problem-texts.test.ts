import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../core/domain/text/localised';
import { messages, say } from '../../../core/language/index';

const root = join(import.meta.dirname, '../../..');
const sources = [
  'core/domain/bag',
  'core/domain/dataset',
  'core/domain/exercise',
  'core/domain/package-text',
  'electron/engine/bag',
  'electron/engine/package',
]
  .flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => readFileSync(join(root, folder, name), 'utf8')),
  )
  .join('\n');
const patterns = [
  /(?:problems|errors|warnings)\.add\(\s*'(\w+)'/g,
  /one\('(\w+)'/g,
  /code: '(\w+)'/g,
  /'((?:format|path|json|signature|field)[A-Z]\w+)'/g,
  /\? '(\w+)' : '(?:\w+)'/g,
];
const codes = new Set(
  patterns.flatMap((pattern) => [...sources.matchAll(pattern)].map(([, code = '']) => code)),
);

/** Every value that a problem may name, so that a text with a forgotten one fails. */
const values = Object.fromEntries(
  [...sources.matchAll(/\b([a-z]\w*)\b/gi)]
    .map(([, name = '']) => [name, 'value'] as const)
    .concat([
      ['limit', 2 as never],
      ['counted', 3 as never],
      ['stated', 4 as never],
    ]),
);

describe('texts of problems', () => {
  it('are looked for', () => expect(codes.size).toBeGreaterThan(80));
  for (const language of languages) {
    it.each([...codes])(`${language}: %s`, (code) => {
      expect(messages[language]).toHaveProperty([`problems.${code}`]);
      const text = say(language, `problems.${code}`, values);
      expect(text.length).toBeGreaterThan(8);
      expect(text).not.toMatch(/[{}]/);
    });
  }
});
