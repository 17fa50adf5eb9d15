import { app, safeStorage, session as sessions } from 'electron';
import { type Announcement, Subject } from '../../core/contract/announcement';
import type { Session } from '../../core/contract/session';
import { HirzError } from '../../core/domain/fault/fault';
import type { Language } from '../../core/domain/text/localised';
import { createArchiveViewer } from './archive/archive-viewer';
import { answerCalls } from './calls';
import { createCollect } from './capture/collect';
import { createPreserve } from './capture/preserve';
import { createDialogs } from './dialogs';
import { answerDrops } from './dropped-file';
import { type Fork, tendEngine } from './engine-process';
import { serveEvidence } from './evidence-protocol';
import type { StartedEngine } from './fork-engine';
import { keyStoreSecret } from './key-store';
import { setMenu } from './menu';
import { createBrowser } from './platform/browser';
import { createReplay } from './replay/replay';
import { createReportExport } from './report/export-report';
import { mirrorSession } from './session-mirror';
import type { HirzWindow } from './window';
import { zoomAll } from './zoom';

/** The engine gets so long to close the open case when Hirz ends, milliseconds. */
const endingPatience = 5_000;

/** A window whose page crashes is loaded again; not without end. */
const mostReloads = 3;

export interface ShellParts extends HirzWindow {
  /** The engine's process that is starting, and how to start another one. */
  first: StartedEngine;
  fork: Fork;
  /** Language until the engine has spoken. */
  fallback: Language;
}

/** Everything behind the window: engine, calls, platform view, menu, and the end of Hirz. */
export function runShell({ window, remember, state, first, fork, fallback }: ShellParts): void {
  const engine = tendEngine(first, fork);
  const session = mirrorSession(engine);
  const contents = () => (window.isDestroyed() ? undefined : window.webContents);
  const language = () => state().language ?? fallback;

  function announce(announcement: Announcement): void {
    contents()?.send('hirz:announce', announcement);
  }

  const browser = createBrowser({ window, engine, session, language, announce });
  const replay = createReplay({ window, engine, session, language, announce });
  const archives = createArchiveViewer({ window, engine, session, language, announce });
  const preserve = createPreserve(browser, engine, announce);
  const collect = createCollect({ window, browser, engine, session, language });
  const exportReport = createReportExport(engine);
  const dialogs = createDialogs({ window, engine, language });
  answerCalls({
    engine,
    session,
    window: contents,
    keyStore: () => keyStoreSecret(app.getPath('userData'), safeStorage),
    handlers: {
      'browser.state': browser.state,
      'browser.navigate': ({ address }) => browser.navigate(address),
      'browser.back': browser.back,
      'browser.forward': browser.forward,
      'browser.reload': browser.reload,
      'browser.focus': () => {
        browser.focus();
        return {};
      },
      'browser.find': ({ text, step }) => browser.find(text, step),
      'browser.endFind': () => {
        browser.endFind();
        return {};
      },
      'browser.place': ({ visible, bounds }) => {
        browser.place(visible, bounds);
        return {};
      },
      'visit.place': ({ visit, visible, bounds }) => {
        replay.place(visit, visible, bounds);
        return {};
      },
      'visit.focus': () => {
        replay.focus();
        return {};
      },
      'archive.state': archives.state,
      'archive.place': ({ archive, visible, bounds }) => {
        archives.place(archive, visible, bounds);
        return {};
      },
      'archive.go': ({ to }) => {
        archives.go(to);
        return {};
      },
      'archive.focus': () => {
        archives.focus();
        return {};
      },
      'capture.preserve': preserve,
      'capture.collect': collect,
      'report.exportPdf': exportReport,
      'files.choose': ({ purpose }) => dialogs.choose(purpose),
      'files.chooseMany': ({ purpose }) => dialogs.chooseMany(purpose),
      'files.saveAs': ({ purpose, suggested }) => dialogs.saveAs(purpose, suggested),
    },
  });
  answerDrops(engine, contents);
  serveEvidence(sessions.defaultSession.protocol, engine);

  engine.listen(announce);
  engine.onStopped((restarted) => {
    announce({
      topic: 'engineStopped',
      fault: new HirzError(restarted ? 'engineStopped' : 'engineGone').fault,
    });
    if (!restarted) return;
    announce({ topic: 'changed', subjects: Subject.options });
  });

  const showMenu = () =>
    setMenu({
      window,
      language: language(),
      packaged: app.isPackaged,
      act: (action) => announce({ topic: 'menu', action }),
      zoom: (change) => zoomAll(window, [browser, replay, archives], change),
    });
  let menuLanguage = language();
  // The menu is needed after the first paint only.
  if (window.isVisible()) showMenu();
  else window.once('show', showMenu);
  session.onChange(({ language: spoken, theme }: Session) => {
    remember({ language: spoken, theme });
    if (spoken === menuLanguage) return;
    menuLanguage = spoken;
    if (window.isVisible()) showMenu();
  });
  session.forget();

  let reloads = 0;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    console.error(`The window's process is gone: ${reason}`);
    reloads += 1;
    if (reason !== 'clean-exit' && reloads <= mostReloads) window.webContents.reload();
  });

  app.on('second-instance', () => {
    if (window.isDestroyed()) return;
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  });
  app.on('window-all-closed', () => app.quit());

  let ended = false;
  app.on('will-quit', (event) => {
    if (ended) return;
    event.preventDefault();
    void engine.stop(endingPatience).finally(() => {
      ended = true;
      app.quit();
    });
  });
}
