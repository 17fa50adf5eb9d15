import { fishingBoat } from '../art/boats';
import { cat } from '../art/cat';
import { lightOf } from '../art/light';
import { disc, stroke, within } from '../art/picture';
import { sea, sky } from '../art/sea';
import { houses } from '../art/town';
import type { Film } from './film';

/** A cat on a boat at its mooring, and a butterfly that it does not look at. */
export const catOnBoat: Film = {
  id: 'film-cat-boat',
  alt: 'Film, 4 seconds: a ginger cat on a rocking boat, watching a white butterfly',
  width: 400,
  height: 300,
  framesPerSecond: 6,
  seconds: 4,
  stillAt: 1.5,
  draw(brush, w, h, seconds, chance) {
    const light = lightOf('noon');
    sky(brush, w, h * 0.42, light, chance);
    sea(brush, w, h * 0.42, h, light, chance);
    houses(brush, -10, w * 0.5, h * 0.44, 44, light, chance);
    const swell = Math.sin(seconds * 1.57);
    within(brush, { x: w * 0.52, y: h * 0.84 + swell * 3, turn: swell * 0.03 }, () => {
      fishingBoat(brush, 0, 0, 2.1, '#2f7f6f', light);
      cat(brush, 88, -72, 0.62, '#d9863b', '#f6e3c8', 'sit', true);
    });
    const x = w * (0.3 + 0.12 * Math.sin(seconds * 1.57));
    const y = h * (0.36 + 0.07 * Math.sin(seconds * 3.14));
    const wing = 4 + 3 * Math.abs(Math.sin(seconds * 9));
    disc(brush, '#ffffff', x - wing, y, wing, 6);
    disc(brush, '#f3efe6', x + wing, y, wing, 6);
    stroke(brush, '#3a3540', 2, [
      [x, y - 5],
      [x, y + 6],
    ]);
  },
};
