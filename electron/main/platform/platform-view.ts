import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  type DownloadItem,
  type NavigationHistory,
  type Rectangle,
  type WebContents,
  WebContentsView,
} from 'electron';
import type { BrowserState, FoundOnPage } from '../../../core/contract/browser';
import type { Language } from '../../../core/domain/text/localised';
import { allowNavigation } from '../contents-lock';
import type { Engine } from '../engine-process';
import { type FindStep, findOnPage } from './find-on-page';
import { isFollowed } from './platform-address';
import { type PlatformKey, readPlatformKey } from './platform-keys';
import { platformPreferences } from './platform-preferences';
import { servePlatforms } from './platform-protocol';
import { createRefusals } from './refusals';
import { createPageKeeper, type ServedPage } from './served-page';

/** Chromium's ERR_ABORTED. */
const aborted = -3;

export interface PlatformViewOptions {
  engine: Engine;
  /** Names the partition: nothing of one case is seen in another. */
  case: string;
  /** Names a view of its own beside that in which the trainee browses: what it shows nobody sees, so it is no visit for the log. */
  part?: string;
  language(): Language;
  changed(state: BrowserState): void;
  pressed(key: PlatformKey): void;
}

/** The view of one case in which the simulated platforms are shown. */
export interface PlatformView {
  readonly view: WebContentsView;
  readonly state: BrowserState;
  /** What the page that is shown was made of; undefined before the first one, and where a refusal stands. */
  readonly page: ServedPage | undefined;
  /** Host of the platform that was shown last: what is typed without one means this. */
  readonly host: string | undefined;
  /** Resolves once the page is there, or something else came of it. */
  go(url: string): Promise<void>;
  /** Shows why an address that is never followed was not. */
  refuse(address: string): void;
  back(): void;
  forward(): void;
  reload(): void;
  place(bounds: Rectangle, visible: boolean): void;
  /** Enlarges every page from now on. */
  zoom(factor: number): void;
  find(text: string, step: FindStep): Promise<FoundOnPage>;
  /** Takes the marks of what was found on the page off it. */
  unmark(): void;
  /** Draws the page for the time of `work` even while another screen is shown: what isn't shown can't be pictured. */
  drawn<T>(work: () => Promise<T>): Promise<T>;
  close(): void;
}

const withoutPlace = (url: string) => url.split('#', 1)[0] ?? url;

export const nowhere: BrowserState = {
  address: '',
  title: '',
  status: 0,
  loading: false,
  canGoBack: false,
  canGoForward: false,
  platform: null,
  refused: null,
  shownAt: null,
  notDownloaded: null,
};

