import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { keyFrameOf } from '../../../scripts/harbour-lights/film/key-frame';
import { webm } from '../../../scripts/harbour-lights/film/webm';

const masters = new Set([
  0x1a45dfa3, 0x18538067, 0x114d9b74, 0x4dbb, 0x1549a966, 0x1654ae6b, 0xae, 0xe0, 0x1c53bb6b, 0xbb, 0xb7,
  0x1f43b675,
]);

interface Read {
  id: number;
  at: number;
  /** Where its data begins and ends. */
  from: number;
  to: number;
  children: Read[];
}

const leading = (octet: number) => Math.clz32(octet) - 24 + 1;

/** Reads EBML as a player does: by the lengths that the octets themselves state. */
function read(bytes: Uint8Array, from: number, to: number): Read[] {
  const found: Read[] = [];
  for (let at = from; at < to; ) {
    const idWidth = leading(bytes[at]!);
    const id = Number(`0x${Buffer.from(bytes.subarray(at, at + idWidth)).toString('hex')}`);
    const sizeWidth = leading(bytes[at + idWidth]!);
    let size = bytes[at + idWidth]! & (0xff >> sizeWidth);
    for (let next = 1; next < sizeWidth; next++) size = size * 256 + bytes[at + idWidth + next]!;
    const begin = at + idWidth + sizeWidth;
    const end = begin + size;
    found.push({ id, at, from: begin, to: end, children: masters.has(id) ? read(bytes, begin, end) : [] });
    at = end;
  }
  expect(found.at(-1)?.to ?? to).toBe(to);
  return found;
}

const all = (nodes: Read[], id: number): Read[] =>
  nodes.flatMap((node) => [...(node.id === id ? [node] : []), ...all(node.children, id)]);
const number = (bytes: Uint8Array, { from, to }: Read) =>
  Number(`0x${Buffer.from(bytes.subarray(from, to)).toString('hex')}`);

function webp(colour: string, quality?: number): Uint8Array {
  const canvas = createCanvas(48, 32);
  const brush = canvas.getContext('2d');
  brush.fillStyle = colour;
  brush.fillRect(0, 0, 48, 32);
  return quality === undefined ? canvas.toBuffer('image/png') : canvas.toBuffer('image/webp', quality);
}

describe('a VP8 key frame out of a lossy WebP', () => {
  it('begins with the start code and states the picture’s size (RFC 6386, 9.1)', () => {
    const frame = keyFrameOf(webp('#c4472e', 50));
    expect(frame[0]! & 1, 'key frame').toBe(0);
    expect([...frame.subarray(3, 6)]).toEqual([0x9d, 0x01, 0x2a]);
    expect([frame[6]! + 256 * frame[7]!, frame[8]! + 256 * frame[9]!]).toEqual([48, 32]);
  });

  it('is refused of a file that holds none', () => {
    expect(() => keyFrameOf(webp('#c4472e'))).toThrow('not a WebP file');
    const lossless = Buffer.from(
      'UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==', // 1 × 1, lossless
      'base64',
    );
    expect(() => keyFrameOf(lossless)).toThrow('no lossy frame');
  });
});

describe('a WebM file', () => {
  const frames = ['#100', '#200', '#300', '#400', '#500', '#600', '#700'].map((colour) =>
    keyFrameOf(webp(colour, 60)),
  );
  const bytes = webm({ width: 48, height: 32, framesPerSecond: 3, frames });
  const nodes = read(bytes, 0, bytes.length);
  const segment = nodes[1]!;

  it('holds every frame at its time, octet for octet', () => {
    const blocks = all(nodes, 0x1f43b675).flatMap((cluster) => {
      const base = number(bytes, all([cluster], 0xe7)[0]!);
      return all([cluster], 0xa3).map(({ from, to }) => ({
        at: base + bytes[from + 1]! * 256 + bytes[from + 2]!,
        frame: bytes.subarray(from + 4, to),
      }));
    });
    expect(blocks.map(({ at }) => at)).toEqual([0, 333, 667, 1000, 1333, 1667, 2000]);
    expect(blocks.map(({ frame }) => frame)).toEqual(frames);
  });

  it('says how long it lasts, and leads to each second by its cues', () => {
    const [duration] = all(nodes, 0x4489);
    expect(Buffer.from(bytes.subarray(duration!.from, duration!.to)).readDoubleBE()).toBe(2333);
    const clusters = all(nodes, 0x1f43b675);
    const cues = all(nodes, 0xf1).map((cue) => segment.from + number(bytes, cue));
    expect(clusters.length).toBe(3);
    expect(cues).toEqual(clusters.map(({ at }) => at));
  });

  it('lists its parts where they are', () => {
    const listed = all(nodes, 0x4dbb).map(({ children }) => [
      number(bytes, children[0]!),
      segment.from + number(bytes, children[1]!),
    ]);
    const parts = segment.children
      .filter(({ id }) => id !== 0x114d9b74 && id !== 0x1f43b675)
      .map(({ id, at }) => [id, at]);
    expect(listed).toEqual(parts);
  });

  it('is the same for the same frames', () => {
    expect(webm({ width: 48, height: 32, framesPerSecond: 3, frames })).toEqual(bytes);
  });
});
