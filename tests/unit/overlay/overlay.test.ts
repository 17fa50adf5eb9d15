import { createHash } from 'node:crypto';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { witnessCode } from '../../../core/domain/custody/witness-code';
import { nodeCryptography } from '../../../electron/engine/custody/node-cryptography';
import { drawBand } from '../../../electron/engine/overlay/band';
import { overlayOf } from '../../../electron/engine/overlay/overlay';
import { wordsOf } from '../../../electron/engine/overlay/type';

/** A picture with something in each row, so that every row filter of the encoder comes into use. */
async function picture(width: number, height: number, alpha: boolean): Promise<Uint8Array> {
  const canvas = createCanvas(width, height);
  const brush = canvas.getContext('2d');
  for (let y = 0; y < height; y += 3) {
    brush.fillStyle = `hsl(${(y * 7) % 360} 60% 50% / ${alpha ? 0.5 : 1})`;
    brush.fillRect((y * 5) % width, y, width / 2, 2);
  }
  return canvas.encode('png');
}

async function pixels(png: Uint8Array) {
  const image = await loadImage(Buffer.from(png));
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  return {
    ...canvas.getContext('2d').getImageData(0, 0, image.width, image.height),
    width: image.width,
    height: image.height,
  };
}

const address = 'https://murmur.example/@amal.k/post/1f3';
const input = (bytes: Uint8Array, scale = 1) => {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const source = { path: 'screenshot.png', bytes, sha256 };
  return { exhibit: 'AK-007', source, address, exerciseTime: '2031-04-03T14:07:12.345Z', scale };
};

describe('the working copy with a band', () => {
  it.each([
    [841, 700, 1],
    [1682, 300, 2],
    [420, 90, 1],
  ])('of %d × %d pixels at scale %d is the picture itself below the band', async (width, height, scale) => {
    const source = await picture(width, height, false);
    const made = overlayOf(input(source, scale)) ?? expect.unreachable();
    const [before, after] = [await pixels(source), await pixels(made)];
    expect(after.width).toBe(width);
    const band = after.height - height;
    expect(band).toBeGreaterThan(80);
    expect(
      Buffer.from(after.data.buffer)
        .subarray(band * width * 4)
        .equals(Buffer.from(before.data.buffer)),
    ).toBe(true);
    // The band has both paper and ink.
    const shades = new Set(after.data.subarray(0, (band - 1) * width * 4));
    expect(shades.has(0xf5) && Math.min(...shades) < 0x40).toBe(true);
  });

  it('names its source in its own metadata', async () => {
    const source = await picture(500, 40, false);
    const sha256 = createHash('sha256').update(source).digest('hex');
    const made = Buffer.from(overlayOf(input(source)) ?? []);
    expect(made.toString('latin1')).toContain(`Source\0AK-007 screenshot.png sha256 ${sha256}`);
  });

  it('carries the code of the picture’s digest: another picture, another band', async () => {
    const content = { exhibit: 'AK-007', time: '2031-04-03 14:07:12 UTC', address };
    const [one, other] = [await picture(500, 40, false), await picture(500, 41, false)];
    const bandOf = async (source: Uint8Array, height: number) => {
      const { data, width, height: whole } = await pixels(overlayOf(input(source)) ?? expect.unreachable());
      const rgb = data.filter((_, at) => at % 4 !== 3).subarray(0, (whole - height - 1) * width * 3);
      return Buffer.from(rgb);
    };
    const expected = drawBand({ ...content, code: witnessCode(nodeCryptography, one) }, 500, false);
    expect((await bandOf(one, 40)).equals(Buffer.from(expected.rgb))).toBe(true);
    expect((await bandOf(other, 41)).equals(Buffer.from(expected.rgb))).toBe(false);
  });

  it('is not made of what is no plain PNG', () => {
    expect(overlayOf(input(Buffer.from('no picture')))).toBeUndefined();
    expect(overlayOf(input(new Uint8Array()))).toBeUndefined();
  });
});

describe('the band', () => {
  it('stays whole with any address and on any width', () => {
    const content = { exhibit: 'EX-1', time: '2031-04-03 14:07:12 UTC', code: '7K2M-01QX-ZZ9A-C3TB' };
    for (const width of [1, 60, 333, 5000]) {
      const { height, rgb } = drawBand(
        { ...content, address: `https://x.example/${'é%D8'.repeat(900)}` },
        width,
        false,
      );
      expect(rgb.length).toBe(width * height * 3);
      expect(height).toBeLessThan(600);
    }
  });

  it('has its names in three languages', () => {
    for (const label of ['exhibit', 'time', 'code', 'address', 'synthetic'] as const) {
      expect(wordsOf(label).map(({ coverage }) => coverage.some((level) => level > 8))).toEqual([
        true,
        true,
        true,
      ]);
    }
  });
});
