import type { Language } from '../../text/localised';
import type { Chance } from '../chance/chance';
import { blend, type Canvas, createCanvas } from './canvas';

type Alt = Record<Language, string>;

/** A kind of picture that people of the town post. */
export interface SceneKind {
  readonly kind: string;
  draw(chance: Chance): Canvas;
  /** What it shows, for who can't see it. */
  readonly alt: Alt;
}

const width = 400;
const height = 280;

const skies: readonly [top: number, low: number][] = [
  [0x6fa8d6, 0xd6e6ee],
  [0x8fb7d0, 0xeadfcd],
  [0x5d8fc4, 0xbfd8e6],
  [0x9aa9b8, 0xdcdfe0],
];
const dusks: readonly [top: number, low: number][] = [
  [0x34345e, 0xe58a4e],
  [0x5a3d6e, 0xf0a868],
  [0x2b4a6f, 0xf2c488],
  [0x7a3e4c, 0xf6b95c],
];
const seas = [0x2f6f8f, 0x2b7a83, 0x3c6f9c, 0x4a8794];
const walls = [0xe8dcc8, 0xd9b99b, 0xf0e4d4, 0xcfa78a, 0xe2cdb0, 0xb9c3bd];
const roofs = [0xb4553a, 0xa24a3c, 0xc06a4a, 0x8a4b42];
const greens = [0x4f7b4a, 0x6b8f4e, 0x3f6b52, 0x7f9a58];

function hills(canvas: Canvas, chance: Chance, base: number, colour: number): void {
  for (let hill = 0; hill < 4; hill++) {
    const x = chance.between(-40, width + 40);
    canvas.oval(x, base, chance.between(70, 170), chance.between(18, 56), colour, 'upper');
  }
}

function waves(canvas: Canvas, chance: Chance, from: number, colour: number): void {
  canvas.gradient(from, height - from, colour, blend(colour, 0x0c2438, 2, 5));
  for (let wave = 0; wave < 26; wave++) {
    const y = from + 4 + chance.below(height - from - 6);
    const reach = 10 + Math.floor((y - from) / 2);
    canvas.rect(
      chance.between(-10, width),
      y,
      chance.between(8, reach + 12),
      1,
      blend(colour, 0xffffff, 1, 3),
    );
  }
}

function boat(canvas: Canvas, x: number, y: number, size: number, hull: number, sail: number): void {
  canvas.polygon(
    [x - size, y, x + size, y, x + (size * 3) / 4, y + size / 3, x - (size * 3) / 5, y + size / 3],
    hull,
  );
  canvas.rect(x - size / 3, y - size / 3, size / 2, size / 3, 0xf4efe6);
  canvas.rect(x, y - size * 1.5, Math.max(1, size / 18), size * 1.5, 0x4a3b30);
  if (sail !== 0)
    canvas.polygon([x + 2, y - size * 1.45, x + size * 0.9, y - size / 4, x + 2, y - size / 4], sail);
}

function house(canvas: Canvas, chance: Chance, x: number, base: number, wide: number, tall: number): void {
  canvas.rect(x, base - tall, wide, tall, chance.pick(walls));
  if (chance.happens(2, 3)) {
    canvas.polygon(
      [x - 3, base - tall, x + wide / 2, base - tall - wide / 3, x + wide + 3, base - tall],
      chance.pick(roofs),
    );
  }
  const lit = chance.pick([0x3d4f5c, 0x2f3e48, 0xf3c76a]);
  for (let row = base - tall + 8; row < base - 14; row += 18) {
    for (let column = x + 6; column < x + wide - 8; column += 16) canvas.rect(column, row, 7, 9, lit);
  }
}

function sea(chance: Chance): Canvas {
  const canvas = createCanvas(width, height);
  const [top, low] = chance.pick(skies);
  const horizon = chance.between(110, 150);
  canvas.gradient(0, horizon, top, low);
  if (chance.happens(1, 2))
    canvas.disk(chance.between(40, 360), chance.between(24, 70), chance.between(10, 18), 0xfbf3d8);
  for (let cloud = chance.below(4); cloud > 0; cloud--) {
    const x = chance.between(20, 380);
    const y = chance.between(18, 80);
    canvas.oval(x, y, chance.between(22, 50), chance.between(5, 9), 0xf3f5f5);
    canvas.oval(x + 18, y - 4, 20, 7, 0xf3f5f5);
  }
  if (chance.happens(2, 3)) hills(canvas, chance, horizon, blend(chance.pick(greens), low, 1, 2));
  waves(canvas, chance, horizon, chance.pick(seas));
  for (let sail = chance.below(3); sail > 0; sail--)
    boat(
      canvas,
      chance.between(30, 370),
      horizon + chance.between(4, 26),
      chance.between(6, 14),
      0x5a4234,
      0xf7f1e3,
    );
  if (chance.happens(1, 2))
    canvas.oval(chance.between(60, 340), height + 20, 190, chance.between(40, 66), 0xdcc7a0, 'upper');
  return canvas;
}

