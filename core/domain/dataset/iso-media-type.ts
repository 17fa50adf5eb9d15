/** Types of files in boxes of ISO/IEC 14496-12 that are told apart. */
export type IsoMediaType =
  | 'image/avif'
  | 'image/heic'
  | 'image/heif'
  | 'audio/mp4'
  | 'video/mp4'
  | 'video/3gpp'
  | 'video/3gpp2'
  | 'video/quicktime';

/** Brands of pictures (ISO/IEC 23008-12, AV1 Image File Format), one and sequences: by what codes them, else of any coding. */
const pictures: readonly [IsoMediaType, RegExp][] = [
  ['image/avif', /^avi[fs]$/],
  ['image/heic', /^(heic|heix|heim|heis|hevc|hevx|hevm|hevs)$/],
  ['image/heif', /^(mif1|mif2|msf1)$/],
];

/** Brands by which a file is a sound or a film of a kind: MP4 sound and books, 3GPP, QuickTime. */
const others: readonly [IsoMediaType, RegExp][] = [
  ['audio/mp4', /^(M4A|M4B|M4P|F4A|F4B) $/],
  ['video/3gpp', /^3g[a-z][0-9]$/],
  ['video/3gpp2', /^3g2[a-c]$/],
  ['video/quicktime', /^qt {2}$/],
];

const latin = (bytes: Uint8Array, start: number, end: number) =>
  String.fromCharCode(...bytes.subarray(start, end));

/**
 * The type of a file that begins with a box `ftyp`, by its brands as they are registered (mp4ra.org): the major one says what it is;
 * where that stands for pictures of any coding, the compatible ones say which. Other brands are of MP4, films of iTunes among them,
 * which name sounds as compatible. Undefined where there is no such box.
 */
export function isoMediaType(head: Uint8Array): IsoMediaType | undefined {
  if (latin(head, 4, 8) !== 'ftyp') return undefined;
  const major = latin(head, 8, 12);
  const ofKind = (kinds: readonly [IsoMediaType, RegExp][], brands: readonly string[]) =>
    kinds.find(([, brand]) => brands.some((one) => brand.test(one)))?.[0];
  const type = ofKind([...pictures, ...others], [major]);
  if (type !== 'image/heif') return type ?? 'video/mp4';
  return ofKind(pictures, [major, ...compatibleBrands(head)]);
}

/** The brands behind the major one and its version, as far as the box goes. */
function compatibleBrands(head: Uint8Array): string[] {
  const [first = 0, second = 0, third = 0, fourth = 0] = head;
  const end = Math.min(head.length, ((first << 24) | (second << 16) | (third << 8) | fourth) >>> 0);
  const brands: string[] = [];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(latin(head, at, at + 4));
  return brands;
}
