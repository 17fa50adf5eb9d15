import type { BrowserWindow, Rectangle, WebContentsView } from 'electron';
import type { Announcement } from '../../../core/contract/announcement';
import type { Language } from '../../../core/domain/text/localised';
import type { Engine } from '../engine-process';
import { enlarged } from '../platform/enlarged';
import type { PlatformKey } from '../platform/platform-keys';
import type { SessionMirror } from '../session-mirror';
import { createVisitView, type Visit } from './visit-view';

export interface ReplayOptions {
  window: BrowserWindow;
  engine: Engine;
  session: SessionMirror;
  language(): Language;
  announce(announcement: Announcement): void;
}

/** Shows assessors what trainees saw: one visited page at a time, in a view of its own. */
export interface Replay {
  /** Shows a visit, another one, or none. */
  place(visit: Visit | null, visible: boolean, bounds: Rectangle): void;
  /** The keyboard goes into the page. */
  focus(): void;
  setZoom(factor: number): void;
}

export function createReplay({ window, engine, session, language, announce }: ReplayOptions): Replay {
  let open: { visit: Visit; view: WebContentsView } | undefined;

  function leave(): void {
    if (open === undefined) return;
    const { view } = open;
    open = undefined;
    if (!window.isDestroyed()) window.contentView.removeChildView(view);
    if (!view.webContents.isDestroyed()) view.webContents.close();
  }

  function pressed(key: PlatformKey): void {
    // Nothing can be preserved here, and no address be typed.
    if (key !== 'back' && key !== 'forward' && key !== 'palette' && key !== 'leave') return;
    if (key === 'palette' || key === 'leave') window.webContents.focus();
    announce({ topic: 'menu', action: key === 'leave' ? 'focus-address' : key });
  }

  /** A view of its own for each visit: nothing of the one before is left, and it begins at its top. */
  function viewFor(visit: Visit): WebContentsView {
    if (open?.visit.submission === visit.submission && open.visit.seq === visit.seq) return open.view;
    leave();
    const view = createVisitView({ engine, visit, language, pressed });
    open = { visit, view };
    window.contentView.addChildView(view);
    // Chromium remembers a zoom by host, and a new host begins at 1.
    view.webContents.on('did-navigate', () => zoom(view, window.webContents.getZoomFactor()));
    return view;
  }

  function zoom({ webContents }: WebContentsView, factor: number): void {
    if (!webContents.isDestroyed()) webContents.setZoomFactor(factor);
  }

  session.onChange(({ role }) => {
    if (role !== 'assessor') leave();
  });
  engine.onStopped(leave);

  return {
    place(visit, visible, bounds) {
      if (visit === null) return leave();
      const view = viewFor(visit);
      view.setBounds(enlarged(bounds, window.webContents.getZoomFactor()));
      view.setVisible(visible && bounds.width > 0 && bounds.height > 0);
    },
    focus: () => open?.view.webContents.focus(),
    setZoom(factor) {
      if (open) zoom(open.view, factor);
    },
  };
}
