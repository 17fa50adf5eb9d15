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
