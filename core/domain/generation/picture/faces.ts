import type { Chance } from '../chance/chance';
import { blend, type Canvas, createCanvas } from './canvas';

const size = 112;

const skins = [0xf1cfae, 0xe0b088, 0xc68c5f, 0xa36b43, 0x7c4d2f, 0xf5dcc4];
const hairs = [0x1f1a18, 0x3a2a20, 0x6b4328, 0xa9743c, 0x8f8f8f, 0xd9d4cc, 0x7a2f23];
const shirts = [0x2f5d8a, 0xb3413a, 0x3d7a5b, 0xd9a441, 0x6b4c82, 0x37474f, 0xe8e2d6, 0x1f6f73];
const grounds = [0xd8e3e6, 0xe9dcc6, 0xcfd9c4, 0xe4cfc9, 0xb8c9d9, 0xd5cde0, 0xf0e2b6, 0x9fb7a8];

/** A face of flat shapes: no likeness of anybody. Some of hers wear a scarf, some of his a cap or a beard. */
export function drawFace(chance: Chance, whose: 'her' | 'him'): Canvas {
  const canvas = createCanvas(size, size);
  const skin = chance.pick(skins);
  const hair = chance.pick(hairs);
  const shade = blend(skin, 0x000000, 1, 7);
  canvas.rect(0, 0, size, size, chance.pick(grounds));
  const style = chance.pick(whose === 'her' ? [0, 1, 1, 2, 2, 3] : [0, 0, 0, 4, 5]);
  if (style === 1) canvas.oval(56, 56, 36, 44, hair);
  if (style === 2) canvas.rect(24, 44, 64, 50, hair);
  canvas.oval(56, 122, 46, 36, chance.pick(shirts));
  canvas.rect(48, 70, 16, 22, shade);
  canvas.oval(56, 52, 25, 30, skin);
  if (style === 3) {
    // A scarf.
    const scarf = chance.pick(shirts);
    canvas.oval(56, 48, 34, 38, scarf);
    canvas.oval(56, 92, 34, 20, blend(scarf, 0x000000, 1, 8));
    canvas.oval(56, 54, 22, 27, skin);
  } else if (style === 4) {
    // A cap.
    const cap = chance.pick(shirts);
    canvas.oval(56, 36, 28, 20, cap, 'upper');
    canvas.rect(30, 34, 58, 5, blend(cap, 0x000000, 1, 5));
  } else if (style !== 5) {
    canvas.oval(56, 38, 27, 20, hair, 'upper');
    canvas.oval(chance.between(42, 70), 34, 18, 12, hair);
  }
  for (const side of [-1, 1]) {
    canvas.oval(56 + side * 10, 54, 2, 3, 0x26201d);
    canvas.rect(56 + side * 10 - 5, 46, 10, 2, hair);
  }
  canvas.oval(56, 62, 3, 3, shade);
  canvas.oval(56, 71, chance.between(6, 9), chance.between(2, 5), blend(skin, 0xa03a3a, 1, 2), 'lower');
  if (chance.happens(1, 5)) {
    for (const side of [-1, 1]) {
      canvas.oval(56 + side * 10, 54, 9, 8, 0x2b2b2b);
      canvas.oval(56 + side * 10, 54, 7, 6, blend(skin, 0xffffff, 1, 3));
      canvas.oval(56 + side * 10, 54, 2, 3, 0x26201d);
    }
    canvas.rect(53, 53, 6, 2, 0x2b2b2b);
  }
  if (whose === 'him' && chance.happens(1, 3)) canvas.oval(56, 70, 18, 14, hair, 'lower');
  return canvas;
}

/** A sign of a shop or an office. */
export function drawSign(chance: Chance): Canvas {
  const canvas = createCanvas(size, size);
  const ground = chance.pick(shirts);
  const ink = ground === 0xe8e2d6 ? 0x37474f : 0xf6f1e4;
  canvas.rect(0, 0, size, size, ground);
  switch (chance.below(6)) {
    case 0:
      canvas.disk(56, 56, 34, ink);
      canvas.disk(56, 56, 24, ground);
      canvas.disk(56, 56, 10, ink);
      break;
    case 1:
      for (let wave = 0; wave < 3; wave++) {
        canvas.oval(34, 40 + wave * 20, 20, 9, ink, 'upper');
        canvas.oval(76, 40 + wave * 20, 20, 9, ink, 'lower');
      }
      break;
    case 2:
      canvas.polygon([56, 16, 92, 92, 20, 92], ink);
      canvas.rect(48, 60, 16, 32, ground);
      break;
    case 3:
      canvas.rect(28, 44, 48, 40, ink);
      canvas.oval(80, 62, 12, 12, ink);
      canvas.oval(80, 62, 6, 6, ground);
      canvas.rect(20, 88, 66, 6, ink);
      break;
    case 4:
      canvas.oval(50, 56, 30, 16, ink);
      canvas.polygon([74, 56, 96, 40, 96, 72], ink);
      canvas.disk(34, 52, 3, ground);
      break;
    default:
      canvas.rect(22, 26, 32, 60, ink);
      canvas.rect(58, 26, 32, 60, blend(ink, ground, 1, 3));
      canvas.rect(54, 26, 4, 64, ground);
  }
  return canvas;
}
