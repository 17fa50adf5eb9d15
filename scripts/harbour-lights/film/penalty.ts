import { standing } from '../art/figure';
import { lightOf } from '../art/light';
import { box, disc, fade, fill, stroke } from '../art/picture';
import { crowd } from '../art/street';
import type { Film } from './film';

/** A penalty, and the ball in the net. */
export const penalty: Film = {
  id: 'film-penalty',
  alt: 'Film, 4 seconds: a player in red shoots a penalty; the goalkeeper goes the wrong way',
  width: 400,
  height: 300,
  framesPerSecond: 8,
  seconds: 4,
  stillAt: 1.25,
  draw(brush, w, h, seconds, chance) {
    const light = lightOf('afternoon');
    fill(brush, fade(brush, 0, h * 0.3, ...light.sky), 0, 0, w, h * 0.3);
    box(brush, '#8d8579', 0, h * 0.16, w, h * 0.2);
    crowd(brush, chance, 0, w, h * 0.36, 17, 0.36);
    for (let band = 0; band < 6; band++)
      box(brush, band % 2 ? '#4f9a4f' : '#469046', 0, h * (0.36 + band * 0.11), w, h * 0.11);
    const goal = { left: w * 0.26, right: w * 0.74, top: h * 0.24, foot: h * 0.5 };
    for (let line = 0; line <= 12; line++) {
      const x = goal.left + ((goal.right - goal.left) * line) / 12;
      stroke(brush, 'rgba(255,255,255,0.35)', 1, [
        [x, goal.top],
        [x, goal.foot],
      ]);
    }
    for (let line = 0; line <= 6; line++) {
      const y = goal.top + ((goal.foot - goal.top) * line) / 6;
      stroke(brush, 'rgba(255,255,255,0.35)', 1, [
        [goal.left, y],
        [goal.right, y],
      ]);
    }
    stroke(brush, '#ffffff', 5, [
      [goal.left, goal.foot],
      [goal.left, goal.top],
      [goal.right, goal.top],
      [goal.right, goal.foot],
    ]);
    const flight = Math.min(1, Math.max(0, (seconds - 1.25) / 0.75));
    const dive = Math.min(1, Math.max(0, (seconds - 1.4) / 0.6));
    standing(brush, w * (0.5 + 0.14 * dive), goal.foot + 6 - 14 * Math.sin(dive * 3.14), 0.62, {
      coat: '#e0a63c',
      legs: '#2b3340',
      skin: '#c98a5f',
      hair: '#1e1713',
    });
    const run = Math.min(1, seconds / 1.25);
    standing(
      brush,
      w * (0.66 - 0.13 * run),
      h * (0.97 - 0.05 * run) - Math.abs(Math.sin(seconds * 9)) * 4,
      1.05,
      {
        coat: '#b4452c',
        legs: '#f4f1e8',
        skin: '#a9693f',
        hair: '#1e1713',
      },
    );
    const settled = Math.max(0, seconds - 2);
    const drop = Math.min(1, settled * 1.6);
    disc(
      brush,
      '#ffffff',
      w * (0.48 - 0.16 * flight),
      h * (0.88 - 0.56 * flight) - Math.sin(flight * 3.14) * 18 + drop * drop * h * 0.17,
      9 - 4 * flight,
    );
  },
};