/** Makes the view: a partition of its own in memory, sandboxed, no preload, no scripts, no way out but the exercise. */
export function createPlatformView({
  engine,
  case: caseId,
  part,
  language,
  changed,
  pressed,
}: PlatformViewOptions): PlatformView {
  const keeper = createPageKeeper();
  const refusals = createRefusals();
  let refusedNow: string | null = null;
  let refusedNext: string | null = null;
  let state = nowhere;
  let visible = false;
  let zoomFactor = 1;
  let marked = false;
  /** How many addresses that were asked for are not shown, refused or overtaken yet. */
  let underWay = 0;
  let host: string | undefined;

  const view = new WebContentsView({
    webPreferences: {
      partition: `platform-${caseId}${part === undefined ? '' : `-${part}`}`,
      ...platformPreferences,
      // A capture must find the page drawn even while another window covers it.
      backgroundThrottling: false,
    },
  });
  const { webContents } = view;
  // Platforms are light pages, whatever the window's theme.
  view.setBackgroundColor('#ffffff');
  view.setVisible(false);

  function tell(change: Partial<BrowserState> = {}): void {
    if (webContents.isDestroyed()) return;
    const { navigationHistory } = webContents;
    const next = {
      ...state,
      ...change,
      canGoBack: navigationHistory.canGoBack(),
      canGoForward: navigationHistory.canGoForward(),
    };
    if (JSON.stringify(next) === JSON.stringify(state)) return;
    state = next;
    changed(state);
  }

  const isLoading = () => underWay > 0 || (!webContents.isDestroyed() && webContents.isLoading());

  function leave(address: string): void {
    engine
      .ask('platform.left', { url: address })
      .catch((error: unknown) => console.error('platform.left:', error));
  }

  const { protocol } = webContents.session;
  for (const scheme of ['https', 'http']) if (protocol.isProtocolHandled(scheme)) protocol.unhandle(scheme);
  servePlatforms(protocol, {
    engine,
    keeper,
    refusals,
    language,
    refused(address) {
      refusedNext = address;
      leave(address);
    },
  });

  /** Whether a link may be followed. One that may not leaves the page as it is, with a word above it. */
  function follows(url: string): boolean {
    if (isFollowed(url)) return true;
    leave(url);
    tell({ refused: url, notDownloaded: null });
    return false;
  }
  allowNavigation(webContents, { allows: follows });

  // A link that asks for a window of its own opens here: there is one view.
  webContents.setWindowOpenHandler(({ url }) => {
    if (follows(url)) void load(url);
    return { action: 'deny' };
  });
  webContents.on('did-start-navigation', ({ url, isMainFrame, isSameDocument }) => {
    if (!isMainFrame || isSameDocument) return;
    refusedNext = null;
    keeper.started(url);
  });
  webContents.on('did-redirect-navigation', ({ url, isMainFrame }) => {
    if (isMainFrame) keeper.redirected(url);
  });
  webContents.on('did-navigate', (_event, url, status) => {
    keeper.committed(url);
    // Chromium shows about:blank without asking anybody, also for a link that it can't read.
    if (!isFollowed(url)) return refuse(url);
    forgetBlank(webContents.navigationHistory);
    // Chromium remembers a zoom by host, and a new host begins at 1.
    webContents.setZoomFactor(zoomFactor);
    refusedNow = refusedNext;
    const served = keeper.shown?.page.served;
    tell({
      address: refusedNow ?? url,
      status: served?.status ?? status,
      title: served?.title ?? webContents.getTitle(),
      platform: served?.platform ?? null,
      refused: refusedNow,
      shownAt: served?.at ?? null,
      notDownloaded: null,
    });
    if (served === undefined || part !== undefined) return;
    ({ host } = new URL(url));
    const { at: servedAt, body, title } = served;
    const sha256 = createHash('sha256').update(body).digest('hex');
    const visited = { url, status: served.status, title, servedAt, sha256 };
    engine
      .ask('platform.visited', visited)
      .catch((error: unknown) => console.error('platform.visited:', error));
  });
  // The session's lock has stopped it already. Of the page that is shown nothing has changed.
  const download = (_event: unknown, item: DownloadItem, by: WebContents) => {
    if (by !== webContents) return;
    keeper.downloaded(item.getURL());
    tell({ notDownloaded: item.getFilename(), refused: null, loading: false });
  };
  const { session } = webContents;
  session.on('will-download', download);
  webContents.on('destroyed', () => session.off('will-download', download));
  webContents.on('did-navigate-in-page', (_event, url, isMainFrame) => {
    // An empty place is none.
    if (isMainFrame) tell({ address: url.replace(/#$/, '') });
  });
  webContents.on('page-title-updated', (_event, title) => tell({ title }));
  webContents.on('did-start-loading', () => tell({ loading: true }));
  webContents.on('did-stop-loading', () => tell({ loading: isLoading() }));
  webContents.on('did-fail-load', (_event, code, _text, url, isMainFrame) => {
    // Also told of a page that is shown and whose loading another navigation cut short: nothing failed then.
    if (isMainFrame && code !== aborted) keeper.failed(url);
  });
  webContents.on('before-input-event', (event, input) => {
    const key = readPlatformKey(input, process.platform);
    if (key === undefined) return;
    event.preventDefault();
    pressed(key);
  });

  /**
   * Shows a page that is shown already anew, at its start or at the place that the address names. Asked for the very address
   * that it shows, Chromium would reload, which keeps the reader where the page was scrolled to, and asked for another place
   * on it, it would only go there.
   */
  async function loadAnew(page: string, url: string): Promise<void> {
    const before = webContents.getURL();
    const steps = [...(before === page ? [`${page}#`] : []), page, ...(url === page ? [] : [url])];
    for (const step of steps) {
      await webContents.loadURL(step);
      // Told that loading stopped after the next step has begun, Electron would take that one for failed.
      if (webContents.isLoading()) await once(webContents, 'did-stop-loading');
      // It may lead elsewhere now.
      if (webContents.getURL() !== step) return;
    }
    // Going back leads to what was shown before, not through the steps.
    forgetBefore(webContents.navigationHistory, steps.length - (before === url ? 0 : 1));
  }

  const load = (url: string): Promise<void> => {
    const page = withoutPlace(url);
    underWay += 1;
    // Said at once, so that nobody takes the page before for the one that was asked for.
    tell({ loading: true });
    const loaded =
      withoutPlace(webContents.getURL()) === page ? loadAnew(page, url) : webContents.loadURL(url);
    // A navigation that another one overtakes, or that is refused, rejects: the state tells of it.
    return loaded
      .catch(() => undefined)
      .finally(() => {
        underWay -= 1;
        tell({ loading: isLoading() });
      });
  };
  const refuse = (address: string) => void load(refusals.pageFor(address));
  return {
    view,
    get state() {
      return state;
    },
    get page() {
      return keeper.shown;
    },
    get host() {
      return host;
    },
    go: load,
    refuse,
    back: () => webContents.navigationHistory.goBack(),
    forward: () => webContents.navigationHistory.goForward(),
    reload: () => webContents.reload(),
    place(bounds, wanted) {
      visible = wanted && bounds.width > 0 && bounds.height > 0;
      view.setBounds(bounds);
      view.setVisible(visible);
    },
    zoom(factor) {
      zoomFactor = factor;
      webContents.setZoomFactor(factor);
    },
    find(text, step) {
      marked = true;
      return findOnPage(webContents, text, step);
    },
    unmark() {
      // What the reader selected stays.
      if (marked && !webContents.isDestroyed()) webContents.stopFindInPage('clearSelection');
      marked = false;
    },
    async drawn(work) {
      if (!visible) view.setVisible(true);
      try {
        return await work();
      } finally {
        if (!webContents.isDestroyed()) view.setVisible(visible);
      }
    },
    close() {
      if (!webContents.isDestroyed()) webContents.close();
    },
  };
}

/** Takes the empty page that a refusal stands for out of the history: going back would only refuse it again. */
function forgetBlank(history: NavigationHistory): void {
  const before = history.getActiveIndex() - 1;
  const entry = before < 0 ? undefined : history.getEntryAtIndex(before);
  if (entry && !isFollowed(entry.url)) history.removeEntryAtIndex(before);
}

/** Takes as many entries out of the history as stand just before the one that is shown. */
function forgetBefore(history: NavigationHistory, count: number): void {
  for (let left = count; left > 0 && history.getActiveIndex() > 0; left -= 1)
    history.removeEntryAtIndex(history.getActiveIndex() - 1);
}
