import { textOf } from '../text/utf8';

/** The values of `records.ndjson`, a line each; none where it is no such file. */
export function recordValues(bytes: Uint8Array): unknown[] {
  try {
    return textOf(bytes)
      .split('\n')
      .filter((line) => line !== '')
      .map((line): unknown => JSON.parse(line));
  } catch {
    return [];
  }
}