function sunset(chance: Chance): Canvas {
  const canvas = createCanvas(width, height);
  const [top, low] = chance.pick(dusks);
  const horizon = chance.between(150, 190);
  canvas.gradient(0, horizon, top, low);
  const x = chance.between(70, 330);
  canvas.disk(x, horizon - chance.between(-6, 30), chance.between(16, 30), 0xfde2a4);
  for (let band = chance.between(2, 5); band > 0; band--)
    canvas.oval(
      chance.between(40, 360),
      chance.between(50, horizon - 20),
      chance.between(50, 120),
      3,
      blend(low, 0xffffff, 1, 4),
    );
  if (chance.happens(1, 2)) {
    waves(canvas, chance, horizon, blend(low, 0x2b3f5c, 3, 5));
    for (let y = horizon + 3; y < height; y += 9)
      canvas.rect(x - 14 + chance.below(12), y, chance.between(8, 26), 2, blend(low, 0xfff2c8, 1, 2));
  } else {
    canvas.rect(0, horizon, width, height - horizon, 0x2a2530);
    for (let at = 0; at < width; ) {
      const wide = chance.between(24, 56);
      canvas.rect(
        at,
        horizon - chance.between(10, 60),
        wide,
        90,
        chance.pick([0x2a2530, 0x322b36, 0x241f29]),
      );
      at += wide;
    }
  }
  return canvas;
}

function harbour(chance: Chance): Canvas {
  const canvas = createCanvas(width, height);
  const [top, low] = chance.pick(skies);
  canvas.gradient(0, 130, top, low);
  for (let x = -10; x < width; x += 46)
    house(canvas, chance, x, 150, chance.between(38, 48), chance.between(50, 100));
  canvas.rect(0, 148, width, 10, 0x9a8f83);
  waves(canvas, chance, 158, chance.pick(seas));
  const hulls = [0xb3413a, 0x2f5d8a, 0x3d7a5b, 0xf0eee8, 0xd9a441];
  for (let one = 0; one < chance.between(1, 3); one++)
    boat(
      canvas,
      chance.between(50, 350),
      chance.between(190, 235),
      chance.between(28, 52),
      chance.pick(hulls),
      0,
    );
  return canvas;
}

function food(chance: Chance): Canvas {
  const canvas = createCanvas(width, height);
  const cloth = chance.pick([0xc9b08a, 0x8fa7a3, 0xd8cfc0, 0x7d5a44, 0xb5533f]);
  canvas.rect(0, 0, width, height, cloth);
  for (let x = 0; x < width; x += 34) canvas.rect(x, 0, 5, height, blend(cloth, 0xffffff, 1, 6));
  const x = 200 + chance.between(-24, 24);
  const y = 142 + chance.between(-10, 10);
  canvas.oval(x + 4, y + 8, 122, 100, blend(cloth, 0x000000, 1, 3));
  canvas.oval(x, y, 120, 98, 0xf6f3ec);
  canvas.oval(x, y, 92, 74, chance.pick([0xede4d2, 0xe5d2a8, 0xd9c2a0]));
  const tones = chance.pick([
    [0xc2532f, 0xe08b45, 0x6f8f3a, 0xf1d9a0],
    [0x7f9a3a, 0xd9c24a, 0xf2efe2, 0xb6432e],
    [0x8a5a34, 0xc98d4a, 0xe9d3a4, 0x5d7a3a],
    [0xe9b23e, 0xd8863a, 0xf4e3bd, 0x94402e],
  ]);
  for (let bite = 0; bite < 46; bite++) {
    const dx = chance.between(-70, 70);
    const dy = chance.between(-54, 54);
    if (dx * dx * 3 + dy * dy * 5 > 13_500) continue;
    canvas.oval(x + dx, y + dy, chance.between(6, 17), chance.between(5, 12), chance.pick(tones));
  }
  canvas.rect(30, 60, 6, 150, 0xc9ccd0);
  canvas.oval(33, 62, 11, 18, 0xc9ccd0);
  if (chance.happens(1, 2)) {
    canvas.disk(352, 70, 34, 0xe9e5dc);
    canvas.disk(352, 70, 27, chance.pick([0x5b3a26, 0x9a5b2c, 0xcfe0e4]));
  }
  return canvas;
}

