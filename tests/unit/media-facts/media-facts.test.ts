import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { differenceHash, hashDistance } from '../../../core/domain/media-facts/difference-hash';
import { durationOf } from '../../../core/domain/media-facts/duration';
import { readExif } from '../../../core/domain/media-facts/exif';
import { mediaFacts } from '../../../core/domain/media-facts/media-facts';
import { onePng } from '../../support/tiny/pictures';

const media = join(__dirname, '../../../fixtures/harbour-lights/media');
const latin = (text: string) => Buffer.from(text, 'latin1');
const u16 = (value: number, little: boolean) => {
  const bytes = Buffer.alloc(2);
  if (little) bytes.writeUInt16LE(value);
  else bytes.writeUInt16BE(value);
  return bytes;
};
const u32 = (value: number, little = false) => {
  const bytes = Buffer.alloc(4);
  if (little) bytes.writeUInt32LE(value);
  else bytes.writeUInt32BE(value);
  return bytes;
};

/** A TIFF of three lists, as a camera writes it into a picture: what it is, how it was taken, where. */
function tiff(little: boolean): Buffer {
  const field = (tag: number, type: number, parts: number, value: Buffer) =>
    Buffer.concat([
      u16(tag, little),
      u16(type, little),
      u32(parts, little),
      Buffer.concat([value, Buffer.alloc(4)], 4),
    ]);
  const list = (...fields: Buffer[]) => Buffer.concat([u16(fields.length, little), ...fields, u32(0)]);
  const data = Buffer.concat([
    latin('Gull Camera\0'),
    latin('2031:04:03 14:07:12\0'),
    ...[30, 1, 2, 1, 1, 4].map((value) => u32(value, little)),
  ]);
  const sizes = [2 + 4 * 12 + 4, 2 + 2 * 12 + 4, 2 + 2 * 12 + 4];
  const second = 8 + (sizes[0] ?? 0);
  const third = second + (sizes[1] ?? 0);
  const values = third + (sizes[2] ?? 0);
  return Buffer.concat([
    latin(little ? 'II' : 'MM'),
    u16(42, little),
    u32(8, little),
    list(
      field(272, 2, 12, u32(values, little)),
      field(274, 3, 1, u16(6, little)),
      field(34665, 4, 1, u32(second, little)),
      field(34853, 4, 1, u32(third, little)),
    ),
    list(field(36867, 2, 20, u32(values + 12, little)), field(34855, 3, 1, u16(400, little))),
    list(field(1, 2, 2, latin('N\0')), field(2, 5, 3, u32(values + 32, little))),
    data,
  ]);
}

const jpegWith = (body: Buffer) =>
  Buffer.concat([
    latin('\xff\xd8\xff\xe0\x00\x04ab\xff\xe1'),
    u16(body.length + 8, false),
    latin('Exif\0\0'),
    body,
    latin('\xff\xc0\x00\x0b\x08\x01\x2c\x02\x58\x03\x00\x00\x00\xff\xda'),
  ]);

const fields = {
  Model: 'Gull Camera',
  Orientation: 6,
  DateTimeOriginal: '2031:04:03 14:07:12',
  PhotographicSensitivity: 400,
  GPSLatitudeRef: 'N',
  GPSLatitude: [30, 2, 0.25],
};

describe('the metadata that a camera wrote into a picture', () => {
  it.each([true, false])('is read from a JPEG (low octet first: %s)', (little) => {
    expect(readExif(jpegWith(tiff(little)), 'image/jpeg')).toEqual(fields);
  });

  it('is read from a PNG and a WebP', () => {
    const body = tiff(false);
    const png = Buffer.concat([
      onePng(2, 2, [1, 2, 3]).subarray(0, 33),
      u32(body.length),
      latin('eXIf'),
      body,
      u32(0),
    ]);
    expect(readExif(png, 'image/png')).toEqual(fields);
    const webp = Buffer.concat([latin('RIFF\0\0\0\0WEBPEXIF'), u32(body.length, true), body]);
    expect(readExif(webp, 'image/webp')).toEqual(fields);
  });

  it('is nothing, and no error, where it is cut off anywhere or forged', () => {
    const whole = jpegWith(tiff(true));
    for (let length = 0; length < whole.length; length += 1) {
      const read = readExif(whole.subarray(0, length), 'image/jpeg');
      if (read) expect(fields).toMatchObject(read);
    }
    for (let at = 20; at < whole.length; at += 1) {
      const forged = Buffer.from(whole);
      forged[at] = 0xff;
      readExif(forged, 'image/jpeg');
    }
    expect(readExif(onePng(2, 2, [1, 2, 3]), 'image/png')).toBeUndefined();
  });
});

