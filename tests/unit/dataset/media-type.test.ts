import { describe, expect, it } from 'vitest';
import { pictureSize, sniffMediaType } from '../../../core/domain/dataset/media-type';
import { onePng } from '../../support/tiny/pictures';

const latin = (text: string) => Buffer.from(text, 'latin1');
/** A box `ftyp`: the major brand, its version, the compatible brands. */
const ftyp = (major: string, ...compatible: string[]) =>
  latin(`\0\0\0${String.fromCharCode(16 + 4 * compatible.length)}ftyp${major}\0\0\0\0${compatible.join('')}`);
const jpeg = (...segments: Buffer[]) => Buffer.concat([latin('\xff\xd8'), ...segments]);
const segment = (marker: number, body: Buffer) => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
};
const frame = segment(0xc2, Buffer.from([8, 0x01, 0x2c, 0x02, 0x58, 3]));

describe('the type of a file by its first octets', () => {
  it.each([
    [onePng(2, 2, [1, 2, 3]), 'image/png'],
    [jpeg(frame), 'image/jpeg'],
    [latin('GIF89a\x03\x00\x02\x00'), 'image/gif'],
    [latin('RIFF\x00\x00\x00\x00WEBPVP8X'), 'image/webp'],
    [latin('RIFF\x00\x00\x00\x00WAVEfmt '), 'audio/wav'],
    [latin('OggS\x00'), 'audio/ogg'],
    [latin('ID3\x04'), 'audio/mpeg'],
    [latin('\xff\xfb\x90\x00'), 'audio/mpeg'],
    [latin('\x00\x00\x00\x18ftypmp42'), 'video/mp4'],
    [ftyp('isom', 'isom', 'iso2', 'avc1', 'mp41'), 'video/mp4'],
    [ftyp('M4V ', 'M4V ', 'M4A ', 'mp42', 'isom'), 'video/mp4'],
    [ftyp('M4A ', 'M4A ', 'mp42', 'isom'), 'audio/mp4'],
    [ftyp('M4B '), 'audio/mp4'],
    [ftyp('qt  ', 'qt  '), 'video/quicktime'],
    [ftyp('3gp5', 'isom'), 'video/3gpp'],
    [ftyp('3g2a'), 'video/3gpp2'],
    [ftyp('heic', 'mif1', 'heic'), 'image/heic'],
    [ftyp('hevc', 'msf1'), 'image/heic'],
    [ftyp('mif1', 'mif1', 'MiHE', 'heic'), 'image/heic'],
    [ftyp('mif1', 'mif1'), 'image/heif'],
    [ftyp('mif1', 'mif1').subarray(0, 14), 'image/heif'],
    [Buffer.concat([ftyp('mif1', 'mif1'), latin('heic')]), 'image/heif'],
    [ftyp('avif', 'mif1', 'miaf'), 'image/avif'],
    [ftyp('msf1', 'avis'), 'image/avif'],
    [latin('\x1a\x45\xdf\xa3'), 'video/webm'],
    [latin('%PDF-1.7'), 'application/pdf'],
    [latin('<svg onload="alert(1)">'), undefined],
    [latin('<!doctype html>'), undefined],
    [latin('MZ\x90'), undefined],
    // Texts in UTF-16, and reserved layers, bit rates and sampling rates, are no MPEG audio.
    [Buffer.from('\ufeffaccount;joined', 'utf16le'), undefined],
    [latin('\xff\xe1\x90\x00'), undefined],
    [latin('\xff\xeb\x90\x00'), undefined],
    [latin('\xff\xfb\xf0\x00'), undefined],
    [latin('\xff\xfb\x9c\x00'), undefined],
    [Buffer.alloc(0), undefined],
  ])('%#', (head, type) => {
    expect(sniffMediaType(head)).toBe(type);
  });
});

describe('the size of a picture by its header', () => {
  it('is read past the metadata of a JPEG', () => {
    expect(
      pictureSize(
        jpeg(segment(0xe1, Buffer.alloc(5000)), segment(0xdb, Buffer.alloc(65)), frame),
        'image/jpeg',
      ),
    ).toEqual({ width: 600, height: 300 });
  });
  it('is read from PNG, GIF and the three forms of WebP', () => {
    expect(pictureSize(onePng(64, 40, [0, 0, 0]), 'image/png')).toEqual({ width: 64, height: 40 });
    expect(pictureSize(latin('GIF89a\x03\x00\x02\x01'), 'image/gif')).toEqual({ width: 3, height: 258 });
    const lossy = Buffer.concat([
      latin('RIFF\x00\x00\x00\x00WEBPVP8 '),
      Buffer.alloc(10),
      Buffer.from([0x40, 0x01, 0xf0, 0x00]),
    ]);
    expect(pictureSize(lossy, 'image/webp')).toEqual({ width: 320, height: 240 });
    const lossless = Buffer.concat([
      latin('RIFF\x00\x00\x00\x00WEBPVP8L\x00\x00\x00\x00\x2f'),
      Buffer.from([0x3f, 0xc1, 0x3b, 0x00]),
    ]);
    expect(pictureSize(lossless, 'image/webp')).toEqual({ width: 320, height: 240 });
    const extended = Buffer.concat([
      latin('RIFF\x00\x00\x00\x00WEBPVP8X'),
      Buffer.alloc(8),
      Buffer.from([0x3f, 1, 0, 0xef, 0, 0]),
    ]);
    expect(pictureSize(extended, 'image/webp')).toEqual({ width: 320, height: 240 });
  });
  it('is unknown where the header ends early or leads nowhere', () => {
    expect(pictureSize(jpeg(), 'image/jpeg')).toBeUndefined();
    expect(pictureSize(jpeg(latin('\xff\xe1\x00\x00')), 'image/jpeg')).toBeUndefined();
    expect(pictureSize(latin('\x89PNG'), 'image/png')).toBeUndefined();
    expect(
      pictureSize(Buffer.concat([latin('\xff\xd8'), Buffer.alloc(4096, 0xff)]), 'image/jpeg'),
    ).toBeUndefined();
  });
});
