import { standing } from './figure';
import { lightOf } from './light';
import { box, disc, fade, fill, letter, type Picture, polygon, shape, stroke } from './picture';
import { sea, sky } from './sea';
import { coats, crowd, place, street, window } from './street';
import { container, houses, lamp, van } from './town';

export const places: Picture[] = [
  place('cinema-sheet', 'People before a bedsheet screen on the quay at night', 'night', (b, w, h, l, c) => {
    sky(b, w, h * 0.5, l, c);
    box(b, '#1a2140', 0, h * 0.5, w, h * 0.5);
    polygon(b, 'rgba(255,244,214,0.12)', [
      [w * 0.5, h],
      [w * 0.24, h * 0.12],
      [w * 0.76, h * 0.12],
    ]);
    box(b, '#f7f1e2', w * 0.24, h * 0.12, w * 0.52, h * 0.42, 3);
    polygon(b, '#7fa3c7', [
      [w * 0.26, h * 0.16],
      [w * 0.74, h * 0.16],
      [w * 0.74, h * 0.34],
      [w * 0.26, h * 0.38],
    ]);
    disc(b, '#f6a35e', w * 0.6, h * 0.28, 22);
    for (let row = 0; row < 4; row++)
      for (let i = 0; i < 13; i++)
        disc(
          b,
          ['#0e1430', '#121a3a', '#0b1028'][(i + row) % 3] ?? '#0e1430',
          30 + i * 48 + (row % 2) * 22,
          h * (0.68 + row * 0.09),
          18,
        );
  }),
  place('volunteers-group', 'Volunteers with gloves on the beach', 'noon', (b, w, h, l, c) => {
    sky(b, w, h * 0.4, l, c);
    sea(b, w, h * 0.4, h * 0.6, l, c);
    box(b, '#e8d3a6', 0, h * 0.58, w, h * 0.42);
    crowd(b, c, 40, w - 40, h * 0.78, 9, 1.5);
    crowd(b, c, 70, w - 70, h * 0.92, 7, 1.7);
  }),
  place('room-bunks', 'A bare room with many bunk beds', 'fog', (b, w, h) => {
    box(b, '#a7a294', 0, 0, w, h);
    polygon(b, '#7d786c', [
      [0, h],
      [w, h],
      [w * 0.72, h * 0.66],
      [w * 0.28, h * 0.66],
    ]);
    disc(b, '#f4e9c4', w * 0.5, 46, 16);
    stroke(b, '#4a463f', 3, [
      [w * 0.5, 0],
      [w * 0.5, 34],
    ]);
    for (const [x, s] of [
      [30, 1],
      [150, 0.8],
      [w - 190, 1],
      [w - 280, 0.8],
    ] as const)
      for (const y of [0.36, 0.58, 0.8]) {
        box(b, '#5a564e', x, h * y * (0.8 + 0.2 * s), 160 * s, 8);
        box(
          b,
          ['#6f7f8a', '#8a7f74', '#77806f'][Math.floor(y * 10) % 3] ?? '#6f7f8a',
          x + 4,
          h * y * (0.8 + 0.2 * s) - 20,
          150 * s,
          20,
          6,
        );
        stroke(b, '#4a463f', 5, [
          [x, h * 0.3],
          [x, h * 0.86],
        ]);
        stroke(b, '#4a463f', 5, [
          [x + 158 * s, h * 0.3],
          [x + 158 * s, h * 0.86],
        ]);
      }
  }),
  place('window-sea', 'Grey sea through a window', 'fog', (b, w, h, l, c) =>
    window(
      b,
      w,
      h,
      (x, y, ww, hh) => {
        b.translate(x, y);
        sky(b, ww, hh * 0.5, l, c);
        sea(b, ww, hh * 0.5, hh, l, c);
        b.translate(-x, -y);
      },
      '#8d8576',
    ),
  ),
  place('window-rain', 'Rain on a café window', 'storm', (b, w, h, l, c) =>
    window(
      b,
      w,
      h,
      (x, y, ww, hh) => {
        b.translate(x, y);
        street(b, ww, hh, l, c, '#4a4f57');
        for (let i = 0; i < 60; i++) {
          const rx = c.next() * ww;
          const ry = c.next() * hh;
          stroke(b, 'rgba(220,230,240,0.5)', 2, [
            [rx, ry],
            [rx - 3, ry + 14],
          ]);
        }
        b.translate(-x, -y);
      },
      '#6a4a3a',
    ),
  ),
  place('street-market', 'Stalls under awnings', 'noon', (b, w, h, l, c) => {
    street(b, w, h, l, c, '#c9b59a');
    for (let i = 0; i < 4; i++) {
      const x = 20 + i * 158;
      box(b, '#8a5a3a', x + 6, h * 0.72, 136, 60);
      for (let s = 0; s < 6; s++)
        polygon(b, s % 2 ? '#fdfbf5' : (['#c4572f', '#2f6f73', '#e0a63c', '#4f7f4f'][i] ?? '#c4572f'), [
          [x + s * 25, h * 0.5],
          [x + s * 25 + 25, h * 0.5],
          [x + s * 25 + 23, h * 0.6],
          [x + s * 25 - 2, h * 0.6],
        ]);
      for (let f = 0; f < 7; f++)
        disc(
          b,
          ['#e8892b', '#d9442f', '#f0cc3f', '#6f9a4f'][(i + f) % 4] ?? '#e8892b',
          x + 22 + f * 18,
          h * 0.71,
          11,
        );
    }
    crowd(b, c, 60, w - 60, h * 0.97, 6, 1.1);
  }),
  place('street-stairs', 'White stairs between coloured walls', 'noon', (b, w, h, l, c) => {
    street(b, w, h, l, c, '#d9cbb3');
    for (let i = 0; i < 9; i++)
      box(b, i % 2 ? '#f7f1e6' : '#e6dccb', w * 0.36 + i * 7, h * 0.96 - i * 26, w * 0.3 - i * 14, 27);
  }),
  place('street-rain', 'A street after rain', 'storm', (b, w, h, l, c) => {
    street(b, w, h, l, c, '#3f4650');
    for (let i = 0; i < 12; i++)
      disc(b, 'rgba(200,215,225,0.25)', c.next() * w, h * (0.82 + c.next() * 0.16), 40, 6);
    lamp(b, w * 0.3, h * 0.86, 200, l);
  }),
  place('old-town-night', 'Windows of the old town at night', 'night', (b, w, h, l, c) => {
    street(b, w, h, l, c, '#151c36');
    houses(b, -10, w + 10, h, h * 0.36, lightOf('dusk'), c);
  }),
  place('rooftops', 'Roofs with laundry', 'afternoon', (b, w, h, l, c) => {
    fill(b, fade(b, 0, h * 0.6, ...l.sky), 0, 0, w, h);
    houses(b, -20, w + 20, h * 0.8, 160, l, c);
    houses(b, -40, w + 20, h * 1.04, 130, l, c);
    stroke(b, '#5a4a3a', 2, [
      [60, h * 0.5],
      [w * 0.5, h * 0.54],
      [w - 60, h * 0.48],
    ]);
    for (let i = 0; i < 10; i++)
      box(b, coats[i % coats.length] ?? '#c4472e', 90 + i * 48, h * 0.51 + (i % 3) * 3, 30, 44, 2);
  }),
  place('bus-stop', 'A bus stop in the evening', 'dusk', (b, w, h, l, c) => {
    street(b, w, h, l, c, '#4e3f58');
    box(b, '#2f6f73', w * 0.58, h * 0.46, 200, 10, 3);
    for (const x of [0.6, 0.87])
      stroke(b, '#2f6f73', 7, [
        [w * x, h * 0.47],
        [w * x, h * 0.86],
      ]);
    box(b, 'rgba(200,230,235,0.25)', w * 0.6, h * 0.5, 172, 120);
    standing(b, w * 0.72, h * 0.88, 1.3, {
      coat: '#c4472e',
      legs: '#2b3340',
      skin: '#c98a5f',
      hair: '#1e1713',
    });
  }),
  place('taxi', 'A yellow taxi', 'noon', (b, w, h, l, c) => {
    street(b, w, h, l, c, '#8d8a86');
    shape(b, '#f2c230', () => {
      b.moveTo(120, h * 0.9);
      b.lineTo(126, h * 0.74);
      b.lineTo(200, h * 0.72);
      b.lineTo(250, h * 0.58);
      b.lineTo(410, h * 0.58);
      b.lineTo(460, h * 0.72);
      b.lineTo(520, h * 0.75);
      b.lineTo(526, h * 0.9);
      b.closePath();
    });
    polygon(b, '#34495a', [
      [218, h * 0.72],
      [258, h * 0.61],
      [322, h * 0.61],
      [322, h * 0.72],
    ]);
    polygon(b, '#34495a', [
      [334, h * 0.72],
      [334, h * 0.61],
      [404, h * 0.61],
      [440, h * 0.72],
    ]);
    box(b, '#fff', 300, h * 0.53, 60, 20, 4);
    letter(b, 'TAXI', 330, h * 0.53 + 16, { size: 15, weight: 700, colour: '#222', align: 'center' });
    for (const x of [200, 440]) {
      disc(b, '#23262b', x, h * 0.9, 34);
      disc(b, '#9aa0a5', x, h * 0.9, 14);
    }
  }),
  place('van-garage', 'A van with its bonnet open', 'afternoon', (b, w, h) => {
    box(b, '#7d786c', 0, 0, w, h);
    box(b, '#5a564e', 0, h * 0.78, w, h * 0.22);
    box(b, '#c9a24a', 40, 60, 220, 14);
    for (let i = 0; i < 6; i++)
      stroke(b, '#3a3a40', 6, [
        [60 + i * 34, 74],
        [60 + i * 34, 130 - (i % 3) * 14],
      ]);
    van(b, w * 0.56, h * 0.84, 2, '#8fb0bd');
  }),
  place('library-room', 'Shelves and a reading lamp', 'noon', (b, w, h, _l, c) => {
    box(b, '#8a5a3a', 0, 0, w, h);
    for (let r = 0; r < 4; r++) {
      box(b, '#5f3d26', 0, 96 + r * 100, w, 12);
      for (let x = 8; x < w - 14; ) {
        const bw = c.between(12, 26);
        const bh = c.between(56, 84);
        box(
          b,
          c.pick(['#c4572f', '#2f6f73', '#e0a63c', '#35506a', '#7a2d4a', '#d9cbb3', '#4f7f4f']),
          x,
          96 + r * 100 - bh,
          bw,
          bh,
          2,
        );
        x += bw + 2;
      }
    }
  }),
  place('cafe-front', 'The café by the harbour', 'afternoon', (b, w, h, l, c) => {
    fill(b, fade(b, 0, h, ...l.sky), 0, 0, w, h);
    box(b, '#e8b78f', 60, 70, w - 120, h - 150);
    box(b, '#2f6f73', 60, 70, w - 120, 54);
    letter(b, 'مقهى النورس · Nawras', w / 2, 108, {
      size: 30,
      weight: 700,
      colour: '#fbf8f1',
      align: 'center',
    });
    for (const x of [110, 300, 440]) box(b, '#34495a', x, 170, 110, 120, 4);
    box(b, '#5f3d26', 240, 180, 50, 180, 3);
    box(b, '#b8ab97', 0, h - 80, w, 80);
    for (let i = 0; i < 4; i++) {
      disc(b, '#fbf8f1', 110 + i * 140, h - 92, 42, 10);
      stroke(b, '#3a3540', 6, [
        [110 + i * 140, h - 90],
        [110 + i * 140, h - 40],
      ]);
    }
    crowd(b, c, 120, w - 120, h - 26, 4, 1);
  }),
  place('bakery-front', 'The bakery before dawn', 'night', (b, w, h, l, c) => {
    street(b, w, h, l, c, '#1c2440');
    box(b, '#3a2a3a', w * 0.26, h * 0.34, w * 0.48, h * 0.46, 4);
    box(b, '#ffd37a', w * 0.3, h * 0.42, w * 0.26, h * 0.28, 4);
    for (let i = 0; i < 6; i++) disc(b, '#c98f4f', w * 0.33 + i * 26, h * 0.66, 13, 7);
    box(b, '#c4572f', w * 0.26, h * 0.34, w * 0.48, 26, 3);
    letter(b, 'فرن سلوى', w * 0.5, h * 0.395, {
      size: 20,
      weight: 700,
      colour: '#fff',
      align: 'center',
      rtl: true,
    });
    box(b, '#ffcf7d', w * 0.61, h * 0.46, w * 0.1, h * 0.34, 2);
  }),
  place('street-north', 'An empty street in a northern town', 'fog', (b, w, h, l, c) => {
    street(b, w, h, l, c, '#a3b1b3');
    for (let i = 0; i < 5; i++)
      polygon(b, '#8a9496', [
        [i * 140 - 20, h * 0.2],
        [i * 140 + 50, h * 0.08],
        [i * 140 + 120, h * 0.2],
      ]);
  }),
  place('wedding-lights', 'Strings of lights over a square', 'night', (b, w, h, l, c) => {
    street(b, w, h, l, c, '#1c2440');
    for (let s = 0; s < 4; s++)
      for (let i = 0; i < 18; i++) {
        const x = i * 38;
        const y = 60 + s * 46 + Math.sin((i / 17) * Math.PI) * 50;
        disc(b, ['#ffd37a', '#f6a35e', '#ff9a9a', '#bfe6ef'][(i + s) % 4] ?? '#ffd37a', x, y, 6);
      }
    crowd(b, c, 40, w - 40, h * 0.96, 9, 1.2);
  }),
  place('quay-containers', 'Containers by day', 'noon', (b, w, h, l, c) => {
    sky(b, w, h, l, c);
    for (let r = 0; r < 3; r++)
      for (let i = 0; i < 5 - r; i++)
        container(
          b,
          20 + i * 124 + r * 40,
          h - 110 - r * 92,
          118,
          86,
          ['#2f6f8f', '#b4452c', '#2f7a55', '#d8a23a', '#7b4b6b'][(i + r * 2) % 5] ?? '#2f6f8f',
        );
    box(b, l.stone, 0, h - 26, w, 26);
  }),
];
