/** Index of the first digit that differs; null where they are equal. */
export function firstDifference(a: string, b: string): number | null {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    if (a[at] !== b[at]) return at;
  }
  return null;
}

/** How many bits two digests of one length differ in. */
export function bitsChanged(a: string, b: string): number {
  let changed = 0;
  for (let at = 0; at < a.length; at += 1) {
    let differing = Number.parseInt(a.charAt(at), 16) ^ Number.parseInt(b.charAt(at) || '0', 16);
    for (; differing > 0; differing >>= 1) changed += differing & 1;
  }
  return changed;
}
