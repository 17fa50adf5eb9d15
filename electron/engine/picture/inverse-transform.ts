import type { Component } from './jpeg-frame';

/** Place in a block, row by row, of each coefficient in the order in which they are stored (ITU-T T.81, figure A.6). */
const zigzag = Uint8Array.of(
  0,
  1,
  8,
  16,
  9,
  2,
  3,
  10,
  17,
  24,
  32,
  25,
  18,
  11,
  4,
  5,
  12,
  19,
  26,
  33,
  40,
  48,
  41,
  34,
  27,
  20,
  13,
  6,
  7,
  14,
  21,
  28,
  35,
  42,
  49,
  56,
  57,
  50,
  43,
  36,
  29,
  22,
  15,
  23,
  30,
  37,
  44,
  51,
  58,
  59,
  52,
  45,
  38,
  31,
  39,
  46,
  53,
  60,
  61,
  54,
  47,
  55,
  62,
  63,
);

/** Bits after the point of the weights below. */
const bits = 12;
/** Weight of the coefficient `u` in the sample `x`, `weights[u * 8 + x]`: C(u) / 2 · cos((2x + 1)uπ / 16), in whole numbers. */
const weights = Int32Array.from({ length: 64 }, (_, at) => {
  const [u, x] = [at >> 3, at & 7];
  const scale = u === 0 ? Math.SQRT1_2 : 1;
  return Math.round((scale / 2) * Math.cos(((2 * x + 1) * u * Math.PI) / 16) * 2 ** bits);
});

/** Sums of one line of eight coefficients, from `from` on by `step`, into the same places. */
function transformLine(block: Float64Array, from: number, step: number, line: Float64Array): void {
  line.fill(0);
  for (let u = 0; u < 8; u += 1) {
    const value = block[from + u * step] ?? 0;
    if (value === 0) continue;
    for (let x = 0; x < 8; x += 1) line[x] = (line[x] ?? 0) + value * (weights[u * 8 + x] ?? 0);
  }
  for (let x = 0; x < 8; x += 1) block[from + x * step] = line[x] ?? 0;
}

/**
 * Samples of a component from its coefficients (A.3.3), rows of whole blocks. All sums are of whole numbers below 2^53, and so the same
 * wherever they are computed.
 */
export function inverseTransform(
  { blocksAcross, blocksDown, coefficients }: Component,
  quantisation: Uint16Array,
): Uint8Array {
  const stride = blocksAcross * 8;
  const samples = new Uint8Array(stride * blocksDown * 8);
  const block = new Float64Array(64);
  const line = new Float64Array(8);
  const half = 2 ** (2 * bits - 1);
  for (let row = 0; row < blocksDown; row += 1) {
    for (let column = 0; column < blocksAcross; column += 1) {
      const from = (row * blocksAcross + column) * 64;
      const to = row * 8 * stride + column * 8;
      let flat = true;
      block.fill(0);
      for (let k = 0; k < 64; k += 1) {
        const value = coefficients[from + k] ?? 0;
        if (value === 0) continue;
        if (k > 0) flat = false;
        block[zigzag[k] ?? 0] = value * (quantisation[k] ?? 0);
      }
      if (flat) {
        const first = weights[0] ?? 0;
        const level = Math.floor(((block[0] ?? 0) * first * first + half) / 2 ** (2 * bits)) + 128;
        for (let y = 0; y < 8; y += 1)
          samples.fill(Math.min(255, Math.max(0, level)), to + y * stride, to + y * stride + 8);
        continue;
      }
      for (let y = 0; y < 8; y += 1) transformLine(block, y * 8, 1, line);
      for (let x = 0; x < 8; x += 1) transformLine(block, x, 8, line);
      for (let at = 0; at < 64; at += 1) {
        const level = Math.floor(((block[at] ?? 0) + half) / 2 ** (2 * bits)) + 128;
        samples[to + (at >> 3) * stride + (at & 7)] = level < 0 ? 0 : level > 255 ? 255 : level;
      }
    }
  }
  return samples;
}
