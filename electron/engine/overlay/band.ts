import { type Drawn, type Label, labelHeight, lettersOf, valueHeight, widthOf, wordsOf } from './type';

/** What the band says. */
export interface BandContent {
  exhibit: string;
  /** As it is read, in UTC. */
  time: string;
  /** Code of the picture's digest. */
  code: string;
  address: string;
}

/** A raster of three octets a pixel, rows from the top. */
export interface Raster {
  width: number;
  height: number;
  rgb: Uint8Array;
}

type Colour = readonly [red: number, green: number, blue: number];
const paper: Colour = [0xf5, 0xf3, 0xee];
const ink: Colour = [0x17, 0x1c, 0x22];
const quiet: Colour = [0x5a, 0x61, 0x6b];

/** Everything is laid out at twice its size on an ordinary screen. */
const edge = 32;
const top = 22;
const gap = 72;
const betweenLanguages = 22;
const betweenRows = 14;
/** An address that takes more lines than this is cut: the capture's record has it whole. */
const mostLines = 8;

interface Placed {
  run: readonly Drawn[];
  x: number;
  y: number;
  colour: Colour;
}

/** The names of a field in all languages, side by side. */
function labelRuns(label: Label, x: number, y: number): { placed: Placed[]; width: number } {
  const placed: Placed[] = [];
  let at = x;
  for (const word of wordsOf(label)) {
    placed.push({ run: [word], x: at, y, colour: quiet });
    at += word.advance + betweenLanguages;
  }
  return { placed, width: at - betweenLanguages - x };
}

/** A text cut into lines that fit. */
function linesOf(text: string, width: number): Drawn[][] {
  const lines: Drawn[][] = [[]];
  let used = 0;
  for (const letter of lettersOf(text)) {
    if (used + letter.advance > width && used > 0) {
      if (lines.length === mostLines) {
        lines.at(-1)?.splice(-3, 3, ...lettersOf('...'));
        break;
      }
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(letter);
    used += letter.advance;
  }
  return lines;
}

/** Where everything stands in a band so wide, and how high it is; at twice the size. */
function laidOut(content: BandContent, width: number): { placed: Placed[]; height: number } {
  const placed: Placed[] = [];
  const room = width - 2 * edge;
  let x = edge;
  let y = top;
  for (const field of ['exhibit', 'time', 'code'] as const) {
    const run = lettersOf(content[field]);
    const needed = Math.max(widthOf(run), labelRuns(field, 0, 0).width);
    if (x > edge && x + needed > edge + room) {
      x = edge;
      y += labelHeight + valueHeight + betweenRows;
    }
    placed.push(...labelRuns(field, x, y).placed, { run, x, y: y + labelHeight, colour: ink });
    x += needed + gap;
  }
  y += labelHeight + valueHeight + betweenRows;
  placed.push(...labelRuns('address', edge, y).placed);
  y += labelHeight;
  for (const run of linesOf(content.address, room)) {
    placed.push({ run, x: edge, y, colour: ink });
    y += valueHeight;
  }
  y += betweenRows;
  placed.push(...labelRuns('synthetic', edge, y).placed);
  return { placed, height: y + labelHeight + top };
}

/** Where each colour covers how much of a pixel, 0 to 15. */
interface Sheet {
  width: number;
  height: number;
  colours: Map<Colour, Uint8Array>;
}

function paint({ run, x, y, colour }: Placed, { width, height, colours }: Sheet): void {
  const covered = colours.get(colour) ?? new Uint8Array(width * height);
  colours.set(colour, covered);
  let left = x;
  for (const letter of run) {
    const columns = Math.min(letter.width, width - left);
    if (columns <= 0) return;
    for (let row = 0; row < letter.height; row += 1) {
      const from = row * letter.width;
      covered.set(letter.coverage.subarray(from, from + columns), (y + row) * width + left);
    }
    left += letter.advance;
  }
}

/** The sheet in colour on paper, each pixel the mean of `step` by `step` of it. */
function coloured({ width, height, colours }: Sheet, step: 1 | 2): Raster {
  const [columns, rows] = [width / step, height / step];
  const rgb = new Uint8Array(columns * rows * 3);
  for (let part = 0; part < 3; part += 1) rgb[part] = paper[part] ?? 0;
  for (let done = 3; done < rgb.length; done *= 2) rgb.copyWithin(done, 0, done);
  for (const [colour, covered] of colours) {
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        const at = row * step * width + column * step;
        const sum =
          step === 1
            ? (covered[at] ?? 0) * 4
            : (covered[at] ?? 0) +
              (covered[at + 1] ?? 0) +
              (covered[at + width] ?? 0) +
              (covered[at + width + 1] ?? 0);
        if (sum === 0) continue;
        const to = (row * columns + column) * 3;
        for (let part = 0; part < 3; part += 1) {
          const under = rgb[to + part] ?? 0;
          rgb[to + part] = under + Math.round((((colour[part] ?? 0) - under) * sum) / 60);
        }
      }
    }
  }
  return { width: columns, height: rows, rgb };
}

/**
 * The band as a raster: address, exercise time, exhibit and code, each under its name in English, Arabic and French. `large` where a
 * CSS pixel is about two of the picture.
 */
export function drawBand(content: BandContent, width: number, large: boolean): Raster {
  const step = large ? 1 : 2;
  const { placed, height } = laidOut(content, width * step);
  const sheet: Sheet = { width: width * step, height: height + (height % 2), colours: new Map() };
  for (const one of placed) paint(one, sheet);
  return coloured(sheet, step);
}
