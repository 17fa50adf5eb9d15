import type { Chance } from '../random';
import { ferry, fishingBoat, sailingDhow, yacht } from './boats';
import { type Light, type LightName, lightOf } from './light';
import { type Brush, box, disc, type Picture, polygon, shape, stroke } from './picture';
import { reflection, sea, sky } from './sea';
import { container, crane, houses, lamp, lighthouse, quay, van } from './town';

type Extra = (brush: Brush, w: number, h: number, light: Light, chance: Chance) => void;

const W = 720;
const H = 480;

function view(id: string, alt: string, hour: LightName, horizonAt: number, extra: Extra, swell = 1): Picture {
  return {
    id,
    alt,
    width: W,
    height: H,
    format: 'jpg',
    draw(brush, w, h, chance) {
      const light = lightOf(hour);
      const horizon = h * horizonAt;
      sky(brush, w, horizon, light, chance);
      sea(brush, w, horizon, h, light, chance, swell);
      extra(brush, w, h, light, chance);
    },
  };
}

/** Hills behind the water. */
function hills(brush: Brush, w: number, base: number, colour: string, height: number, shift: number): void {
  shape(brush, colour, () => {
    brush.moveTo(0, base);
    for (let x = 0; x <= w; x += 24) {
      brush.lineTo(x, base - height * (0.5 + 0.5 * Math.sin(x / 130 + shift) * Math.cos(x / 71 + shift * 2)));
    }
    brush.lineTo(w, base);
    brush.closePath();
  });
}

const shore: Extra = (brush, w, h, light, chance) => {
  hills(brush, w, h * 0.5, light.far, 70, chance.next() * 6);
  houses(brush, w * 0.34, w + 30, h * 0.52, 74, light, chance);
  if (light.dark)
    for (let x = 0.4; x < 1; x += 0.12) reflection(brush, light.glint, w * x, h * 0.53, 80, chance);
};

const boatsInPort =
  (hulls: string[]): Extra =>
  (brush, w, h, light, chance) => {
    shore(brush, w, h, light, chance);
    crane(brush, w * 0.12, h * 0.53, 0.8, light.near);
    hulls.forEach((hull, index) => {
      const y = h * (0.66 + index * 0.11);
      fishingBoat(
        brush,
        w * (0.26 + ((index * 37) % 60) / 100),
        y,
        0.8 + index * 0.3,
        hull,
        light,
        index % 2 === 1,
      );
    });
  };

const withFerry =
  (x: number, y: number, scale: number, flip = false): Extra =>
  (brush, w, h, light, chance) => {
    hills(brush, w, h * 0.5, light.far, 56, 2);
    if (chance.happens(0.6)) yacht(brush, w * 0.84, h * 0.56, 0.5, light);
    ferry(brush, w * x, h * y, scale, light, '#c4472e', flip);
    stroke(brush, 'rgba(255,255,255,0.5)', 3, [
      [w * x - 190 * scale, h * y + 4],
      [w * x - 290 * scale, h * y + 10],
    ]);
  };

