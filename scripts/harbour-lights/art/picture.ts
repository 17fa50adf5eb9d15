import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Canvas, createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import { type Chance, chanceOf } from '../random';

export type Brush = SKRSContext2D;

/** A picture of the exercise: flat illustration, drawn the same each time. */
export interface Picture {
  /** Id of the medium and stem of its file: says neutrally what is seen. */
  id: string;
  /** Alternative text that the platform shows. */
  alt: string;
  width: number;
  height: number;
  format: 'jpg' | 'png';
  draw(brush: Brush, width: number, height: number, chance: Chance): void;
}

const require = createRequire(import.meta.url);
const fontFiles: [family: string, file: string][] = [
  ['HL Latin', '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'],
  ['HL Latin Ext', '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2'],
  ['HL Arabic', '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2'],
];
let fontsReady = false;

/** The package's own fonts, so that lettering does not depend on the machine. */
function readyFonts(): void {
  if (fontsReady) return;
  for (const [family, file] of fontFiles) {
    const [scope = '', name = ''] = file.split('/');
    const folder = dirname(require.resolve(`${scope}/${name}/package.json`));
    if (!GlobalFonts.registerFromPath(join(folder, ...file.split('/').slice(2)), family)) {
      throw new Error(`the font ${file} can't be read`);
    }
  }
  fontsReady = true;
}

/** `font(24, 700)` for `brush.font`. */
export function font(size: number, weight = 400): string {
  return `${weight} ${size}px "HL Latin", "HL Latin Ext", "HL Arabic"`;
}

/** An empty canvas of so many pixels, with the package's fonts at hand. */
export function canvasFor(width: number, height: number): { canvas: Canvas; brush: Brush } {
  readyFonts();
  const canvas = createCanvas(width, height);
  return { canvas, brush: canvas.getContext('2d') };
}

/** Octets of the picture's file. */
export function render(picture: Picture): Uint8Array {
  const { canvas, brush } = canvasFor(picture.width, picture.height);
  picture.draw(brush, picture.width, picture.height, chanceOf(`picture ${picture.id}`));
  return picture.format === 'png' ? canvas.toBuffer('image/png') : canvas.toBuffer('image/jpeg', 80);
}

/** A filled path: `M`, `L`, `Q`, `C`, `Z` as in SVG. */
export function shape(brush: Brush, fill: string, draw: (brush: Brush) => void): void {
  brush.beginPath();
  draw(brush);
  brush.fillStyle = fill;
  brush.fill();
}

export function polygon(brush: Brush, fill: string, points: readonly (readonly [number, number])[]): void {
  shape(brush, fill, () => {
    points.forEach(([x, y], index) => {
      if (index === 0) brush.moveTo(x, y);
      else brush.lineTo(x, y);
    });
    brush.closePath();
  });
}

export function disc(brush: Brush, fill: string, x: number, y: number, rx: number, ry = rx): void {
  shape(brush, fill, () => brush.ellipse(x, y, rx, ry, 0, 0, Math.PI * 2));
}

export function box(brush: Brush, fill: string, x: number, y: number, w: number, h: number, r = 0): void {
  shape(brush, fill, () => (r > 0 ? brush.roundRect(x, y, w, h, r) : brush.rect(x, y, w, h)));
}

export function stroke(
  brush: Brush,
  colour: string,
  width: number,
  points: readonly (readonly [number, number])[],
): void {
  brush.beginPath();
  points.forEach(([x, y], index) => {
    if (index === 0) brush.moveTo(x, y);
    else brush.lineTo(x, y);
  });
  brush.strokeStyle = colour;
  brush.lineWidth = width;
  brush.lineCap = 'round';
  brush.lineJoin = 'round';
  brush.stroke();
}

/** Vertical gradient. */
export function fade(brush: Brush, from: number, to: number, ...colours: string[]) {
  const gradient = brush.createLinearGradient(0, from, 0, to);
  colours.forEach((colour, index) => {
    gradient.addColorStop(index / Math.max(1, colours.length - 1), colour);
  });
  return gradient;
}

export function fill(
  brush: Brush,
  style: string | ReturnType<typeof fade>,
  x: number,
  y: number,
  w: number,
  h: number,
): void {
  brush.fillStyle = style;
  brush.fillRect(x, y, w, h);
}

export interface Lettering {
  size: number;
  weight?: number;
  colour: string;
  align?: 'left' | 'center' | 'right';
  rtl?: boolean;
}

/** One line of text on its baseline. */
export function letter(brush: Brush, text: string, x: number, y: number, style: Lettering): void {
  brush.font = font(style.size, style.weight ?? 400);
  brush.fillStyle = style.colour;
  brush.direction = style.rtl ? 'rtl' : 'ltr';
  brush.textAlign = style.align ?? (style.rtl ? 'right' : 'left');
  brush.textBaseline = 'alphabetic';
  brush.fillText(text, x, y);
}

/** Does something in its own frame: moved, scaled, turned, more transparent. */
export function within(
  brush: Brush,
  frame: { x?: number; y?: number; scale?: number; flip?: boolean; turn?: number; alpha?: number },
  draw: () => void,
): void {
  brush.save();
  brush.translate(frame.x ?? 0, frame.y ?? 0);
  if (frame.turn) brush.rotate(frame.turn);
  const scale = frame.scale ?? 1;
  brush.scale(frame.flip ? -scale : scale, scale);
  if (frame.alpha !== undefined) brush.globalAlpha = frame.alpha;
  draw();
  brush.restore();
}
