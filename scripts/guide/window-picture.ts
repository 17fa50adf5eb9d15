import type { ElectronApplication } from '@playwright/test';

/** Milliseconds after which nothing is lit up any longer that lay under the pointer. */
const fades = 250;

/** A PNG of the window as it is on the screen, the platform's own view included. */
export async function windowPicture(app: ElectronApplication): Promise<Buffer> {
  // The pointer of a display at which nobody sits rests in its middle, and lights up what lies there.
  await app.evaluate(({ webContents }) => {
    for (const page of webContents.getAllWebContents()) {
      page.sendInputEvent({ type: 'mouseLeave', x: 0, y: 0 });
    }
  });
  await new Promise((resolve) => setTimeout(resolve, fades));
  const png = await app.evaluate(async ({ desktopCapturer, BrowserWindow, screen }) => {
    const [shown] = BrowserWindow.getAllWindows();
    const [whole] = await desktopCapturer.getSources({
      types: ['screen'],
      thumbnailSize: screen.getPrimaryDisplay().size,
    });
    return shown && whole ? whole.thumbnail.crop(shown.getBounds()).toPNG().toString('base64') : '';
  });
  return Buffer.from(png, 'base64');
}