export const views: Picture[] = [
  view('harbour-dawn', 'The harbour at first light', 'dawn', 0.5, boatsInPort(['#3d6a86', '#b4533a'])),
  view('harbour-noon', 'The harbour at noon', 'noon', 0.5, boatsInPort(['#c4472e', '#e0a63c', '#2f6f8f'])),
  view('harbour-dusk', 'The harbour at dusk, lamps coming on', 'dusk', 0.5, (b, w, h, l, c) => {
    shore(b, w, h, l, c);
    lighthouse(b, w * 0.13, h * 0.56, 1, l);
    sailingDhow(b, w * 0.52, h * 0.76, 1, l);
    fishingBoat(b, w * 0.83, h * 0.88, 1, '#5b2f3f', l, true);
  }),
  view('harbour-night', 'The harbour at night', 'night', 0.5, (b, w, h, l, c) => {
    shore(b, w, h, l, c);
    lighthouse(b, w * 0.16, h * 0.56, 0.9, l);
    fishingBoat(b, w * 0.6, h * 0.82, 1.1, '#2a3d63', l);
  }),
  view('harbour-fog', 'Fog over the quay', 'fog', 0.46, (b, w, h, l) => {
    lighthouse(b, w * 0.72, h * 0.5, 0.7, l);
    fishingBoat(b, w * 0.34, h * 0.72, 1.2, '#7d8b8f', l);
    quay(b, w, h * 0.84, h, l);
  }),
  view('harbour-storm', 'Waves against the breakwater', 'storm', 0.44, (b, w, h, l, c) => {
    lighthouse(b, w * 0.8, h * 0.48, 0.9, l);
    breakers(b, w, h, c);
    for (const [dx, dy, r] of [
      [-10, 0, 26],
      [-30, -16, 18],
      [12, -22, 16],
      [-14, -42, 12],
      [8, -52, 7],
    ] as const) {
      disc(b, 'rgba(238,244,244,0.7)', w * 0.74 + dx, h * 0.47 + dy, r);
    }
  }),
  view('quay-cranes', 'Cranes over the container quay', 'afternoon', 0.46, (b, w, h, l) => {
    hills(b, w, h * 0.47, l.far, 50, 1);
    quay(b, w, h * 0.66, h, l);
    for (const [x, s] of [
      [0.18, 1.1],
      [0.48, 1.3],
      [0.78, 1],
    ] as const)
      crane(b, w * x, h * 0.68, s, '#c9682f');
    ['#2f6f8f', '#b4452c', '#d8a23a', '#3f7a5a', '#7b4b6b', '#2f6f8f'].forEach((colour, i) => {
      container(b, 30 + i * 112, h * 0.72 - (i % 2) * 52, 104, 50, colour);
      if (i % 2) container(b, 30 + i * 112, h * 0.72, 104, 50, '#8a8f93');
    });
  }),
  view('quay-nets', 'Nets drying on the quay', 'afternoon', 0.4, (b, w, h, l, c) => {
    fishingBoat(b, w * 0.72, h * 0.6, 1.1, '#2f7f6f', l);
    quay(b, w, h * 0.66, h, l);
    for (let heap = 0; heap < 3; heap++) {
      const x = w * (0.2 + heap * 0.27);
      shape(b, ['#3e8f7d', '#d3833f', '#4f6f9a'][heap] ?? '#3e8f7d', () => {
        b.moveTo(x - 90, h * 0.9);
        b.quadraticCurveTo(x - 40, h * 0.66, x + 10, h * 0.74);
        b.quadraticCurveTo(x + 60, h * 0.7, x + 96, h * 0.9);
        b.closePath();
      });
      for (let knot = 0; knot < 26; knot++) {
        const kx = x - 70 + c.next() * 140;
        stroke(b, 'rgba(255,255,255,0.28)', 1.5, [
          [kx, h * 0.78 + c.next() * 50],
          [kx + 18, h * 0.8 + c.next() * 40],
        ]);
      }
      for (let float = 0; float < 5; float++)
        disc(b, '#f0b13f', x - 60 + float * 30, h * 0.87 - (float % 2) * 14, 7, 5);
    }
  }),
  view('boats-red', 'A red boat at its mooring', 'noon', 0.42, (b, w, h, l) => {
    hills(b, w, h * 0.43, l.far, 60, 3);
    fishingBoat(b, w * 0.5, h * 0.8, 2.6, '#c23b2b', l);
  }),
  view('boats-blue', 'Two blue boats side by side', 'dawn', 0.42, (b, w, h, l) => {
    hills(b, w, h * 0.43, l.far, 44, 5);
    fishingBoat(b, w * 0.32, h * 0.72, 1.7, '#2e5f8f', l);
    fishingBoat(b, w * 0.68, h * 0.86, 2, '#3f7fa8', l, true);
  }),
  view('lighthouse-day', 'The old lighthouse', 'noon', 0.62, (b, w, h, l) =>
    lighthouse(b, w * 0.62, h * 0.72, 1.8, l),
  ),
  view('lighthouse-dusk', 'The lighthouse at dusk', 'dusk', 0.62, (b, w, h, l) =>
    lighthouse(b, w * 0.36, h * 0.72, 1.7, l),
  ),
  view('lighthouse-night', 'The lighthouse at night', 'night', 0.62, (b, w, h, l) =>
    lighthouse(b, w * 0.6, h * 0.72, 1.6, l),
  ),
  view('sea-calm', 'A flat sea', 'afternoon', 0.48, (b, w, h, l) => yacht(b, w * 0.32, h * 0.52, 0.6, l)),
  view('sea-rough', 'White horses off the cape', 'storm', 0.4, () => undefined, 4),
  view('boat-charter', 'A charter boat with an awning', 'noon', 0.45, (b, w, h, l) => {
    fishingBoat(b, w * 0.5, h * 0.76, 2, '#f2f2ee', l);
    polygon(b, '#e0a63c', [
      [w * 0.52, h * 0.5],
      [w * 0.68, h * 0.5],
      [w * 0.7, h * 0.53],
      [w * 0.5, h * 0.53],
    ]);
  }),
  view('ferry-day', 'The ferry under way', 'noon', 0.5, withFerry(0.5, 0.66, 1.2)),
  view('ferry-dusk', 'The evening ferry', 'dusk', 0.5, withFerry(0.54, 0.66, 1.15, true)),
  view('ferry-night', 'The night ferry, all windows lit', 'night', 0.5, withFerry(0.46, 0.68, 1.3)),
  view('ferry-near', 'The bow of the ferry at the quay', 'dawn', 0.5, (b, w, h, l) => {
    ferry(b, w * 0.3, h * 0.78, 2.2, l);
    quay(b, w, h * 0.84, h, l);
  }),
  view('ferry-fog', 'A ferry coming out of the fog', 'fog', 0.48, withFerry(0.5, 0.62, 0.9)),
  view('ferry-anise', 'M/V Anise seen from the cape', 'afternoon', 0.46, (b, w, h, l) => {
    ferry(b, w * 0.56, h * 0.6, 0.8, l, '#2f7f6f');
    hills(b, w, h, '#6f7f4f', 120, 4);
  }),
  view('ferry-rail', 'Wake seen from the rail', 'afternoon', 0.34, (b, w, h) => {
    shape(b, 'rgba(255,255,255,0.4)', () => {
      b.moveTo(w * 0.48, h * 0.36);
      b.lineTo(w * 0.2, h);
      b.lineTo(w * 0.8, h);
      b.closePath();
    });
    for (const y of [0.66, 0.78])
      stroke(b, '#f4f4f0', 9, [
        [0, h * y],
        [w, h * y],
      ]);
    for (let x = 60; x < w; x += 150)
      stroke(b, '#f4f4f0', 9, [
        [x, h * 0.62],
        [x, h],
      ]);
    stroke(b, '#c9833f', 14, [
      [0, h * 0.61],
      [w, h * 0.61],
    ]);
  }),
  view('beach-morning', 'The beach after the clean-up', 'dawn', 0.44, (b, w, h, l) =>
    beach(b, w, h, l, false),
  ),
  view('beach-bags', 'Rubbish bags lined up on the beach', 'noon', 0.4, (b, w, h, l) =>
    beach(b, w, h, l, true),
  ),
  view('beach-sunset', 'Sunset on the beach', 'dusk', 0.5, (b, w, h, l) => beach(b, w, h, l, false)),
  view('corniche-day', 'The corniche in the morning', 'noon', 0.42, (b, w, h, l, c) =>
    corniche(b, w, h, l, c),
  ),
  view('corniche-evening', 'The corniche in the evening', 'dusk', 0.42, (b, w, h, l, c) =>
    corniche(b, w, h, l, c),
  ),
  view('van-quay', 'A white van on the quay', 'night', 0.4, (b, w, h, l) => {
    ferry(b, w * 0.62, h * 0.54, 0.7, l);
    quay(b, w, h * 0.58, h, l, false);
    lamp(b, w * 0.16, h * 0.62, 170, l);
    van(b, w * 0.5, h * 0.88, 2, '#dfe2e2');
  }),
  view('container-green', 'A green container on a quay at night', 'night', 0.36, (b, w, h, l) => {
    quay(b, w, h * 0.52, h, l, false);
    lamp(b, w * 0.86, h * 0.6, 190, l);
    container(b, w * 0.2, h * 0.38, 340, 170, '#2f7a55');
    box(b, 'rgba(0,0,0,0.3)', w * 0.2, h * 0.38 + 170, 340, 12);
    for (const x of [0.56, 0.61])
      stroke(b, '#1d4f38', 5, [
        [w * x, h * 0.4],
        [w * x, h * 0.72],
      ]);
  }),
];

