import { type IsoMediaType, isoMediaType } from './iso-media-type';
import type { Media } from './records';

/** Types that first octets tell: those of packages, and some that are only received. */
export type SniffedType = Media['type'] | IsoMediaType;

/** Octets of a file's beginning that are enough to tell its type; a JPEG's size may lie behind its metadata. */
export const headBytes = 256 * 1024;
/** Pixels of one picture at most, in a package, in a capture and under a working copy: more is a bomb for whoever decodes it. */
export const pixelLimit = 64_000_000;

const latin = (bytes: Uint8Array, start: number, end: number) =>
  String.fromCharCode(...bytes.subarray(start, end));

/** The type that a file's first octets show, whatever its name says. Undefined: none that Hirz knows. */
export function sniffMediaType(head: Uint8Array): SniffedType | undefined {
  if (latin(head, 0, 3) === '\xff\xd8\xff') return 'image/jpeg';
  if (latin(head, 0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png';
  if (/^GIF8[79]a$/.test(latin(head, 0, 6))) return 'image/gif';
  if (latin(head, 0, 4) === 'RIFF' && latin(head, 8, 12) === 'WEBP') return 'image/webp';
  if (latin(head, 0, 4) === 'RIFF' && latin(head, 8, 12) === 'WAVE') return 'audio/wav';
  if (latin(head, 0, 4) === 'OggS') return 'audio/ogg';
  if (latin(head, 0, 3) === 'ID3' || isMpegAudio(head)) return 'audio/mpeg';
  const iso = isoMediaType(head);
  if (iso) return iso;
  if (latin(head, 0, 4) === '\x1a\x45\xdf\xa3') return 'video/webm';
  if (latin(head, 0, 5) === '%PDF-') return 'application/pdf';
  return undefined;
}

/**
 * Frame header of MPEG audio (ISO/IEC 11172-3, 2.4.1.3): eleven set bits, then version, layer, bit rate and sampling rate, none of them
 * reserved. Layer I with a check sum is not told: it begins as texts in UTF-16 do, with 0xFFFE, and hardly anybody ever wrote it.
 */
function isMpegAudio(head: Uint8Array): boolean {
  const [first = 0, second = 0, third = 0] = head;
  if (first !== 0xff || (second & 0xe0) !== 0xe0 || second === 0xfe) return false;
  const reserved =
    (second & 0x18) === 0x08 || (second & 0x06) === 0 || (third & 0xf0) === 0xf0 || (third & 0x0c) === 0x0c;
  return !reserved;
}

/** Width and height in pixels from a picture's header, without decoding it. Undefined where it can't be told. */
export function pictureSize(head: Uint8Array, type: string): { width: number; height: number } | undefined {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  try {
    if (type === 'image/png') return { width: view.getUint32(16), height: view.getUint32(20) };
    if (type === 'image/gif') return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
    if (type === 'image/jpeg') return jpegSize(view);
    if (type === 'image/webp') return webpSize(view, latin(head, 12, 16));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return undefined;
}

/** Walks the segments to the frame header (ITU-T T.81 B.2.2). */
function jpegSize(view: DataView): { width: number; height: number } | undefined {
  for (let at = 2; ; ) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
}

function webpSize(view: DataView, form: string): { width: number; height: number } | undefined {
  if (form === 'VP8 ')
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (form === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
  }
  if (form === 'VP8X') {
    const three = (at: number) =>
      view.getUint8(at) | (view.getUint8(at + 1) << 8) | (view.getUint8(at + 2) << 16);
    return { width: three(24) + 1, height: three(27) + 1 };
  }
  return undefined;
}
