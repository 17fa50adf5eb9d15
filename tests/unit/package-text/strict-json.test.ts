import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson, parseStrictJson, StrictJsonError } from '../../../core/domain/package-text/strict-json';
import { textOf } from '../../../core/domain/text/utf8';

const vectors = join(import.meta.dirname, '../../../../shared/vectors/json/test_parsing');
/** Valid by RFC 8259 and refused on purpose: a key twice. */
const refused = new Set(['y_object_duplicated_key.json', 'y_object_duplicated_key_and_value.json']);

function faultOf(text: string): string {
  try {
    parseJson(text);
    return 'parsed';
  } catch (error) {
    if (error instanceof StrictJsonError) return `${error.fault} ${error.offset} ${error.field}`;
    throw error;
  }
}

describe.skipIf(!existsSync(vectors))(
  'the public JSON test suite (skipped where ../shared/vectors is absent)',
  () => {
    const files = existsSync(vectors) ? readdirSync(vectors) : [];
    const parse = (file: string) => parseJson(textOf(readFileSync(join(vectors, file))));

    it.each(files.filter((file) => file.startsWith('y_') && !refused.has(file)))(
      'parses %s as JSON.parse does',
      (file) => {
        expect(parse(file)).toEqual(JSON.parse(readFileSync(join(vectors, file), 'utf8')));
      },
    );
    it.each(files.filter((file) => file.startsWith('n_')))('refuses %s', (file) => {
      expect(() => parse(file)).toThrow();
    });
    it.each([...refused])('refuses %s although RFC 8259 allows it', (file) => {
      expect(() => parse(file)).toThrow(StrictJsonError);
    });
  },
);

describe('strict JSON', () => {
  it('agrees with JSON.parse on every value, however it is spaced', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ noUnicodeString: false }),
        fc.constantFrom(undefined, 1, '\t'),
        (value, indent) => {
          const text = JSON.stringify(value, null, indent);
          if (/__proto__|\\ud|\d{16}/i.test(text)) return;
          expect(parseStrictJson(text)).toEqual(JSON.parse(text));
          expect(parseJson(text)).toEqual(JSON.parse(text));
        },
      ),
    );
  });

  it.each([
    ['{"a":1,"a":1}', 'jsonDuplicateKey 7 '],
    ['{"a":"x","b":[{"a" : 1}],"a":"y"}', 'jsonDuplicateKey 25 '],
    ['{"x":{"a":1,"\\u0061":2}}', 'jsonDuplicateKey 12 x'],
    ['{"text":"\\n","a":1,"a":1}', 'jsonDuplicateKey 19 '],
    ['{"__proto__":{}}', 'jsonPrototypeKey 1 '],
    ['{"\\u005f_proto__":{}}', 'jsonPrototypeKey 1 '],
    ['{"likes":1e400}', 'jsonNumber 9 likes'],
    ['{"likes":9007199254740992}', 'jsonNumber 9 likes'],
    ['[-9007199254740993]', 'jsonNumber 1 [0]'],
    ['{"m":[{"text":"\\ud83d"}]}', 'jsonLoneSurrogate 14 m[0].text'],
    ['"\\ude00\\ud83d"', 'jsonLoneSurrogate 0 '],
    ['["\ud83d"]', 'jsonLoneSurrogate 1 [0]'],
    ['', 'jsonSyntax 0 '],
    ['{"a":01}', 'jsonSyntax 6 '],
    ['{"a":1} x', 'jsonSyntax 8 '],
    ['NaN', 'jsonSyntax 0 '],
  ])('refuses %s', (text, expected) => {
    expect(faultOf(text)).toBe(expected);
  });

  it('finds a key that comes twice wherever it stands, and takes the same text without it', () => {
    const key = fc.constantFrom('a', 'b', 'text');
    const value = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.constant([{ a: 'b' }]),
      fc.constant({ a: { b: '' } }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(key, value), { maxLength: 5 }),
        fc.constantFrom('', ' '),
        (members, space) => {
          const text = `{${members.map(([name, of]) => `"${name}"${space}:${JSON.stringify(of)}`).join(',')}}`;
          const twice = new Set(members.map(([name]) => name)).size < members.length;
          expect(faultOf(text).startsWith('jsonDuplicateKey')).toBe(twice);
          if (!twice) expect(parseJson(text)).toEqual(JSON.parse(text));
        },
      ),
    );
  });

  it('refuses nesting of a hundred thousand without running out of stack', () => {
    expect(faultOf('['.repeat(100_000))).toMatch(/^jsonTooDeep 64 /);
    expect(faultOf(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toMatch(/^jsonTooDeep/);
  });

  it('keeps pairs of surrogates and the largest safe integers', () => {
    expect(parseJson('["\\ud83d\\ude00",9007199254740991,123e45]')).toEqual([
      '😀',
      Number.MAX_SAFE_INTEGER,
      123e45,
    ]);
  });
});
