import { faces } from './faces';
import { portrait } from './figure';
import { box, disc, type Picture } from './picture';
import { signs } from './signs';

export const avatars: Picture[] = [
  ...faces.map(
    ([id, ground, face]): Picture => ({
      id,
      alt: '',
      width: 200,
      height: 200,
      format: 'jpg',
      draw(brush) {
        box(brush, ground, 0, 0, 200, 200);
        disc(brush, 'rgba(255,255,255,0.14)', 150, 40, 90);
        portrait(brush, face);
      },
    }),
  ),
  ...signs.map(
    ([id, ground, draw]): Picture => ({
      id,
      alt: '',
      width: 200,
      height: 200,
      format: 'jpg',
      draw(brush, w, h, chance) {
        box(brush, ground, 0, 0, w, h);
        draw(brush, w, h, chance);
      },
    }),
  ),
];
