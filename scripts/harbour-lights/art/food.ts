import { type Brush, box, disc, type Picture, polygon, shape, stroke, within } from './picture';
import { cup, still } from './still-life';

const plate = (b: Brush, x: number, y: number, r: number, rim = '#f7f4ec') => {
  disc(b, 'rgba(0,0,0,0.16)', x + 5, y + 12, r, r * 0.42);
  disc(b, rim, x, y, r, r * 0.42);
  disc(b, 'rgba(0,0,0,0.06)', x, y, r * 0.74, r * 0.3);
};
const fish = (b: Brush, x: number, y: number, s: number, colour: string, flip = false) =>
  within(b, { x, y, scale: s, flip }, () => {
    shape(b, colour, () => {
      b.moveTo(-70, 0);
      b.quadraticCurveTo(-10, -44, 60, 0);
      b.quadraticCurveTo(-10, 40, -70, 0);
    });
    polygon(b, colour, [
      [52, 0],
      [92, -26],
      [86, 0],
      [92, 26],
    ]);
    disc(b, '#fff', -46, -5, 6);
    disc(b, '#222', -46, -5, 3);
    for (let i = 0; i < 4; i++)
      stroke(b, 'rgba(255,255,255,0.35)', 3, [
        [-16 + i * 17, -14],
        [-10 + i * 17, 0],
        [-16 + i * 17, 13],
      ]);
  });
const glass = (b: Brush, x: number, y: number, drink: string, leaf: boolean) => {
  polygon(b, 'rgba(255,255,255,0.45)', [
    [x - 24, y - 84],
    [x + 24, y - 84],
    [x + 18, y],
    [x - 18, y],
  ]);
  polygon(b, drink, [
    [x - 22, y - 66],
    [x + 22, y - 66],
    [x + 17, y - 3],
    [x - 17, y - 3],
  ]);
  if (leaf)
    for (const a of [-12, 0, 12]) shape(b, '#4f8a4f', () => b.ellipse(x + a, y - 84, 8, 15, a / 20, 0, 7));
};
const orange = (b: Brush, x: number, y: number, r = 32, colour = '#e8892b') => {
  disc(b, colour, x, y, r);
  disc(b, 'rgba(255,255,255,0.25)', x - r / 3, y - r / 3, r / 4);
};
const flatbread = (b: Brush, x: number, y: number, s = 1) => {
  disc(b, '#c98f4f', x, y, 60 * s, 25 * s);
  disc(b, '#e3b877', x, y - 4, 56 * s, 21 * s);
  for (const [dx, dy] of [
    [-20, -6],
    [14, -10],
    [2, 4],
    [28, 0],
  ] as const)
    disc(b, '#b97a3a', x + dx * s, y + dy * s, 7 * s, 3 * s);
};

