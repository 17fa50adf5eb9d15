import type { Served } from '../../../core/contract/shell-engine';
import { contentRange, readRange } from '../byte-range';

/** Forbidden by the Fetch standard with a body. */
const bodiless = new Set([101, 204, 205, 304]);

/** What was served as the response that the view gets: whole, or the part that was asked for. */
export function platformResponse(
  served: Pick<Served, 'status' | 'headers' | 'body'>,
  range: string | null,
): Response {
  const { status, body } = served;
  const headers = new Headers(served.headers);
  const bytes = body.byteLength;
  const part = status === 200 && range !== null ? readRange(range, bytes) : undefined;
  if (part === 'unsatisfiable') {
    headers.set('content-range', contentRange(part, bytes));
    return new Response(null, { status: 416, headers });
  }
  if (part !== undefined) {
    headers.set('content-range', contentRange(part, bytes));
    headers.set('content-length', String(part.last - part.first + 1));
    return new Response(new Uint8Array(body.subarray(part.first, part.last + 1)), { status: 206, headers });
  }
  return new Response(bodiless.has(status) || bytes === 0 ? null : new Uint8Array(body), { status, headers });
}
