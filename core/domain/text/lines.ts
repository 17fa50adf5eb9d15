/** Lines of NDJSON without their ends. `whole` is false where the last line has no end. */
export function linesOf(bytes: Uint8Array): { lines: Uint8Array[]; whole: boolean } {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  const whole = start === bytes.length;
  if (!whole) lines.push(bytes.subarray(start));
  return { lines, whole };
}
