import type { Served } from '../../../core/contract/shell-engine';

/** One response that was served to the view. */
export interface Kept {
  url: string;
  served: Served;
}

/** What one page of the view was made of, as it was served. */
export interface ServedPage {
  /** First address of the navigation, before any redirect. */
  readonly asked: string;
  /** Redirects on the way, in order. */
  readonly hops: readonly Kept[];
  readonly page: Kept;
  /** Everything else by address, in the order in which it was served. */
  readonly resources: ReadonlyMap<string, Kept>;
}

interface Begun {
  asked: string;
  expected: string;
  hops: Kept[];
  page: Kept | undefined;
  resources: Map<string, Kept>;
}

const withoutHash = (url: string) => url.split('#', 1)[0] ?? url;

/**
 * Keeps the very responses of the page that the view shows, for a capture; they are let go with the next page.
 * Told by the view's events and by its protocol handler, in the order in which Chromium makes them happen.
 */
export interface PageKeeper {
  /** The view begins to go somewhere (main frame, another document). */
  started(url: string): void;
  redirected(url: string): void;
  /** Whether the request is for the page itself, not for something on it. */
  isPage(url: string): boolean;
  keep(url: string, served: Served): void;
  /** Something on the page that was already served: asked for again by ranges, it must be the same. */
  find(url: string): Served | undefined;
  /** The page that was begun is now shown. */
  committed(): void;
  /** Nothing came of it: the page before stays. */
  failed(): void;
  readonly shown: ServedPage | undefined;
}

export function createPageKeeper(): PageKeeper {
  let pending: Begun | undefined;
  let shown: ServedPage | undefined;
  let resources = new Map<string, Kept>();
  const resourcesNow = () => (pending?.page ? pending.resources : resources);
  const isPage = (url: string) =>
    pending !== undefined && pending.page === undefined && withoutHash(url) === pending.expected;
  return {
    started(url) {
      const asked = withoutHash(url);
      pending = { asked, expected: asked, hops: [], page: undefined, resources: new Map() };
    },
    redirected(url) {
      if (pending) pending.expected = withoutHash(url);
    },
    isPage,
    keep(url, served) {
      const kept: Kept = { url: withoutHash(url), served };
      if (pending === undefined || !isPage(url)) resourcesNow().set(kept.url, kept);
      else if (served.status >= 300 && served.status < 400) pending.hops.push(kept);
      else pending.page = kept;
    },
    find: (url) => resourcesNow().get(withoutHash(url))?.served,
    committed() {
      resources = pending?.resources ?? new Map();
      // Without a page it was answered by the shell itself (a refusal): nothing of the exercise is shown.
      shown = pending?.page && { asked: pending.asked, hops: pending.hops, page: pending.page, resources };
      pending = undefined;
    },
    failed() {
      pending = undefined;
    },
    get shown() {
      return shown;
    },
  };
}
