import type { PageCommands } from './page-commands';

/** Highest picture of a page, CSS pixels: beyond this Chromium's surfaces repeat or stay blank. */
export const highestPicture = 16_000;

interface Size {
  width: number;
  height: number;
}

export interface PagePicture {
  /** PNG. */
  screenshot: Uint8Array;
  /** Of the page's part that is on the screen, CSS pixels. */
  viewport: Size;
  /** Of the whole page, CSS pixels. */
  pageSize: Size;
  /** What the picture shows, from the top: less than the page where it is higher than `highestPicture`. */
  pictured: Size;
}

interface Metrics {
  cssLayoutViewport: { clientWidth: number; clientHeight: number };
  cssContentSize: Size;
}

/** Takes the whole page as one picture, beyond what is on the screen, without scrolling it. */
export async function picturePage({ send }: PageCommands): Promise<PagePicture> {
  const { cssLayoutViewport, cssContentSize } = await send<Metrics>('Page.getLayoutMetrics');
  const pageSize = { width: Math.ceil(cssContentSize.width), height: Math.ceil(cssContentSize.height) };
  const pictured = { width: pageSize.width, height: Math.min(pageSize.height, highestPicture) };
  const { data } = await send<{ data: string }>('Page.captureScreenshot', {
    format: 'png',
    captureBeyondViewport: true,
    // Larger files for much quicker ones: the trainee waits for this.
    optimizeForSpeed: true,
    clip: { x: 0, y: 0, ...pictured, scale: 1 },
  });
  return {
    screenshot: new Uint8Array(Buffer.from(data, 'base64')),
    viewport: { width: cssLayoutViewport.clientWidth, height: cssLayoutViewport.clientHeight },
    pageSize,
    pictured,
  };
}
