import { type Brush, box, disc, type Picture, shape, stroke } from './picture';

type Draw = (brush: Brush, w: number, h: number) => void;

/** Something on a table before a wall. */
export function still(id: string, alt: string, table: string, wall: string, draw: Draw): Picture {
  return {
    id,
    alt,
    width: 560,
    height: 420,
    format: 'jpg',
    draw(brush, w, h) {
      box(brush, wall, 0, 0, w, h);
      box(brush, table, 0, h * 0.56, w, h * 0.44);
      box(brush, 'rgba(255,255,255,0.14)', 0, h * 0.56, w, 5);
      draw(brush, w, h);
    },
  };
}

/** A cup, steaming. */
export const cup = (b: Brush, x: number, y: number, colour: string, drink: string) => {
  disc(b, 'rgba(0,0,0,0.15)', x, y + 4, 50, 12);
  shape(b, colour, () => {
    b.moveTo(x - 36, y - 58);
    b.lineTo(x - 26, y);
    b.quadraticCurveTo(x, y + 8, x + 26, y);
    b.lineTo(x + 36, y - 58);
    b.closePath();
  });
  disc(b, colour, x, y - 58, 36, 11);
  disc(b, drink, x, y - 58, 30, 8);
  for (const s of [-10, 8])
    stroke(b, 'rgba(255,255,255,0.5)', 4, [
      [x + s, y - 76],
      [x + s + 6, y - 94],
      [x + s - 2, y - 112],
    ]);
};
