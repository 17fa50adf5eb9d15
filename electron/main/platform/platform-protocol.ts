import type { Protocol } from 'electron';
import type { Served } from '../../../core/contract/shell-engine';
import type { Language } from '../../../core/domain/text/localised';
import { contentRange, readRange } from '../byte-range';
import type { Engine } from '../engine-process';
import { isFollowed } from './platform-address';
import { refusalPage } from './refusal-page';
import type { Refusals } from './refusals';
import type { PageKeeper } from './served-page';

export interface PlatformServing {
  engine: Engine;
  keeper: PageKeeper;
  refusals: Refusals;
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
  { engine, keeper, refusals, language, refused }: PlatformServing,
): void {
  async function answer(request: Request): Promise<Response> {
    const { url, method } = request;
    const isPage = keeper.isPage(url);
    const refuse = (address: string) => {
      if (!isPage) return new Response(null, { status: 403 });
      refused(address);
      return refusalPage('outside', address, language());
    };
    const standsFor = refusals.addressOf(url);
    if (standsFor !== undefined) return refuse(standsFor);
    if (!isFollowed(url)) return refuse(url);
    if (url.startsWith('http:')) {
      return new Response(null, { status: 308, headers: { location: url.replace(/^http:/, 'https:') } });
    }
    const reads = method === 'GET' || method === 'HEAD';
    try {
      const served =
        keeper.find(url) ?? (await engine.ask('platform.serve', { url, method: reads ? method : 'HEAD' }));
      if (served === null) return refuse(url);
      if (!reads) return new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } });
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
