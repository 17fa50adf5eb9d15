import type { BrowserWindow, Rectangle } from 'electron';
import type { Announcement } from '../../../core/contract/announcement';
import type { BrowserState, FoundOnPage } from '../../../core/contract/browser';
import type { Session } from '../../../core/contract/session';
import { HirzError } from '../../../core/domain/fault/fault';
import type { Language } from '../../../core/domain/text/localised';
import type { Engine } from '../engine-process';
import type { SessionMirror } from '../session-mirror';
import { enlarged } from './enlarged';
import type { FindStep } from './find-on-page';
import { readTypedAddress } from './platform-address';
import type { PlatformKey } from './platform-keys';
import { createPlatformView, nowhere, type PlatformView } from './platform-view';

export interface BrowserOptions {
  window: BrowserWindow;
  engine: Engine;
  session: SessionMirror;
  language(): Language;
  announce(announcement: Announcement): void;
}

/** The platform view of whichever case is open: made with the first page, gone with the case. */
export interface Browser {
  /** The open view, if any page was asked for in this case. */
  readonly open: PlatformView | undefined;
  state(): BrowserState;
  navigate(typed: string): Promise<BrowserState>;
  back(): BrowserState;
  forward(): BrowserState;
  reload(): BrowserState;
  /** The keyboard goes into the page. */
  focus(): void;
  find(text: string, step: FindStep): Promise<FoundOnPage>;
  endFind(): void;
  place(visible: boolean, bounds: Rectangle): void;
  setZoom(factor: number): void;
}

export function createBrowser({ window, engine, session, language, announce }: BrowserOptions): Browser {
  let open: { case: string; platform: PlatformView } | undefined;
  let placed: { visible: boolean; bounds: Rectangle } = {
    visible: false,
    bounds: { x: 0, y: 0, width: 0, height: 0 },
  };

  function leave(): void {
    if (open === undefined) return;
    const { platform } = open;
    open = undefined;
    if (!window.isDestroyed()) window.contentView.removeChildView(platform.view);
    platform.close();
    announce({ topic: 'browser', state: nowhere });
  }

  function pressed(key: PlatformKey): void {
    const platform = open?.platform;
    if (key === 'back') platform?.back();
    else if (key === 'forward') platform?.forward();
    else if (key === 'reload') platform?.reload();
    else {
      if (key !== 'preserve' && key !== 'preserve-wide') window.webContents.focus();
      announce({ topic: 'menu', action: key === 'leave' ? 'focus-address' : key });
    }
  }

  function put(): void {
    const bounds = enlarged(placed.bounds, window.webContents.getZoomFactor());
    open?.platform.place(bounds, placed.visible);
  }

  function viewFor(caseId: string): PlatformView {
    if (open?.case === caseId) return open.platform;
    leave();
    const platform = createPlatformView({
      engine,
      case: caseId,
      language,
      changed: (state) => announce({ topic: 'browser', state }),
      pressed,
    });
    open = { case: caseId, platform };
    window.contentView.addChildView(platform.view);
    platform.zoom(window.webContents.getZoomFactor());
    put();
    return platform;
  }

  session.onChange(({ case: caseId }: Session) => {
    if (open !== undefined && open.case !== caseId) leave();
  });
  engine.onStopped(leave);

  const state = () => open?.platform.state ?? nowhere;
  return {
    get open() {
      return open?.platform;
    },
    state,
    async navigate(typed) {
      const { case: caseId } = await session.get();
      if (caseId === null) throw new HirzError('noCaseOpen');
      const platform = viewFor(caseId);
      const address = readTypedAddress(typed, platform.host);
      if (address.kind === 'refused') platform.refuse(address.address);
      else void platform.go(address.url);
      return platform.state;
    },
    back() {
      open?.platform.back();
      return state();
    },
    forward() {
      open?.platform.forward();
      return state();
    },
    reload() {
      open?.platform.reload();
      return state();
    },
    focus() {
      // Keys in a page that is not seen would be lost.
      if (placed.visible) open?.platform.view.webContents.focus();
    },
    find: async (text, step) => (await open?.platform.find(text, step)) ?? { matches: 0, current: 0 },
    endFind() {
      open?.platform.unmark();
    },
    place(visible, bounds) {
      placed = { visible, bounds };
      put();
    },
    setZoom(factor) {
      open?.platform.zoom(factor);
      put();
    },
  };
}
