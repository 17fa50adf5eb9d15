import { fishingBoat } from './boats';
import { lightOf } from './light';
import { box, disc, letter, type Picture, polygon, shape, stroke, within } from './picture';
import { cup, still } from './still-life';

export const things: Picture[] = [
  still('book-stack', 'A pile of second-hand books', '#6a4a3a', '#b58a6a', (b) => {
    ['#c4572f', '#2f6f73', '#e0a63c', '#35506a', '#7a2d4a'].forEach((c, i) => {
      box(b, c, 150 + (i % 2) * 14, 300 - i * 38, 260 - i * 8, 36, 4);
      box(b, '#f4efe2', 390 + (i % 2) * 14 - i * 8, 304 - i * 38, 16, 28);
    });
  }),
  still('plant-pot', 'A seedling in a tin', '#8a5a3a', '#cfe0b8', (b) => {
    polygon(b, '#c9ccd2', [
      [220, 250],
      [340, 250],
      [330, 360],
      [230, 360],
    ]);
    box(b, '#b4452c', 224, 280, 112, 44);
    stroke(b, '#4f8a4f', 8, [
      [280, 250],
      [276, 160],
    ]);
    for (const [x, y, r] of [
      [240, 170, -0.6],
      [318, 150, 0.6],
      [250, 120, -0.3],
      [300, 100, 0.3],
    ] as const)
      within(b, { x, y, turn: r }, () => disc(b, '#5f9a4f', 0, 0, 38, 18));
  }),
  still('shell', 'A shell on the sand', '#e8d3a6', '#9ad0dd', (b) => {
    disc(b, 'rgba(120,90,50,0.25)', 288, 348, 120, 16);
    const ribs = 9;
    const edge = (part: number) => {
      const angle = Math.PI * (1.08 + 0.84 * part);
      return [280 + Math.cos(angle) * 124, 330 + Math.sin(angle) * 116] as const;
    };
    for (let rib = 0; rib < ribs; rib++) {
      const [x1, y1] = edge(rib / ribs);
      const [x2, y2] = edge((rib + 1) / ribs);
      shape(b, rib % 2 ? '#f6d3bf' : '#eeb79e', () => {
        b.moveTo(280, 344);
        b.lineTo(x1, y1);
        b.quadraticCurveTo((x1 + x2) / 2 + (x1 + x2 - 560) * 0.09, (y1 + y2) / 2 - 15, x2, y2);
        b.closePath();
      });
    }
    for (const part of [0.45, 0.7]) {
      stroke(
        b,
        'rgba(170,90,70,0.25)',
        4,
        Array.from({ length: 19 }, (_, i) => {
          const [x, y] = edge(i / 18);
          return [280 + (x - 280) * part, 340 + (y - 340) * part] as const;
        }),
      );
    }
    polygon(b, '#d9957c', [
      [246, 338],
      [314, 338],
      [300, 356],
      [260, 356],
    ]);
  }),
  still('camera', 'An old film camera and cassettes', '#5a4a5a', '#d8cfe0', (b) => {
    box(b, '#2b2b33', 150, 220, 230, 130, 14);
    disc(b, '#55555f', 265, 286, 50);
    disc(b, '#1a1a22', 265, 286, 36);
    disc(b, '#4f6f9a', 258, 278, 14);
    box(b, '#c9ccd2', 176, 206, 50, 16, 4);
    for (const i of [0, 1, 2]) {
      box(b, '#f4efe2', 400, 330 - i * 34, 120, 30, 4);
      box(b, ['#c4572f', '#2f6f73', '#e0a63c'][i] ?? '#333', 410, 338 - i * 34, 70, 14, 3);
    }
  }),
  still('phone-box', 'Telephones in a wooden box', '#3a3036', '#5a4a4f', (b) => {
    box(b, '#8a5a3a', 110, 220, 340, 150, 8);
    box(b, '#5f3d26', 126, 236, 308, 118, 4);
    for (let i = 0; i < 5; i++)
      within(b, { x: 166 + i * 58, y: 296, turn: (i - 2) * 0.07 }, () => {
        box(b, '#1f2028', -22, -48, 44, 92, 8);
        box(b, ['#2f4f6f', '#30303a', '#4f3f5f', '#30303a', '#2f5f4f'][i] ?? '#333', -18, -42, 36, 76, 3);
      });
    polygon(b, '#a8744a', [
      [110, 220],
      [140, 120],
      [480, 120],
      [450, 220],
    ]);
  }),
  still('bag-packed', 'A small packed bag by a door', '#6a5a4f', '#9aa6bd', (b) => {
    box(b, '#1f5fa8', 380, 40, 130, 250, 4);
    disc(b, '#f0c24f', 398, 180, 6);
    shape(b, '#3f5f4f', () => {
      b.moveTo(130, 350);
      b.quadraticCurveTo(110, 230, 160, 210);
      b.lineTo(300, 210);
      b.quadraticCurveTo(350, 230, 330, 350);
      b.closePath();
    });
    stroke(b, '#2a3f34', 12, [
      [180, 212],
      [190, 170],
      [270, 170],
      [280, 212],
    ]);
    box(b, '#2a3f34', 170, 270, 120, 50, 8);
  }),
  still('chess', 'A chess board in the café', '#7a5a44', '#a8744a', (b) => {
    for (let r = 0; r < 5; r++)
      for (let c = 0; c < 8; c++)
        polygon(b, (r + c) % 2 ? '#f0dcb8' : '#6a4530', [
          [120 + c * 40 + r * 0, 250 + r * 28],
          [160 + c * 40, 250 + r * 28],
          [160 + c * 40, 278 + r * 28],
          [120 + c * 40, 278 + r * 28],
        ]);
    for (const [x, y, c] of [
      [180, 300, '#2a1a14'],
      [300, 330, '#fbf3e2'],
      [380, 290, '#2a1a14'],
      [260, 270, '#fbf3e2'],
    ] as const) {
      disc(b, c, x, y, 15, 8);
      box(b, c, x - 8, y - 36, 16, 36, 4);
      disc(b, c, x, y - 42, 11);
    }
  }),
  still('bicycle', 'A bicycle against a wall', '#b8ab97', '#dba98a', (b) => {
    for (const x of [180, 380]) {
      for (const r of [72, 66]) {
        b.beginPath();
        b.arc(x, 300, r, 0, 7);
        b.strokeStyle = '#2b2b33';
        b.lineWidth = 4;
        b.stroke();
      }
      for (let i = 0; i < 10; i++)
        stroke(b, 'rgba(40,40,50,0.4)', 1.4, [
          [x, 300],
          [x + Math.cos(i * 0.63) * 66, 300 + Math.sin(i * 0.63) * 66],
        ]);
    }
    stroke(b, '#2f7f6f', 9, [
      [180, 300],
      [240, 210],
      [350, 210],
      [270, 300],
      [180, 300],
    ]);
    stroke(b, '#2f7f6f', 9, [
      [240, 210],
      [270, 300],
    ]);
    stroke(b, '#2f7f6f', 9, [
      [350, 210],
      [380, 300],
    ]);
    stroke(b, '#2b2b33', 8, [
      [344, 180],
      [350, 210],
    ]);
    stroke(b, '#2b2b33', 9, [
      [330, 178],
      [372, 172],
    ]);
    box(b, '#2b2b33', 214, 186, 52, 14, 7);
  }),
  still('guitar', 'A guitar on a chair', '#5a6f8f', '#e0b7a0', (b) => {
    within(b, { x: 280, y: 220, turn: 0.5 }, () => {
      box(b, '#6a4530', -10, -190, 20, 190, 4);
      disc(b, '#c9822f', 0, 40, 66, 56);
      disc(b, '#c9822f', 0, -20, 46, 44);
      disc(b, '#3a2418', 0, 10, 20);
      for (const s of [-4, 0, 4])
        stroke(b, '#f4efe2', 1.4, [
          [s, -180],
          [s, 70],
        ]);
    });
  }),
  still('surfboard', 'A board drying in the yard', '#9aa57f', '#cfe3e4', (b) => {
    within(b, { x: 280, y: 200, turn: 0.14 }, () => {
      disc(b, '#f7f4ec', 0, 0, 50, 190);
      disc(b, '#e0663f', 0, 0, 14, 180);
      stroke(b, '#2f6f9a', 6, [
        [-44, 60],
        [44, 60],
      ]);
    });
  }),
  still('sewing', 'Spools and scissors in a workshop', '#c9a596', '#f4efe2', (b) => {
    ['#c4475a', '#2f6f9a', '#e0a63c', '#4f8a5a', '#7f6a9a'].forEach((c, i) => {
      box(b, '#a8744a', 90 + i * 80, 270, 44, 10, 3);
      box(b, c, 94 + i * 80, 280, 36, 54, 4);
      box(b, '#a8744a', 90 + i * 80, 334, 44, 10, 3);
    });
    stroke(b, '#8a8f98', 7, [
      [180, 210],
      [340, 150],
    ]);
    stroke(b, '#8a8f98', 7, [
      [180, 150],
      [340, 210],
    ]);
    for (const y of [214, 146]) {
      b.beginPath();
      b.arc(160, y, 20, 0, 7);
      b.strokeStyle = '#c4475a';
      b.lineWidth = 8;
      b.stroke();
    }
  }),
  still('laptop-night', 'A laptop and cold tea at night', '#2a2433', '#1b1a2e', (b) => {
    polygon(b, '#3f4452', [
      [150, 330],
      [410, 330],
      [450, 370],
      [110, 370],
    ]);
    box(b, '#2b2f3a', 160, 160, 240, 168, 8);
    box(b, '#16324a', 170, 170, 220, 146, 3);
    for (let i = 0; i < 8; i++)
      box(
        b,
        ['#7fc3d6', '#f0b13f', '#8fb88a'][i % 3] ?? '#fff',
        184 + (i % 3) * 14,
        184 + i * 15,
        60 + ((i * 37) % 90),
        6,
        3,
      );
    cup(b, 490, 350, '#7a5a6a', '#a8622a');
  }),
  still('toolbox', 'An open toolbox', '#5d6468', '#cfcac2', (b) => {
    box(b, '#c4472e', 130, 250, 300, 110, 8);
    box(b, '#8a2f1e', 130, 250, 300, 26, 8);
    for (const [x, c] of [
      [180, '#c9ccd2'],
      [230, '#e0a63c'],
      [280, '#c9ccd2'],
      [330, '#2f6f9a'],
      [380, '#c9ccd2'],
    ] as const) {
      box(b, c, x - 7, 170, 14, 90, 5);
      disc(b, c, x, 168, 15, 11);
    }
  }),
  still('model-boat', 'A model boat in a showcase', '#6a4a3a', '#22405f', (b) => {
    box(b, 'rgba(255,255,255,0.14)', 110, 90, 340, 250, 6);
    fishingBoat(b, 280, 320, 2, '#b4452c', lightOf('noon'));
    box(b, '#d8b45f', 210, 350, 140, 24, 3);
    letter(b, 'Musée maritime', 280, 367, { size: 14, weight: 600, colour: '#3a2a14', align: 'center' });
  }),
];
