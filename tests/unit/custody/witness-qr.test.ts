import { describe, expect, it } from 'vitest';
import { qrOf } from '../../../core/domain/custody/witness-qr';

/** As the public library uqr 0.1.3 draws it: version 1, error correction M, mask 0. */
const drawn = `
#######..#.#..#######
#.....#.####..#.....#
#.###.#....##.#.###.#
#.###.#...#...#.###.#
#.###.#.###.#.#.###.#
#.....#...##..#.....#
#######.#.#.#.#######
...........#.........
#.#.#.#..#..#...#..#.
##.....##..#.###.#..#
#.###.#.#..#.###..##.
#..#.#.######..##.##.
####..#.##..#.###..##
........#..#....##...
#######....##..#.##..
#.....#..####.....#..
#.###.#.#.#..#.#..#..
#.###.#..###..#.#.##.
#.###.#.#.#..#..###.#
#.....#..#.#.####..##
#######.#...#...#.#.#
`.trim();

describe('the QR code of a witness code', () => {
  it('is module for module what a public library draws', () => {
    const rows = qrOf('7K2M-01QX-ZZ9A-C3TB').map((row) => row.map((dark) => (dark ? '#' : '.')).join(''));
    expect(rows.join('\n')).toBe(drawn);
  });

  it('refuses a text that is none of its kind', () => {
    expect(() => qrOf('7k2m')).toThrow(RangeError);
    expect(() => qrOf('7K2M-01QX-ZZ9A-C3TB-00')).toThrow(RangeError);
  });
});
