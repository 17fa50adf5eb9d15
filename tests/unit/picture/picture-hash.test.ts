import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { differenceHash, hashDistance } from '../../../core/domain/media-facts/difference-hash';
import { pictureHash } from '../../../electron/engine/picture/picture-hash';
import { onePng } from '../../support/tiny/pictures';

const media = join(__dirname, '../../../fixtures/harbour-lights/media');
const pictures = readdirSync(media).filter((name) =>
  /^(photo|cat|poster|beach|access).*\.(jpg|png)$/.test(name),
);

/** The hash as a capture has it: of what Chromium's own decoder makes of the file. */
async function asCaptured(file: Buffer): Promise<string> {
  const { width, height } = await loadImage(file);
  const canvas = createCanvas(width, height);
  const brush = canvas.getContext('2d');
  brush.drawImage(await loadImage(file), 0, 0);
  const { data } = brush.getImageData(0, 0, width, height);
  const bgra = Uint8Array.from(data);
  for (let at = 0; at < bgra.length; at += 4) [bgra[at], bgra[at + 2]] = [data[at + 2] ?? 0, data[at] ?? 0];
  return differenceHash({ width, height, bgra });
}

describe('the perceptual hash of a received picture', () => {
  it('is as near the one that a capture of the same file has as one picture’s are, whatever decoder smooths its colours', async () => {
    expect(pictures.length).toBeGreaterThan(10);
    for (const name of pictures) {
      const file = readFileSync(join(media, name));
      const hash = pictureHash(file) ?? '';
      expect(hashDistance(hash, await asCaptured(file)), name).toBeLessThanOrEqual(10);
    }
  });

  it('is of no file that is no picture, cut off, or larger than is decoded', () => {
    const [photo = ''] = pictures;
    const file = readFileSync(join(media, photo));
    expect(pictureHash(Buffer.from('no picture'))).toBeUndefined();
    expect(pictureHash(onePng(8, 8, [1, 2, 3]).subarray(0, 60))).toBeUndefined();
    expect(pictureHash(file.subarray(0, 3))).toBeUndefined();
    const huge = Buffer.from(onePng(8, 8, [1, 2, 3]));
    huge.writeUInt32BE(6_000, 16);
    huge.writeUInt32BE(6_000, 20);
    expect(pictureHash(huge)).toBeUndefined();
  });
});
