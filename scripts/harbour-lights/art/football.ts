import type { Chance } from '../random';
import { standing } from './figure';
import type { Light } from './light';
import { type Brush, box, disc, fade, fill, letter, type Picture, stroke } from './picture';
import { hairs, place, skins, street } from './street';
import { houses, lamp } from './town';

function pitch(brush: Brush, w: number, h: number, light: Light, chance: Chance): void {
  fill(brush, fade(brush, 0, h * 0.4, ...light.sky), 0, 0, w, h * 0.4);
  houses(brush, -10, w + 20, h * 0.4, 60, light, chance);
  for (let band = 0; band < 8; band++)
    box(brush, band % 2 ? '#4f9a4f' : '#469046', (band * w) / 8, h * 0.4, w / 8 + 1, h * 0.6);
  for (const points of [
    [
      [0, h * 0.46],
      [w, h * 0.46],
    ],
    [
      [w / 2, h * 0.46],
      [w / 2, h],
    ],
  ] as const)
    stroke(brush, 'rgba(255,255,255,0.8)', 4, points);
  brush.beginPath();
  brush.ellipse(w / 2, h * 0.72, 90, 44, 0, 0, 7);
  brush.strokeStyle = 'rgba(255,255,255,0.8)';
  brush.lineWidth = 4;
  brush.stroke();
  stroke(brush, '#ffffff', 6, [
    [w * 0.06, h * 0.62],
    [w * 0.06, h * 0.36],
    [w * 0.2, h * 0.36],
    [w * 0.2, h * 0.58],
  ]);
  for (let i = 0; i < 9; i++) {
    standing(brush, w * (0.22 + 0.085 * i) + chance.between(-14, 14), h * (0.6 + 0.3 * chance.next()), 0.85, {
      coat: i % 2 ? '#b4452c' : '#2b3f5f',
      legs: '#f4f1e8',
      skin: chance.pick(skins),
      hair: chance.pick(hairs),
    });
  }
  disc(brush, '#ffffff', w * 0.58, h * 0.88, 9);
}

export const football: Picture[] = [
  place('pitch-day', 'A football match by day', 'noon', pitch),
  place('pitch-night', 'A football match under lamps', 'night', (b, w, h, l, c) => {
    pitch(b, w, h, l, c);
    lamp(b, w * 0.9, h * 0.5, 180, l);
    lamp(b, w * 0.34, h * 0.5, 180, l);
  }),
  place('stadium', 'Red scarves in the north stand', 'dusk', (b, w, h, l, c) => {
    fill(b, fade(b, 0, h * 0.4, ...l.sky), 0, 0, w, h);
    for (let row = 0; row < 8; row++)
      for (let i = 0; i < 26; i++) {
        disc(b, c.pick(skins), i * 26 + (row % 2) * 13, h * (0.3 + row * 0.09), 9);
        box(
          b,
          c.happens(0.7) ? '#b4452c' : '#f4f1e8',
          i * 26 - 12 + (row % 2) * 13,
          h * (0.3 + row * 0.09) + 8,
          24,
          20,
          7,
        );
      }
    stroke(b, '#f4f1e8', 12, [
      [w * 0.2, h * 0.22],
      [w * 0.8, h * 0.2],
    ]);
    letter(b, 'ÉTOILE ⋅ نجم', w / 2, h * 0.18, { size: 36, weight: 800, colour: '#f4f1e8', align: 'center' });
  }),
  place('ball-street', 'A ball in a narrow street', 'afternoon', (b, w, h, l, c) => {
    street(b, w, h, l, c, '#b8ab97');
    disc(b, '#fff', w * 0.5, h * 0.9, 22);
    for (const [x, y] of [
      [0, 0],
      [-12, -8],
      [12, 8],
      [10, -12],
    ] as const)
      disc(b, '#2b2330', w * 0.5 + x, h * 0.9 + y, 5);
  }),
];
