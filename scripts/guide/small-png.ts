import { deflateSync } from 'node:zlib';
import { createCanvas, loadImage } from '@napi-rs/canvas';

/** Colours of one picture at most: an octet names each. */
const colours = 256;
/** Bits of each channel that tell colours apart. */
const depth = 5;
const shift = 8 - depth;

/** A box of the colour cube with the buckets that lie in it. */
interface Box {
  buckets: number[];
  pixels: number;
}

const channel = (bucket: number, index: number) => (bucket >> (depth * (2 - index))) & ((1 << depth) - 1);

/** The channel in which a box is widest, and how wide. */
function widest({ buckets }: Box): { index: number; width: number } {
  return [0, 1, 2]
    .map((index) => {
      const values = buckets.map((bucket) => channel(bucket, index));
      return { index, width: Math.max(...values) - Math.min(...values) };
    })
    .reduce((best, one) => (one.width > best.width ? one : best));
}

/** Median cut: the box with most to gain is halved by its pixels, until there are as many as colours. */
function boxesOf(counts: Uint32Array): Box[] {
  const all = [...counts.keys()].filter((bucket) => (counts[bucket] ?? 0) > 0);
  const boxes: Box[] = [{ buckets: all, pixels: counts.reduce((sum, count) => sum + count, 0) }];
  while (boxes.length < colours) {
    const gains = boxes.map((box) =>
      box.buckets.length < 2 ? 0 : widest(box).width * Math.sqrt(box.pixels),
    );
    const most = Math.max(...gains);
    if (most === 0) break;
    const chosen = gains.indexOf(most);
    const [box] = boxes.splice(chosen, 1);
    if (!box) break;
    const { index } = widest(box);
    const sorted = [...box.buckets].sort((a, b) => channel(a, index) - channel(b, index));
    let below = 0;
    let cut = 0;
    while (cut < sorted.length - 1 && (cut === 0 || below < box.pixels / 2)) {
      below += counts[sorted[cut] ?? 0] ?? 0;
      cut++;
    }
    boxes.push(
      { buckets: sorted.slice(0, cut), pixels: below },
      { buckets: sorted.slice(cut), pixels: box.pixels - below },
    );
  }
  return boxes;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, value) => {
  let rest = value;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  let crc = 0xffffffff;
  for (const octet of body) crc = (crcTable[(crc ^ octet) & 0xff] ?? 0) ^ (crc >>> 8);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE((crc ^ 0xffffffff) >>> 0, body.length + 4);
  return framed;
}

/** The same picture as a PNG of at most 256 colours: a screen's picture in a third of the octets. */
export async function smallPng(png: Uint8Array): Promise<Buffer> {
  const image = await loadImage(png);
  const { width, height } = image;
  const brush = createCanvas(width, height).getContext('2d');
  brush.drawImage(image, 0, 0);
  const { data } = brush.getImageData(0, 0, width, height);
  const buckets = 1 << (3 * depth);
  const counts = new Uint32Array(buckets);
  const sums = new Float64Array(buckets * 3);
  const bucketAt = (at: number) =>
    (((data[at] ?? 0) >> shift) << (2 * depth)) |
    (((data[at + 1] ?? 0) >> shift) << depth) |
    ((data[at + 2] ?? 0) >> shift);
  for (let at = 0; at < data.length; at += 4) {
    const bucket = bucketAt(at);
    counts[bucket] = (counts[bucket] ?? 0) + 1;
    for (let index = 0; index < 3; index++) {
      sums[bucket * 3 + index] = (sums[bucket * 3 + index] ?? 0) + (data[at + index] ?? 0);
    }
  }
  const indexOf = new Uint8Array(buckets);
  const palette = new Uint8Array(colours * 3);
  boxesOf(counts).forEach((box, place) => {
    for (const bucket of box.buckets) indexOf[bucket] = place;
    for (let index = 0; index < 3; index++) {
      const sum = box.buckets.reduce((all, bucket) => all + (sums[bucket * 3 + index] ?? 0), 0);
      palette[place * 3 + index] = Math.round(sum / Math.max(1, box.pixels));
    }
  });
  // A line begins with its filter: none.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      rows[y * (width + 1) + 1 + x] = indexOf[bucketAt((y * width + x) * 4)] ?? 0;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array(0)),
  ]);
}
