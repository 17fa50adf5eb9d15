import type { Protocol } from 'electron';
import type { Served } from '../../../core/contract/shell-engine';
import type { Language } from '../../../core/domain/text/localised';
import { contentRange, readRange } from '../byte-range';
import type { Engine } from '../engine-process';
import { refusalPage } from './refusal-page';
import type { PageKeeper } from './served-page';

/** Host of the page that stands for an address whose scheme is never followed; reserved, so it is no platform's. */
export const refusedHost = 'outside.invalid';

export interface PlatformServing {
  engine: Engine;
  keeper: PageKeeper;
  language(): Language;
  /** An address outside the exercise was asked for as a page, and refused. */
  refused(address: string): void;
}

/** Forbidden by the Fetch standard with a body. */
const bodiless = new Set([101, 204, 205, 304]);

function respond(served: Served, range: string | null): Response {
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

/**
 * Answers every `https` and `http` request of the view's session from the exercise as of its clock, and nothing else:
 * no request of the view ever leaves this process. Whatever is served is kept for a capture.
 */
export function servePlatforms(
  protocol: Protocol,
  { engine, keeper, language, refused }: PlatformServing,
): void {
  async function answer(request: Request): Promise<Response> {
    const { url, method } = request;
    const isPage = keeper.isPage(url);
    const { host, searchParams, protocol: scheme } = new URL(url);
    if (host === refusedHost) {
      const address = searchParams.get('address') ?? '';
      if (isPage) refused(address);
      return refusalPage('outside', address, language());
    }
    if (scheme === 'http:') {
      return new Response(null, { status: 308, headers: { location: url.replace(/^http:/, 'https:') } });
    }
    if (method !== 'GET' && method !== 'HEAD')
      return new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } });
    try {
      const served = keeper.find(url) ?? (await engine.ask('platform.serve', { url, method }));
      if (served === null) {
        if (!isPage) return new Response(null, { status: 403 });
        refused(url);
        return refusalPage('outside', url, language());
      }
      if (method === 'GET') keeper.keep(url, served);
      return respond(served, request.headers.get('range'));
    } catch (error) {
      console.error('platform:', error);
      return refusalPage('unavailable', url, language());
    }
  }
  protocol.handle('https', answer);
  protocol.handle('http', answer);
}
