import type { BrowserWindow, Rectangle } from 'electron';
import type { Announcement } from '../../../core/contract/announcement';
import type { ArchiveState } from '../../../core/contract/archive';
import type { Language } from '../../../core/domain/text/localised';
import type { Engine } from '../engine-process';
import { enlarged } from '../platform/enlarged';
import type { PlatformKey } from '../platform/platform-keys';
import type { SessionMirror } from '../session-mirror';
import { type ArchivePage, type ArchiveView, createArchiveView } from './archive-view';

export interface ArchiveViewerOptions {
  window: BrowserWindow;
  engine: Engine;
  session: SessionMirror;
  language(): Language;
  announce(announcement: Announcement): void;
}

/** Shows pages of web archives among the evidence again, one archive at a time, in a view of its own. */
export interface ArchiveViewer {
  state(): ArchiveState;
  /** Shows an archive, another one, or none. */
  place(archive: ArchivePage | null, visible: boolean, bounds: Rectangle): void;
  go(to: 'back' | 'forward' | 'start'): void;
  /** The keyboard goes into the page. */
  focus(): void;
  setZoom(factor: number): void;
}

const none: ArchiveState = {
  sha256: null,
  address: '',
  title: '',
  status: 0,
  held: false,
  canGoBack: false,
  canGoForward: false,
};

export function createArchiveViewer(options: ArchiveViewerOptions): ArchiveViewer {
  const { window, engine, session, language, announce } = options;
  let open: { archive: ArchivePage; shown: ArchiveView; of: string | null } | undefined;
  let caseNow: string | null = null;

  function leave(): void {
    if (open === undefined) return;
    const { shown } = open;
    open = undefined;
    if (!window.isDestroyed()) window.contentView.removeChildView(shown.view);
    shown.close();
    announce({ topic: 'archive', state: none });
  }

  function pressed(key: PlatformKey): void {
    if (key === 'back' || key === 'forward') open?.shown.go(key);
    // Nothing can be preserved here, and no address be typed; out of the page the keyboard is where it was before.
    if (key === 'palette' || key === 'leave') window.webContents.focus();
    if (key === 'palette') announce({ topic: 'menu', action: key });
  }

  /** A view of its own for each archive: nothing of the one before is left. */
  function viewFor(archive: ArchivePage): ArchiveView {
    if (open?.archive.sha256 === archive.sha256 && open.archive.page === archive.page) return open.shown;
    leave();
    const shown = createArchiveView({
      ...archive,
      engine,
      language,
      pressed,
      changed: (state) => announce({ topic: 'archive', state }),
    });
    open = { archive, shown, of: caseNow };
    window.contentView.addChildView(shown.view);
    // Chromium remembers a zoom by host, and a new host begins at 1.
    shown.view.webContents.on('did-navigate', () => zoom(shown, window.webContents.getZoomFactor()));
    return shown;
  }

  function zoom({ view }: ArchiveView, factor: number): void {
    if (!view.webContents.isDestroyed()) view.webContents.setZoomFactor(factor);
  }

  session.onChange(({ role, case: caseId }) => {
    caseNow = caseId;
    if (role === null || (open !== undefined && open.of !== caseId)) leave();
  });
  engine.onStopped(leave);

  return {
    state: () => open?.shown.state ?? none,
    place(archive, visible, bounds) {
      if (archive === null) return leave();
      const { view } = viewFor(archive);
      view.setBounds(enlarged(bounds, window.webContents.getZoomFactor()));
      view.setVisible(visible && bounds.width > 0 && bounds.height > 0);
    },
    go: (to) => open?.shown.go(to),
    focus: () => open?.shown.view.webContents.focus(),
    setZoom(factor) {
      if (open) zoom(open.shown, factor);
    },
  };
}
