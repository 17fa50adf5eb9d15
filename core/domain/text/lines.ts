/**
 * Number (from 1) of the first line that is shorter than lines of a kind can be, where there are more lines than so many octets hold of that kind:
 * then these are none, and to look into each would take hours and all memory. Undefined where they may be.
 * @param shortest octets of a line, its end included
 */
export function firstOfTooMany(bytes: Uint8Array, shortest: number): number | undefined {
  let lines = 0;
  let short: number | undefined;
  let start = 0;
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    lines += 1;
    if (short === undefined && end + 1 - start < shortest) short = lines;
    if (lines * shortest > bytes.length) return short;
    start = end + 1;
  }
  return undefined;
}

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
