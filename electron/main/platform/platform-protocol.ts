import type { Protocol } from 'electron';
import type { Language } from '../../../core/domain/text/localised';
import type { Engine } from '../engine-process';
import { isFollowed } from './platform-address';
import { platformResponse } from './platform-response';
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
    const reads = method === 'GET' || method === 'HEAD';
    try {
      if (url.startsWith('http:')) {
        // A platform's server sends on to `https`. Anybody else's is never asked, and so can't: what is refused is what was asked for.
        const location = url.replace(/^http:/, 'https:');
        const served = await engine.ask('platform.serve', { url: location, method: 'HEAD' });
        return served === null ? refuse(url) : new Response(null, { status: 308, headers: { location } });
      }
      // A page of its own is as of now, also where the page before it had it as a picture: it may be gone since.
      const served =
        (isPage ? undefined : keeper.find(url)) ??
        (await engine.ask('platform.serve', { url, method: reads ? method : 'HEAD' }));
      if (served === null) return refuse(url);
      if (!reads) return new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } });
      if (method === 'GET') keeper.keep(url, served);
      return platformResponse(served, request.headers.get('range'));
    } catch (error) {
      console.error('platform:', error);
      return refusalPage('unavailable', url, language());
    }
  }
  protocol.handle('https', answer);
  protocol.handle('http', answer);
}
