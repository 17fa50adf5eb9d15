import type { Platform } from '../exercise/platform';
import type { World } from './world';

/** The platform of the exercise that an absolute `https` address is of; undefined where it is of none. */
export function platformOf(world: World, address: string): { platform: Platform; url: URL } | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:' || url.port !== '') return undefined;
  const platform = world.platforms.find(({ domain }) => domain === url.hostname);
  return platform && { platform, url };
}

/** An address inside a platform: decoded path segments and query. */
export interface Address {
  segments: string[];
  query: URLSearchParams;
}

/** Reads the path of an address; undefined where its percent-encoding is broken (400). */
export function readAddress(url: URL): Address | undefined {
  try {
    const segments = url.pathname.slice(1).split('/').map(decodeURIComponent);
    return { segments, query: url.searchParams };
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