/** Rolling waves, nearer ones higher, foam on their crests. */
function breakers(brush: Brush, w: number, h: number, chance: Chance): void {
  const colours = ['#4d626c', '#435964', '#394f5b', '#2f4551', '#263a46'];
  colours.forEach((colour, row) => {
    const base = h * (0.5 + row * 0.1);
    const high = 9 + row * 7;
    const shift = chance.next() * 6;
    const crest = (x: number) =>
      base - high * (Math.sin(x / (58 + row * 16) + shift) + 0.45 * Math.sin(x / (23 + row * 5) + shift * 2));
    shape(brush, colour, () => {
      brush.moveTo(0, h);
      for (let x = 0; x <= w; x += 6) brush.lineTo(x, crest(x));
      brush.lineTo(w, h);
      brush.closePath();
    });
    for (let x = 0; x < w; x += 6) {
      const rising = crest(x) - base;
      if (rising > -high * 0.55) continue;
      const foam = Math.min(1, -rising / high) * (2 + row * 1.4);
      stroke(brush, 'rgba(232,240,240,0.75)', foam, [
        [x, crest(x) + 1],
        [x + 6, crest(x + 6) + 1],
      ]);
      if (chance.happens(0.3))
        disc(brush, 'rgba(232,240,240,0.5)', x, crest(x) - 4 - chance.next() * 9, 1 + chance.next() * 1.8);
    }
  });
}

