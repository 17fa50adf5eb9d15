import { readExif } from '../../../core/domain/media-facts/exif';
import type { Raster } from './raster';

/**
 * Where a pixel of the picture as it is looked at is taken from, by the orientation that its camera noted (Exif 3.0, 4.6.5.1.6): whether
 * columns and rows change places, and which of them run backwards.
 */
const turns: Readonly<Record<number, { swap: boolean; left: boolean; up: boolean }>> = {
  2: { swap: false, left: true, up: false },
  3: { swap: false, left: true, up: true },
  4: { swap: false, left: false, up: true },
  5: { swap: true, left: false, up: false },
  6: { swap: true, left: false, up: true },
  7: { swap: true, left: true, up: true },
  8: { swap: true, left: true, up: false },
};

/** The picture as every program shows it: turned as its own metadata says, which do not go into a working copy. */
export function upright(raster: Raster, file: Uint8Array, type: string): Raster {
  const turn = turns[Number(readExif(file, type)?.Orientation ?? 1)];
  if (!turn) return raster;
  const { width, height, rgb } = raster;
  const to: Raster = {
    width: turn.swap ? height : width,
    height: turn.swap ? width : height,
    rgb: new Uint8Array(rgb.length),
  };
  for (let y = 0; y < to.height; y += 1) {
    for (let x = 0; x < to.width; x += 1) {
      const [column, row] = turn.swap ? [y, x] : [x, y];
      const fromX = turn.left ? width - 1 - column : column;
      const fromY = turn.up ? height - 1 - row : row;
      const from = (fromY * width + fromX) * 3;
      const at = (y * to.width + x) * 3;
      for (let colour = 0; colour < 3; colour += 1) to.rgb[at + colour] = rgb[from + colour] ?? 0;
    }
  }
  return to;
}
