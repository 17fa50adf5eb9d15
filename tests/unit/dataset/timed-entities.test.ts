import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTimedEntities } from '../../../core/domain/dataset/timed-entities';

const id = fc.stringMatching(/^[a-c][a-c0-9._-]{0,5}$/);

describe('ids with a time and a group', () => {
  it('are what a Map would hold', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(id, fc.integer(), fc.constantFrom('gull', 'quay')), { maxLength: 400 }),
        fc.array(id, { maxLength: 50 }),
        (entries, others) => {
          const entities = createTimedEntities();
          const map = new Map<string, { at: number; group: string; ordinal: number }>();
          for (const [name, at, group] of entries) {
            expect(entities.add(name, at, group)).toBe(!map.has(name));
            if (!map.has(name)) map.set(name, { at, group, ordinal: map.size + 1 });
          }
          expect(entities.size).toBe(map.size);
          for (const name of [...map.keys(), ...others]) {
            expect(entities.get(name)).toEqual(map.get(name));
            expect(entities.ordinalOf(name)).toBe(map.get(name)?.ordinal ?? 0);
          }
        },
      ),
    );
  });

  it('stay right when the table and its pieces grow', () => {
    const entities = createTimedEntities();
    const count = 150_000;
    const name = (n: number) => `post-${(n * 7919).toString(36)}-${n}`;
    for (let n = 1; n <= count; n += 1) {
      if (!entities.add(name(n), n * 1000, `g${n % 7}`)) throw new Error(`${name(n)} is taken`);
    }
    for (let n = 1; n <= count; n += 997) {
      expect(entities.get(name(n))).toEqual({ at: n * 1000, group: `g${n % 7}`, ordinal: n });
      expect(entities.add(name(n), 0, '')).toBe(false);
      expect(entities.ordinalOf(`${name(n)}x`)).toBe(0);
    }
    expect(entities.size).toBe(count);
  });
});
