/**
 * Data of the `VP8 ` chunk of a lossy WebP: one VP8 key frame (RFC 6386), as WebM holds it.
 * @throws SyntaxError where the file is no WebP, or a lossless one.
 */
export function keyFrameOf(webp: Uint8Array): Uint8Array {
  const view = new DataView(webp.buffer, webp.byteOffset, webp.byteLength);
  const name = (at: number) => String.fromCharCode(...webp.subarray(at, at + 4));
  if (name(0) !== 'RIFF' || name(8) !== 'WEBP') throw new SyntaxError('not a WebP file');
  for (let at = 12; at + 8 <= webp.length; ) {
    const size = view.getUint32(at + 4, true);
    if (name(at) === 'VP8 ') return new Uint8Array(webp.subarray(at + 8, at + 8 + size));
    // Chunks are padded to even sizes.
    at += 8 + size + (size % 2);
  }
  throw new SyntaxError('the WebP holds no lossy frame');
}
