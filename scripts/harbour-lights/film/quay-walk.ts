import { lightOf } from '../art/light';
import { box, disc, polygon, stroke, within } from '../art/picture';
import { sea, sky } from '../art/sea';
import { container, lamp, quay, van } from '../art/town';
import type { Film } from './film';

/** Somebody walks along a quay at night, a telephone in the hand, up to a green container. */
export const quayWalk: Film = {
  id: 'film-quay-walk',
  alt: 'Film, 6 seconds: a walk along a quay at night, up to a green container with a van behind it',
  width: 360,
  height: 480,
  framesPerSecond: 6,
  seconds: 6,
  stillAt: 4,
  draw(brush, w, h, seconds, chance) {
    const light = lightOf('night');
    const step = Math.sin(seconds * 8.8);
    brush.fillStyle = '#070b18';
    brush.fillRect(0, 0, w, h);
    within(
      brush,
      {
        x: w / 2 + Math.sin(seconds * 3.1) * 9,
        y: h / 2 + Math.abs(step) * 7,
        turn: Math.sin(seconds * 4.4) * 0.022,
        scale: 1.06 + seconds * 0.085,
      },
      () => {
        brush.translate(-w / 2, -h / 2);
        sky(brush, w, h * 0.38, light, chance);
        sea(brush, w, h * 0.38, h * 0.5, light, chance);
        quay(brush, w, h * 0.48, h * 1.1, light, false);
        stroke(brush, 'rgba(230,215,170,0.35)', 3, [
          [w * 0.08, h * 1.05],
          [w * 0.44, h * 0.5],
        ]);
        lamp(brush, w * 0.2, h * 0.56, 120, light);
        lamp(brush, w * 0.86, h * 0.6, 150, light);
        van(brush, w * 0.72, h * 0.585, 0.62, '#aab0b4');
        container(brush, w * 0.3, h * 0.42, 132, 74, '#2f7a55');
        box(brush, 'rgba(0,0,0,0.35)', w * 0.3, h * 0.42 + 74, 132, 6);
        for (const x of [0.39, 0.42])
          stroke(brush, '#1d4f38', 3, [
            [w * x, h * 0.43],
            [w * x, h * 0.57],
          ]);
        brush.font = '700 30px "HL Latin"';
        brush.fillStyle = 'rgba(240,236,220,0.75)';
        brush.fillText('7', w * 0.55, h * 0.535);
      },
    );
    // The light of the telephone on the ground, and the dark around it.
    brush.globalAlpha = 0.16;
    polygon(brush, '#f4ecd0', [
      [w * 0.46, h * 0.58],
      [w * 0.54, h * 0.58],
      [w * 0.86, h],
      [w * 0.14, h],
    ]);
    brush.globalAlpha = 1;
    disc(brush, 'rgba(5,8,18,0.55)', w * 0.06, h * 0.9, 46, 90);
  },
};
