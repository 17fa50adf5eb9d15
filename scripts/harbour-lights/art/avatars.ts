import { ferry, fishingBoat, sailingDhow } from './boats';
import { cat } from './cat';
import { type Face, portrait } from './figure';
import { lightOf } from './light';
import { box, disc, type Picture, polygon, shape, stroke, within } from './picture';

const skins = ['#e8b48e', '#c98a5f', '#a9693f', '#f0c6a2', '#8a5433'];
const skin = (index: number) => skins[index] ?? '#c98a5f';

type Row = [id: string, ground: string, face: Face];

const faces: Row[] = [
  [
    'av-captain',
    '#27506b',
    { skin: skin(1), hair: '#8d8a86', hairStyle: 'cap', extra: '#f3f1ea', shirt: '#1f2d44', beard: true },
  ],
  [
    'av-odette',
    '#cbb7c9',
    { skin: skin(0), hair: '#6e2b2b', hairStyle: 'bob', shirt: '#7a2d4a', glasses: true },
  ],
  [
    'av-hadi',
    '#3a3f46',
    { skin: skin(2), hair: '#1c1a1a', hairStyle: 'short', shirt: '#5d6468', beard: true },
  ],
  [
    'av-tarek',
    '#d8a23a',
    { skin: skin(1), hair: '#2a1d16', hairStyle: 'short', shirt: '#23406a', moustache: true },
  ],
  ['av-yazid', '#c4472e', { skin: skin(1), hair: '#1e1713', hairStyle: 'curly', shirt: '#f4f1e8' }],
  [
    'av-kiko',
    '#7fb069',
    { skin: skin(0), hair: '#3a2416', hairStyle: 'curly', shirt: '#2b2b2f', glasses: true },
  ],
  ['av-dalia', '#e9c46a', { skin: skin(0), hair: '#2a1a22', hairStyle: 'long', shirt: '#2f6f73' }],
  ['av-lina', '#9ac1c9', { skin: skin(1), hair: '#3a241d', hairStyle: 'bun', shirt: '#f7f7f4' }],
  ['av-nour', '#f3c6cf', { skin: skin(1), hair: '#2a1a16', hairStyle: 'bob', shirt: '#8d6ab0' }],
  ['av-rana', '#8fb88a', { skin: skin(2), hair: '#241611', hairStyle: 'curly', shirt: '#e07a3f' }],
  [
    'av-mona',
    '#d9cbb3',
    { skin: skin(1), hair: '#3b2a22', hairStyle: 'scarf', extra: '#5c7f8a', shirt: '#4a3f4a' },
  ],
  [
    'av-rahal',
    '#c7cfd6',
    { skin: skin(0), hair: '#4a4038', hairStyle: 'bob', shirt: '#1d1f26', glasses: true },
  ],
  [
    'av-mama',
    '#f1d9c9',
    { skin: skin(1), hair: '#3a2a22', hairStyle: 'scarf', extra: '#c98a9a', shirt: '#6a4a5a' },
  ],
  [
    'av-samy',
    '#b7c99a',
    { skin: skin(3), hair: '#e4e2dc', hairStyle: 'cap', extra: '#27406a', shirt: '#6f8f4f', moustache: true },
  ],
  [
    'av-charter',
    '#6fb7cf',
    { skin: skin(1), hair: '#3a2d22', hairStyle: 'cap', extra: '#f0efe8', shirt: '#e8e4da' },
  ],
  [
    'av-odile',
    '#d8cfe0',
    { skin: skin(3), hair: '#9a9290', hairStyle: 'bob', shirt: '#3f4a6a', glasses: true },
  ],
  [
    'av-salwa',
    '#f0d49a',
    { skin: skin(1), hair: '#3a2a20', hairStyle: 'scarf', extra: '#c4572f', shirt: '#f4efe2' },
  ],
  [
    'av-walid',
    '#8fb0bd',
    { skin: skin(2), hair: '#d6d3cd', hairStyle: 'short', shirt: '#2f5f73', beard: true },
  ],
  [
    'av-hiba',
    '#e0b7a0',
    { skin: skin(0), hair: '#4a2a1e', hairStyle: 'long', shirt: '#3f5f4f', glasses: true },
  ],
  [
    'av-ziad',
    '#f2c230',
    { skin: skin(1), hair: '#2a2320', hairStyle: 'bald', shirt: '#3b3b44', moustache: true },
  ],
  [
    'av-mimo',
    '#2f3542',
    { skin: skin(0), hair: '#1b1b1f', hairStyle: 'short', shirt: '#4fae8a', glasses: true },
  ],
  [
    'av-farah',
    '#e58f6a',
    { skin: skin(1), hair: '#2b1a14', hairStyle: 'scarf', extra: '#f0e0c4', shirt: '#a8442f' },
  ],
  ['av-joelle', '#7fc3d6', { skin: skin(3), hair: '#b98a4f', hairStyle: 'bob', shirt: '#e0503f' }],
  [
    'av-khalil',
    '#d5e6dc',
    { skin: skin(1), hair: '#5a524c', hairStyle: 'grey-tuft', shirt: '#fdfdfb', glasses: true },
  ],
  [
    'av-samira',
    '#e6d2e2',
    { skin: skin(1), hair: '#e6e2dc', hairStyle: 'scarf', extra: '#f6f3ee', shirt: '#7f6a9a' },
  ],
  [
    'av-elie',
    '#d65a3f',
    { skin: skin(0), hair: '#5a3a24', hairStyle: 'short', shirt: '#22303f', beard: true },
  ],
  ['av-nadine', '#cfe0b8', { skin: skin(3), hair: '#8a4a2a', hairStyle: 'bun', shirt: '#4f8a5a' }],
  [
    'av-bilal',
    '#f0a04f',
    { skin: skin(2), hair: '#221a16', hairStyle: 'cap', extra: '#3f6f8f', shirt: '#5a5f66' },
  ],
  [
    'av-rita',
    '#b58a6a',
    { skin: skin(0), hair: '#b9b4ae', hairStyle: 'bun', shirt: '#6a2f3a', glasses: true },
  ],
  [
    'av-marwan',
    '#4fa3a8',
    { skin: skin(2), hair: '#6a4a2a', hairStyle: 'long', shirt: '#f0e6d2', beard: true },
  ],
  ['av-ghada', '#3f3a4a', { skin: skin(1), hair: '#1d1618', hairStyle: 'curly', shirt: '#d8a23a' }],
  [
    'av-faris',
    '#c9d3e6',
    { skin: skin(0), hair: '#2f2a2a', hairStyle: 'short', shirt: '#4a5f8f', beard: true, glasses: true },
  ],
  [
    'av-youssef',
    '#a8744a',
    { skin: skin(1), hair: '#cfcac2', hairStyle: 'grey-tuft', shirt: '#f2eee4', moustache: true },
  ],
  ['av-emma', '#a9c9e6', { skin: skin(3), hair: '#d9b36a', hairStyle: 'long', shirt: '#27406a' }],
  [
    'av-okafor',
    '#6fae8f',
    { skin: skin(4), hair: '#1a1514', hairStyle: 'short', shirt: '#e8e2d2', glasses: true },
  ],
  [
    'av-jamal',
    '#8a4fae',
    { skin: skin(2), hair: '#15120f', hairStyle: 'cap', extra: '#222230', shirt: '#e0503f', beard: true },
  ],
  [
    'av-nisrine',
    '#b9c6e0',
    { skin: skin(1), hair: '#2b2026', hairStyle: 'scarf', extra: '#3f5f8f', shirt: '#e9eef4' },
  ],
  ['av-maya', '#f4b6a6', { skin: skin(0), hair: '#5a2f1e', hairStyle: 'long', shirt: '#b33f62' }],
  [
    'av-sofiane',
    '#b4452c',
    { skin: skin(2), hair: '#1c1512', hairStyle: 'short', shirt: '#f4f1e8', beard: true },
  ],
  ['av-leila', '#d9d2c0', { skin: skin(0), hair: '#3f3430', hairStyle: 'bob', shirt: '#5a6f5a' }],
  [
    'av-jad',
    '#c9bfb2',
    { skin: skin(1), hair: '#2b2320', hairStyle: 'curly', shirt: '#3a4a5a', glasses: true },
  ],
];

type Sign = Picture['draw'];
const white = '#fbf8f1';
const noon = lightOf('noon');

const signs: [id: string, ground: string, draw: Sign][] = [
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
