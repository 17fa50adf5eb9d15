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
  /** The page at this address is now shown. */
  committed(url: string): void;
  /** Nothing came of going there: the page before stays. */
  failed(url: string): void;
  /** What was answered for this address became a download, and no page: the page before stays. */
  downloaded(url: string): void;
  readonly shown: ServedPage | undefined;
}

export function createPageKeeper(): PageKeeper {
  /**
   * Navigations under way, oldest first: a quick second click begins one before the first has ended, and both may still be shown,
   * one after the other.
   */
  let begun: Begun[] = [];
  let shown: ServedPage | undefined;
  let resources = new Map<string, Kept>();
  const answered = ({ page }: Begun) => page !== undefined;
  const awaiting = (url: string) => begun.find((one) => !answered(one) && one.expected === withoutHash(url));
  const resourcesNow = () => begun.findLast(answered)?.resources ?? resources;
  return {
    started(url) {
      const asked = withoutHash(url);
      begun.push({ asked, expected: asked, hops: [], page: undefined, resources: new Map() });
    },
    redirected(url) {
      const hopped = begun.findLast((one) => !answered(one) && one.hops.length > 0) ?? begun.at(-1);
      if (hopped) hopped.expected = withoutHash(url);
    },
    isPage: (url) => awaiting(url) !== undefined,
    keep(url, served) {
      const kept: Kept = { url: withoutHash(url), served };
      const of = awaiting(url);
      if (of === undefined) resourcesNow().set(kept.url, kept);
      else if (served.status >= 300 && served.status < 400) of.hops.push(kept);
      else of.page = kept;
    },
    find: (url) => resourcesNow().get(withoutHash(url))?.served,
    committed(url) {
      const address = withoutHash(url);
      const at = begun.findLastIndex((one) => answered(one) && one.expected === address);
      const now = begun[at];
      if (now?.page) {
        // Those before it were overtaken.
        begun = begun.slice(at + 1);
        ({ resources } = now);
        shown = { asked: now.asked, hops: now.hops, page: now.page, resources };
        return;
      }
      // The second of two navigations to one address, whose answer is shown already.
      if (shown?.page.url === address && !begun.some((one) => one.expected === address)) return;
      // It was answered by the shell itself (a refusal): nothing of the exercise is shown.
      begun = begun.filter((one) => one.expected !== address);
      resources = new Map();
      shown = undefined;
    },
    failed(url) {
      const at = begun.findLastIndex((one) => !answered(one) && one.expected === withoutHash(url));
      if (at >= 0) begun.splice(at, 1);
    },
    downloaded(url) {
      const at = begun.findLastIndex((one) => one.expected === withoutHash(url));
      if (at >= 0) begun.splice(at, 1);
    },
    get shown() {
      return shown;
    },
  };
}
