import type { Cursor } from '../world';

/** Entries on one page of a list, and the most that an address may ask for with `show`. */
export const pageLength = 20;
const longestPage = 50;

/** Which part of a list an address asks for: so many entries, after a cursor. */
export interface AskedPage {
  limit: number;
  after?: Cursor;
}

/** Reads `?show=50&after=…`; what is no number from 1 on is passed over, and more than 50 are 50. */
export function askedPage(query: URLSearchParams): AskedPage {
  const show = query.get('show') ?? '';
  const after = query.get('after');
  return {
    limit: /^[1-9]\d{0,5}$/.test(show) ? Math.min(Number(show), longestPage) : pageLength,
    ...(after ? { after } : {}),
  };
}

/** The address of a list with the length that was asked for, so that the ways to more of it keep it. */
export function listPath(path: string, { limit }: AskedPage): string {
  if (limit === pageLength) return path;
  return `${path}${path.includes('?') ? '&' : '?'}show=${limit}`;
}
