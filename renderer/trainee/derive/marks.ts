import type { PixelBox } from '../../../core/domain/evidence/derivative';

export interface Point {
  x: number;
  y: number;
}
export interface Size {
  width: number;
  height: number;
}

/** Where something lies that is put on a picture, pixels of the picture. */
export type Shape =
  | { kind: 'box'; box: PixelBox }
  | { kind: 'arrow'; from: Point; to: Point }
  | { kind: 'point'; at: Point };
/** Something put on a picture while it is worked on; `words`: the reason, or the label. */
export type Mark = Shape & { id: number; words: string };
export type MarkKind = Mark['kind'];

/** What of a mark can be dragged: a corner of a box, an end of an arrow. */
export type Handle = 'start' | 'end' | 'startEnd' | 'endStart';

/** Smaller than this in both directions, a drag is a click. */
const least = 3;

const within = (value: number, most: number) => Math.min(Math.max(Math.round(value), 0), most);
const inside = ({ x, y }: Point, { width, height }: Size): Point => ({
  x: within(x, width - 1),
  y: within(y, height - 1),
});

/** The box between two corners, both inside it. */
function boxBetween(a: Point, b: Point): PixelBox {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, width: Math.abs(a.x - b.x) + 1, height: Math.abs(a.y - b.y) + 1 };
}

/** The same from one point to another, both inside it. */
const between = (kind: 'box' | 'arrow', from: Point, to: Point): Shape =>
  kind === 'box' ? { kind, box: boxBetween(from, to) } : { kind, from, to };

/** What a drag from one point to another makes; undefined where it was too short for that. */
export function drawn(kind: MarkKind, from: Point, to: Point, size: Size): Shape | undefined {
  const [a, b] = [inside(from, size), inside(to, size)];
  if (kind === 'point') return { kind, at: b };
  if (Math.abs(a.x - b.x) < least && Math.abs(a.y - b.y) < least) return undefined;
  return between(kind, a, b);
}

/** One that was asked for by the keyboard, in the middle of what is seen; on a picture of a pixel or two as large as there is room. */
export function inMiddle(kind: MarkKind, seen: PixelBox, size: Size): Shape {
  const [x, y] = [seen.x + seen.width / 2, seen.y + seen.height / 2];
  const [w, h] = [Math.max(8, seen.width / 8), Math.max(8, seen.height / 12)];
  if (kind === 'point') return { kind, at: inside({ x, y }, size) };
  return between(kind, inside({ x: x - w, y: y - h }, size), inside({ x: x + w, y: y + h }, size));
}

/** Moved as a whole, and kept on the picture. */
export function moved(mark: Mark, dx: number, dy: number, size: Size): Mark {
  switch (mark.kind) {
    case 'box': {
      const { box } = mark;
      const x = within(box.x + dx, size.width - box.width);
      const y = within(box.y + dy, size.height - box.height);
      return { ...mark, box: { ...box, x, y } };
    }
    case 'arrow':
      return {
        ...mark,
        from: inside({ x: mark.from.x + dx, y: mark.from.y + dy }, size),
        to: inside({ x: mark.to.x + dx, y: mark.to.y + dy }, size),
      };
    case 'point':
      return { ...mark, at: inside({ x: mark.at.x + dx, y: mark.at.y + dy }, size) };
  }
}

/** Corners of a box, ends of an arrow, by which they are dragged. */
export function handlesOf(mark: Mark): { handle: Handle; at: Point }[] {
  if (mark.kind === 'point') return [];
  if (mark.kind === 'arrow') {
    return [
      { handle: 'start', at: mark.from },
      { handle: 'end', at: mark.to },
    ];
  }
  const { x, y, width, height } = mark.box;
  return [
    { handle: 'start', at: { x, y } },
    { handle: 'endStart', at: { x: x + width - 1, y } },
    { handle: 'startEnd', at: { x, y: y + height - 1 } },
    { handle: 'end', at: { x: x + width - 1, y: y + height - 1 } },
  ];
}

/** With one of its handles somewhere else. */
export function dragged(mark: Mark, handle: Handle, to: Point, size: Size): Mark {
  const place = inside(to, size);
  if (mark.kind === 'point') return mark;
  if (mark.kind === 'arrow') return handle === 'start' ? { ...mark, from: place } : { ...mark, to: place };
  const { x, y, width, height } = mark.box;
  const opposite = {
    x: handle === 'start' || handle === 'startEnd' ? x + width - 1 : x,
    y: handle === 'start' || handle === 'endStart' ? y + height - 1 : y,
  };
  return { ...mark, box: boxBetween(opposite, place) };
}

/** Made larger or smaller by the keyboard: the end moves, the beginning stays. */
export function grown(mark: Mark, dx: number, dy: number, size: Size): Mark {
  if (mark.kind === 'point') return mark;
  if (mark.kind === 'arrow') return dragged(mark, 'end', { x: mark.to.x + dx, y: mark.to.y + dy }, size);
  const { x, y, width, height } = mark.box;
  const end = { x: Math.max(x, x + width - 1 + dx), y: Math.max(y, y + height - 1 + dy) };
  return dragged(mark, 'end', end, size);
}
