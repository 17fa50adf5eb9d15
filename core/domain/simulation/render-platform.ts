import type { Platform } from '../exercise/platform';
import type { Instant } from '../text/instant';
import { mediaStanding } from './media-standing';
import { filePage as messengerFile } from './messenger/file';
import { messengerPage } from './messenger/pages';
import {
  unservedMediaPage as messengerMedia,
  missingPage as messengerMissing,
} from './messenger/unavailable';
import { filePage as microblogFile } from './microblog/file';
import { microblogPage } from './microblog/pages';
import {
  unservedMediaPage as microblogMedia,
  missingPage as microblogMissing,
} from './microblog/unavailable';
import type { Page } from './page/page';
import { createView, type View } from './page/view';
import { longestAddress, paths } from './platform-address';
import { type Address, platformOf, readAddress } from './read-address';
import { respond } from './respond';
import type { PlatformRequest, PlatformResponse } from './response';
import type { MediaState } from './state';
import { markSvg } from './style/mark-svg';
import type { World } from './world';

/**
 * What a platform of the exercise answers to one request at an instant: a pure function of the three, so that what was shown
 * can be shown again. Null where the address is of no platform of the exercise, or not https.
 */
export function renderPlatform(world: World, request: PlatformRequest, at: Instant): PlatformResponse | null {
  const found = platformOf(world, request.url);
  if (!found) return null;
  const { platform, url } = found;
  const head = request.method === 'HEAD';
  if (request.method !== 'GET' && !head) return notAllowed(platform, at);
  const page = isTooLong(request.url)
    ? plainText(414, 'URI Too Long')
    : pageAt(createView(world, platform, at), url);
  return respond(platform, at, page, head);
}

/** As it was asked for, before it is read: what a log keeps of it, cut, is too long too. The place on a page is none of the server's. */
function isTooLong(url: string): boolean {
  const place = url.indexOf('#');
  return (place < 0 ? url.length : place) > longestAddress;
}

function notAllowed(platform: Platform, at: Instant): PlatformResponse {
  const response = respond(platform, at, plainText(405, 'Method Not Allowed'), false);
  response.headers.push(['allow', 'GET, HEAD']);
  return response;
}

function plainText(status: number, text: string): Page {
  return { kind: 'resource', status, type: 'text/plain; charset=utf-8', text: `${status} ${text}\n` };
}

function pageAt(view: View, url: URL): Page {
  const address = readAddress(url);
  if (!address) return plainText(400, 'Bad Request');
  const { pathname } = url;
  if (pathname !== '/' && pathname.endsWith('/')) return withoutSlash(view, url);
  switch (pathname) {
    case '/mark.svg':
      return { kind: 'resource', status: 200, type: 'image/svg+xml', text: markSvg(view.platform) };
    case '/favicon.ico':
      return plainText(404, 'Not Found');
  }
  if (address.segments[0] === 'media') return mediaAt(view, address);
  if (address.segments[0] === 'file') return fileAt(view, address);
  return view.platform.kind === 'microblog' ? microblogPage(view, address) : messengerPage(view, address);
}

/** One address for one page: a slash at the end goes. `//` can't make an address of elsewhere out of it. */
function withoutSlash(view: View, { pathname, search }: URL): Page {
  const path = pathname.replace(/^\/+/, '/').replace(/\/+$/, '');
  return path === '' ? missing(view) : { kind: 'redirect', to: `${path}${search}` };
}

function missing(view: View): Page {
  return view.platform.kind === 'microblog' ? microblogMissing(view, 'page') : messengerMissing(view, 'page');
}

/** A media file by its name. */
function mediaAt(view: View, address: Address): Page {
  return servedMedia(view, address, (media) => ({ kind: 'media', media }));
}

/** The page about a PDF; whatever a page can show itself has none, and is at its own address. */
function fileAt(view: View, address: Address): Page {
  return servedMedia(view, address, (media) => {
    if (media.type !== 'application/pdf') return { kind: 'redirect', to: paths.media(media.file) };
    return view.platform.kind === 'microblog' ? microblogFile(view, media) : messengerFile(view, media);
  });
}

/** What is made of a media file that a visitor is served; of any other the page that says why not. One that was taken away is 410. */
function servedMedia(
  view: View,
  { segments: [, file, more] }: Address,
  served: (media: MediaState) => Page,
): Page {
  const { world, platform, at } = view;
  const media = file === undefined || more !== undefined ? undefined : world.mediaByFile(file, at);
  const standing = media && mediaStanding(world, platform, media.id, at);
  if (!media || !standing || standing.is === 'unknown') return missing(view);
  if (!media.removed && standing.is === 'shown') return served(media);
  const why = media.removed ? ({ is: 'deleted' } as const) : standing;
  return platform.kind === 'microblog' ? microblogMedia(view, why) : messengerMedia(view, why);
}
