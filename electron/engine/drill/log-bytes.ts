/** A log's lines as its file, each ended by a line feed. */
export function logBytes(lines: readonly Uint8Array[]): Buffer {
  const end = Buffer.from('\n');
  return Buffer.concat(lines.flatMap((line) => [line, end]));
}
