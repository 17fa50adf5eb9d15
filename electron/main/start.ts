import { app, Menu, type Session, session as sessions } from 'electron';
import type { Language } from '../../core/domain/text/localised';
import { serveApp } from './app-protocol';
import { lockContents } from './contents-lock';
import { lockSession } from './network-lock';
import { openWindow } from './window';

/**
 * Starts Hirz: the window first, then everything that it will ask for, while Chromium starts the window's process.
 * Nothing is read from disk before the window but its own place.
 */
export async function start(language: Language | undefined): Promise<void> {
  // Without this Electron builds a menu of its own, to be thrown away.
  Menu.setApplicationMenu(null);
  app.on('session-created', (session: Session) => lockSession(session));
  app.on('web-contents-created', (_event, contents) => lockContents(contents, app.isPackaged));
  await app.whenReady();
  app.configureHostResolver({ enableBuiltInResolver: false, secureDnsMode: 'off' });
  serveApp(sessions.defaultSession.protocol);
  const opened = openWindow();
  const { runShell } = await import('./shell');
  runShell(opened, language);
}