export const food: Picture[] = [
  still('bread-tray', 'Flat loaves on a tray', '#8a5a3a', '#e9c9a2', (b, w, h) => {
    box(b, '#4a4f55', 60, h * 0.78, w - 120, 20, 6);
    for (const [x, y] of [
      [150, 300],
      [280, 306],
      [410, 300],
      [215, 262],
      [345, 262],
    ] as const)
      flatbread(b, x, y, 1.1);
  }),
  still('bread-basket', 'A basket of loaves', '#a8744a', '#f0d49a', (b) => {
    for (const [x, y, t] of [
      [210, 210, -0.5],
      [280, 196, 0],
      [350, 210, 0.5],
    ] as const)
      within(b, { x, y, turn: t }, () => {
        box(b, '#c98f4f', -26, -80, 52, 150, 26);
        for (let i = 0; i < 4; i++)
          stroke(b, '#f0d9b0', 5, [
            [-14, -54 + i * 30],
            [14, -44 + i * 30],
          ]);
      });
    polygon(b, '#8a5a30', [
      [130, 250],
      [430, 250],
      [400, 350],
      [160, 350],
    ]);
    for (let i = 0; i < 9; i++)
      stroke(b, '#6a4020', 4, [
        [145 + i * 33, 256],
        [170 + i * 27, 344],
      ]);
  }),
  still('coffee-cup', 'A cup of coffee', '#6a4a3a', '#c9d3cf', (b) => {
    cup(b, 280, 320, '#f7f4ec', '#4a2a1a');
  }),
  still('coffee-two', 'Two cups and a newspaper', '#7a5a44', '#e0d2b4', (b) => {
    polygon(b, '#f4efe2', [
      [330, 330],
      [520, 300],
      [550, 360],
      [350, 396],
    ]);
    for (let i = 0; i < 4; i++)
      stroke(b, '#b9b4a8', 4, [
        [362 + i * 4, 342 + i * 11],
        [500 + i * 8, 320 + i * 11],
      ]);
    cup(b, 160, 330, '#b4452c', '#4a2a1a');
    cup(b, 270, 350, '#2f6f73', '#4a2a1a');
  }),
  still('tea-mint', 'Tea with mint in glasses', '#b58a5a', '#3f6f5a', (b) => {
    disc(b, '#c9ccd2', 280, 344, 200, 40);
    for (const [x, y] of [
      [180, 340],
      [280, 352],
      [380, 340],
    ] as const)
      glass(b, x, y, '#c9822f', true);
  }),
  still('fish-plate', 'Grilled fish with lemon', '#3f6f8f', '#d9e6e6', (b) => {
    plate(b, 280, 310, 190);
    fish(b, 270, 306, 1.5, '#8a7f74');
    disc(b, '#f2d04f', 400, 318, 26, 14);
    disc(b, '#fbeeb0', 400, 316, 20, 10);
    for (const x of [160, 176, 190]) disc(b, '#4f8a4f', x, 336, 10, 6);
  }),
  still('fish-market', 'Fish on ice', '#cfe3ea', '#4f7f8f', (b) => {
    for (let i = 0; i < 30; i++)
      disc(b, 'rgba(255,255,255,0.75)', (i * 71) % 560, 250 + ((i * 43) % 160), 22, 12);
    fish(b, 150, 290, 1.2, '#7f98a8');
    fish(b, 360, 280, 1.3, '#d9876a', true);
    fish(b, 240, 360, 1.4, '#5f7f98');
    fish(b, 450, 370, 1, '#a8b4b8', true);
  }),
  still('orange-bowl', 'A bowl of oranges', '#2f6f73', '#f3e3c0', (b) => {
    for (const [x, y] of [
      [220, 248],
      [290, 232],
      [350, 250],
      [260, 214],
      [318, 204],
    ] as const)
      orange(b, x, y, 38);
    shape(b, '#f7f4ec', () => {
      b.moveTo(140, 252);
      b.quadraticCurveTo(280, 420, 420, 252);
      b.closePath();
    });
    stroke(b, '#2f6f9a', 6, [
      [160, 284],
      [280, 300],
      [400, 284],
    ]);
  }),
  still('lemons', 'Lemons and a knife', '#8fb0a4', '#fbf3da', (b) => {
    for (const [x, y] of [
      [170, 300],
      [240, 330],
      [220, 262],
    ] as const) {
      disc(b, '#f0cc3f', x, y, 40, 30);
      disc(b, '#f0cc3f', x + 38, y, 10, 8);
    }
    disc(b, '#f7e9a0', 370, 320, 42, 32);
    for (let i = 0; i < 8; i++)
      stroke(b, '#e0b92f', 3, [
        [370, 320],
        [370 + Math.cos(i * 0.785) * 34, 320 + Math.sin(i * 0.785) * 25],
      ]);
    stroke(b, '#c9ccd2', 12, [
      [420, 380],
      [520, 340],
    ]);
    stroke(b, '#5a3a24', 14, [
      [380, 396],
      [420, 380],
    ]);
  }),
  still('soup-bowl', 'A bowl of lentils', '#a8744a', '#d9cbb3', (b) => {
    shape(b, '#b4452c', () => {
      b.moveTo(150, 260);
      b.quadraticCurveTo(280, 420, 410, 260);
      b.closePath();
    });
    disc(b, '#c9552f', 280, 260, 130, 38);
    disc(b, '#d89a3f', 280, 262, 112, 30);
    for (const [x, y] of [
      [240, 256],
      [300, 268],
      [330, 254],
    ] as const)
      disc(b, '#4f8a4f', x, y, 8, 4);
  }),
  still('couscous', 'A big dish with vegetables', '#b4452c', '#f0d9b0', (b) => {
    plate(b, 280, 310, 200, '#3f6f9a');
    disc(b, '#e8c46a', 280, 286, 140, 60);
    for (const [x, y, c] of [
      [220, 262, '#e07a2f'],
      [300, 240, '#6f9a4f'],
      [350, 276, '#e07a2f'],
      [260, 300, '#c94f3f'],
      [320, 308, '#6f9a4f'],
    ] as const)
      box(b, c, x, y, 44, 20, 10);
  }),
  still('salad', 'Tomatoes and parsley', '#5a7f6a', '#f4efe2', (b) => {
    plate(b, 280, 310, 180);
    for (let i = 0; i < 16; i++) {
      const x = 180 + ((i * 53) % 200);
      const y = 282 + ((i * 29) % 54);
      disc(b, i % 2 ? '#d9442f' : '#5f9a4f', x, y, i % 2 ? 20 : 16, i % 2 ? 14 : 9);
    }
  }),
  still('cake-slice', 'A slice of semolina cake', '#7f6a9a', '#f4dfe0', (b) => {
    plate(b, 280, 320, 150);
    polygon(b, '#d99a3f', [
      [190, 300],
      [360, 272],
      [380, 300],
      [210, 336],
    ]);
    polygon(b, '#b9742a', [
      [210, 336],
      [380, 300],
      [380, 326],
      [210, 362],
    ]);
    for (const [x, y] of [
      [240, 312],
      [290, 304],
      [340, 294],
    ] as const)
      disc(b, '#f6e9d2', x, y, 12, 7);
  }),
  still('ice-cream', 'An ice-cream cone by the sea', '#3f9fbd', '#bfe6ef', (b) => {
    polygon(b, '#d9a45a', [
      [240, 200],
      [320, 200],
      [280, 370],
    ]);
    for (let i = 0; i < 4; i++)
      stroke(b, '#b9803a', 3, [
        [246 + i * 18, 206],
        [276 + i * 4, 340],
      ]);
    for (const [x, y, c] of [
      [252, 176, '#f3c6cf'],
      [308, 176, '#c9e0a8'],
      [280, 134, '#fbf3da'],
    ] as const)
      disc(b, c, x, y, 42);
  }),
  still('olives', 'Olives and cheese', '#a8794f', '#c9d3b3', (b) => {
    plate(b, 190, 310, 120);
    for (let i = 0; i < 11; i++)
      disc(b, i % 3 ? '#5f6f2f' : '#3a2a3a', 120 + ((i * 47) % 140), 290 + ((i * 17) % 40), 15, 12);
    plate(b, 410, 330, 110);
    for (const [x, y] of [
      [360, 300],
      [410, 310],
      [440, 290],
    ] as const)
      box(b, '#fbf8ee', x, y, 44, 28, 4);
  }),
  still('sandwich', 'Half a sandwich in paper', '#d9803a', '#f7f1e2', (b) => {
    polygon(b, '#fdfbf5', [
      [140, 350],
      [180, 240],
      [400, 240],
      [440, 350],
    ]);
    box(b, '#c98f4f', 170, 210, 230, 44, 22);
    box(b, '#6f9a4f', 176, 248, 220, 12, 6);
    box(b, '#d9442f', 180, 258, 210, 12, 6);
    box(b, '#c98f4f', 172, 268, 228, 36, 16);
    polygon(b, 'rgba(200,200,190,0.5)', [
      [150, 350],
      [190, 290],
      [390, 290],
      [430, 350],
    ]);
  }),
  still('breakfast', 'Breakfast: eggs, bread, tea', '#4f7f8f', '#f6e6c4', (b) => {
    plate(b, 220, 320, 150);
    for (const [x, y] of [
      [180, 310],
      [250, 322],
    ] as const) {
      disc(b, '#ffffff', x, y, 44, 24);
      disc(b, '#f0b13f', x, y - 3, 16, 10);
    }
    flatbread(b, 420, 350, 0.9);
    glass(b, 440, 290, '#b9622a', false);
  }),
  still('tomatoes', 'Tomatoes on a windowsill', '#f4efe2', '#9ac1c9', (b) => {
    for (const [x, r] of [
      [110, 42],
      [200, 50],
      [300, 38],
      [390, 52],
      [480, 40],
    ] as const) {
      disc(b, '#d9442f', x, 300 - r * 0.4, r, r * 0.9);
      disc(b, 'rgba(255,255,255,0.25)', x - r / 3, 290 - r * 0.7, r / 5);
      for (const a of [-14, 0, 14])
        stroke(b, '#4f8a4f', 5, [
          [x, 300 - r * 1.25],
          [x + a, 292 - r * 1.3],
        ]);
    }
  }),
];
