import { isoMediaType } from '../../core/domain/dataset/iso-media-type';

const text = (octets: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...octets.subarray(from, to));

/**
 * Type of a file by its first octets (32 are enough), whatever it is called. What is no picture, sound, film or PDF
 * is served as plain text: so a page or a script among the evidence is read, never run.
 */
export function sniffType(first: Uint8Array): string {
  const begins = (...octets: number[]) => octets.every((octet, index) => first[index] === octet);
  if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  if (begins(0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (/^GIF8[79]a/.test(text(first, 0, 6))) return 'image/gif';
  if (text(first, 0, 4) === 'RIFF') {
    if (text(first, 8, 12) === 'WEBP') return 'image/webp';
    if (text(first, 8, 12) === 'WAVE') return 'audio/wav';
  }
  if (text(first, 0, 4) === 'OggS') return 'audio/ogg';
  if (text(first, 0, 3) === 'ID3' || (first[0] === 0xff && ((first[1] ?? 0) & 0xe6) === 0xe2))
    return 'audio/mpeg';
  const iso = isoMediaType(first);
  if (iso) return iso;
  if (begins(0x1a, 0x45, 0xdf, 0xa3)) return 'video/webm';
  if (text(first, 0, 5) === '%PDF-') return 'application/pdf';
  return 'text/plain; charset=utf-8';
}
