import type { Chance } from '../random';
import type { Light } from './light';
import { type Brush, box, disc, polygon, shape, stroke, within } from './picture';

/** A row of houses along `base`, from `x` to `to`. */
export function houses(
  brush: Brush,
  x: number,
  to: number,
  base: number,
  tall: number,
  light: Light,
  chance: Chance,
): void {
  for (let left = x; left < to; ) {
    const width = chance.between(34, 62);
    const height = tall * (0.55 + chance.next() * 0.6);
    const wall = chance.pick(light.wall);
    box(brush, wall, left, base - height, width, height);
    box(brush, 'rgba(20,16,30,0.10)', left + width * 0.72, base - height, width * 0.28, height);
    if (chance.happens(0.35)) {
      shape(brush, wall, () => brush.arc(left + width / 2, base - height, width * 0.26, Math.PI, 0));
    } else {
      box(brush, 'rgba(40,30,30,0.25)', left - 2, base - height - 4, width + 4, 5);
    }
    for (let row = 0; row < Math.floor(height / 26); row++) {
      for (let column = 0; column < Math.floor(width / 18); column++) {
        const lit = !light.dark || chance.happens(0.55);
        const wx = left + 8 + column * 17;
        const wy = base - height + 11 + row * 25;
        box(brush, lit ? light.window : 'rgba(10,10,25,0.45)', wx, wy, 8, 12, chance.happens(0.3) ? 4 : 1);
        if (!light.dark && chance.happens(0.4)) box(brush, '#3f7f86', wx - 3, wy, 3, 12);
      }
    }
    left += width - 1;
  }
}

/** The old lighthouse, 150 high. */
export function lighthouse(brush: Brush, x: number, base: number, scale: number, light: Light): void {
  within(brush, { x, y: base, scale }, () => {
    if (light.dark) {
      brush.globalAlpha = 0.16;
      polygon(brush, '#ffe9ad', [
        [0, -140],
        [-900, -300],
        [-900, -70],
      ]);
      polygon(brush, '#ffe9ad', [
        [0, -140],
        [900, -250],
        [900, -90],
      ]);
      brush.globalAlpha = 1;
    }
    polygon(brush, light.dark ? '#c9bdb9' : '#f8f3ea', [
      [-17, 0],
      [-11, -126],
      [11, -126],
      [17, 0],
    ]);
    for (const [from, to] of [
      [0.16, 0.36],
      [0.58, 0.78],
    ] as const) {
      const half = (t: number) => 17 - 6 * t;
      polygon(brush, '#b5402f', [
        [-half(from), -126 * from],
        [-half(to), -126 * to],
        [half(to), -126 * to],
        [half(from), -126 * from],
      ]);
    }
    polygon(brush, 'rgba(20,16,40,0.16)', [
      [4, 0],
      [3, -126],
      [11, -126],
      [17, 0],
    ]);
    box(brush, '#3a3540', -15, -131, 30, 6, 2);
    box(brush, light.dark ? '#ffe7a0' : '#cfe3e4', -8, -148, 16, 18, 2);
    shape(brush, '#b5402f', () => brush.arc(0, -148, 11, Math.PI, 0));
    stroke(brush, '#3a3540', 2, [
      [0, -158],
      [0, -168],
    ]);
    polygon(brush, light.near, [
      [-60, 6],
      [-34, -10],
      [6, -6],
      [40, -12],
      [70, 6],
    ]);
  });
}

/** A harbour crane, 190 high. */
export function crane(
  brush: Brush,
  x: number,
  base: number,
  scale: number,
  colour: string,
  flip = false,
): void {
  within(brush, { x, y: base, scale, flip }, () => {
    stroke(brush, colour, 7, [
      [-26, 0],
      [-12, -110],
    ]);
    stroke(brush, colour, 7, [
      [26, 0],
      [12, -110],
    ]);
    stroke(brush, colour, 3, [
      [-20, -46],
      [20, -46],
    ]);
    stroke(brush, colour, 3, [
      [-22, -16],
      [16, -76],
    ]);
    box(brush, colour, -18, -138, 40, 30, 3);
    stroke(brush, colour, 6, [
      [8, -130],
      [104, -196],
    ]);
    stroke(brush, colour, 2, [
      [-10, -138],
      [-2, -182],
      [98, -192],
    ]);
    stroke(brush, colour, 2, [
      [100, -192],
      [100, -90],
    ]);
    box(brush, colour, 94, -92, 12, 12, 2);
  });
}

export function container(brush: Brush, x: number, y: number, w: number, h: number, colour: string): void {
  box(brush, colour, x, y, w, h, 2);
  for (let rib = x + 8; rib < x + w - 4; rib += 11) box(brush, 'rgba(0,0,0,0.14)', rib, y + 4, 4, h - 8);
  box(brush, 'rgba(255,255,255,0.15)', x, y, w, 4);
}

/** A white van, 170 wide, wheels on (0, 0). */
export function van(brush: Brush, x: number, y: number, scale: number, body = '#eef0ee', flip = false): void {
  within(brush, { x, y, scale, flip }, () => {
    disc(brush, 'rgba(0,0,0,0.25)', 0, 2, 92, 7);
    shape(brush, body, () => {
      brush.moveTo(-84, -12);
      brush.lineTo(-84, -78);
      brush.quadraticCurveTo(-84, -84, -76, -84);
      brush.lineTo(34, -84);
      brush.quadraticCurveTo(50, -82, 60, -52);
      brush.lineTo(80, -46);
      brush.quadraticCurveTo(86, -42, 86, -12);
      brush.closePath();
    });
    polygon(brush, '#34495a', [
      [26, -76],
      [40, -76],
      [53, -52],
      [26, -50],
    ]);
    box(brush, 'rgba(0,0,0,0.12)', -20, -78, 2, 62);
    box(brush, '#c9cfcd', -84, -20, 170, 8, 2);
    for (const wheel of [-50, 52]) {
      disc(brush, '#23262b', wheel, -8, 17);
      disc(brush, '#9aa0a5', wheel, -8, 7);
    }
    disc(brush, '#ffe9a8', 82, -34, 4, 6);
  });
}

/** Stone quay with bollards. */
export function quay(brush: Brush, w: number, top: number, h: number, light: Light, bollards = true): void {
  box(brush, light.stone, 0, top, w, h - top);
  box(brush, 'rgba(255,255,255,0.18)', 0, top, w, 5);
  for (let row = 0; top + 24 + row * 30 < h; row++) {
    stroke(brush, 'rgba(0,0,0,0.10)', 2, [
      [0, top + 24 + row * 30],
      [w, top + 24 + row * 30],
    ]);
    for (let x = (row % 2) * 50; x < w; x += 100)
      stroke(brush, 'rgba(0,0,0,0.08)', 2, [
        [x, top + 24 + row * 30],
        [x, top + 54 + row * 30],
      ]);
  }
  if (!bollards) return;
  for (const x of [0.16, 0.56, 0.9]) {
    box(brush, '#2e2b33', w * x - 9, top - 20, 18, 24, 4);
    box(brush, '#2e2b33', w * x - 14, top - 25, 28, 9, 4);
  }
}

export function lamp(brush: Brush, x: number, base: number, height: number, light: Light): void {
  stroke(brush, '#2b2833', 4, [
    [x, base],
    [x, base - height],
  ]);
  if (light.dark) {
    brush.globalAlpha = 0.18;
    disc(brush, '#ffe3a0', x, base - height, 44);
    brush.globalAlpha = 1;
  }
  disc(brush, light.dark ? '#ffe6a6' : '#f3efe6', x, base - height - 4, 9);
}
