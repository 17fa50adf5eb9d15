import { readFile } from 'node:fs/promises';
import type { CapturedPage } from '../../../core/contract/shell-engine';
import type { EntityRef } from '../../../core/domain/dataset/entity-ref';
import { Capture } from '../../../core/domain/evidence/capture';
import type { Exhibit } from '../../../core/domain/evidence/exhibit';
import { exhibitNumber } from '../../../core/domain/evidence/exhibit-number';
import type { Item } from '../../../core/domain/evidence/item';
import { pageText } from '../../../core/domain/evidence/page-text';
import { HirzError } from '../../../core/domain/fault/fault';
import { canonicalBytes } from '../../../core/domain/integrity/canonical-json';
import { renderPlatform } from '../../../core/domain/simulation/render-platform';
import type { OpenCase } from '../case/open-case';
import { zoneName } from '../custody/moment';
import type { JobControl } from '../jobs/jobs';
import type { ObjectDigests } from '../objects/object-store';
import { type OverlayInput, overlayOf } from '../overlay/overlay';
import type { SignWacz } from '../web-archive/wacz-signer';
import { waczOf } from '../web-archive/write-wacz';
import { type CapturedFile, distinctResponses, factsOf, mediaFiles, servedResponses } from './captured-files';
import type { CollectedPage } from './collection';
import { filesOf, recordsOfPages } from './records-file';

/** How a capture is made, for `capture.json`. */
const method =
  'Page served by the simulated platform, kept byte for byte, with all that it was made of in a web archive (WACZ 1.1.1); full-page screenshot and MHTML by the Chromium DevTools protocol; structured records as of servedAt; text of the page in the order of its source; what was visible by the layout of the page.';

/** The longest title that is kept, UTF-16 code units: a page's title is the platform's text, not ours. */
const longestTitle = 500;

const utf8 = new TextDecoder();

/** A text without lone surrogates: those can't be written as UTF-8. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

function itemOf({ path, role, type, bytes, derivedFrom }: CapturedFile, digests: ObjectDigests): Item {
  return { path, role, type, bytes: bytes.length, ...digests, ...(derivedFrom ? { derivedFrom } : {}) };
}

/** Stores files durably. Gives an item for each, in their order. */
async function storedItems({ objects }: OpenCase, files: readonly CapturedFile[]): Promise<Item[]> {
  const digests = await objects.put(files.map(({ bytes }) => bytes));
  return files.map((file, at) => itemOf(file, digests[at] as ObjectDigests));
}

const picture = (path: string, bytes: Uint8Array): CapturedFile => ({
  path,
  role: 'screenshot',
  type: 'image/png',
  bytes,
});

/** What becomes one exhibit: the page that was shown, or several that belong together. */
export interface Captured {
  scope: Capture['scope'];
  /** The first one is the exhibit's own page. */
  pages: readonly (CapturedPage | CollectedPage)[];
  /** What it is of, where that is not what its first page is of. */
  subject?: EntityRef;
  /** Of a selection: what the trainee chose of the page. */
  only?: readonly EntityRef[];
  /** Of several pages: whether none was left out. */
  complete?: boolean;
}

function servedAs({ exercise }: OpenCase, { addressFinal, servedAt }: CapturedPage | CollectedPage) {
  return renderPlatform(exercise.world, { url: addressFinal, method: 'GET' }, servedAt);
}

/** When a page of several was taken. */
const takenAt = (page: Captured['pages'][number]) =>
  'wall' in page ? { captured: new Date(page.wall) } : {};

const pagePath = (at: number) => `pages/${String(at + 1).padStart(4, '0')}.png`;
const pageOverlayPath = (at: number) => `overlays/${String(at + 1).padStart(4, '0')}.png`;

/** A picture with its data; undefined where it is no plain PNG. */
function overlay(path: string, input: OverlayInput): CapturedFile | undefined {
  const bytes = overlayOf(input);
  return bytes && { path, role: 'overlay', type: 'image/png', bytes, derivedFrom: input.source.path };
}

/** Overlays that are in memory together, and on their way to disk. */
const overlaysAtOnce = 8;