describe('how long a sound or film plays', () => {
  it('is what the containers of the sample say', () => {
    const told = readdirSync(media).filter((name) => /\.(wav|webm)$/.test(name));
    expect(told.length).toBeGreaterThan(10);
    const records = readFileSync(join(media, '../dataset/media.ndjson'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { file: string; durationMs?: number });
    for (const name of told) {
      const stated = records.find(({ file }) => file === name)?.durationMs ?? Number.NaN;
      const found = durationOf(
        readFileSync(join(media, name)),
        name.endsWith('wav') ? 'audio/wav' : 'video/webm',
      );
      expect(Math.abs((found ?? 0) - stated), name).toBeLessThanOrEqual(120);
    }
  });

  it('is the header of an MP4, the last page of an Ogg, the frames of an MP3', () => {
    const box = (name: string, body: Buffer) => Buffer.concat([u32(body.length + 8), latin(name), body]);
    const header = Buffer.concat([u32(0), u32(0), u32(0), u32(600), u32(1500)]);
    const mp4 = Buffer.concat([box('ftyp', latin('mp42')), box('moov', box('mvhd', header))]);
    expect(durationOf(mp4, 'video/mp4')).toBe(2500);
    const page = (position: number, body: Buffer) =>
      Buffer.concat([latin('OggS\0\0'), u32(position, true), u32(0), Buffer.alloc(12), body]);
    const opus = Buffer.concat([latin('OpusHead\x01\x01'), u16(312, true), Buffer.alloc(7)]);
    expect(durationOf(Buffer.concat([page(0, opus), page(96_312, latin('x'))]), 'audio/ogg')).toBe(2000);
    const mp3 = Buffer.concat([
      latin('ID3\x04\0\0\0\0\x01\x01'),
      Buffer.alloc(129),
      u32(0xfffb9064),
      Buffer.alloc(32),
      latin('Xing'),
      u32(1),
      u32(100),
      Buffer.alloc(100),
    ]);
    expect(durationOf(mp3, 'audio/mpeg')).toBe(Math.round((100 * 1152_000) / 44_100));
  });

  it('is unknown where the container does not say or is cut off', () => {
    for (const type of ['audio/wav', 'audio/ogg', 'audio/mpeg', 'video/mp4', 'video/webm', 'image/png'])
      for (const file of [Buffer.alloc(0), latin('RIFF'), Buffer.alloc(40, 1)])
        expect(durationOf(file, type)).toBeUndefined();
  });
});

describe('the perceptual hash', () => {
  const hashOf = async (name: string, scale: number) => {
    const image = await loadImage(join(media, name));
    const canvas = createCanvas(Math.round(image.width * scale), Math.round(image.height * scale));
    const brush = canvas.getContext('2d');
    brush.drawImage(image, 0, 0, canvas.width, canvas.height);
    const { data } = brush.getImageData(0, 0, canvas.width, canvas.height);
    const bgra = Uint8Array.from(data);
    for (let at = 0; at < bgra.length; at += 4) [bgra[at], bgra[at + 2]] = [data[at + 2] ?? 0, data[at] ?? 0];
    return differenceHash({ width: canvas.width, height: canvas.height, bgra });
  };

  it('stays near where a picture is scaled, and is far between pictures', async () => {
    const names = readdirSync(media)
      .filter((name) => /^(photo|cat|poster).*\.jpg$/.test(name))
      .slice(0, 4);
    expect(names.length).toBeGreaterThan(1);
    const whole = await Promise.all(names.map((name) => hashOf(name, 1)));
    const small = await Promise.all(names.map((name) => hashOf(name, 0.4)));
    whole.forEach((hash, at) => {
      expect(hash).toMatch(/^[0-9a-f]{16}$/);
      expect(hashDistance(hash, small[at] ?? ''), names[at]).toBeLessThanOrEqual(6);
      for (const other of whole.slice(at + 1)) expect(hashDistance(hash, other)).toBeGreaterThan(10);
    });
  });

  it('compares neighbours from left to right, highest bit first', () => {
    const pixels = (bright: (column: number, row: number) => boolean) => {
      const bgra = new Uint8Array(9 * 8 * 4).fill(255);
      for (let at = 0; at < 72; at += 1)
        if (!bright(at % 9, Math.floor(at / 9))) bgra.fill(0, at * 4, at * 4 + 3);
      return differenceHash({ width: 9, height: 8, bgra });
    };
    expect(pixels((column, row) => row === 0 && column === 0)).toBe('8000000000000000');
    expect(pixels((column, row) => row === 7 && column === 7)).toBe('0000000000000001');
    expect(pixels(() => true)).toBe('0000000000000000');
    expect(hashDistance('8000000000000000', '0000000000000001')).toBe(2);
    expect(differenceHash({ width: 1, height: 1, bgra: new Uint8Array(4) })).toBe('0000000000000000');
  });
});

describe('the facts of a file', () => {
  it('have the type by its octets, and tell where another was declared', () => {
    expect(mediaFacts(onePng(3, 2, [1, 2, 3]), 'image/jpeg', '00ff00ff00ff00ff')).toEqual({
      type: 'image/png',
      declared: 'image/jpeg',
      agrees: false,
      width: 3,
      height: 2,
      perceptualHash: { algorithm: 'dhash-64', value: '00ff00ff00ff00ff' },
    });
    expect(mediaFacts(latin('<script>'), 'image/png')).toEqual({
      type: 'application/octet-stream',
      declared: 'image/png',
      agrees: false,
    });
  });
});
