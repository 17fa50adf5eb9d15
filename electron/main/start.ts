import { app, Menu, type Session, session as sessions } from 'electron';
import type { Language } from '../../core/domain/text/localised';
import { serveApp } from './app-protocol';
import { lockContents } from './contents-lock';
import { forkEngine } from './fork-engine';
import { lockSession } from './network-lock';
import { shippedExercises } from './paths';
import { openWindow } from './window';
import { loadWindowState } from './window-state';

function systemLanguage(): Language {
  const code = (app.getPreferredSystemLanguages()[0] ?? '').slice(0, 2).toLowerCase();
  return code === 'ar' || code === 'fr' ? code : 'en';
}

/**
 * Starts Hirz: the engine's process and the window at once, then everything behind the window, while both get ready.
 * Nothing is read from disk before the window but its own place.
 */
export async function start(asked: Language | undefined): Promise<void> {
  // Without this Electron builds a menu of its own, to be thrown away.
  Menu.setApplicationMenu(null);
  app.on('session-created', (session: Session) => lockSession(session));
  app.on('web-contents-created', (_event, contents) => lockContents(contents, app.isPackaged));
  await app.whenReady();
  app.configureHostResolver({ enableBuiltInResolver: false, secureDnsMode: 'off' });
  const onItsWay = serveApp(sessions.defaultSession.protocol);
  const folder = app.getPath('userData');
  const remembered = loadWindowState(folder);
  // A language that was chosen in Hirz is the engine's to remember, and wins over all of these.
  const fallback = asked ?? remembered.language ?? systemLanguage();
  const fork = () =>
    forkEngine([
      `--hirz-data=${folder}`,
      `--hirz-exercises=${shippedExercises()}`,
      `--hirz-version=${app.getVersion()}`,
      `--hirz-language=${fallback}`,
    ]);
  const first = fork();
  const opened = openWindow(folder, remembered);
  // Loading what is behind the window takes this process a while: it is done while Chromium makes the window's process.
  await onItsWay;
  const { runShell } = await import('./shell');
  runShell({ ...opened, first, fork, fallback });
}
