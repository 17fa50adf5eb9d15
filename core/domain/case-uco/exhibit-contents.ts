import { z } from 'zod';
import type { Item } from '../evidence/item';
import { textOf } from '../text/utf8';

/** What of a captured exhibit's own files its words in CASE and UCO rest on. */
export interface ExhibitContents {
  /** The values of `records.ndjson`, line by line. */
  records: readonly unknown[];
  /** Of several pages: the address of each by the path of its picture, as `capture.json` lists them. */
  pages: ReadonlyMap<string, string>;
}

/** The items that they are read from; `capture` only where there are pictures of several pages. */
export function contentItems<I extends Pick<Item, 'role'>>(
  items: readonly I[],
): { records: I | undefined; capture: I | undefined } {
  const several = items.filter(({ role }) => role === 'screenshot').length > 1;
  return {
    records: items.find(({ role }) => role === 'records'),
    capture: several ? items.find(({ role }) => role === 'capture') : undefined,
  };
}

/** Read with care: they may be of any version, or no such files, and tell nothing then. */
export function exhibitContents(
  bytes: Record<keyof ReturnType<typeof contentItems>, Uint8Array | undefined>,
): ExhibitContents {
  return {
    records: bytes.records ? recordValues(bytes.records) : [],
    pages: new Map(bytes.capture ? picturedPages(bytes.capture) : []),
  };
}

function recordValues(bytes: Uint8Array): unknown[] {
  try {
    return textOf(bytes)
      .split('\n')
      .filter((line) => line !== '')
      .map((line): unknown => JSON.parse(line));
  } catch {
    return [];
  }
}

const Pages = z.object({
  pages: z.array(
    z.object({ address: z.string().refine((text) => text.isWellFormed()), screenshot: z.string() }),
  ),
});

function picturedPages(bytes: Uint8Array): [string, string][] {
  try {
    const { pages } = Pages.parse(JSON.parse(textOf(bytes)));
    return pages.map(({ address, screenshot }) => [screenshot, address]);
  } catch {
    return [];
  }
}
