/** Draws electron/icons/512x512.png, the icon of the packaged program and of its window, from the SVG beside it: `npx tsx scripts/draw-icon.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';

const folder = join(__dirname, '../electron/icons');
const size = 512;

async function main(): Promise<void> {
  const canvas = createCanvas(size, size);
  canvas.getContext('2d').drawImage(await loadImage(join(folder, 'icon.svg')), 0, 0, size, size);
  writeFileSync(join(folder, '512x512.png'), await canvas.encode('png'));
}

void main();
