import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseUco } from '../../../core/domain/case-uco/case-uco';
import { contentItems, exhibitContents } from '../../../core/domain/case-uco/exhibit-contents';
import { annotationsFor, annotationsOf } from '../../../core/domain/custody/annotations';
import type { Envelope } from '../../../core/domain/custody/checkpoint';
import { derivativesOf } from '../../../core/domain/custody/derivatives';
import type { TypedEvent } from '../../../core/domain/custody/event';
import type { LostItems } from '../../../core/domain/custody/lost-items';
import { consistencyProofs } from '../../../core/domain/custody/make-proofs';
import { settledSha256 } from '../../../core/domain/custody/settled-files';
import {
  consistencyPath,
  derivativesPath,
  exhibitPath,
  reportPdfPath,
  SubmissionCase,
  submissionPaths,
  timestampPath,
} from '../../../core/domain/custody/submission-layout';
import { lostFiles, pathsOf } from '../../../core/domain/custody/verify-losses';
import type { Item } from '../../../core/domain/evidence/item';
import { handoverPath } from '../../../core/domain/handover/handover-paths';
import { canonicalBytes } from '../../../core/domain/integrity/canonical-json';
import { utf8Of } from '../../../core/domain/text/utf8';
import { pemOf } from '../../../core/domain/timestamp/pem';
import type { BagPayload } from '../bag/write-bag';
import type { OpenCase } from '../case/open-case';
import { eventsOf } from '../custody/custody-log';
import { nodeCryptography, sha256Hex } from '../custody/node-cryptography';
import type { StoredLine } from '../storage/case/event-records';

const lineEnd = Buffer.from('\n');

/** A file of the payload whose SHA-256 is known before it is written. */
type KnownFile = BagPayload & { sha256: string };

function made(path: string, bytes: Uint8Array): KnownFile {
  return { path, source: { bytes }, sha256: sha256Hex(bytes) };
}

function kept(path: string, file: string, { sha256, sha512 }: Pick<Item, 'sha256' | 'sha512'>): KnownFile {
  return { path, source: { file, ...(sha512 ? { recorded: { sha256, sha512 } } : {}) }, sha256 };
}

function lines(each: readonly Uint8Array[]): Buffer {
  return Buffer.concat(each.flatMap((line) => [line, lineEnd]));
}

function caseDocument(
  { identity, exercise, database, log }: OpenCase,
  events: readonly TypedEvent[],
): SubmissionCase {
  const opened = events[0];
  const sealed = events.at(-1);
  if (opened?.type !== 'case.opened' || sealed?.type !== 'case.sealed')
    throw new TypeError('the log is not closed');
  const { id, edition, title, languages } = exercise.exercise;
  const [language = 'en'] = languages;
  return SubmissionCase.parse({
    format: 'hirz-submission',
    version: 1,
    synthetic: true,
    id: identity.id,
    exercise: { id, edition, manifestSha256: exercise.key, title: title[language] },
    trainee: identity.trainee,
    publicKey: opened.payload.publicKey,
    openedAt: opened.wall,
    sealedAt: sealed.wall,
    exhibits: database.exhibits.count(),
    items: database.exhibits.itemCount(),
    events: log.size,
    software: opened.payload.software,
  } satisfies SubmissionCase);
}

function exhibitPayload(
  { database, objects }: OpenCase,
  events: readonly TypedEvent[],
  lost: ReadonlySet<string>,
): KnownFile[] {
  const annotations = annotationsOf(events);
  const derivatives = derivativesOf(events);
  const item = (number: string, one: Omit<Item, 'derivedFrom'>) => {
    const file = exhibitPath(number, one.path);
    return lost.has(file) ? [] : [kept(file, objects.path(one.sha256), one)];
  };
  const derivativeFiles = (number: string): KnownFile[] => {
    const list = derivatives.get(number);
    if (!list) return [];
    return [
      made(derivativesPath(number), canonicalBytes(list)),
      ...list.derivatives.flatMap((derivative) => item(number, derivative.item)),
    ];
  };
  return database.exhibits.all().flatMap((exhibit) => {
    const { number } = exhibit;
    return [
      made(exhibitPath(number, 'exhibit.json'), canonicalBytes(exhibit)),
      made(exhibitPath(number, 'annotations.json'), canonicalBytes(annotationsFor(annotations, number))),
      ...exhibit.items.flatMap((one) => item(number, one)),
      ...derivativeFiles(number),
    ];
  });
}