function cat(chance: Chance): Canvas {
  const canvas = createCanvas(width, height);
  const wall = chance.pick([0xd9cdb8, 0xa9bdb6, 0xcbb7a4, 0x9fb0c4]);
  canvas.rect(0, 0, width, 200, wall);
  canvas.rect(0, 200, width, 80, blend(wall, 0x3a2c22, 1, 2));
  if (chance.happens(1, 2)) canvas.rect(chance.between(20, 260), 24, 110, 90, blend(wall, 0xffffff, 1, 2));
  const fur = chance.pick([0x3b3836, 0xc98a4b, 0x8d8a86, 0xefe9df, 0x6e5a48]);
  const dark = blend(fur, 0x000000, 1, 4);
  const x = 200 + chance.between(-60, 60);
  if (chance.happens(1, 2)) {
    // Asleep: a loaf.
    canvas.oval(x, 208, 92, 48, fur);
    canvas.disk(x - 66, 190, 32, fur);
    canvas.polygon([x - 92, 176, x - 88, 144, x - 68, 164], fur);
    canvas.polygon([x - 62, 164, x - 46, 144, x - 40, 174], fur);
    canvas.rect(x - 80, 192, 12, 2, dark);
    canvas.rect(x - 58, 192, 12, 2, dark);
    canvas.oval(x + 40, 244, 70, 9, dark);
    for (let stripe = 0; stripe < 4; stripe++) canvas.oval(x - 10 + stripe * 22, 172, 5, 12, dark);
  } else {
    canvas.oval(x, 200, 52, 66, fur);
    canvas.disk(x, 118, 42, fur);
    canvas.polygon([x - 40, 106, x - 40, 62, x - 10, 84], fur);
    canvas.polygon([x + 40, 106, x + 40, 62, x + 10, 84], fur);
    for (const side of [-1, 1]) {
      canvas.oval(x + side * 16, 114, 8, 9, 0xe7d66a);
      canvas.oval(x + side * 16, 114, 3, 8, 0x1d1a18);
      canvas.rect(x + side * 34 - 12, 134, 24, 1, 0xf4efe6);
    }
    canvas.polygon([x - 5, 128, x + 5, 128, x, 135], 0xc77f7f);
    canvas.oval(x + 62, 250, 40, 9, dark);
  }
  return canvas;
}

function plant(chance: Chance): Canvas {
  const canvas = createCanvas(width, height);
  const [top, low] = chance.pick(skies);
  canvas.gradient(0, height, top, low);
  canvas.rect(0, 212, width, 68, 0xbfb3a4);
  for (let x = 6; x < width; x += 26) canvas.rect(x, 120, 4, 96, 0x4b5257);
  canvas.rect(0, 116, width, 6, 0x4b5257);
  const pots = chance.between(1, 3);
  for (let pot = 0; pot < pots; pot++) {
    const x = Math.floor(((pot + 1) * width) / (pots + 1));
    const leaf = chance.pick(greens);
    for (let leaves = 0; leaves < 26; leaves++)
      canvas.oval(
        x + chance.between(-46, 46),
        150 + chance.between(-60, 40),
        chance.between(6, 14),
        chance.between(5, 11),
        blend(leaf, 0x1f3320, chance.below(4), 8),
      );
    const bloom = chance.pick([0xe05a6d, 0xf2c14e, 0xf4f0f0, 0xb65fb0, 0xe8743b]);
    for (let flower = chance.between(0, 9); flower > 0; flower--)
      canvas.disk(x + chance.between(-40, 40), 146 + chance.between(-54, 30), chance.between(3, 6), bloom);
    canvas.polygon([x - 34, 186, x + 34, 186, x + 26, 244, x - 26, 244], chance.pick(roofs));
    canvas.rect(x - 38, 180, 76, 10, chance.pick(roofs));
  }
  return canvas;
}

