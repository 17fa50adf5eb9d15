import { Capture } from '../evidence/capture';
import { Exhibit } from '../evidence/exhibit';
import { Receipt } from '../evidence/receipt';
import { canonicalJson } from '../integrity/canonical-json';
import type { Cryptography } from '../integrity/cryptography';
import {
  type Annotations,
  Annotations as AnnotationsSchema,
  annotationsFor,
  annotationsOf,
} from './annotations';
import type { TypedEvent } from './event';
import { type ExhibitEvent, makesExhibit } from './exhibit-events';
import { type Received, receivedExhibit } from './received-exhibit';
import { exhibitPath } from './submission-layout';
import type { ReadLog } from './verify-log';
import { lostFiles } from './verify-losses';
import { checkItem, type Findings, readCanonical, readOr, type SubmissionBag } from './verify-parts';
import { verifyTaken } from './verify-taken';

type Preserved = Extract<TypedEvent, { type: 'exhibit.preserved' }>;

function same(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

/** Every item as the log took it down at the moment of capture, but for those that it was closed without. */
function checkItems(
  bag: SubmissionBag,
  { seq, payload }: ExhibitEvent,
  lost: ReadonlySet<string>,
  findings: Findings,
): void {
  for (const item of payload.items) {
    if (lost.has(exhibitPath(payload.number, item.path))) continue;
    checkItem(bag, { number: payload.number, item, event: seq }, findings);
  }
}

/** What event and capture record say an exhibit is. */
function expectedExhibit(
  { payload, exerciseTime, wall }: Preserved,
  { platform }: Pick<Capture, 'platform'>,
): Exhibit {
  const { number, title, address, subject, entities, items } = payload;
  return {
    number,
    kind: 'web',
    title,
    address,
    platform,
    exerciseTime,
    wall,
    ...(subject ? { subject } : {}),
    entities,
    items,
  };
}

/** Exhibit and receipt of received files say what the log says. */
async function checkReceived(
  bag: SubmissionBag,
  event: Received,
  lost: ReadonlySet<string>,
  findings: Findings,
): Promise<void> {
  const { number, source, items } = event.payload;
  const file = exhibitPath(number, 'exhibit.json');
  const receiptFile = exhibitPath(number, 'receipt.json');
  const bytes = await readOr(bag, file);
  const receiptBytes = await readOr(bag, receiptFile);
  const exhibit = bytes && readCanonical(bytes, Exhibit);
  const receipt = receiptBytes && readCanonical(receiptBytes, Receipt);
  const agrees =
    exhibit &&
    same(exhibit, receivedExhibit(event)) &&
    (lost.has(receiptFile) ||
      (receipt &&
        receipt.exhibit === number &&
        same(receipt.source, source) &&
        receipt.wall === event.wall &&
        receipt.exerciseTime === event.exerciseTime &&
        same(
          items.filter(({ role }) => role === 'file').map(({ role: _, ...item }) => item),
          receipt.files.map(({ name: _, modified: __, media: ___, ...item }) => item),
        )));
  if (!agrees) {
    findings.add(
      'exhibits',
      'altered',
      'exhibitDiffers',
      { file, event: event.seq },
      { number, event: event.seq },
    );
  }
}

async function checkExhibitFile(
  bag: SubmissionBag,
  event: Preserved,
  lost: ReadonlySet<string>,
  findings: Findings,
): Promise<void> {
  const { number } = event.payload;
  const file = exhibitPath(number, 'exhibit.json');
  const captureFile = exhibitPath(number, 'capture.json');
  const where = { file, event: event.seq };
  const bytes = await readOr(bag, file);
  const captureBytes = await readOr(bag, captureFile);
  const exhibit = bytes && readCanonical(bytes, Exhibit);
  const capture = captureBytes && readCanonical(captureBytes, Capture);
  // Only the capture says which platform it was; without it the exhibit's own word stands, under the closing event's digest.
  const agrees = lost.has(captureFile)
    ? exhibit?.kind === 'web' && same(exhibit, expectedExhibit(event, exhibit))
    : exhibit &&
      capture &&
      same(exhibit, expectedExhibit(event, capture)) &&
      (event.payload.scope ?? capture.scope) === capture.scope &&
      same(
        event.payload.entities,
        capture.records.map(({ entity }) => entity),
      );
  if (!agrees) {
    findings.add('exhibits', 'altered', 'exhibitDiffers', where, { number, event: event.seq });
  }
}

async function checkAnnotations(
  bag: SubmissionBag,
  expected: Annotations,
  findings: Findings,
): Promise<void> {
  const file = exhibitPath(expected.exhibit, 'annotations.json');
  const bytes = await readOr(bag, file);
  const found = bytes && readCanonical(bytes, AnnotationsSchema);
  if (!found || !same(found, expected)) {
    findings.add('exhibits', 'altered', 'annotationsDiffer', { file }, { number: expected.exhibit });
  }
}

function numbersTwice(preserved: readonly ExhibitEvent[], findings: Findings): void {
  const numbers = new Set<string>();
  for (const { seq, payload } of preserved) {
    if (numbers.has(payload.number))
      findings.add('exhibits', 'altered', 'exhibitTwice', { event: seq }, { number: payload.number });
    numbers.add(payload.number);
  }
}

/**
 * Holds every exhibit against the log: items by hash, `exhibit.json`, tags and notes.
 * Returns the paths that the log accounts for.
 */
export async function verifyExhibits(
  crypto: Cryptography,
  bag: SubmissionBag,
  log: ReadLog,
  findings: Findings,
): Promise<Set<string>> {
  const accounted = new Set<string>();
  const preserved = log.events.filter(makesExhibit);
  const annotations = annotationsOf(log.events);
  const lost = lostFiles(log.events);
  numbersTwice(preserved, findings);
  let looked = 0;
  for (const event of preserved) {
    const { number, items } = event.payload;
    checkItems(bag, event, lost, findings);
    if (bag.withheld?.has(exhibitPath(number, 'exhibit.json'))) continue;
    looked += 1;
    if (event.type === 'exhibit.received') await checkReceived(bag, event, lost, findings);
    else if (event.type === 'exhibit.taken-over') await verifyTaken(crypto, bag, event, lost, findings);
    else await checkExhibitFile(bag, event, lost, findings);
    await checkAnnotations(bag, annotationsFor(annotations, number), findings);
    for (const file of ['exhibit.json', 'annotations.json', ...items.map(({ path }) => path)]) {
      accounted.add(exhibitPath(number, file));
    }
  }
  findings.count('exhibits', looked);
  return accounted;
}
