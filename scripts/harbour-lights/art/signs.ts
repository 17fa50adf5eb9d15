import { ferry, fishingBoat, sailingDhow } from './boats';
import { cat } from './cat';
import { lightOf } from './light';
import { box, disc, type Picture, polygon, shape, stroke, within } from './picture';

type Sign = Picture['draw'];
const white = '#fbf8f1';
const noon = lightOf('noon');

/** Marks of clubs, services and groups: id, ground, drawing on 200 × 200. */
export const signs: [id: string, ground: string, draw: Sign][] = [
  [
    'logo-club',
    '#14304f',
    (b) => {
      for (const [r, a] of [
        [74, 0.12],
        [54, 0.2],
      ] as const)
        disc(b, `rgba(255,214,120,${a})`, 100, 76, r);
      polygon(b, white, [
        [86, 150],
        [92, 72],
        [108, 72],
        [114, 150],
      ]);
      box(b, '#ffd678', 88, 54, 24, 20, 3);
      shape(b, '#e0663f', () => b.arc(100, 54, 14, Math.PI, 0));
      stroke(b, '#7fc3d6', 7, [
        [36, 158],
        [58, 150],
        [80, 158],
        [100, 150],
        [120, 158],
        [142, 150],
        [164, 158],
      ]);
    },
  ],
  [
    'logo-seafutures',
    '#0f5f6f',
    (b) => {
      stroke(b, white, 9, [
        [100, 46],
        [100, 148],
      ]);
      stroke(b, white, 9, [
        [72, 76],
        [128, 76],
      ]);
      stroke(b, white, 9, [
        [52, 116],
        [64, 142],
        [100, 154],
        [136, 142],
        [148, 116],
      ]);
      disc(b, white, 100, 42, 13);
      disc(b, '#0f5f6f', 100, 42, 6);
    },
  ],
  [
    'logo-ferries',
    '#c4472e',
    (b) => within(b, { x: 100, y: 132, scale: 0.42 }, () => ferry(b, 0, 0, 1, noon, '#27304a')),
  ],
  [
    'logo-port',
    '#22405f',
    (b) => {
      stroke(b, white, 8, [
        [64, 150],
        [84, 70],
      ]);
      stroke(b, white, 8, [
        [116, 150],
        [96, 70],
      ]);
      stroke(b, white, 8, [
        [90, 66],
        [158, 36],
      ]);
      stroke(b, white, 4, [
        [150, 40],
        [150, 110],
      ]);
      box(b, '#f0b13f', 138, 110, 24, 20, 2);
    },
  ],
  [
    'logo-meteo',
    '#8fc3dd',
    (b) => {
      disc(b, '#f6c445', 78, 84, 30);
      for (const [x, y, r] of [
        [92, 122, 26],
        [122, 112, 32],
        [146, 126, 22],
      ] as const)
        disc(b, white, x, y, r);
      box(b, white, 80, 122, 80, 26, 13);
    },
  ],
  [
    'logo-ville',
    '#3f6f5a',
    (b) => {
      for (const [x, h] of [
        [52, 60],
        [84, 96],
        [116, 76],
      ] as const)
        box(b, white, x, 150 - h, 30, h, 2);
      shape(b, white, () => b.arc(99, 54, 15, Math.PI, 0));
      stroke(b, '#f0c24f', 6, [
        [40, 156],
        [160, 156],
      ]);
    },
  ],
  [
    'logo-lycee',
    '#6a2f3a',
    (b) => {
      polygon(b, white, [
        [100, 62],
        [168, 88],
        [100, 114],
        [32, 88],
      ]);
      polygon(b, '#e6ddd0', [
        [64, 104],
        [100, 118],
        [136, 104],
        [136, 136],
        [100, 148],
        [64, 136],
      ]);
      stroke(b, '#f0c24f', 5, [
        [160, 90],
        [160, 130],
      ]);
    },
  ],
  [
    'logo-musee',
    '#e0d2b4',
    (b) => within(b, { x: 104, y: 150, scale: 0.85 }, () => sailingDhow(b, 0, 0, 1, noon)),
  ],
  [
    'logo-radio',
    '#f0b13f',
    (b) => {
      for (const r of [34, 54, 74]) {
        b.beginPath();
        b.arc(100, 120, r, Math.PI * 1.2, Math.PI * 1.8);
        b.strokeStyle = '#6a2f1e';
        b.lineWidth = 9;
        b.stroke();
      }
      disc(b, '#6a2f1e', 100, 120, 13);
      polygon(b, '#6a2f1e', [
        [94, 124],
        [106, 124],
        [116, 168],
        [84, 168],
      ]);
    },
  ],
  [
    'logo-depeche',
    '#f4f0e6',
    (b) => {
      box(b, '#22262e', 46, 46, 108, 22, 2);
      for (let line = 0; line < 5; line++) box(b, '#8d8a84', 46, 80 + line * 15, line === 4 ? 60 : 108, 6, 2);
      box(b, '#b4452c', 112, 78, 42, 36, 2);
    },
  ],
  [
    'logo-bib',
    '#35506a',
    (b) => {
      ['#e0a63c', '#c4572f', '#8fb88a', '#f2e6d0'].forEach((colour, i) => {
        box(b, colour, 50 + i * 26, 60 - (i % 2) * 8, 22, 88 + (i % 2) * 8, 3);
      });
      box(b, '#d9c9a8', 40, 148, 120, 8, 2);
    },
  ],
  [
    'logo-etoile',
    '#b4452c',
    (b) => {
      disc(b, white, 100, 100, 68);
      const star = Array.from({ length: 10 }, (_, i) => {
        const angle = -Math.PI / 2 + (i * Math.PI) / 5;
        const r = i % 2 ? 22 : 54;
        return [100 + Math.cos(angle) * r, 100 + Math.sin(angle) * r] as const;
      });
      polygon(b, '#b4452c', star);
    },
  ],
  ['logo-cats', '#f2c9a0', (b) => cat(b, 100, 176, 1.05, '#d9803a', '#f6e4cc', 'sit')],
  [
    'icon-gloves',
    '#f0d49a',
    (b) => {
      box(b, '#4f8a5a', 66, 86, 68, 64, 20);
      for (let finger = 0; finger < 4; finger++)
        box(b, '#4f8a5a', 67 + finger * 17, 46 + (finger === 0 || finger === 3 ? 10 : 0), 15, 60, 8);
      box(b, '#3a6a44', 70, 146, 60, 20, 4);
    },
  ],
  [
    'icon-moon',
    '#151c38',
    (b) => {
      disc(b, '#f4e3ae', 100, 100, 54);
      disc(b, '#151c38', 124, 84, 48);
      for (const [x, y] of [
        [146, 120],
        [60, 44],
        [158, 60],
      ] as const)
        disc(b, '#f4e3ae', x, y, 4);
    },
  ],
  [
    'icon-door',
    '#d8cfc0',
    (b) => {
      box(b, '#8d8478', 56, 34, 88, 142, 6);
      box(b, '#1f5fa8', 64, 42, 72, 134, 3);
      for (const y of [52, 112]) box(b, '#17498a', 74, y, 52, 48, 3);
      disc(b, '#f0c24f', 124, 108, 5);
    },
  ],
  [
    'icon-houses',
    '#9ac1c9',
    (b) => {
      ['#e9c9a2', '#dba98a', '#f6ece0'].forEach((colour, i) => {
        box(b, colour, 30 + i * 48, 84 - (i % 2) * 24, 44, 82 + (i % 2) * 24);
        box(b, '#4b6a78', 42 + i * 48, 102 - (i % 2) * 24, 14, 18, 2);
      });
    },
  ],
  [
    'icon-basket',
    '#f3e3c0',
    (b) => {
      for (const [x, c] of [
        [76, '#c4472e'],
        [100, '#e0a63c'],
        [124, '#6f9a4f'],
      ] as const)
        disc(b, c, x, 88, 18);
      polygon(b, '#a8744a', [
        [44, 94],
        [156, 94],
        [142, 152],
        [58, 152],
      ]);
      for (let rib = 0; rib < 5; rib++)
        stroke(b, '#7a5230', 3, [
          [60 + rib * 20, 96],
          [66 + rib * 17, 150],
        ]);
    },
  ],
  [
    'icon-heart',
    '#e9eef4',
    (b) => {
      disc(b, '#c4475a', 80, 88, 27);
      disc(b, '#c4475a', 120, 88, 27);
      polygon(b, '#c4475a', [
        [55, 98],
        [145, 98],
        [100, 156],
      ]);
      stroke(b, '#ffffff', 6, [
        [58, 104],
        [86, 104],
        [94, 86],
        [106, 122],
        [114, 104],
        [142, 104],
      ]);
    },
  ],
  [
    'icon-wave',
    '#1f7f9a',
    (b) => {
      [0, 1, 2].forEach((row) => {
        stroke(
          b,
          ['#ffffff', '#bfe6ef', '#7fc3d6'][row] ?? white,
          10,
          Array.from(
            { length: 13 },
            (_, i) => [28 + i * 12, 76 + row * 30 + Math.sin(i * 1.05) * 10] as const,
          ),
        );
      });
    },
  ],
  ['av-boat', '#cfe3e4', (b) => fishingBoat(b, 100, 150, 1.2, '#c4472e', noon)],
];
