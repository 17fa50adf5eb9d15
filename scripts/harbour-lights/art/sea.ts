import type { Chance } from '../random';
import type { Light } from './light';
import { type Brush, disc, fade, fill, stroke } from './picture';

/** Sky down to the horizon: gradient, sun or moon, clouds or stars. */
export function sky(brush: Brush, w: number, horizon: number, light: Light, chance: Chance): void {
  fill(brush, fade(brush, 0, horizon, ...light.sky), 0, 0, w, horizon + 1);
  if (!light.sun && light.moon) {
    for (let star = 0; star < 70; star++) {
      brush.globalAlpha = 0.25 + chance.next() * 0.7;
      disc(
        brush,
        '#e8ecff',
        chance.next() * w,
        chance.next() ** 1.4 * horizon * 0.9,
        chance.next() * 1.3 + 0.3,
      );
    }
    brush.globalAlpha = 1;
    const { x, y } = light.moon;
    disc(brush, 'rgba(240,232,205,0.10)', x * w, y * horizon * 1.6, 52);
    disc(brush, '#f4ecd0', x * w, y * horizon * 1.6, 22);
    disc(brush, 'rgba(22,36,74,0.95)', x * w + 9, y * horizon * 1.6 - 5, 19);
  }
  if (light.sun) {
    const { colour, x, y, r } = light.sun;
    const sunY = Math.min(y * horizon * 1.75, horizon - r * 0.2);
    for (const [grow, alpha] of [
      [2.4, 0.12],
      [1.6, 0.2],
    ] as const) {
      brush.globalAlpha = alpha;
      disc(brush, colour, x * w, sunY, r * grow);
    }
    brush.globalAlpha = 1;
    disc(brush, colour, x * w, sunY, r);
  }
  if (!light.moon) clouds(brush, w, horizon, light, chance);
}

function clouds(brush: Brush, w: number, horizon: number, light: Light, chance: Chance): void {
  const colour = light.dark ? light.far : '#ffffff';
  for (let cloud = chance.between(2, 4); cloud > 0; cloud--) {
    const x = chance.next() * w;
    const y = horizon * (0.12 + chance.next() * 0.5);
    const size = 26 + chance.next() * 34;
    brush.globalAlpha = light.dark ? 0.35 : 0.55;
    for (let puff = 0; puff < 4; puff++) {
      disc(
        brush,
        colour,
        x + (puff - 1.5) * size * 0.9,
        y - (puff % 2) * size * 0.16,
        size * 0.95,
        size * 0.26,
      );
    }
  }
  brush.globalAlpha = 1;
}

/** Sea from the horizon down to `to`, with glints below the sun or moon. */
export function sea(
  brush: Brush,
  w: number,
  horizon: number,
  to: number,
  light: Light,
  chance: Chance,
  swell = 1,
): void {
  fill(brush, fade(brush, horizon, to, ...light.sea), 0, horizon, w, to - horizon);
  const source = light.sun?.x ?? light.moon?.x;
  for (let line = 0; line < 46 * swell; line++) {
    const depth = chance.next() ** 0.7;
    const y = horizon + 4 + depth * (to - horizon - 6);
    const length = 12 + depth * 60 * chance.next();
    const near = source !== undefined && chance.happens(0.5);
    const x = near ? (source ?? 0) * w + (chance.next() - 0.5) * (60 + depth * 130) : chance.next() * w;
    brush.globalAlpha = near ? 0.55 : 0.16 + 0.16 * chance.next();
    const rise = swell > 1 ? 3 + depth * 7 : 0;
    stroke(brush, light.glint, 1 + depth * 1.8, [
      [x - length / 2, y],
      [x, y - rise],
      [x + length / 2, y],
    ]);
  }
  brush.globalAlpha = 1;
}

/** Light on the water below a lamp or window. */
export function reflection(
  brush: Brush,
  colour: string,
  x: number,
  y: number,
  length: number,
  chance: Chance,
): void {
  for (let step = 0; step < length; step += 7) {
    const width = 5 + step * 0.06 + chance.next() * 6;
    brush.globalAlpha = 0.5 * (1 - step / length);
    stroke(brush, colour, 2, [
      [x - width / 2 + (chance.next() - 0.5) * 4, y + step],
      [x + width / 2, y + step],
    ]);
  }
  brush.globalAlpha = 1;
}
