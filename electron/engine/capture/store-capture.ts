import type { CapturedPage } from '../../../core/contract/shell-engine';
import { Capture } from '../../../core/domain/evidence/capture';
import { type Exhibit, exhibitNumber } from '../../../core/domain/evidence/exhibit';
import type { Item } from '../../../core/domain/evidence/item';
import { pageText } from '../../../core/domain/evidence/page-text';
import { HirzError } from '../../../core/domain/fault/fault';
import { canonicalBytes } from '../../../core/domain/integrity/canonical-json';
import { renderPlatform } from '../../../core/domain/simulation/render-platform';
import type { OpenCase } from '../case/open-case';
import { zoneName } from '../custody/moment';
import { overlayOf } from '../overlay/overlay';
import type { SignWacz } from '../web-archive/wacz-signer';
import { waczOf } from '../web-archive/write-wacz';
import { type CapturedFile, factsOf, mediaFiles, servedResponses } from './captured-files';
import { recordsFile } from './records-file';

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

function itemOf({ path, role, type, bytes, derivedFrom }: CapturedFile, sha256: string): Item {
  return { path, role, type, bytes: bytes.length, sha256, ...(derivedFrom ? { derivedFrom } : {}) };
}

/**
 * Makes an exhibit of what the shell captured: composes its items, stores them durably, and then, in one immediate
 * transaction, adds exhibit, items and custody event. Resolves only once all of it is on disk.
 * A crash before the transaction leaves nothing but objects that nobody refers to.
 * @throws HirzError `nothingToPreserve`, `caseSealed`, or one of the disk's
 */
export async function storeCapture(
  open: OpenCase,
  page: CapturedPage,
  { softwareName, signWacz }: { softwareName: string; signWacz: SignWacz },
): Promise<string> {
  const { exercise, identity, database, objects, log } = open;
  const [main] = page.responses;
  const served = renderPlatform(exercise.world, { url: page.addressFinal, method: 'GET' }, page.servedAt);
  if (!main || !served) throw new HirzError('nothingToPreserve');

  const ordinal = database.exhibits.nextOrdinal();
  const number = exhibitNumber(identity.trainee.name, ordinal, exercise.exercise.numbering.digits);
  const title = wellFormed(page.title || served.title || page.addressFinal).slice(0, longestTitle);
  const subject = served.subject ? { subject: served.subject } : {};
  const { bytes: recordBytes, records } = recordsFile(exercise.world, served.entities, page.servedAt, page);
  const archive = await waczOf(
    {
      responses: page.responses,
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
  const media = mediaFiles(page);
  const files: CapturedFile[] = [
    { path: 'screenshot.png', role: 'screenshot', type: 'image/png', bytes: page.screenshot },
    { path: 'page.html', role: 'page', type: 'text/html', bytes: main.body },
    { path: 'page.wacz', role: 'archive', type: 'application/wacz', bytes: archive },
    { path: 'snapshot.mhtml', role: 'snapshot', type: 'multipart/related', bytes: page.snapshot },
    { path: 'records.ndjson', role: 'records', type: 'application/x-ndjson', bytes: recordBytes },
    {
      path: 'text.txt',
      role: 'text',
      type: 'text/plain',
      bytes: Buffer.from(pageText(utf8.decode(main.body))),
      derivedFrom: 'page.html',
    },
    ...media,
  ];
  const hashes = await objects.put(files.map(({ bytes }) => bytes));

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
    scope: 'page',
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
    media: factsOf(media, hashes.slice(-media.length)),
    responses: servedResponses(page),
  } satisfies Capture);
  const metadata: CapturedFile = {
    path: 'capture.json',
    role: 'capture',
    type: 'application/json',
    bytes: canonicalBytes(capture),
  };
  const overlay = overlayOf({
    exhibit: number,
    source: { path: 'screenshot.png', bytes: page.screenshot, sha256: hashes[0] ?? '' },
    address: page.addressFinal,
    exerciseTime: stamp.exerciseTime,
    scale: page.viewport.scale,
  });
  const overlayFile: CapturedFile | undefined = overlay && {
    path: 'overlay.png',
    role: 'overlay',
    type: 'image/png',
    bytes: overlay,
    derivedFrom: 'screenshot.png',
  };
  const items = [
    ...files.map((file, at) => itemOf(file, hashes[at] ?? '')),
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
    { number, title, address: exhibit.address, ...subject, entities: exhibit.entities, items },
    { stamp, also: (event) => database.exhibits.add(ordinal, exhibit, event.seq) },
  );
  return number;
}
