import type { CapturedPage } from '../../../core/contract/shell-engine';
import { pixelLimit } from '../../../core/domain/dataset/media-type';
import type { PageCommands } from './page-commands';
import { layoutOf } from './page-layout';
import { placeOnScreen } from './page-place';

/** Highest picture of a page, pixels of the screen: beyond this Chromium's surfaces repeat or stay blank. */
const highestPicture = 16_000;

/** How high a picture of a page is at most, pixels of the screen: less where the page is so wide that no working copy could be made of it. */
export function mostHeight(width: number): number {
  return Math.min(highestPicture, Math.floor(pixelLimit / width));
}

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
  /** What the picture shows, from the top: less than the page where it is higher than `mostHeight`. */
  pictured: Size;
  /** How far the page is scrolled, CSS pixels of the page as the picture shows it. */
  scroll: { x: number; y: number };
  /** Where things stand on it, as the picture shows them, CSS pixels. */
  layout: CapturedPage['layout'];
}

interface PictureOptions {
  zoom: number;
  display: number;
  across: number;
  /** Tells the page that the pointer left it. */
  pointerAway(): void;
}

interface Metrics {
  cssLayoutViewport: { pageX: number; pageY: number; clientWidth: number; clientHeight: number };
  cssContentSize: Size;
}

/**
 * Takes the whole page as one picture, beyond what is on the screen. What the reader has before their eyes stays there.
 * `zoom`: of the page; `display`: pixels of the screen in a pixel of the window. Both make the picture larger, as the user saw it.
 * `across`: width of the view, pixels of the window. A picture of more than the screen has no scroll bar: what is shown beside one,
 * the picture shows as wide as the view, and measured without the bar's place it would be cut on the right by that.
 */
export async function picturePage(
  commands: PageCommands,
  { zoom, display, across, pointerAway }: PictureOptions,
): Promise<PagePicture> {
  const { send } = commands;
  // Where less motion is asked for, nothing fades: what the pointer lit up is dark at once.
  const askContrast = (value: 'less' | 'more') =>
    send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-contrast', value },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ],
    });
  const toSamePlace = await placeOnScreen(commands);
  // No style sheet speaks of less contrast: it only makes sure that what is asked for below is new to the page.
  await askContrast('less');
  const { cssLayoutViewport: onScreen } = await send<Metrics>('Page.getLayoutMetrics');
  // The picture is drawn without a scroll bar, and so wider: things are measured as they stand then. Chromium lays the page out
  // without it only when its style changes next.
  await send('Emulation.setScrollbarsHidden', { hidden: true });
  // What lies far outside the screen is not laid out, and so has no height of its own, and what stays in sight while a page is
  // scrolled would lie over what is there: where more contrast is asked for, the style sheets lay out all, and all in its place.
  // The only other thing that they do then is to light nothing up, for a hand that moves over the page meanwhile.
  await askContrast('more');
  await toSamePlace();
  const { cssLayoutViewport, cssContentSize } = await send<Metrics>('Page.getLayoutMetrics');
  const pageSize = {
    width: Math.ceil(Math.max(cssContentSize.width, across / zoom)),
    height: Math.ceil(cssContentSize.height),
  };
  const scale = zoom * display;
  const pictured = {
    width: pageSize.width,
    height: Math.min(pageSize.height, Math.floor(mostHeight(Math.ceil(pageSize.width * scale)) / scale)),
  };
  // What Chromium itself shows for the pointer, over a film: it hears of it by another way than of commands, and has while things are
  // measured, which takes longest.
  pointerAway();
  const layout = await layoutOf(commands, scale);
  const { data } = await send<{ data: string }>('Page.captureScreenshot', {
    format: 'png',
    captureBeyondViewport: true,
    // Larger files for much quicker ones: the trainee waits for this.
    optimizeForSpeed: true,
    // The clip is measured in pixels of the window: CSS pixels after the page's zoom.
    clip: { x: 0, y: 0, width: pictured.width * zoom, height: pictured.height * zoom, scale: 1 },
  });
  // As it would be when the debugger is gone, but here it can still be scrolled.
  await send('Emulation.setScrollbarsHidden', { hidden: false });
  await send('Emulation.setEmulatedMedia', { features: [] });
  await toSamePlace();
  return {
    screenshot: new Uint8Array(Buffer.from(data, 'base64')),
    viewport: { width: onScreen.clientWidth, height: onScreen.clientHeight },
    pageSize,
    pictured,
    scroll: { x: cssLayoutViewport.pageX, y: cssLayoutViewport.pageY },
    layout,
  };
}
