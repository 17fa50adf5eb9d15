import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { chanceOf } from '../../../core/domain/generation/chance/chance';
import { scatteredIds } from '../../../core/domain/generation/chance/scattered-ids';
import { weightedChoice } from '../../../core/domain/generation/chance/weighted-choice';
import { deflate } from '../../../core/domain/picture/deflate';

describe('chance', () => {
  it('goes the same way by the same name, and evenly', () => {
    const draw = (name: string) => {
      const chance = chanceOf(name);
      return Array.from({ length: 6000 }, () => chance.below(6));
    };
    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')).not.toEqual(draw('b'));
    for (let face = 0; face < 6; face++) {
      const count = draw('a').filter((value) => value === face).length;
      expect(count).toBeGreaterThan(850);
      expect(count).toBeLessThan(1150);
    }
  });

  it('chooses by weight, and never what weighs nothing', () => {
    const choose = weightedChoice([0, 1, 3, 0]);
    const chance = chanceOf('weights');
    const counts = [0, 0, 0, 0];
    for (let round = 0; round < 8000; round++) {
      const index = choose(chance);
      counts[index] = (counts[index] ?? 0) + 1;
    }
    expect(counts[0]).toBe(0);
    expect(counts[3]).toBe(0);
    expect((counts[2] ?? 0) / (counts[1] ?? 1)).toBeGreaterThan(2.7);
    expect((counts[2] ?? 0) / (counts[1] ?? 1)).toBeLessThan(3.3);
    expect(() => weightedChoice([0, 0])).toThrow(RangeError);
  });
});

describe('ids', () => {
  it('all differ, look alike, and do not follow one another', () => {
    const id = scatteredIds('ids');
    const many = Array.from({ length: 200_000 }, (_, index) => id(index));
    expect(new Set(many).size).toBe(many.length);
    expect(many.every((one) => /^[0-9a-z]{7}$/.test(one))).toBe(true);
    const rising = many.filter((one, index) => index > 0 && one > (many[index - 1] ?? '')).length;
    expect(rising / many.length).toBeGreaterThan(0.45);
    expect(rising / many.length).toBeLessThan(0.55);
  });
});

describe('packing of pictures', () => {
  it.each([0, 1, 3, 300, 70_000])('gives back %i octets', (length) => {
    const chance = chanceOf(`octets ${length}`);
    // Flat stretches, as pictures have, and noise between them.
    const octets = Uint8Array.from({ length }, (_, at) => (at % 900 < 700 ? at % 3 : chance.below(256)));
    expect(Buffer.from(inflateSync(deflate(octets))).equals(Buffer.from(octets))).toBe(true);
  });
});
