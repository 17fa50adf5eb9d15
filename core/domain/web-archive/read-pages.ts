import { z } from 'zod';
import { archiveDamaged } from './read-warc';

/** A page that a web archive lists as one to begin at. */
const PageLine = z.object({ url: z.string(), title: z.string().default(''), ts: z.string().default('') });

export interface ArchivedPage {
  url: string;
  title: string;
  /** RFC 3339; empty where the archive doesn't say. */
  date: string;
}

/** Reads `pages/pages.jsonl` of a WACZ: a header line, then a line a page. @throws HirzError `archiveDamaged` naming the line */
export function readPages(text: string, file: string): ArchivedPage[] {
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '' || at === 0) return [];
    try {
      const { url, title, ts } = PageLine.parse(JSON.parse(line));
      return [{ url, title, date: ts }];
    } catch (error) {
      throw archiveDamaged('index', `${file}:${at + 1}`, error);
    }
  });
}
