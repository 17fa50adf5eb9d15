import { screen, type WebContents } from 'electron';
import type { CapturedPage, Served } from '../../../core/contract/shell-engine';
import { HirzError } from '../../../core/domain/fault/fault';
import type { Engine } from '../engine-process';
import type { PlatformView } from '../platform/platform-view';
import type { Kept, ServedPage } from '../platform/served-page';
import { type PageCommands, withPageCommands } from './page-commands';
import { addressesOf } from './page-media';
import { picturePage } from './page-picture';
import { pictureHash } from './picture-hash';

/** A page that still loads is waited for so long, milliseconds; then what there is is preserved. */
const loadingPatience = 3_000;

async function settled(contents: WebContents): Promise<void> {
  if (!contents.isLoading()) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(done, loadingPatience);
    function done() {
      clearTimeout(timer);
      contents.off('did-stop-loading', done);
      resolve();
    }
    contents.on('did-stop-loading', done);
  });
}

/** The responses that made the page, in the order in which they were served; what stands in the page but was not fetched yet is fetched now. */
async function responsesOf(
  page: ServedPage,
  addresses: ReadonlySet<string>,
  engine: Engine,
): Promise<Kept[]> {
  const loaded = [...page.resources.values()].filter(({ url }) => addresses.has(url));
  const known = new Set([page.page.url, ...loaded.map(({ url }) => url)]);
  const missing = await Promise.all(
    [...addresses]
      .filter((url) => !known.has(url))
      .map(async (url): Promise<Kept | undefined> => {
        const served = await engine.ask('platform.serve', { url, method: 'GET' });
        return served === null ? undefined : { url, served };
      }),
  );
  return [page.page, ...page.hops, ...loaded, ...missing.filter((kept) => kept !== undefined)];
}

const asResponse = ({ url, served }: Kept): CapturedPage['responses'][number] => {
  const { status, headers, body }: Served = served;
  const hash = pictureHash(body);
  return {
    response: { url, status, headers },
    body,
    ...(hash === undefined ? {} : { differenceHash: hash }),
  };
};

/**
 * Takes what only the shell can of the page that a view shows: whole-page picture, MHTML, layout, and the very responses that it was
 * made of.
 * @throws HirzError `nothingToPreserve` where no page of the exercise is shown, `pageChangedMeanwhile`, `captureTimedOut`
 */
export async function takePage(platform: PlatformView, engine: Engine): Promise<CapturedPage> {
  const { view } = platform;
  const { webContents } = view;
  await settled(webContents);
  const { page } = platform;
  if (page === undefined) throw new HirzError('nothingToPreserve');
  // What the trainee looked for is no part of the page.
  platform.unmark();
  const options = {
    zoom: webContents.getZoomFactor(),
    display: screen.getDisplayMatching(view.getBounds()).scaleFactor,
    across: view.getBounds().width,
    // What the trainee points at is lit up for them alone.
    pointerAway: () => webContents.sendInputEvent({ type: 'mouseLeave', x: 0, y: 0 }),
  };
  const taken = await platform
    .drawn(() => withPageCommands(webContents, (commands) => take(commands, page, engine, options)))
    .catch((error: unknown) => {
      // A page that is just leaving answers in many ways, some before the next one is there.
      const isLeaving = platform.page !== page || webContents.isLoadingMainFrame();
      throw isLeaving ? new HirzError('pageChangedMeanwhile', { cause: error }) : error;
    });
  if (platform.page !== page) throw new HirzError('pageChangedMeanwhile');
  return {
    addressAsked: page.asked,
    addressFinal: page.page.url,
    title: platform.state.title,
    servedAt: page.page.served.at,
    userAgent: webContents.getUserAgent(),
    ...taken,
    viewport: { ...taken.viewport, scale: options.zoom * options.display },
  };
}

async function take(
  commands: PageCommands,
  page: ServedPage,
  engine: Engine,
  options: Parameters<typeof picturePage>[1],
) {
  // All at once: while the picture is drawn and encoded elsewhere, the page's own process writes the snapshot.
  const [{ data }, responses, picture] = await Promise.all([
    commands.send<{ data: string }>('Page.captureSnapshot', { format: 'mhtml' }),
    addressesOf(commands, page.page.url)
      .then((addresses) => responsesOf(page, addresses, engine))
      // The pictures are decoded here while the page's is drawn elsewhere.
      .then((kept) => kept.map(asResponse)),
    picturePage(commands, options),
  ]);
  return {
    ...picture,
    snapshot: new Uint8Array(Buffer.from(data, 'utf8')),
    responses,
  };
}
