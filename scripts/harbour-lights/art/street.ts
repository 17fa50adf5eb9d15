import type { Chance } from '../random';
import { standing } from './figure';
import { type Light, type LightName, lightOf } from './light';
import { type Brush, box, fade, fill, type Picture, stroke } from './picture';
import { houses } from './town';

type Draw = (brush: Brush, w: number, h: number, light: Light, chance: Chance) => void;

export const place = (
  id: string,
  alt: string,
  hour: LightName,
  draw: Draw,
  width = 640,
  height = 440,
): Picture => ({
  id,
  alt,
  width,
  height,
  format: 'jpg',
  draw: (brush, w, h, chance) => draw(brush, w, h, lightOf(hour), chance),
});

export const coats = ['#c4472e', '#2f6f8f', '#e0a63c', '#4f7f4f', '#7a4b6b', '#f1ede2', '#35506a'];
export const skins = ['#e8b48e', '#c98a5f', '#a9693f', '#8a5433'];
export const hairs = ['#1e1713', '#3a2416', '#6a4a2a', '#9a9290'];

export function crowd(
  brush: Brush,
  chance: Chance,
  from: number,
  to: number,
  y: number,
  count: number,
  scale: number,
): void {
  for (let i = 0; i < count; i++) {
    standing(
      brush,
      from + ((to - from) * (i + 0.5)) / count + chance.between(-8, 8),
      y + chance.between(-5, 8),
      scale * (0.9 + chance.next() * 0.2),
      {
        coat: chance.pick(coats),
        legs: chance.pick(['#2b3340', '#4a4a52', '#5a4632']),
        skin: chance.pick(skins),
        hair: chance.pick(hairs),
      },
    );
  }
}

export function street(
  brush: Brush,
  w: number,
  h: number,
  light: Light,
  chance: Chance,
  ground: string,
): void {
  fill(brush, fade(brush, 0, h * 0.6, ...light.sky), 0, 0, w, h);
  houses(brush, -20, w + 40, h * 0.78, h * 0.62, light, chance);
  box(brush, ground, 0, h * 0.78, w, h * 0.22);
}

export function window(
  brush: Brush,
  w: number,
  h: number,
  outside: (x: number, y: number, ww: number, hh: number) => void,
  wall: string,
): void {
  box(brush, wall, 0, 0, w, h);
  brush.save();
  brush.beginPath();
  brush.rect(w * 0.2, h * 0.12, w * 0.6, h * 0.66);
  brush.clip();
  outside(w * 0.2, h * 0.12, w * 0.6, h * 0.66);
  brush.restore();
  for (const x of [0.2, 0.5, 0.8])
    stroke(brush, '#f4f1e8', 10, [
      [w * x, h * 0.12],
      [w * x, h * 0.78],
    ]);
  for (const y of [0.12, 0.45, 0.78])
    stroke(brush, '#f4f1e8', 10, [
      [w * 0.2, h * y],
      [w * 0.8, h * y],
    ]);
  box(brush, '#e3dccd', w * 0.16, h * 0.79, w * 0.68, 16, 3);
}
