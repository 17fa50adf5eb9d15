import type { BrowserWindow } from 'electron';
import { HirzError } from '../../../core/domain/fault/fault';
import type { Language } from '../../../core/domain/text/localised';
import type { Engine } from '../engine-process';
import type { Browser } from '../platform/browser';
import { createPlatformView, type PlatformView } from '../platform/platform-view';
import type { SessionMirror } from '../session-mirror';
import { takePage } from './page-capture';

interface CollectOptions {
  window: BrowserWindow;
  browser: Browser;
  engine: Engine;
  session: SessionMirror;
  language(): Language;
}

/**
 * Preserves what has more pages than the one that is shown, as one exhibit: goes through them in a view of its own, beside the window,
 * so that the trainee can go on meanwhile. The engine says where to go next and makes the exhibit; cancelled before that, nothing is left of it.
 */
export function createCollect({ window, browser, engine, session, language }: CollectOptions) {
  async function go(job: string, first: string, view: PlatformView): Promise<void> {
    let next: string | null = first;
    while (next !== null) {
      await view.go(next);
      const page = await takePage(view, engine);
      const answer: { going: boolean; next: string | null } = await engine.ask('capture.add', { job, page });
      if (!answer.going) return;
      next = answer.next;
    }
    await engine.ask('capture.finish', { job });
  }

  return async (): Promise<{ job: string }> => {
    const platform = browser.open;
    const { case: caseId } = await session.get();
    if (platform?.page === undefined || caseId === null) throw new HirzError('nothingToPreserve');
    const { job, next } = await engine.ask('capture.begin', { address: platform.page.page.url });
    const view = createPlatformView({
      engine,
      case: caseId,
      part: 'collected',
      language,
      changed: () => undefined,
      pressed: () => undefined,
    });
    const { width, height } = platform.view.getBounds();
    window.contentView.addChildView(view.view, 0);
    view.zoom(platform.view.webContents.getZoomFactor());
    // Outside the window but for the pixel in its corner: a view wholly outside is laid out as 0 pixels wide.
    const size = { width: Math.max(320, width), height: Math.max(320, height) };
    view.place({ x: 1 - size.width, y: 1 - size.height, ...size }, true);
    void go(job, next, view)
      .catch((error: unknown) => {
        const { fault } = error instanceof HirzError ? error : new HirzError('unexpected');
        return engine.ask('capture.fail', { job, fault });
      })
      .catch((error: unknown) => console.error('capture.fail:', error))
      .finally(() => {
        if (!window.isDestroyed()) window.contentView.removeChildView(view.view);
        view.close();
      });
    return { job };
  };
}
