/**
 * Packs octets as a zlib stream (RFC 1950, RFC 1951) with the fixed codes, and the same octets everywhere: the zlib of a
 * machine packs differently by processor and version. It finds one kind of repetition only, three octets back, which
 * is what a picture of flat colours in RGB consists of.
 */
export function deflate(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(64 + bytes.length + (bytes.length >> 3));
  let at = 0;
  let held = 0;
  let bits = 0;
  const put = (value: number, count: number) => {
    held |= value << bits;
    bits += count;
    while (bits >= 8) {
      out[at++] = held & 255;
      held >>>= 8;
      bits -= 8;
    }
  };
  out[at++] = 0x78;
  out[at++] = 0x01;
  // One last block with fixed codes.
  put(1, 1);
  put(1, 2);
  for (let index = 0; index < bytes.length; ) {
    let length = 0;
    if (index >= distance) {
      const most = Math.min(longest, bytes.length - index);
      while (length < most && bytes[index + length] === bytes[index + length - distance]) length += 1;
    }
    if (length < 4) {
      const code = literalCodes[bytes[index] ?? 0] ?? 0;
      put(code & 0xffff, code >>> 16);
      index += 1;
      continue;
    }
    const { symbol, extra, extraBits } = lengthCodes[length] ?? endOfBlock;
    const code = literalCodes[symbol] ?? 0;
    put(code & 0xffff, code >>> 16);
    put(extra, extraBits);
    put(distanceCode, 5);
    index += length;
  }
  put(literalCodes[256] ?? 0, 7);
  if (bits > 0) put(0, 8 - bits);
  const sum = adler32(bytes);
  for (let shift = 24; shift >= 0; shift -= 8) out[at++] = (sum >>> shift) & 255;
  return out.slice(0, at);
}

const distance = 3;
const longest = 258;
const endOfBlock = { symbol: 256, extra: 0, extraBits: 0 };
/** Distance 3 is code 2 (RFC 1951, 3.2.5), five bits, the first of them first. */
const distanceCode = reversed(2, 5);

function reversed(value: number, count: number): number {
  let turned = 0;
  for (let bit = 0; bit < count; bit++) turned |= ((value >> bit) & 1) << (count - 1 - bit);
  return turned;
}

/** Fixed codes of literals and lengths (RFC 1951, 3.2.6): the bits as they are written, and above them how many. */
const literalCodes = Uint32Array.from({ length: 288 }, (_, symbol) => {
  const [code, count] =
    symbol < 144
      ? [0x30 + symbol, 8]
      : symbol < 256
        ? [0x190 + symbol - 144, 9]
        : symbol < 280
          ? [symbol - 256, 7]
          : [0xc0 + symbol - 280, 8];
  return reversed(code ?? 0, count ?? 0) | ((count ?? 0) << 16);
});

/** Symbol and extra bits of each length from 3 to 258 (RFC 1951, 3.2.5). */
const lengthCodes = (() => {
  const codes: { symbol: number; extra: number; extraBits: number }[] = [];
  let length = 3;
  for (let symbol = 257; symbol < 285; symbol++) {
    const extraBits = symbol < 265 ? 0 : (symbol - 261) >> 2;
    for (let extra = 0; extra < 1 << extraBits; extra++) codes[length++] = { symbol, extra, extraBits };
  }
  codes[longest] = { symbol: 285, extra: 0, extraBits: 0 };
  return codes;
})();

function adler32(bytes: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (let from = 0; from < bytes.length; from += 3800) {
    const until = Math.min(bytes.length, from + 3800);
    for (let index = from; index < until; index++) {
      low += bytes[index] ?? 0;
      high += low;
    }
    low %= 65_521;
    high %= 65_521;
  }
  return ((high << 16) | low) >>> 0;
}