/** The picture of each of several pages with its data: made of its picture on disk, at its exercise time and under its address. */
async function pageOverlays(
  open: OpenCase,
  pages: Captured['pages'],
  exhibit: string,
  progress: JobControl['progress'],
): Promise<Item[]> {
  const make = async (
    {
      screenshot,
      addressFinal: address,
      servedAt: exerciseTime,
      viewport: { scale },
    }: Captured['pages'][number],
    at: number,
  ) => {
    if (!('sha256' in screenshot)) return undefined;
    const { sha256 } = screenshot;
    const source = { path: pagePath(at), bytes: await readFile(open.objects.path(sha256)), sha256 };
    return overlay(pageOverlayPath(at), { exhibit, source, address, exerciseTime, scale });
  };
  const items: Item[] = [];
  for (let from = 0; from < pages.length; from += overlaysAtOnce) {
    const some = pages.slice(from, from + overlaysAtOnce);
    const made = await Promise.all(some.map((page, index) => make(page, from + index)));
    items.push(
      ...(await storedItems(
        open,
        made.filter((file) => file !== undefined),
      )),
    );
    progress(from + some.length, pages.length);
  }
  return items;
}

/** A page of several, for `capture.json`. */
function pageOf(page: Captured['pages'][number], at: number): NonNullable<Capture['pages']>[number] {
  const { addressFinal: address, title, servedAt, pageSize, pictured } = page;
  const status = page.responses[0]?.response.status ?? 0;
  return {
    page: at + 1,
    address,
    title: wellFormed(title),
    status,
    servedAt,
    screenshot: pagePath(at),
    pageSize,
    pictured,
    ...('wall' in page ? { wall: page.wall } : {}),
  };
}

/** The exhibit's text: of several pages each below its address. */
function textOf(pages: Captured['pages']): string {
  const texts = pages.map((page) => pageText(utf8.decode(page.responses[0]?.body)));
  if (texts.length === 1) return texts[0] ?? '';
  return texts.map((text, at) => `${pages[at]?.addressFinal}\n\n${text}`).join('\n');
}

/**
 * Makes an exhibit of what the shell captured: composes its items, stores them durably, and then, in one immediate
 * transaction, adds exhibit, items and custody event. Resolves only once all of it is on disk.
 * `progress`: pages of a wide capture that are done. A crash before the transaction leaves nothing but objects that nobody refers to.
 * @throws HirzError `nothingToPreserve`, `caseSealed`, or one of the disk's
 */