function beach(brush: Brush, w: number, h: number, light: Light, bags: boolean): void {
  shape(brush, light.dark ? '#8d6a63' : '#e8d3a6', () => {
    brush.moveTo(0, h * 0.66);
    brush.quadraticCurveTo(w * 0.4, h * 0.56, w, h * 0.72);
    brush.lineTo(w, h);
    brush.lineTo(0, h);
    brush.closePath();
  });
  stroke(
    brush,
    'rgba(255,255,255,0.6)',
    4,
    Array.from(
      { length: 25 },
      (_, i) => [i * 30, h * (0.66 - 0.055 * Math.sin((i / 24) * 2.4) + (i / 24) * 0.05)] as const,
    ),
  );
  lighthouse(brush, w * 0.86, h * 0.56, 0.7, light);
  if (!bags) return;
  for (let bag = 0; bag < 11; bag++) {
    const x = 60 + bag * 58;
    const y = h * 0.86 + (bag % 3) * 14;
    const colour = ['#2f6f9a', '#3d3f47', '#2f6f9a', '#4f7f4f'][bag % 4] ?? '#3d3f47';
    shape(brush, colour, () => {
      brush.moveTo(x - 24, y);
      brush.quadraticCurveTo(x - 34, y - 40, x - 5, y - 52);
      brush.lineTo(x + 5, y - 52);
      brush.quadraticCurveTo(x + 34, y - 40, x + 24, y);
      brush.closePath();
    });
    polygon(brush, colour, [
      [x - 10, y - 64],
      [x, y - 50],
      [x + 10, y - 64],
    ]);
    disc(brush, 'rgba(255,255,255,0.18)', x - 9, y - 26, 5, 14);
  }
}

function corniche(brush: Brush, w: number, h: number, light: Light, chance: Chance): void {
  houses(brush, -10, w * 0.5, h * 0.45, 90, light, chance);
  box(brush, light.stone, 0, h * 0.68, w, h * 0.32);
  box(brush, 'rgba(255,255,255,0.25)', 0, h * 0.68, w, 6);
  for (let x = 14; x < w; x += 26)
    stroke(brush, light.dark ? '#31283f' : '#f4f1e8', 4, [
      [x, h * 0.6],
      [x, h * 0.68],
    ]);
  stroke(brush, light.dark ? '#31283f' : '#f4f1e8', 6, [
    [0, h * 0.6],
    [w, h * 0.6],
  ]);
  for (const x of [0.2, 0.55, 0.88]) lamp(brush, w * x, h * 0.8, 190, light);
  for (const x of [0.36, 0.74]) {
    stroke(brush, '#5d4a36', 10, [
      [w * x, h * 0.86],
      [w * x + 8, h * 0.5],
    ]);
    for (let leaf = 0; leaf < 7; leaf++) {
      const angle = Math.PI + (leaf / 6) * Math.PI;
      shape(brush, light.dark ? '#2e3b3a' : '#3f7f4f', () => {
        brush.moveTo(w * x + 8, h * 0.5);
        brush.quadraticCurveTo(
          w * x + 8 + Math.cos(angle) * 44,
          h * 0.5 + Math.sin(angle) * 54 - 6,
          w * x + 8 + Math.cos(angle) * 76,
          h * 0.5 + Math.sin(angle) * 26 + 18,
        );
        brush.quadraticCurveTo(
          w * x + 8 + Math.cos(angle) * 40,
          h * 0.5 + Math.sin(angle) * 30,
          w * x + 8,
          h * 0.5,
        );
      });
    }
  }
}
