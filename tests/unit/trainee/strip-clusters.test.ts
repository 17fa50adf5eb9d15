import { describe, expect, it } from 'vitest';
import { clustersOf } from '../../../renderer/trainee/platforms/strip-clusters';
import { randomOf } from '../../support/random-timeline';

const at = (...places: number[]) => places.map((place, id) => ({ id, place }));
const drawn = (places: number[], reach: number) =>
  clustersOf(at(...places), reach).map(({ place, marks }) => [place, marks.length]);

describe('marks on a line', () => {
  it('stand by themselves where there is room', () => {
    expect(drawn([0, 0.5, 1], 0.1)).toEqual([
      [0, 1],
      [0.5, 1],
      [1, 1],
    ]);
    expect(drawn([], 0.1)).toEqual([]);
  });

  it('are one where they would lie over each other, at the place of the first', () => {
    expect(drawn([0.5, 0.52, 0.1, 0.59, 0.61], 0.1)).toEqual([
      [0.1, 1],
      [0.5, 3],
      [0.61, 1],
    ]);
  });

  it('are all there, however many, and never nearer than what they need', () => {
    const random = randomOf(5);
    const places = Array.from({ length: 5_000 }, () => (random(1_000) / 1_000) ** 2);
    const clusters = clustersOf(at(...places), 0.04);
    expect(clusters.length).toBeLessThanOrEqual(26);
    expect(new Set(clusters.flatMap(({ marks }) => marks.map(({ id }) => id))).size).toBe(5_000);
    clusters.slice(1).forEach(({ place }, index) => {
      expect(place - (clusters[index]?.place ?? 0)).toBeGreaterThanOrEqual(0.04);
    });
  });

  it('are one where there is room for one only, as before the line has a width', () => {
    expect(drawn([0.1, 0.9], 1)).toEqual([[0.1, 2]]);
  });
});