export async function storeCapture(
  open: OpenCase,
  { scope, pages, subject: of, only, complete }: Captured,
  { softwareName, signWacz }: { softwareName: string; signWacz: SignWacz },
  progress: JobControl['progress'] = () => {},
): Promise<string> {
  const { exercise, identity, database, objects, log } = open;
  const [page] = pages;
  const [main] = page?.responses ?? [];
  const served = page && servedAs(open, page);
  if (!page?.snapshot || !main || !served) throw new HirzError('nothingToPreserve');
  const wide = scope === 'thread' || scope === 'whole';

  const ordinal = database.exhibits.nextOrdinal();
  const number = exhibitNumber(exercise.exercise, identity.trainee, ordinal);
  const titleOf = ({ title, addressFinal }: (typeof pages)[number]) =>
    wellFormed(title || addressFinal).slice(0, longestTitle);
  const title = titleOf({ ...page, title: page.title || served.title });
  const subject = of ? { subject: of } : served.subject ? { subject: served.subject } : {};
  const { bytes: recordBytes, records } = recordsOfPages(
    exercise.world,
    pages.map((one) => ({ page: one, entities: servedAs(open, one)?.entities ?? [] })),
    { ...(only ? { only } : {}), wide },
  );
  const responses = distinctResponses(pages);
  const archive = await waczOf(
    {
      responses,
      pages: pages.map((one) => ({ url: one.addressFinal, title: titleOf(one), ...takenAt(one) })),
      title,
      description: `Synthetic, for training: ${page.addressFinal} as a simulated platform served it at ${page.servedAt} of the exercise clock. Exhibit ${number}.`,
      info: [
        ['operator', `${identity.trainee.name}, seat ${identity.trainee.seat}`],
        ['isPartOf', `${exercise.exercise.id}, exhibit ${number}`],
        ['description', `Synthetic, for training. Exercise time ${page.servedAt}.`],
        ['http-header-user-agent', page.userAgent],
      ],
      software: softwareName,
      captured: new Date(log.stamp().wall),
    },
    signWacz,
  );
  const chosen = only && filesOf(recordBytes);
  const media = mediaFiles(responses).filter(({ path }) => chosen === undefined || chosen.has(path));
  const files: CapturedFile[] = [
    ...('sha256' in page.screenshot ? [] : [picture('screenshot.png', page.screenshot)]),
    { path: 'page.html', role: 'page', type: 'text/html', bytes: main.body },
    { path: 'page.wacz', role: 'archive', type: 'application/wacz', bytes: archive },
    { path: 'snapshot.mhtml', role: 'snapshot', type: 'multipart/related', bytes: page.snapshot },
    { path: 'records.ndjson', role: 'records', type: 'application/x-ndjson', bytes: recordBytes },
    {
      path: 'text.txt',
      role: 'text',
      type: 'text/plain',
      bytes: Buffer.from(textOf(pages)),
      derivedFrom: pages.length === 1 ? 'page.html' : 'page.wacz',
    },
    ...media,
  ];
  const stored = await storedItems(open, files);
  const overlays = wide ? await pageOverlays(open, pages, number, progress) : [];

  // From here to the end nothing waits: what was logged meanwhile comes before this moment, and no clock of the log runs back.
  const stamp = log.stamp();
  const about = {
    title,
    platform: served.platform,
    exerciseTime: stamp.exerciseTime,
    wall: stamp.wall,
    ...subject,
  };
  const capture = Capture.parse({
    format: 'hirz-capture',
    version: 1,
    synthetic: true,
    exhibit: number,
    scope,
    ...about,
    addressAsked: page.addressAsked,
    addressFinal: page.addressFinal,
    status: main.response.status,
    servedAt: page.servedAt,
    zone: zoneName(),
    mono: stamp.mono,
    boot: stamp.boot,
    viewport: page.viewport,
    pageSize: page.pageSize,
    scroll: page.scroll,
    pictured: page.pictured,
    userAgent: page.userAgent,
    software: softwareName,
    method,
    operator: identity.trainee,
    records,
    media: factsOf(media, stored.slice(stored.length - media.length)),
    responses: servedResponses(responses),
    ...(wide ? { pages: pages.map(pageOf), complete: complete === true } : {}),
  } satisfies Capture);
  const metadata: CapturedFile = {
    path: 'capture.json',
    role: 'capture',
    type: 'application/json',
    bytes: canonicalBytes(capture),
  };
  const overlayFile =
    'sha256' in page.screenshot
      ? undefined
      : overlay('overlay.png', {
          exhibit: number,
          source: { path: 'screenshot.png', bytes: page.screenshot, sha256: stored[0]?.sha256 ?? '' },
          address: page.addressFinal,
          exerciseTime: stamp.exerciseTime,
          scale: page.viewport.scale,
        });
  const items = [
    ...pages.flatMap(({ screenshot }, at): Item[] =>
      'sha256' in screenshot
        ? [{ path: pagePath(at), role: 'screenshot', type: 'image/png', ...screenshot }]
        : [],
    ),
    ...stored,
    ...overlays,
    ...(overlayFile ? [itemOf(overlayFile, objects.putNow(overlayFile.bytes))] : []),
    itemOf(metadata, objects.putNow(metadata.bytes)),
  ];
  const exhibit: Exhibit = {
    number,
    kind: 'web',
    address: page.addressFinal,
    ...about,
    entities: records.map(({ entity }) => entity),
    items,
  };
  log.append(
    'exhibit.preserved',
    { number, title, address: exhibit.address, scope, ...subject, entities: exhibit.entities, items },
    { stamp, also: (event) => database.exhibits.add(ordinal, exhibit, event.seq) },
  );
  return number;
}
