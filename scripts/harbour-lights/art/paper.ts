import { type Brush, box, disc, letter, type Picture, stroke, within } from './picture';

export const ink = '#2a2b33';
export const faint = '#8d8b86';

/** Every paper says that it is none. */
export function synthetic(brush: Brush, w: number, h: number): void {
  box(brush, 'rgba(255,255,255,0.72)', w / 2 - 178, h - 25, 356, 20, 10);
  letter(brush, 'SYNTHETIC · FOR TRAINING · مادة تدريبية مصطنعة', w / 2, h - 11, {
    size: 11,
    weight: 600,
    colour: '#3a3c46',
    align: 'center',
  });
}

export function table(brush: Brush, w: number, h: number, wood = '#a8794f'): void {
  box(brush, wood, 0, 0, w, h);
  for (let plank = 0; plank < 6; plank++) {
    stroke(brush, 'rgba(60,30,10,0.18)', 3, [
      [0, plank * (h / 5)],
      [w, plank * (h / 5) + 4],
    ]);
    stroke(brush, 'rgba(60,30,10,0.08)', 2, [
      [0, plank * (h / 5) + 34],
      [w, plank * (h / 5) + 28],
    ]);
  }
}

export function stamp(brush: Brush, x: number, y: number, r: number, colour: string, text: string): void {
  within(brush, { x, y, turn: -0.25, alpha: 0.75 }, () => {
    for (const radius of [r, r - 6]) {
      brush.beginPath();
      brush.arc(0, 0, radius, 0, Math.PI * 2);
      brush.strokeStyle = colour;
      brush.lineWidth = 2.4;
      brush.stroke();
    }
    letter(brush, text, 0, 4, { size: r * 0.28, weight: 700, colour, align: 'center' });
    for (const x of [-0.3, 0, 0.3]) disc(brush, colour, r * x, -r * 0.42, r * 0.07);
  });
}

export function textBlock(brush: Brush, x: number, y: number, w: number, lines: number, gap = 15): void {
  for (let line = 0; line < lines; line++) {
    box(
      brush,
      'rgba(60,62,72,0.28)',
      x,
      y + line * gap,
      line === lines - 1 ? w * 0.56 : w - ((line * 37) % 40),
      5,
      2,
    );
  }
}

export function sheet(
  brush: Brush,
  x: number,
  y: number,
  w: number,
  h: number,
  turn: number,
  draw: () => void,
  paper = '#fdfbf5',
): void {
  within(brush, { x: x + w / 2, y: y + h / 2, turn }, () => {
    box(brush, 'rgba(0,0,0,0.22)', -w / 2 + 7, -h / 2 + 9, w, h, 3);
    box(brush, paper, -w / 2, -h / 2, w, h, 3);
    brush.translate(-w / 2, -h / 2);
    draw();
  });
}

type Draw = Picture['draw'];
/** A photograph of papers. */
export const photo = (id: string, alt: string, draw: Draw, width = 640, height = 480): Picture => ({
  id,
  alt,
  width,
  height,
  format: 'jpg',
  draw,
});
