/**
 * Draws electron/engine/overlay/type.json, the letters of the band above a picture's working copy: `npm run overlay-type`.
 * Letters and labels are drawn once, with the fonts of the window, so that the band looks the same on every machine and takes
 * no time while a trainee waits.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SKRSContext2D } from '@napi-rs/canvas';
import { languages } from '../core/domain/text/localised';
import { say } from '../core/language';
import { canvasFor, font } from './harbour-lights/art/picture';

/** Twice the size at which they stand on an ordinary screen. */
const sizes = {
  value: { size: 30, weight: 500, height: 44, baseline: 32 },
  label: { size: 22, weight: 400, height: 34, baseline: 25 },
};
type Size = (typeof sizes)[keyof typeof sizes];

const { brush: measure } = canvasFor(8, 8);

/** Coverage of a text, four bits a pixel, two pixels an octet, rows from the top. */
function drawn(text: string, { size, weight, height, baseline }: Size) {
  measure.font = font(size, weight);
  const advance = Math.round(measure.measureText(text).width);
  const width = advance + (advance % 2);
  const { brush } = canvasFor(Math.max(2, width), height);
  const ink: SKRSContext2D = brush;
  ink.font = font(size, weight);
  ink.fillStyle = '#000';
  ink.fillText(text, 0, baseline);
  const { data } = ink.getImageData(0, 0, Math.max(2, width), height);
  const packed = Buffer.alloc((Math.max(2, width) * height) / 2);
  for (let at = 0; at < packed.length; at += 1) {
    const level = (pixel: number) => Math.round((data[pixel * 4 + 3] ?? 0) / 17);
    packed[at] = (level(at * 2) << 4) | level(at * 2 + 1);
  }
  return { advance, width: Math.max(2, width), coverage: packed.toString('base64') };
}

const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
const labels = ['overlay.exhibit', 'overlay.time', 'overlay.code', 'overlay.address', 'synthetic'] as const;

const type = {
  value: {
    height: sizes.value.height,
    letters: Object.fromEntries(printable.map((letter) => [letter, drawn(letter, sizes.value)])),
  },
  label: {
    height: sizes.label.height,
    words: Object.fromEntries(
      labels.map((label) => [
        label.replace('overlay.', ''),
        languages.map((language) => drawn(say(language, `report.${label}`), sizes.label)),
      ]),
    ),
  },
};
writeFileSync(join(__dirname, '../electron/engine/overlay/type.json'), `${JSON.stringify(type)}\n`);
