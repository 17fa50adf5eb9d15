import { pixelLimit } from '../../../core/domain/dataset/media-type';
import { UnreadablePicture } from './raster';

/** Codes of a Huffman table (ITU-T T.81, annex C): value by length and code, 16 bits looked up at once. */
export interface HuffmanTable {
  /** Of every 16 bits that can come: length of the code in the upper octet, its value in the lower; 0: no code. */
  lookup: Uint16Array;
}

/** One colour of a frame. */
export interface Component {
  id: number;
  /** Sampling factors. */
  h: number;
  v: number;
  quantisation: number;
  /** Blocks in a row and a column as they are stored: whole units of all components. */
  blocksAcross: number;
  blocksDown: number;
  /** Blocks that have pixels of the picture in them. */
  blocksWide: number;
  blocksHigh: number;
  /** 64 coefficients of each block, in zigzag order. */
  coefficients: Int16Array;
  predictor: number;
  dc: HuffmanTable | undefined;
  ac: HuffmanTable | undefined;
}

/** A frame (B.2.2). */
export interface Frame {
  width: number;
  height: number;
  progressive: boolean;
  unitsAcross: number;
  unitsDown: number;
  mostH: number;
  mostV: number;
  components: Component[];
}

/** Reads a frame header. @throws UnreadablePicture */
export function readFrame(body: Uint8Array, progressive: boolean): Frame {
  const [precision, h1 = 0, h2 = 0, w1 = 0, w2 = 0, count = 0] = body;
  const [height, width] = [h1 * 256 + h2, w1 * 256 + w2];
  if (width === 0 || height === 0 || count === 0) throw new UnreadablePicture('no picture in its frame');
  if (precision !== 8) throw new UnreadablePicture('not of 8 bits', 'depth');
  if (count !== 1 && count !== 3) throw new UnreadablePicture('neither grey nor of three colours', 'colours');
  if (width * height > pixelLimit) throw new UnreadablePicture('larger than any picture that is shown');
  const heads = Array.from({ length: count }, (_, at) => {
    const [id = 0, sampling = 0, quantisation = 0] = body.subarray(6 + at * 3);
    const [h, v] = [sampling >> 4, sampling & 15];
    if (h < 1 || h > 4 || v < 1 || v > 4) throw new UnreadablePicture('no such sampling');
    // A single colour is not interleaved: its blocks stand one after the other (A.2.2).
    return count === 1 ? { id, h: 1, v: 1, quantisation } : { id, h, v, quantisation };
  });
  const mostH = Math.max(...heads.map(({ h }) => h));
  const mostV = Math.max(...heads.map(({ v }) => v));
  const unitsAcross = Math.ceil(width / 8 / mostH);
  const unitsDown = Math.ceil(height / 8 / mostV);
  const components = heads.map((head): Component => {
    const [blocksAcross, blocksDown] = [unitsAcross * head.h, unitsDown * head.v];
    return {
      ...head,
      blocksAcross,
      blocksDown,
      blocksWide: Math.ceil(Math.ceil((width * head.h) / mostH) / 8),
      blocksHigh: Math.ceil(Math.ceil((height * head.v) / mostV) / 8),
      coefficients: new Int16Array(blocksAcross * blocksDown * 64),
      predictor: 0,
      dc: undefined,
      ac: undefined,
    };
  });
  return { width, height, progressive, unitsAcross, unitsDown, mostH, mostV, components };
}

/** A table from how many codes of each length there are, and the values in order (C.2). */
export function huffmanTable(counts: Uint8Array, values: Uint8Array): HuffmanTable {
  const lookup = new Uint16Array(65_536);
  let code = 0;
  let at = 0;
  for (let length = 1; length <= 16; length += 1) {
    for (let index = 0; index < (counts[length - 1] ?? 0); index += 1) {
      const first = code << (16 - length);
      const next = first + (1 << (16 - length));
      if (next > 65_536) throw new UnreadablePicture('a table has more codes than there can be');
      lookup.fill((length << 8) | (values[at] ?? 0), first, next);
      code += 1;
      at += 1;
    }
    code <<= 1;
  }
  return { lookup };
}
