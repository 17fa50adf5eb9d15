import { type Session, WebContentsView } from 'electron';
import type { Language } from '../../../core/domain/text/localised';
import type { Engine } from '../engine-process';
import { type PlatformKey, readPlatformKey } from '../platform/platform-keys';
import { platformPreferences } from '../platform/platform-preferences';
import { platformResponse } from '../platform/platform-response';
import { refusalPage } from '../platform/refusal-page';

/** One page that was visited, of an opened submission. */
export interface Visit {
  submission: string;
  seq: number;
}

export interface VisitViewOptions {
  engine: Engine;
  visit: Visit;
  language(): Language;
  pressed(key: PlatformKey): void;
}

/** Kept in memory, and of its own: nothing of a case that is open shows in it, and nothing of it in a case. */
const partition = 'replay';

/** Answers every request of the view as of the instant of the visit, and nothing else: none ever leaves this process. */
function serveVisit({ protocol }: Session, { engine, visit, language }: VisitViewOptions): void {
  async function answer({ url, method, headers }: Request): Promise<Response> {
    try {
      const served = await engine.ask('visit.serve', { ...visit, request: { url, method } });
      return served === null
        ? new Response(null, { status: 403 })
        : platformResponse(served, headers.get('range'));
    } catch (error) {
      console.error('visit:', error);
      return refusalPage('unavailable', url, language());
    }
  }
  if (protocol.isProtocolHandled('https')) protocol.unhandle('https');
  protocol.handle('https', answer);
}

/**
 * Makes a view that shows one visited page again. As the platforms' own: sandboxed, no preload, no scripts. What was visited
 * is shown and not gone on from: no link leads anywhere (see contents-lock.ts).
 */
export function createVisitView(options: VisitViewOptions): WebContentsView {
  const { engine, visit, pressed } = options;
  const view = new WebContentsView({
    webPreferences: {
      partition,
      ...platformPreferences,
    },
  });
  const { webContents } = view;
  // Platforms are light pages, whatever the window's theme.
  view.setBackgroundColor('#ffffff');
  view.setVisible(false);
  serveVisit(webContents.session, options);
  webContents.on('before-input-event', (event, input) => {
    const key = readPlatformKey(input, process.platform);
    if (key === undefined) return;
    event.preventDefault();
    pressed(key);
  });
  engine
    .ask('visit.find', visit)
    .then((found) =>
      found === null || webContents.isDestroyed() ? undefined : webContents.loadURL(found.url),
    )
    // Overtaken by the next one, or nothing to be shown: the window says what is wrong with a visit.
    .catch(() => undefined);
  return view;
}
