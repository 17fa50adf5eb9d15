import { joined } from '../integrity/octets';
import { utf8Of } from '../text/utf8';
import { deflate } from './deflate';

/**
 * A PNG (ISO/IEC 15948) of `width × height` pixels, three octets each, row by row. The same octets on every machine.
 * @param notes texts that the file carries, by their keywords (11.3.3): each as UTF-8 without a language (`iTXt`)
 */
export function pngOf(
  width: number,
  height: number,
  rgb: Uint8Array,
  notes: Readonly<Record<string, string>> = {},
): Uint8Array {
  const stride = width * 3;
  // Filter 2 (Up) on each row: what is like the row above becomes zeros.
  const rows = new Uint8Array((stride + 1) * height);
  for (let row = 0; row < height; row++) {
    const to = row * (stride + 1);
    rows[to] = 2;
    for (let octet = 0; octet < stride; octet++) {
      const above = row === 0 ? 0 : (rgb[(row - 1) * stride + octet] ?? 0);
      rows[to + 1 + octet] = (rgb[row * stride + octet] ?? 0) - above;
    }
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 2, 0, 0, 0], 8);
  return joined([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    ...Object.entries(notes).map(([keyword, text]) => chunk('iTXt', utf8Of(`${keyword}\0\0\0\0\0${text}`))),
    chunk('IDAT', deflate(rows)),
    chunk('IEND', new Uint8Array(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let letter = 0; letter < 4; letter++) bytes[4 + letter] = type.charCodeAt(letter);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, octet) => {
  let crc = octet;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const octet of bytes) crc = (crcTable[(crc ^ octet) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
