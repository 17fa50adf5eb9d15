import { ferry } from '../art/boats';
import { lightOf } from '../art/light';
import { stroke } from '../art/picture';
import { reflection, sea, sky } from '../art/sea';
import { crane, houses, lighthouse, quay } from '../art/town';
import type { Film } from './film';

/** The night ferry puts to sea, seen from the quay. */
export const ferryLeaving: Film = {
  id: 'film-ferry-leaving',
  alt: 'Film, 6 seconds: the evening ferry leaves the harbour',
  width: 480,
  height: 320,
  framesPerSecond: 6,
  seconds: 6,
  stillAt: 2,
  draw(brush, w, h, seconds, chance) {
    const light = lightOf('dusk');
    const horizon = h * 0.46;
    sky(brush, w, horizon, light, chance);
    sea(brush, w, horizon, h, light, chance);
    houses(brush, w * 0.62, w + 20, horizon + 6, 46, light, chance);
    lighthouse(brush, w * 0.1, horizon + 10, 0.7, light);
    crane(brush, w * 0.9, horizon + 8, 0.5, light.near, true);
    for (let lamp = 0; lamp < 5; lamp++)
      reflection(brush, light.glint, w * (0.66 + lamp * 0.07), horizon + 10, 50, chance);
    const x = w * (0.66 - seconds * 0.075);
    const y = h * 0.66 + Math.sin(seconds * 2.1) * 1.6;
    const scale = 0.82 - seconds * 0.045;
    for (let line = 0; line < 4; line++)
      stroke(brush, `rgba(255,240,220,${0.5 - line * 0.1})`, 2.4 - line * 0.4, [
        [x + 150 * scale, y - 2 + line * 5],
        [x + (150 + 40 * seconds + line * 22) * scale, y + 4 + line * 7],
      ]);
    ferry(brush, x, y, scale, light, '#c4472e', true);
    for (let puff = 0; puff < 5; puff++) {
      brush.globalAlpha = 0.22 - puff * 0.035;
      brush.beginPath();
      brush.arc(
        x - (58 - puff * (9 + seconds * 3)) * scale,
        y - (150 + puff * 11) * scale,
        (9 + puff * 5) * scale,
        0,
        Math.PI * 2,
      );
      brush.fillStyle = '#2d2438';
      brush.fill();
    }
    brush.globalAlpha = 1;
    quay(brush, w, h * 0.88, h, light);
  },
};
