import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, isCanonical } from '../../../core/domain/integrity/canonical-json';
import { needing, vectors } from '../../support/vectors';

const folder = vectors('jcs');

describe('canonical JSON (RFC 8785)', () => {
  it.skipIf(!folder)(needing('jcs', 'gives the outputs of cyberphone/json-canonicalization'), () => {
    const input = join(folder!, 'testdata', 'input');
    const names = readdirSync(input);
    expect(names.length).toBeGreaterThan(3);
    for (const name of names) {
      const value: unknown = JSON.parse(readFileSync(join(input, name), 'utf8'));
      const expected = readFileSync(join(folder!, 'testdata', 'output', name), 'utf8').trimEnd();
      expect(canonicalJson(value), name).toBe(expected);
    }
  });

  it('refuses what JSON has no value for', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, '\ud800', { a: ['\udc00'] }, undefined]) {
      expect(() => canonicalJson(value)).toThrow();
    }
  });

  /** As RFC 8785 has it, without a look at the text first. */
  function isWrittenSo(text: string): boolean {
    try {
      return canonicalJson(JSON.parse(text)) === text;
    } catch {
      return false;
    }
  }

  it('knows a canonical text, and tells it from every other one of the same value', () => {
    const key = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom('1', '10', '9', '-1', '', 'toJSON', '__proto__', '\ufb33', '\u{1f600}', 'a', 'A'),
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.string({ unit: 'binary' }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.constantFrom(null, true, false, -0, 1e21, 1e-7, 5e-324),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(key, tie('value'), { maxKeys: 5 }),
      ),
    }));
    const writings: ((value: unknown) => string)[] = [
      canonicalJson,
      (value) => JSON.stringify(value),
      (value) => JSON.stringify(value, null, 1),
      (value) =>
        canonicalJson(value).replace(/[a-z]/, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`),
      (value) => canonicalJson(value).replace('0', '0.0'),
      (value) => canonicalJson(value).replace(/\{"[^"\\]*":/, (first) => `${first}0,${first.slice(1)}`),
    ];
    let canonical = 0;
    fc.assert(
      fc.property(value, fc.constantFrom(...writings), (any, write) => {
        const text = write(any);
        let parsed: unknown;
        try {
          parsed = JSON.parse(text);
        } catch {
          return;
        }
        const is = isWrittenSo(text);
        if (is) canonical += 1;
        expect(isCanonical(text, parsed), text).toBe(is);
      }),
      { numRuns: 3_000 },
    );
    expect(canonical).toBeGreaterThan(500);
    expect(canonical).toBeLessThan(2_900);
  });

  it.each([
    ['a lone surrogate', '"\\ud800"'],
    ['one in capitals', '"\\uD800"'],
    ['a number that is none', '1e400'],
    ['a negative zero', '-0'],
    ['keys out of order', '{"b":1,"a":2}'],
    ['keys in the order of their numbers', '{"9":1,"10":2}'],
    ['a key twice', '{"a":1,"a":1}'],
    ['a space', '{"a": 1}'],
    ['what is nested too deep to be followed', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
  ])('%s is not canonical', (_, text) => {
    expect(isCanonical(text, JSON.parse(text))).toBe(false);
  });

  it('keys of digits are, in the order of their texts', () => {
    const text = '{"10":2,"9":1}';
    expect(isCanonical(text, JSON.parse(text))).toBe(true);
  });
});