function market(chance: Chance): Canvas {
  const canvas = createCanvas(width, height);
  canvas.rect(0, 0, width, height, chance.pick([0x8c7c6a, 0x9b8b78, 0x7b6d62]));
  const awning = chance.pick([0xb5473a, 0x2f6f8f, 0x4f7b4a]);
  for (let x = 0, stripe = 0; x < width; x += 40, stripe++)
    canvas.polygon([x, 0, x + 40, 0, x + 46, 56, x + 6, 56], stripe % 2 === 0 ? awning : 0xf2ece0);
  const goods = [0xd8432f, 0xf0a53a, 0x6f9a3c, 0xe9d04f, 0x6b3f66, 0xc96f3b, 0xe4d9c4];
  for (let row = 0; row < 2; row++) {
    for (let column = 0; column < 4; column++) {
      const x = 12 + column * 96;
      const y = 104 + row * 88;
      canvas.rect(x, y, 86, 66, 0x6a4d35);
      canvas.rect(x + 4, y + 4, 78, 58, 0x8a6a4a);
      const colour = chance.pick(goods);
      for (let piece = 0; piece < 30; piece++)
        canvas.disk(
          x + 10 + chance.below(66),
          y + 10 + chance.below(46),
          chance.between(5, 8),
          blend(colour, chance.pick([0x000000, 0xffffff]), 1, 7),
        );
    }
  }
  return canvas;
}

function poster(chance: Chance): Canvas {
  const canvas = createCanvas(width, height);
  canvas.rect(0, 0, width, height, chance.pick([0xb9ab98, 0xa3a7a4, 0xc4b7a6]));
  for (let row = 0; row < height; row += 22) canvas.rect(0, row, width, 1, 0x8f8577);
  const paper = chance.pick([0xf4ead2, 0xf0c75e, 0x9fc3c0, 0xe9a58a, 0x2d3b55]);
  const ink = paper === 0x2d3b55 ? 0xf4ead2 : 0x2a2530;
  canvas.rect(118, 20, 164, 240, blend(paper, 0x000000, 1, 5));
  canvas.rect(114, 16, 164, 240, paper);
  canvas.disk(196, 96, chance.between(30, 52), chance.pick([0xb5473a, 0x2f6f8f, 0xe0a23c, 0x4f7b4a]));
  canvas.polygon([140, 150, 196, chance.between(74, 100), 252, 150], blend(ink, paper, 1, 4));
  canvas.rect(132, 166, 128, 14, ink);
  for (let line = 0; line < 4; line++)
    canvas.rect(140, 192 + line * 13, chance.between(70, 112), 5, blend(ink, paper, 1, 3));
  return canvas;
}

function lights(chance: Chance): Canvas {
  const canvas = createCanvas(width, height);
  canvas.gradient(0, height, 0x141b33, 0x2f2a45);
  for (let x = 0; x < width; ) {
    const wide = chance.between(40, 74);
    house(canvas, chance, x, height, wide - 6, chance.between(60, 130));
    x += wide;
  }
  for (let lantern = 0; lantern < 24; lantern++) {
    const x = chance.between(10, 390);
    const y = 30 + chance.below(100);
    const glow = chance.pick([0xf6b84a, 0xe86a4e, 0x7fc3c0, 0xd987b4, 0xf3e08c]);
    canvas.disk(x, y, 9, blend(glow, 0x141b33, 3, 5));
    canvas.oval(x, y, 5, 7, glow);
  }
  return canvas;
}

export const sceneKinds: readonly SceneKind[] = [
  {
    kind: 'sea',
    draw: sea,
    alt: { en: 'The sea on a quiet day', ar: 'البحر في يوم هادئ', fr: 'La mer par temps calme' },
  },
  {
    kind: 'sunset',
    draw: sunset,
    alt: { en: 'The sky after sunset', ar: 'السماء بعد الغروب', fr: 'Le ciel après le coucher du soleil' },
  },
  {
    kind: 'boat',
    draw: harbour,
    alt: {
      en: 'Boats in the harbour in front of houses',
      ar: 'مراكب في المرفأ أمام البيوت',
      fr: 'Des bateaux au port devant les maisons',
    },
  },
  {
    kind: 'food',
    draw: food,
    alt: { en: 'A plate on a table', ar: 'صحن على طاولة', fr: 'Une assiette sur une table' },
  },
  { kind: 'cat', draw: cat, alt: { en: 'A cat', ar: 'قطة', fr: 'Un chat' } },
  {
    kind: 'plant',
    draw: plant,
    alt: { en: 'Pots on a balcony', ar: 'أصص على شرفة', fr: 'Des pots sur un balcon' },
  },
  {
    kind: 'market',
    draw: market,
    alt: { en: 'Crates on a market stall', ar: 'صناديق على بسطة في السوق', fr: 'Des cageots sur un étal' },
  },
  {
    kind: 'poster',
    draw: poster,
    alt: { en: 'A poster on a wall', ar: 'ملصق على جدار', fr: 'Une affiche sur un mur' },
  },
  {
    kind: 'lights',
    draw: lights,
    alt: { en: 'Lanterns at night', ar: 'فوانيس في الليل', fr: 'Des lanternes la nuit' },
  },
];
