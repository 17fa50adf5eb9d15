/** A part of a file: first and last octet, both included. */
export interface ByteRange {
  first: number;
  last: number;
}

/**
 * Reads a `Range` header of one range (RFC 9110 §14.1.2). `undefined`: send the whole;
 * `unsatisfiable`: answer 416. Several ranges are answered with the whole, as the standard allows.
 */
export function readRange(header: string | null, bytes: number): ByteRange | 'unsatisfiable' | undefined {
  const found = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  if (!found) return undefined;
  const [, from = '', to = ''] = found;
  if (from === '' && to === '') return undefined;
  if (from === '') {
    const suffix = Number(to);
    return suffix === 0 || bytes === 0
      ? 'unsatisfiable'
      : { first: Math.max(0, bytes - suffix), last: bytes - 1 };
  }
  const first = Number(from);
  if (first >= bytes) return 'unsatisfiable';
  const last = to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1);
  return last < first ? undefined : { first, last };
}

/** `bytes 0-99/1234`, or `bytes * /1234` without the space where nothing can be sent. */
export function contentRange(range: ByteRange | 'unsatisfiable', bytes: number): string {
  return range === 'unsatisfiable' ? `bytes */${bytes}` : `bytes ${range.first}-${range.last}/${bytes}`;
}
