import { fishingBoat } from './boats';
import { cat } from './cat';
import { lightOf } from './light';
import { type Brush, box, disc, type Picture, polygon, stroke } from './picture';

const coats = {
  ginger: ['#d9803a', '#f6e4cc'],
  black: ['#2b2930', '#4a4650'],
  grey: ['#8a929a', '#e3e6e8'],
  tabby: ['#9a7a54', '#e9d9be'],
  white: ['#efece4', '#ffffff'],
} as const;
type Coat = keyof typeof coats;
type Pose = 'sit' | 'sleep' | 'walk';

const puss = (b: Brush, coat: Coat, x: number, y: number, s: number, pose: Pose, flip = false) =>
  cat(b, x, y, s, coats[coat][0], coats[coat][1], pose, flip);

const rows: [id: string, alt: string, wall: string, floor: string, draw: (b: Brush) => void][] = [
  [
    'cat-ginger',
    'A ginger cat on the quay',
    '#9ad0dd',
    '#b8ab97',
    (b) => puss(b, 'ginger', 280, 380, 2, 'sit'),
  ],
  [
    'cat-black',
    'A black cat on a blue doorstep',
    '#1f5fa8',
    '#d9cbb3',
    (b) => puss(b, 'black', 280, 380, 2, 'sit', true),
  ],
  [
    'cat-grey',
    'A grey cat walking along a wall',
    '#f0c3b4',
    '#8d8796',
    (b) => puss(b, 'grey', 280, 384, 2, 'walk'),
  ],
  [
    'cat-tabby',
    'A tabby asleep on nets',
    '#d9cbb3',
    '#3e8f7d',
    (b) => {
      for (let i = 0; i < 9; i++) disc(b, '#f0b13f', 90 + i * 50, 392 - (i % 2) * 16, 12, 9);
      puss(b, 'tabby', 280, 370, 2, 'sleep');
    },
  ],
  [
    'cat-two',
    'Two cats back to back',
    '#f3e3c0',
    '#a8744a',
    (b) => {
      puss(b, 'white', 190, 384, 1.7, 'sit');
      puss(b, 'black', 390, 384, 1.7, 'sit', true);
    },
  ],
  [
    'cat-boat',
    'A cat on the bow of a boat',
    '#bfe6ef',
    '#3f9fbd',
    (b) => {
      fishingBoat(b, 280, 390, 3.2, '#c23b2b', lightOf('noon'));
      puss(b, 'ginger', 420, 284, 0.9, 'sit', true);
    },
  ],
  [
    'cat-window',
    'A cat behind a window',
    '#dba98a',
    '#c9a596',
    (b) => {
      box(b, '#f4f1e8', 150, 60, 260, 250, 4);
      box(b, '#4b6a78', 164, 74, 232, 222);
      puss(b, 'grey', 280, 296, 1.4, 'sit');
      stroke(b, '#f4f1e8', 9, [
        [280, 74],
        [280, 130],
      ]);
      box(b, '#f4f1e8', 136, 296, 288, 16, 3);
    },
  ],
  [
    'cat-box',
    'A cat in a cardboard box',
    '#cfd8d0',
    '#8a929a',
    (b) => {
      puss(b, 'tabby', 280, 340, 1.5, 'sit');
      polygon(b, '#c9985f', [
        [150, 270],
        [410, 270],
        [396, 390],
        [164, 390],
      ]);
      polygon(b, '#b5854c', [
        [150, 270],
        [110, 300],
        [150, 312],
        [170, 284],
      ]);
      polygon(b, '#b5854c', [
        [410, 270],
        [450, 300],
        [410, 312],
        [390, 284],
      ]);
    },
  ],
  [
    'cat-roof',
    'A cat on a roof at dusk',
    '#c2566a',
    '#56385c',
    (b) => {
      disc(b, '#ffd27a', 150, 130, 44);
      puss(b, 'black', 360, 260, 1.3, 'walk');
      polygon(b, '#2b2344', [
        [120, 420],
        [280, 262],
        [560, 262],
        [560, 420],
      ]);
    },
  ],
  [
    'cat-fish',
    'A cat and a fish on a plate',
    '#e8b78f',
    '#2f6f73',
    (b) => {
      puss(b, 'white', 190, 376, 1.8, 'sit');
      disc(b, '#f7f4ec', 410, 372, 96, 26);
      disc(b, '#7f98a8', 400, 366, 56, 13);
      polygon(b, '#7f98a8', [
        [448, 366],
        [478, 350],
        [478, 384],
      ]);
    },
  ],
];

export const cats: Picture[] = rows.map(([id, alt, wall, floor, draw]) => ({
  id,
  alt,
  width: 560,
  height: 420,
  format: 'jpg',
  draw(brush, w, h) {
    box(brush, wall, 0, 0, w, h);
    box(brush, floor, 0, h * 0.74, w, h * 0.26);
    draw(brush);
  },
}));
