import { type Brush, box, disc, shape, stroke, within } from './picture';

export interface Face {
  skin: string;
  hair: string;
  hairStyle: 'short' | 'long' | 'curly' | 'bun' | 'scarf' | 'bald' | 'cap' | 'bob' | 'grey-tuft';
  shirt: string;
  /** Colour of scarf, cap or glasses where they are. */
  extra?: string;
  glasses?: boolean;
  beard?: boolean;
  moustache?: boolean;
}

/** Head and shoulders, 200 × 200 about (100, 100). */
export function portrait(brush: Brush, face: Face): void {
  const { skin, hair, hairStyle, shirt, extra = '#b4452c' } = face;
  if (hairStyle === 'long') box(brush, hair, 48, 56, 104, 120, 46);
  if (hairStyle === 'bob') box(brush, hair, 46, 52, 108, 92, 46);
  if (hairStyle === 'curly') {
    for (let curl = 0; curl < 13; curl++) {
      const angle = Math.PI * 0.86 + (curl / 12) * Math.PI * 1.28;
      disc(brush, hair, 100 + Math.cos(angle) * 48, 84 + Math.sin(angle) * 46, 20);
    }
  }
  if (hairStyle === 'bun') disc(brush, hair, 100, 36, 22);
  if (hairStyle === 'scarf') box(brush, extra, 44, 44, 112, 150, 54);
  shape(brush, shirt, () => {
    brush.moveTo(20, 200);
    brush.quadraticCurveTo(26, 150, 76, 146);
    brush.lineTo(124, 146);
    brush.quadraticCurveTo(174, 150, 180, 200);
    brush.closePath();
  });
  box(brush, skin, 84, 120, 32, 38, 14);
  disc(brush, 'rgba(0,0,0,0.10)', 100, 140, 20, 7);
  disc(brush, skin, 100, 92, 41, 48);
  if (hairStyle !== 'scarf') {
    disc(brush, skin, 60, 96, 8, 11);
    disc(brush, skin, 140, 96, 8, 11);
  }
  if (face.beard) {
    shape(brush, hair, () => {
      brush.moveTo(60, 98);
      brush.quadraticCurveTo(62, 142, 100, 146);
      brush.quadraticCurveTo(138, 142, 140, 98);
      brush.quadraticCurveTo(132, 114, 100, 112);
      brush.quadraticCurveTo(68, 114, 60, 98);
    });
  }
  if (['short', 'long', 'curly', 'bun', 'bob'].includes(hairStyle)) {
    shape(brush, hair, () => {
      brush.moveTo(57, 92);
      brush.quadraticCurveTo(52, 38, 102, 40);
      brush.quadraticCurveTo(150, 40, 143, 92);
      brush.quadraticCurveTo(134, 66, 108, 64);
      brush.quadraticCurveTo(74, 64, 57, 92);
    });
  }
  if (hairStyle === 'grey-tuft') {
    disc(brush, hair, 60, 76, 13, 18);
    disc(brush, hair, 140, 76, 13, 18);
  }
  if (hairStyle === 'scarf') {
    brush.beginPath();
    brush.ellipse(100, 94, 44, 50, 0, 0, Math.PI * 2);
    brush.strokeStyle = extra;
    brush.lineWidth = 13;
    brush.stroke();
    shape(brush, extra, () => {
      brush.moveTo(50, 120);
      brush.quadraticCurveTo(100, 176, 150, 120);
      brush.lineTo(158, 180);
      brush.quadraticCurveTo(100, 200, 42, 180);
      brush.closePath();
    });
    disc(brush, skin, 100, 94, 38, 44);
  }
  if (hairStyle === 'cap') {
    shape(brush, extra, () => {
      brush.moveTo(54, 80);
      brush.quadraticCurveTo(54, 34, 100, 34);
      brush.quadraticCurveTo(146, 34, 146, 80);
      brush.closePath();
    });
    box(brush, '#1f2530', 50, 74, 100, 12, 6);
    disc(brush, '#f0c24f', 100, 60, 9);
  }
  for (const x of [84, 116]) {
    disc(brush, '#2a2227', x, 94, 4.4, 5.4);
    stroke(brush, hairStyle === 'bald' ? '#5a463c' : hair, 4, [
      [x - 8, 81],
      [x, 78],
      [x + 8, 81],
    ]);
  }
  stroke(brush, 'rgba(90,40,30,0.35)', 3, [
    [100, 98],
    [97, 108],
    [102, 109],
  ]);
  stroke(brush, '#8a3f38', 3.4, [
    [88, 121],
    [95, 125],
    [105, 125],
    [112, 121],
  ]);
  if (face.moustache) box(brush, hair, 84, 112, 32, 7, 4);
  if (face.glasses) {
    for (const x of [82, 118]) {
      brush.beginPath();
      brush.arc(x, 94, 13, 0, Math.PI * 2);
      brush.strokeStyle = '#2b2b35';
      brush.lineWidth = 3;
      brush.stroke();
    }
    stroke(brush, '#2b2b35', 3, [
      [95, 93],
      [105, 93],
    ]);
  }
}

/** A small standing figure, some 90 high, its feet on (0, 0). */
export function standing(
  brush: Brush,
  x: number,
  y: number,
  scale: number,
  colours: { coat: string; legs: string; skin: string; hair: string },
): void {
  within(brush, { x, y, scale }, () => {
    disc(brush, 'rgba(0,0,0,0.18)', 0, 1, 20, 4);
    box(brush, colours.legs, -11, -36, 9, 36, 3);
    box(brush, colours.legs, 2, -36, 9, 36, 3);
    box(brush, colours.coat, -15, -70, 30, 40, 9);
    stroke(brush, colours.coat, 8, [
      [-14, -62],
      [-20, -40],
    ]);
    stroke(brush, colours.coat, 8, [
      [14, -62],
      [20, -40],
    ]);
    disc(brush, colours.skin, 0, -82, 11, 12);
    shape(brush, colours.hair, () => brush.arc(0, -84, 12, Math.PI, 0));
  });
}
