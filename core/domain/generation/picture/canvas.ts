import { pngOf } from '../../picture/png';

/** A colour as 0xrrggbb. */
export type Colour = number;

/**
 * Shapes of flat colour by whole numbers only, drawn at twice the size and made smaller at the end, which softens the edges.
 * Coordinates are in pixels of the finished picture; what lies outside is left out.
 */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  rect(x: number, y: number, width: number, height: number, colour: Colour): void;
  disk(x: number, y: number, radius: number, colour: Colour): void;
  /** An ellipse; `half` keeps its upper or lower part only. */
  oval(x: number, y: number, rx: number, ry: number, colour: Colour, half?: 'upper' | 'lower'): void;
  /** Corners as x, y, x, y, …: any simple polygon. */
  polygon(corners: readonly number[], colour: Colour): void;
  /** Rows from one colour to another. */
  gradient(y: number, height: number, from: Colour, to: Colour): void;
  png(): Uint8Array;
}

const scale = 2;

export function createCanvas(width: number, height: number): Canvas {
  const w = width * scale;
  const h = height * scale;
  const pixels = new Uint32Array(w * h);
  const span = (row: number, from: number, to: number, colour: Colour) => {
    if (row < 0 || row >= h) return;
    const left = Math.max(0, Math.ceil(from));
    const right = Math.min(w, Math.ceil(to));
    if (left < right) pixels.fill(colour, row * w + left, row * w + right);
  };
  const oval: Canvas['oval'] = (x, y, rx, ry, colour, half) => {
    const top = half === 'lower' ? y * scale : (y - ry) * scale;
    const bottom = half === 'upper' ? y * scale : (y + ry) * scale;
    for (let row = Math.floor(top); row < bottom; row++) {
      const dy = row + 0.5 - y * scale;
      const part = 1 - (dy * dy) / (ry * scale * ry * scale);
      if (part <= 0) continue;
      // The square root is rounded correctly on every machine (IEEE 754).
      const reach = Math.sqrt(part) * rx * scale;
      span(row, x * scale - reach, x * scale + reach, colour);
    }
  };
  return {
    width,
    height,
    rect(x, y, rectWidth, rectHeight, colour) {
      for (let row = Math.floor(y * scale); row < (y + rectHeight) * scale; row++)
        span(row, x * scale, (x + rectWidth) * scale, colour);
    },
    disk: (x, y, radius, colour) => oval(x, y, radius, radius, colour),
    oval,
    polygon(corners, colour) {
      const ys = corners.filter((_, index) => index % 2 === 1).map((y) => y * scale);
      const bottom = Math.min(h, Math.ceil(Math.max(...ys)));
      const crossings: number[] = [];
      for (let row = Math.max(0, Math.floor(Math.min(...ys))); row < bottom; row++) {
        const y = (row + 0.5) / scale;
        crossings.length = 0;
        let x1 = corners.at(-2) ?? 0;
        let y1 = corners.at(-1) ?? 0;
        for (let corner = 0; corner < corners.length; corner += 2) {
          const x2 = corners[corner] ?? 0;
          const y2 = corners[corner + 1] ?? 0;
          if (y1 <= y !== y2 <= y) crossings.push(x1 + ((y - y1) * (x2 - x1)) / (y2 - y1));
          x1 = x2;
          y1 = y2;
        }
        crossings.sort((a, b) => a - b);
        for (let pair = 0; pair + 1 < crossings.length; pair += 2)
          span(row, (crossings[pair] ?? 0) * scale, (crossings[pair + 1] ?? 0) * scale, colour);
      }
    },
    gradient(y, gradientHeight, from, to) {
      for (let row = 0; row < gradientHeight; row++) {
        const colour = blend(from, to, row, gradientHeight);
        for (let part = 0; part < scale; part++) span((y + row) * scale + part, 0, w, colour);
      }
    },
    png() {
      const rgb = new Uint8Array(width * height * 3);
      let to = 0;
      for (let row = 0; row < height; row++) {
        let at = row * scale * w;
        for (let column = 0; column < width; column++, at += scale, to += 3) {
          const a = pixels[at] ?? 0;
          const b = pixels[at + 1] ?? 0;
          const c = pixels[at + w] ?? 0;
          const d = pixels[at + w + 1] ?? 0;
          if (a === b && a === c && a === d) {
            rgb[to] = a >> 16;
            rgb[to + 1] = a >> 8;
            rgb[to + 2] = a;
            continue;
          }
          // Red and blue together, green apart: four octets never carry into each other.
          const outer = (a & 0xff00ff) + (b & 0xff00ff) + (c & 0xff00ff) + (d & 0xff00ff) + 0x20002;
          const green = ((a & 0xff00) + (b & 0xff00) + (c & 0xff00) + (d & 0xff00) + 0x200) >> 2;
          rgb[to] = outer >> 18;
          rgb[to + 1] = green >> 8;
          rgb[to + 2] = outer >> 2;
        }
      }
      return pngOf(width, height, rgb);
    },
  };
}

/** A colour on the way from one to another, `part` of `whole`. */
export function blend(from: Colour, to: Colour, part: number, whole: number): Colour {
  const mixed = (shift: number) => {
    const a = (from >> shift) & 255;
    const b = (to >> shift) & 255;
    return Math.floor(a + ((b - a) * part) / whole) << shift;
  };
  return mixed(16) | mixed(8) | mixed(0);
}
