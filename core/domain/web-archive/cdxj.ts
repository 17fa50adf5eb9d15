import { z } from 'zod';
import { canonicalJson } from '../integrity/canonical-json';
import { archiveDamaged } from './read-warc';
import type { LabelledDigest } from './warc-record';

/** Where one response lies in a WARC, for those who replay it. */
export interface IndexedResponse {
  url: string;
  /** UTC, RFC 3339. */
  date: string;
  mime: string;
  status: number;
  /** Of the body. */
  digest: LabelledDigest;
  /** Of the compressed record in the WARC, octets. */
  offset: number;
  length: number;
}

/**
 * The key by which an address is looked up: host labels from the last to the first, port, `)`, path and query in small letters
 * (Sort-friendly URI Reordering Transform, as replayers expect it of `http` and `https`).
 */
export function searchableKey(url: string): string {
  const { hostname, port, pathname, search } = new URL(url);
  const labels = hostname.replace(/^www\d*\./, '').split('.');
  const host = labels.reverse().join(',') + (port === '' ? '' : `:${port}`);
  return `${host})${pathname}${sortedQuery(search)}`.toLowerCase();
}

function sortedQuery(search: string): string {
  if (search.length < 2) return '';
  return `?${search.slice(1).split('&').sort().join('&')}`;
}

/** `2031-04-14T16:47:00Z` as `20310414164700`. */
export function timestampOf(date: string): string {
  return date.slice(0, 19).replace(/\D/g, '');
}

/** The index (CDXJ) of a WARC: a sorted line a response, `key timestamp json`. */
export function formatCdxj(responses: readonly IndexedResponse[], filename: string): string {
  return responses
    .map(({ url, date, mime, status, digest, offset, length }) => {
      const fields = {
        url,
        mime,
        status: String(status),
        digest,
        length: String(length),
        offset: String(offset),
        filename,
      };
      return `${searchableKey(url)} ${timestampOf(date)} ${canonicalJson(fields)}\n`;
    })
    .sort()
    .join('');
}

const Number_ = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number);

/** What an index says of one response. Offsets and lengths may be text, as most writers have it, or numbers. */
const IndexLine = z.object({
  url: z.string(),
  mime: z.string().default(''),
  status: z.union([z.number(), Number_]),
  digest: z.string().optional(),
  offset: z.union([z.number().int().min(0), Number_]),
  length: z.union([z.number().int().min(0), Number_]),
  filename: z.string(),
});
export type IndexLine = z.infer<typeof IndexLine>;

/**
 * Reads the index of a web archive; a first line that begins with `!` is about the file.
 * @throws HirzError `archiveDamaged` naming the line
 */
export function readCdxj(text: string, file: string): IndexLine[] {
  return text.split('\n').flatMap((line, at) => {
    if (line === '' || line.startsWith('!')) return [];
    try {
      return [IndexLine.parse(JSON.parse(line.slice(line.indexOf('{'))))];
    } catch (error) {
      throw archiveDamaged('index', `${file}:${at + 1}`, error);
    }
  });
}
