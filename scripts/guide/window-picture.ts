import type { ElectronApplication } from '@playwright/test';

/** A PNG of the window as it is on the screen, the platform's own view included. */
export async function windowPicture(app: ElectronApplication): Promise<Buffer> {
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
