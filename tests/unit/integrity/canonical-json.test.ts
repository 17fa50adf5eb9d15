import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../core/domain/integrity/canonical-json';
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
});
