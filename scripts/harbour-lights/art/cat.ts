import { type Brush, disc, polygon, shape, stroke, within } from './picture';

/** A cat, some 120 high when it sits; (x, y) is between its paws. */
export function cat(
  brush: Brush,
  x: number,
  y: number,
  scale: number,
  coat: string,
  belly: string,
  pose: 'sit' | 'sleep' | 'walk',
  flip = false,
): void {
  within(brush, { x, y, scale, flip }, () => {
    if (pose === 'sleep') {
      disc(brush, 'rgba(0,0,0,0.15)', 0, 2, 74, 8);
      disc(brush, coat, 0, -26, 68, 32);
      stroke(brush, coat, 15, [
        [58, -20],
        [50, 0],
        [10, 2],
        [-20, -2],
      ]);
      disc(brush, belly, -10, -14, 36, 14);
      head(brush, -44, -32, coat, belly, true);
      stripes(brush, 12, -46);
      return;
    }
    if (pose === 'walk') {
      disc(brush, 'rgba(0,0,0,0.15)', 0, 2, 66, 6);
      stroke(brush, coat, 11, [
        [56, -56],
        [82, -84],
        [74, -110],
      ]);
      for (const leg of [-40, -24, 30, 46])
        stroke(brush, coat, 13, [
          [leg, -40],
          [leg + (leg % 3) * 2, -4],
        ]);
      disc(brush, coat, 6, -52, 58, 24);
      head(brush, -54, -74, coat, belly, false);
      stripes(brush, 14, -66);
      return;
    }
    disc(brush, 'rgba(0,0,0,0.15)', 4, 2, 50, 6);
    stroke(brush, coat, 13, [
      [28, -8],
      [62, -10],
      [70, -34],
    ]);
    shape(brush, coat, () => {
      brush.moveTo(-34, 0);
      brush.quadraticCurveTo(-34, -70, 0, -76);
      brush.quadraticCurveTo(40, -64, 42, 0);
      brush.closePath();
    });
    disc(brush, belly, -4, -26, 18, 28);
    stroke(brush, belly, 12, [
      [-14, -26],
      [-14, -4],
    ]);
    stroke(brush, belly, 12, [
      [8, -26],
      [8, -4],
    ]);
    head(brush, -2, -92, coat, belly, false);
    stripes(brush, 24, -40);
  });
}

function stripes(brush: Brush, x: number, y: number): void {
  for (let stripe = 0; stripe < 3; stripe++)
    stroke(brush, 'rgba(60,30,10,0.22)', 5, [
      [x + stripe * 13, y],
      [x + 4 + stripe * 13, y + 16],
    ]);
}

function head(brush: Brush, x: number, y: number, coat: string, belly: string, asleep: boolean): void {
  polygon(brush, coat, [
    [x - 30, y - 8],
    [x - 27, y - 42],
    [x - 6, y - 22],
  ]);
  polygon(brush, coat, [
    [x + 30, y - 8],
    [x + 27, y - 42],
    [x + 6, y - 22],
  ]);
  polygon(brush, '#e9a9a0', [
    [x - 25, y - 18],
    [x - 24, y - 34],
    [x - 13, y - 22],
  ]);
  polygon(brush, '#e9a9a0', [
    [x + 25, y - 18],
    [x + 24, y - 34],
    [x + 13, y - 22],
  ]);
  disc(brush, coat, x, y, 33, 28);
  disc(brush, belly, x, y + 11, 17, 12);
  for (const side of [-1, 1]) {
    if (asleep)
      stroke(brush, '#3a2a22', 3, [
        [x + side * 19, y - 3],
        [x + side * 13, y + 1],
        [x + side * 7, y - 2],
      ]);
    else {
      disc(brush, '#f2e27a', x + side * 13, y - 4, 6.5, 7.5);
      disc(brush, '#22201e', x + side * 13, y - 4, 2.4, 6.4);
    }
    for (const lift of [-3, 4])
      stroke(brush, 'rgba(255,255,255,0.7)', 1.6, [
        [x + side * 14, y + 10],
        [x + side * 40, y + 9 + lift],
      ]);
  }
  polygon(brush, '#c9675a', [
    [x - 5, y + 5],
    [x + 5, y + 5],
    [x, y + 10],
  ]);
  stroke(brush, '#7a4a3a', 2, [
    [x - 7, y + 15],
    [x, y + 11],
    [x + 7, y + 15],
  ]);
}
