import { describe, expect, it } from 'vitest';
import { drawn, inMiddle, type Mark } from '../../../renderer/trainee/derive/marks';
import {
  isFull,
  mostMarks,
  type PictureOperation,
  pictureWork,
  wordsMissing,
} from '../../../renderer/trainee/derive/picture-work';

const size = { width: 100, height: 60 };
const sent = { width: 100, height: 60 };
const box = { x: 10, y: 20, width: 30, height: 5 };
const other = { x: 1, y: 2, width: 3, height: 4 };

describe('what is sent of the marks on a picture', () => {
  it('of a redaction is every box with its reason, in their order', () => {
    const marks: Mark[] = [
      { id: 4, kind: 'box', box, words: ' A bystander ' },
      { id: 2, kind: 'box', box: other, words: 'A number plate' },
    ];
    expect(pictureWork('redaction', marks, size)).toEqual({
      operation: 'redaction',
      parameters: {
        picture: sent,
        boxes: [
          { ...box, reason: 'A bystander' },
          { ...other, reason: 'A number plate' },
        ],
      },
    });
  });

  it('of a crop is its box', () => {
    expect(
      pictureWork('crop', [{ id: 1, kind: 'box', box, words: 'The rest is advertising' }], size),
    ).toEqual({
      operation: 'crop',
      parameters: { picture: sent, box, reason: 'The rest is advertising' },
    });
  });

  it('of an annotation is what is drawn, with its labels', () => {
    const [from, to] = [
      { x: 1, y: 2 },
      { x: 30, y: 4 },
    ];
    const marks: Mark[] = [
      { id: 1, kind: 'arrow', from, to, words: '' },
      { id: 2, kind: 'point', at: to, words: 'The sign' },
      { id: 3, kind: 'box', box, words: '' },
    ];
    expect(pictureWork('annotation', marks, size)).toEqual({
      operation: 'annotation',
      parameters: {
        picture: sent,
        marks: [
          { kind: 'arrow', from, to, label: '' },
          { kind: 'point', at: to, label: 'The sign' },
          { kind: 'box', box, label: '' },
        ],
      },
    });
  });

  it('is nothing while the picture is not seen, or words are missing', () => {
    const marks: Mark[] = [{ id: 1, kind: 'box', box, words: 'A bystander' }];
    expect(pictureWork('redaction', marks, undefined)).toBeUndefined();
    expect(pictureWork('redaction', [], size)).toBeUndefined();
    expect(
      pictureWork('redaction', [...marks, { id: 2, kind: 'box', box, words: ' a ' }], size),
    ).toBeUndefined();
  });
});

describe('the words of a mark', () => {
  it.each([
    ['redaction', 'box', '  no ', true],
    ['redaction', 'box', 'Why', false],
    ['crop', 'box', '', true],
    ['annotation', 'box', '', false],
    ['annotation', 'point', ' ', true],
    ['annotation', 'point', '1', false],
  ] as const)('of %s, %s: %j', (operation, kind, words, missing) => {
    const shape = kind === 'point' ? { kind, at: { x: 1, y: 1 } } : { kind, box };
    expect(wordsMissing(operation, { id: 1, words, ...shape })).toBe(missing);
  });
});

describe('a desk', () => {
  const operations: PictureOperation[] = ['redaction', 'crop', 'annotation'];
  it.each(operations)('can make whatever it lets one draw: %s', (operation) => {
    const kinds = operation === 'annotation' ? (['box', 'arrow', 'point'] as const) : (['box'] as const);
    const shapes = [{ width: 1, height: 1 }, { width: 2, height: 1 }, size].flatMap((picture) =>
      kinds.flatMap((kind) => {
        const middle = inMiddle(kind, { x: 0, y: 0, ...picture }, picture);
        const drag = drawn(kind, { x: -5, y: -5 }, { x: 999, y: 999 }, picture);
        return [middle, ...(drag ? [drag] : [])].map((shape) => ({ picture, shape }));
      }),
    );
    for (const { picture, shape } of shapes) {
      const mark: Mark = { ...shape, id: 1, words: 'Because' };
      expect(wordsMissing(operation, mark)).toBe(false);
      expect(pictureWork(operation, [mark], picture)).toBeDefined();
    }
  });

  it.each(['redaction', 'annotation'] as const)(
    'takes as many as one copy holds, and no more: %s',
    (operation) => {
      const marks = Array.from(
        { length: mostMarks[operation] },
        (_, id): Mark => ({ id, kind: 'box', box, words: 'Because' }),
      );
      expect(isFull(operation, marks.slice(1))).toBe(false);
      expect(isFull(operation, marks)).toBe(true);
      expect(pictureWork(operation, marks, size)).toBeDefined();
      expect(
        pictureWork(operation, [...marks, { id: 999, kind: 'box', box, words: 'Because' }], size),
      ).toBeUndefined();
    },
  );

  it('for a crop takes another box in place of the first', () => {
    expect(isFull('crop', [{ id: 1, kind: 'box', box, words: 'Because' }])).toBe(false);
  });
});
