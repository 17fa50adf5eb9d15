import { WebContentsView } from 'electron';
import type { ArchiveState } from '../../../core/contract/archive';
import { HirzError } from '../../../core/domain/fault/fault';
import type { Language } from '../../../core/domain/text/localised';
import { allowNavigation } from '../contents-lock';
import type { Engine } from '../engine-process';
import { isFollowed } from '../platform/platform-address';
import { type PlatformKey, readPlatformKey } from '../platform/platform-keys';
import { platformPreferences } from '../platform/platform-preferences';
import { platformResponse } from '../platform/platform-response';
import { refusalPage } from '../platform/refusal-page';

/** A web archive among the evidence, and the page of it to begin at. */
export interface ArchivePage {
  sha256: string;
  page: string;
}

export interface ArchiveViewOptions extends ArchivePage {
  engine: Engine;
  language(): Language;
  changed(state: ArchiveState): void;
  pressed(key: PlatformKey): void;
}

export interface ArchiveView {
  readonly view: WebContentsView;
  readonly state: ArchiveState;
  go(to: 'back' | 'forward' | 'start'): void;
  close(): void;
}

/** Kept in memory, and of its own: nothing of an open platform shows in it, and nothing of it there. */
const partition = 'archive';

const withoutPlace = (url: string) => url.split('#', 1)[0] ?? url;

/**
 * A view that shows pages of one web archive again: sandboxed, no preload, no scripts. Every request is answered from the responses
 * that the archive holds, and from nothing else: none ever leaves this process. Links between its pages work; an address that it does
 * not hold is a page that says so.
 */
export function createArchiveView(options: ArchiveViewOptions): ArchiveView {
  const { engine, sha256, page, language, changed, pressed } = options;
  const view = new WebContentsView({ webPreferences: { partition, ...platformPreferences } });
  const { webContents } = view;
  /** Statuses that were answered, by address; 0 where the archive holds nothing. */
  const answered = new Map<string, number>();
  let state: ArchiveState = {
    sha256,
    address: page,
    title: '',
    status: 0,
    held: true,
    canGoBack: false,
    canGoForward: false,
  };
  // Archived pages are light pages, whatever the window's theme.
  view.setBackgroundColor('#ffffff');
  view.setVisible(false);

  async function answer({ url, method, headers }: Request): Promise<Response> {
    const address = withoutPlace(url);
    try {
      const found = method === 'GET' ? await engine.ask('archive.serve', { sha256, url }) : null;
      answered.set(address, found?.status ?? 0);
      return found === null
        ? refusalPage('notInArchive', url, language())
        : platformResponse(found, headers.get('range'));
    } catch (error) {
      answered.set(address, 0);
      const damaged = error instanceof HirzError && error.fault.code === 'archiveDamaged';
      if (!damaged) console.error('archive:', error);
      return refusalPage(damaged ? 'archiveDamaged' : 'unavailable', url, language());
    }
  }
  const { protocol } = webContents.session;
  for (const scheme of ['https', 'http']) {
    if (protocol.isProtocolHandled(scheme)) protocol.unhandle(scheme);
    protocol.handle(scheme, answer);
  }

  function tell(change: Partial<ArchiveState>): void {
    if (webContents.isDestroyed()) return;
    const { navigationHistory } = webContents;
    state = {
      ...state,
      ...change,
      canGoBack: navigationHistory.canGoBack(),
      canGoForward: navigationHistory.canGoForward(),
    };
    changed(state);
  }

  // Overtaken by another navigation, or refused: the page itself says what is wrong.
  const load = (url: string) => void webContents.loadURL(url).catch(() => undefined);
  allowNavigation(webContents, { allows: isFollowed });
  // A link that asks for a window of its own opens here: there is one view.
  webContents.setWindowOpenHandler(({ url }) => {
    if (isFollowed(url)) load(url);
    return { action: 'deny' };
  });
  webContents.on('did-navigate', (_event, url) => {
    const status = answered.get(withoutPlace(url)) ?? 0;
    tell({ address: url, title: webContents.getTitle(), status, held: status !== 0 });
  });
  webContents.on('did-navigate-in-page', (_event, url, isMainFrame) => {
    if (isMainFrame) tell({ address: url });
  });
  webContents.on('page-title-updated', (_event, title) => tell({ title }));
  webContents.on('before-input-event', (event, input) => {
    const key = readPlatformKey(input, process.platform);
    if (key === undefined) return;
    event.preventDefault();
    pressed(key);
  });
  load(page);
  return {
    view,
    get state() {
      return state;
    },
    go(to) {
      if (to === 'start') load(page);
      else if (to === 'back') webContents.navigationHistory.goBack();
      else webContents.navigationHistory.goForward();
    },
    close() {
      if (!webContents.isDestroyed()) webContents.close();
    },
  };
}
