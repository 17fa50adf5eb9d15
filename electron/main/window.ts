import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import { preloadFile } from './paths';
import { appOrigin } from './schemes';
import { saveWindowState, smallest, visibleBounds, type WindowState } from './window-state';

/** Paper of the window in both themes, as in renderer/ui/tokens.css: what is seen before the first paint. */
const paper = { light: '#f5f4f1', dark: '#15161a' };

/** Waits no longer than this for the first paint before the window is shown all the same, milliseconds. */
const patience = 5_000;

export interface HirzWindow {
  window: BrowserWindow;
  /** Remembered from the last start, and kept for the next one. */
  remember(change: Partial<Pick<WindowState, 'theme' | 'language'>>): void;
  state(): WindowState;
}

/** Opens the window where it stood last. It shows itself with its first paint. */
export function openWindow(folder: string, remembered: WindowState): HirzWindow {
  let state = remembered;
  nativeTheme.themeSource = state.theme;
  const displays =
    state.bounds === undefined ? [] : screen.getAllDisplays().map((display) => display.workArea);
  const window = new BrowserWindow({
    ...visibleBounds(state.bounds, displays),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: 'Hirz',
    backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
    autoHideMenuBar: true,
    webPreferences: {
      preload: preloadFile,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
      v8CacheOptions: 'bypassHeatCheck',
    },
  });

  const show = () => {
    if (window.isDestroyed() || window.isVisible()) return;
    if (state.maximised) window.maximize();
    window.show();
  };
  window.once('ready-to-show', show);
  setTimeout(show, patience).unref();

  function keep(): void {
    if (window.isDestroyed() || window.isMinimized()) return;
    const bounds = window.getNormalBounds();
    state = { ...state, bounds, maximised: window.isMaximized() };
    saveWindowState(folder, state);
  }
  let soon: NodeJS.Timeout | undefined;
  const keepSoon = () => {
    clearTimeout(soon);
    soon = setTimeout(keep, 800);
  };
  window.on('resize', keepSoon);
  window.on('move', keepSoon);
  window.on('close', () => {
    clearTimeout(soon);
    keep();
  });

  void window.loadURL(`${appOrigin}/index.html`);
  return {
    window,
    state: () => state,
    remember(change) {
      if (change.theme !== undefined) {
        nativeTheme.themeSource = change.theme;
        if (!window.isDestroyed())
          window.setBackgroundColor(nativeTheme.shouldUseDarkColors ? paper.dark : paper.light);
      }
      const changed = { ...state, ...change };
      if (JSON.stringify(changed) === JSON.stringify(state)) return;
      state = changed;
      saveWindowState(folder, state);
    },
  };
}
