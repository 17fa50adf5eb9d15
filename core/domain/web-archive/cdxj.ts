import { canonicalJson } from '../integrity/canonical-json';
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
