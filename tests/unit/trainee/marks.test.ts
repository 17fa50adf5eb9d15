import { describe, expect, it } from 'vitest';
import {
  dragged,
  drawn,
  grown,
  handlesOf,
  inMiddle,
  type Mark,
  moved,
  type Shape,
} from '../../../renderer/trainee/derive/marks';

const size = { width: 100, height: 60 };
const at = (x: number, y: number) => ({ x, y });
const box = (x: number, y: number, width: number, height: number) =>
  ({ id: 1, words: 'A reason', kind: 'box', box: { x, y, width, height } }) as const satisfies Mark;
const arrow = (x1: number, y1: number, x2: number, y2: number) =>
  ({ id: 1, words: '', kind: 'arrow', from: at(x1, y1), to: at(x2, y2) }) as const satisfies Mark;
const point = (x: number, y: number) =>
  ({ id: 1, words: 'A label', kind: 'point', at: at(x, y) }) as const satisfies Mark;

describe('what a drag draws', () => {
  it.each([
    ['down and to the right', at(10, 20), at(19, 24), { x: 10, y: 20, width: 10, height: 5 }],
    ['up and to the left', at(19, 24), at(10, 20), { x: 10, y: 20, width: 10, height: 5 }],
    ['from between pixels', at(9.6, 20.4), at(19.4, 23.5), { x: 10, y: 20, width: 10, height: 5 }],
    ['along a line', at(10, 20), at(30, 20), { x: 10, y: 20, width: 21, height: 1 }],
    ['beyond every edge', at(-50, -9), at(500, 99), { x: 0, y: 0, width: 100, height: 60 }],
  ])('is a box that holds the pixels under both ends: %s', (_, from, to, expected) => {
    expect(drawn('box', from, to, size)).toEqual({ kind: 'box', box: expected });
  });

  it('is an arrow from where it began, kept on the picture', () => {
    expect(drawn('arrow', at(50, 30), at(120, -4), size)).toEqual({
      kind: 'arrow',
      from: at(50, 30),
      to: at(99, 0),
    });
  });

  it('is nothing where it was a click, but for a number', () => {
    expect(drawn('box', at(10, 10), at(12, 12), size)).toBeUndefined();
    expect(drawn('arrow', at(10, 10), at(10, 12.4), size)).toBeUndefined();
    expect(drawn('box', at(10, 10), at(10, 13), size)).toBeDefined();
    expect(drawn('point', at(10, 10), at(12, 11), size)).toEqual({ kind: 'point', at: at(12, 11) });
  });
});

describe('what the keyboard asks for', () => {
  it('lies in the middle of what is seen', () => {
    const seen = { x: 20, y: 10, width: 64, height: 48 };
    expect(inMiddle('box', seen, size)).toEqual({
      kind: 'box',
      box: { x: 44, y: 26, width: 17, height: 17 },
    });
    expect(inMiddle('arrow', seen, size)).toEqual({ kind: 'arrow', from: at(44, 26), to: at(60, 42) });
    expect(inMiddle('point', seen, size)).toEqual({ kind: 'point', at: at(52, 34) });
  });

  it.each([
    [1, 1],
    [2, 1],
    [2, 2],
    [1, 5_000],
  ])(
    'is of the kind that was asked for on a picture of %i × %i pixels too, and lies on it',
    (width, height) => {
      const tiny = { width, height };
      const seen = { x: 0, y: 0, width, height: Math.min(height, 400) };
      for (const kind of ['box', 'arrow', 'point'] as const) {
        const made = inMiddle(kind, seen, tiny);
        expect(made.kind).toBe(kind);
        for (const { x, y } of endsOf(made)) {
          expect(x >= 0 && x < width && y >= 0 && y < height).toBe(true);
        }
      }
    },
  );
});

function endsOf(shape: Shape) {
  if (shape.kind === 'point') return [shape.at];
  if (shape.kind === 'arrow') return [shape.from, shape.to];
  const { x, y, width, height } = shape.box;
  return [at(x, y), at(x + width - 1, y + height - 1)];
}

describe('a mark that is moved', () => {
  it.each([
    [box(10, 20, 30, 5), 3.4, -2, box(13, 18, 30, 5)],
    [box(10, 20, 30, 5), -90, 90, box(0, 55, 30, 5)],
    [box(0, 0, 100, 60), 7, 7, box(0, 0, 100, 60)],
    [arrow(10, 20, 30, 5), 5, 1, arrow(15, 21, 35, 6)],
    [point(10, 20), 200, -1, point(99, 19)],
  ])('keeps its size, and on the picture', (mark, dx, dy, expected) => {
    expect(moved(mark, dx, dy, size)).toEqual(expected);
  });
});

describe('a handle that is dragged', () => {
  const before = box(10, 20, 30, 5);
  it.each([
    ['start', at(5, 18), box(5, 18, 35, 7)],
    ['end', at(50, 30), box(10, 20, 41, 11)],
    ['endStart', at(50, 18), box(10, 18, 41, 7)],
    ['startEnd', at(5, 30), box(5, 20, 35, 11)],
    // Across the corner opposite, which stays where it is.
    ['start', at(60, 40), box(39, 24, 22, 17)],
    ['end', at(-7, 300), box(0, 20, 11, 40)],
  ] as const)('of a box leaves the corner opposite: %s', (handle, to, expected) => {
    expect(dragged(before, handle, to, size)).toEqual(expected);
  });

  it('of an arrow leaves its other end', () => {
    expect(dragged(arrow(1, 2, 30, 40), 'start', at(9, 9), size)).toEqual(arrow(9, 9, 30, 40));
    expect(dragged(arrow(1, 2, 30, 40), 'end', at(9, 99), size)).toEqual(arrow(1, 2, 9, 59));
  });

  it('lies on the mark, so that a handle that is not moved changes nothing', () => {
    for (const mark of [before, box(99, 59, 1, 1), arrow(1, 2, 30, 40)]) {
      for (const { handle, at: place } of handlesOf(mark)) {
        expect(dragged(mark, handle, place, size)).toEqual(mark);
      }
    }
    expect(handlesOf(point(1, 1))).toEqual([]);
  });
});

describe('a mark that is grown by keys', () => {
  it.each([
    [box(10, 20, 30, 5), 10, 1, box(10, 20, 40, 6)],
    [box(10, 20, 30, 5), -100, 0, box(10, 20, 1, 5)],
    [box(10, 20, 30, 5), 0, -100, box(10, 20, 30, 1)],
    [box(95, 20, 5, 5), 10, 0, box(95, 20, 5, 5)],
    [arrow(1, 2, 30, 40), -1, 10, arrow(1, 2, 29, 50)],
    [point(3, 4), 5, 5, point(3, 4)],
  ])('keeps its beginning, and a pixel at the least', (mark, dx, dy, expected) => {
    expect(grown(mark, dx, dy, size)).toEqual(expected);
  });
});