/** Computed in one go with the records of all exhibits: they are small beside the rest. */
function caseUcoBytes({ objects }: OpenCase, events: readonly TypedEvent[]): Uint8Array {
  const lost = lostFiles(events);
  const bytes = caseUco(nodeCryptography, events, ({ number, items }) => {
    const { records, capture } = contentItems(items);
    const read = (item: typeof records) =>
      item && !lost.has(exhibitPath(number, item.path)) ? readFileSync(objects.path(item.sha256)) : undefined;
    return exhibitContents({ records: read(records), capture: read(capture) });
  });
  if (!bytes) throw new TypeError('the log does not begin with the opening of the case');
  return bytes;
}

function reportPayload(open: OpenCase): KnownFile[] {
  const stored = open.database.reports.get();
  const text = stored ? [made(submissionPaths.report, canonicalBytes(stored.document))] : [];
  const pdfs = open.database.reports
    .files()
    .map(({ language, sha256 }) =>
      kept(reportPdfPath(language), open.reportFile(language, sha256), { sha256 }),
    );
  return [...text, ...pdfs];
}

function timestampPayload({ database: { timestamps } }: OpenCase): BagPayload[] {
  const chains = timestamps.chains();
  const pem = (certificates: readonly Uint8Array[]) => ({ bytes: utf8Of(pemOf(certificates)) });
  return [
    { path: submissionPaths.timestampRoot, source: pem(chains.map(({ root }) => root)) },
    { path: submissionPaths.timestampAuthority, source: pem(chains.map(({ certificate }) => certificate)) },
    ...timestamps.all().map(({ name, token }) => ({ path: timestampPath(name), source: { bytes: token } })),
  ];
}

function proofPayload({ database }: OpenCase, stored: readonly StoredLine[]): BagPayload[] {
  return consistencyProofs(
    nodeCryptography,
    stored.map(({ line }) => line),
    database.events.checkpoints().map(({ envelope }) => envelope),
  ).map((proof) => ({
    path: consistencyPath(proof.first.size, proof.second.size),
    source: { bytes: canonicalBytes(proof) },
  }));
}

/** What was signed as exhibits changed hands, as files of their own: for who checks without Hirz. */
function handoverPayload(events: readonly TypedEvent[]): KnownFile[] {
  return events.flatMap(({ type, payload }): KnownFile[] => {
    const copy = (what: Parameters<typeof handoverPath>[1], handover: string, envelope: Envelope) => [
      made(handoverPath(handover, what), canonicalBytes(envelope)),
    ];
    if (type === 'exhibit.handed-over') return copy('statement', payload.handover, payload.statement);
    if (type === 'receipt.taken') return copy('receipt', payload.handover, payload.receipt);
    if (type === 'receipt.given') return copy('receipt-given', payload.handover, payload.receipt);
    return [];
  });
}

function exercisePayload({ exercise: { folder } }: OpenCase): KnownFile[] {
  return [
    [submissionPaths.exercise, 'data/exercise.json'] as const,
    [submissionPaths.answerKey, 'data/answer-key.sealed.json'] as const,
    [submissionPaths.exerciseManifest, 'manifest-sha256.txt'] as const,
  ].map(([path, original]) => made(path, readFileSync(join(folder, original))));
}

/** What stands when the log is closed. `lost`: paths of what it is closed without. */
function settledPayload(
  open: OpenCase,
  events: readonly TypedEvent[],
  lost: ReadonlySet<string>,
): KnownFile[] {
  return [
    ...exhibitPayload(open, events, lost),
    ...reportPayload(open),
    ...handoverPayload(events),
    ...exercisePayload(open),
  ];
}

/** What the closing event says of the files that its submission will hold. */
export function filesSha256(open: OpenCase, lost: readonly LostItems[]): string {
  const files = settledPayload(open, eventsOf(open.database.events.from(0)), pathsOf(lost));
  return settledSha256(
    nodeCryptography,
    files.map(({ path, sha256 }) => [path, sha256]),
  );
}

/** What a closed case says of itself in its submission, and everything that it puts there. */
export function submissionPayload(open: OpenCase): { document: SubmissionCase; payload: BagPayload[] } {
  const stored = [...open.database.events.from(0)];
  const events = eventsOf(stored);
  const checkpoints = open.database.events.checkpoints().map(({ envelope }) => canonicalBytes(envelope));
  const document = caseDocument(open, events);
  const payload = [
    { path: submissionPaths.case, source: { bytes: canonicalBytes(document) } },
    { path: submissionPaths.caseUco, source: { bytes: caseUcoBytes(open, events) } },
    { path: submissionPaths.log, source: { bytes: lines(stored.map(({ line }) => line)) } },
    { path: submissionPaths.checkpoints, source: { bytes: lines(checkpoints) } },
    ...settledPayload(open, events, lostFiles(events)),
    ...timestampPayload(open),
    ...proofPayload(open, stored),
  ];
  return { document, payload };
}
