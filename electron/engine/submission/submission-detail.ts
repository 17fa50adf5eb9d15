import { join } from 'node:path';
import type { LogPage } from '../../../core/contract/log';
import type { SubmissionDetail } from '../../../core/contract/submission';
import { Annotations } from '../../../core/domain/custody/annotations';
import { Derivatives } from '../../../core/domain/custody/derivatives';
import type { CustodyEvent, TypedEvent } from '../../../core/domain/custody/event';
import { lineHash, readLine } from '../../../core/domain/custody/event-line';
import { makesExhibit } from '../../../core/domain/custody/exhibit-events';
import {
  derivativesPath,
  exhibitPath,
  submissionPaths,
} from '../../../core/domain/custody/submission-layout';
import { Exhibit } from '../../../core/domain/evidence/exhibit';
import { isExhibitNumber } from '../../../core/domain/evidence/exhibit-number';
import { Exercise } from '../../../core/domain/exercise/exercise';
import { ReportDocument } from '../../../core/domain/report/report-document';
import { linesOf } from '../../../core/domain/text/lines';
import { nodeCryptography } from '../custody/node-cryptography';
import type { SubmissionStore } from './submission-store';
import { readUnpacked, readUnpackedJson } from './unpacked-file';

/** Readable entries of a submission's log, in order. What can't be read is missing here and is told by the verification. */
export async function submissionLog(store: SubmissionStore, id: string): Promise<LogPage['entries']> {
  const bytes = await readUnpacked(join(store.unpacked(id), submissionPaths.log));
  if (!bytes) return [];
  return linesOf(bytes).lines.flatMap((line) => {
    const read = readLine(line);
    return read.ok ? [{ event: read.event as CustodyEvent, sha256: lineHash(nodeCryptography, line) }] : [];
  });
}

/** Exhibits as the submission's own files show them, for each that its log speaks of. */
async function submissionExhibits(
  store: SubmissionStore,
  id: string,
  events: readonly TypedEvent[],
): Promise<SubmissionDetail['exhibits']> {
  const folder = store.unpacked(id);
  const there = new Set(store.database.files(id).map(({ path }) => path));
  const exhibits: SubmissionDetail['exhibits'] = [];
  for (const event of events) {
    if (!makesExhibit(event) || !isExhibitNumber(event.payload.number)) continue;
    const { number } = event.payload;
    const exhibit = await readUnpackedJson(join(folder, exhibitPath(number, 'exhibit.json')), Exhibit);
    if (!exhibit) continue;
    const annotations = await readUnpackedJson(
      join(folder, exhibitPath(number, 'annotations.json')),
      Annotations,
    );
    const list = await readUnpackedJson(join(folder, derivativesPath(number)), Derivatives);
    exhibits.push({
      exhibit,
      derivatives: list?.derivatives ?? [],
      missing: exhibit.items.flatMap(({ path }) => (there.has(exhibitPath(number, path)) ? [] : [path])),
      tags: annotations?.tags ?? [],
      notes: annotations?.notes ?? [],
    });
  }
  return exhibits;
}

/** Everything that the window shows of one submission. */
export async function submissionDetail(store: SubmissionStore, id: string): Promise<SubmissionDetail> {
  const stored = store.get(id);
  const folder = store.unpacked(id);
  const events = (await submissionLog(store, id)).map(({ event }) => event as TypedEvent);
  const exercise = await readUnpackedJson(join(folder, submissionPaths.exercise), Exercise);
  const reports = store.database.files(id).flatMap(({ path, sha256, bytes }) => {
    const language = /^data\/report\/report-([a-z]{2})\.pdf$/.exec(path)?.[1];
    return language ? [{ language, sha256, bytes }] : [];
  });
  return {
    ...(await store.summary(stored)),
    exhibits: await submissionExhibits(store, id, events),
    terms: Object.fromEntries((exercise?.vocabulary ?? []).map(({ id: term, label }) => [term, label])),
    reports,
    report: (await readUnpackedJson(join(folder, submissionPaths.report), ReportDocument)) ?? null,
    fullScore: stored.score,
  };
}
