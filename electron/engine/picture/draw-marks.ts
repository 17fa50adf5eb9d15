import { type AnnotationMark, markNumbers } from '../../../core/domain/evidence/derivative';
import { lettersOf, valueHeight } from '../overlay/type';
import type { Raster } from './raster';

type Colour = readonly [number, number, number];
const ink: Colour = [200, 16, 46];
const paper: Colour = [255, 255, 255];

/** Of the disc that a number stands in, pixels. */
const leastRadius = 11;

/** Whole numbers and square roots alone are used below: both are exact, and so the same on every machine. */
const distance = (x: number, y: number) => Math.sqrt(x * x + y * y);
const limited = (value: number) => Math.min(1, Math.max(0, value));

/** Mixes a colour into a pixel; what lies outside is left out. */
function mix({ width, height, rgb }: Raster, x: number, y: number, colour: Colour, share: number): void {
  if (share <= 0 || x < 0 || y < 0 || x >= width || y >= height) return;
  const at = (y * width + x) * 3;
  for (let channel = 0; channel < 3; channel += 1) {
    const value = rgb[at + channel] ?? 0;
    rgb[at + channel] = Math.floor(value + ((colour[channel] ?? 0) - value) * share + 0.5);
  }
}

/** Distance of a point from a straight line between two others. */
function fromLine(
  x: number,
  y: number,
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
) {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : limited(((x - ax) * dx + (y - ay) * dy) / length);
  return distance(x - ax - along * dx, y - ay - along * dy);
}

type Line = readonly [readonly [number, number], readonly [number, number]];

/** Lines of one width with a white edge, so that they stand out on every ground. */
function drawLines(raster: Raster, lines: readonly Line[], width: number): void {
  const edge = Math.max(1, width / 3);
  for (const [colour, half] of [
    [paper, width / 2 + edge],
    [ink, width / 2],
  ] as const) {
    for (const [from, to] of lines) {
      const reach = Math.ceil(half) + 1;
      const left = Math.max(0, Math.floor(Math.min(from[0], to[0])) - reach);
      const right = Math.min(raster.width - 1, Math.ceil(Math.max(from[0], to[0])) + reach);
      const top = Math.max(0, Math.floor(Math.min(from[1], to[1])) - reach);
      const bottom = Math.min(raster.height - 1, Math.ceil(Math.max(from[1], to[1])) + reach);
      for (let y = top; y <= bottom; y += 1) {
        for (let x = left; x <= right; x += 1) {
          mix(raster, x, y, colour, limited(half + 0.5 - fromLine(x, y, from, to)));
        }
      }
    }
  }
}

function linesOf(mark: AnnotationMark, size: number): Line[] {
  if (mark.kind === 'point') return [];
  if (mark.kind === 'box') {
    const { x, y, width, height } = mark.box;
    const [right, bottom] = [x + width - 1, y + height - 1];
    return [
      [
        [x, y],
        [right, y],
      ],
      [
        [right, y],
        [right, bottom],
      ],
      [
        [right, bottom],
        [x, bottom],
      ],
      [
        [x, bottom],
        [x, y],
      ],
    ];
  }
  const { from, to } = mark;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = distance(dx, dy);
  if (length === 0)
    return [
      [
        [from.x, from.y],
        [to.x, to.y],
      ],
    ];
  const [ux, uy] = [dx / length, dy / length];
  const head = Math.min(length, size * 5);
  const wing = (side: number): Line => [
    [to.x, to.y],
    [to.x - ux * head + uy * head * 0.5 * side, to.y - uy * head - ux * head * 0.5 * side],
  ];
  return [
    [
      [from.x, from.y],
      [to.x, to.y],
    ],
    wing(1),
    wing(-1),
  ];
}

/** Where the number of a mark stands: at the corner where a box begins, at the end that an arrow starts from, at the point itself. */
function placeOf(mark: AnnotationMark): { x: number; y: number } {
  if (mark.kind === 'box') return { x: mark.box.x, y: mark.box.y };
  return mark.kind === 'arrow' ? mark.from : mark.at;
}

/** A number in a disc, wholly inside the picture. */
function drawNumber(raster: Raster, number: number, at: { x: number; y: number }, radius: number): void {
  const inside = (value: number, size: number) =>
    Math.min(Math.max(value, radius + 1), Math.max(size - radius - 2, radius + 1));
  const [cx, cy] = [Math.round(inside(at.x, raster.width)), Math.round(inside(at.y, raster.height))];
  for (let y = cy - radius - 2; y <= cy + radius + 2; y += 1) {
    for (let x = cx - radius - 2; x <= cx + radius + 2; x += 1) {
      const away = distance(x - cx, y - cy);
      mix(raster, x, y, paper, limited(radius + 1.5 - away));
      mix(raster, x, y, ink, limited(radius - 0.5 - away));
    }
  }
  // The type is drawn for pictures of twice as many pixels as are looked at.
  const scale = (radius * 1.5) / valueHeight;
  const letters = lettersOf(String(number));
  const run = letters.reduce((sum, { advance }) => sum + advance, 0) * scale;
  let left = cx - run / 2;
  for (const { advance, width, height, coverage } of letters) {
    const top = cy - (height * scale) / 2;
    for (let y = 0; y < height * scale; y += 1) {
      for (let x = 0; x < width * scale; x += 1) {
        const share = covered(coverage, width, height, x / scale, y / scale, 1 / scale);
        mix(raster, Math.round(left + x), Math.round(top + y), paper, share);
      }
    }
    left += advance * scale;
  }
}

/** How much of a square of a drawn letter is covered, 0 to 1. */
function covered(
  coverage: Uint8Array,
  width: number,
  height: number,
  left: number,
  top: number,
  side: number,
): number {
  let sum = 0;
  let count = 0;
  for (let y = Math.floor(top); y < Math.max(top + side, Math.floor(top) + 1); y += 1) {
    for (let x = Math.floor(left); x < Math.max(left + side, Math.floor(left) + 1); x += 1) {
      if (x < width && y < height) sum += coverage[y * width + x] ?? 0;
      count += 1;
    }
  }
  return sum / count / 15;
}

/** Draws boxes, arrows and numbers into a picture, as large as befits it. The words of the labels stand in the legend, not in the pixels. */
export function drawMarks(raster: Raster, marks: readonly AnnotationMark[]): void {
  const size = Math.max(2, Math.round(Math.min(raster.width, 1_600) / 320));
  for (const mark of marks) drawLines(raster, linesOf(mark, size), size);
  const numbers = markNumbers(marks);
  marks.forEach((mark, at) => {
    const number = numbers[at];
    if (number !== undefined) drawNumber(raster, number, placeOf(mark), Math.max(leastRadius, size * 5));
  });
}
