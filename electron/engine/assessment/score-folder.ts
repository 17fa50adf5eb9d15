import { join } from 'node:path';
import { AnswerKey } from '../../../core/domain/assessment/answer-key';
import type { Score } from '../../../core/domain/assessment/score';
import { type ScoredExhibit, scoreSubmission } from '../../../core/domain/assessment/score-submission';
import { SealedKey } from '../../../core/domain/assessment/sealed-key';
import { annotationsFor, annotationsOf } from '../../../core/domain/custody/annotations';
import type { TypedEvent } from '../../../core/domain/custody/event';
import { readLine } from '../../../core/domain/custody/event-line';
import { exportPaths } from '../../../core/domain/custody/export-statement';
import { exhibitPath, submissionPaths } from '../../../core/domain/custody/submission-layout';
import { Capture } from '../../../core/domain/evidence/capture';
import { isExhibitNumber } from '../../../core/domain/evidence/exhibit-number';
import { Exercise } from '../../../core/domain/exercise/exercise';
import { HirzError } from '../../../core/domain/fault/fault';
import { linesOf } from '../../../core/domain/text/lines';
import { sha256Hex } from '../custody/node-cryptography';
import { readUnpacked, readUnpackedJson } from '../submission/unpacked-file';
import { openSealedKey } from './sealed-key';

type Preserved = Extract<TypedEvent, { type: 'exhibit.preserved' | 'exhibit.received' }>;

/** Every text that a record holds, one a line: what `holds` of an answer key is looked for in. */
function textsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || typeof value !== 'object') return '';
  return Object.values(value).map(textsOf).filter(Boolean).join('\n');
}

/** A record that can't be read, or is nested beyond reason, holds no text. */
function recordText(record: Uint8Array): string {
  try {
    return textsOf(JSON.parse(Buffer.from(record).toString('utf8')));
  } catch {
    return '';
  }
}

/** Records of one exhibit; a line that is not the one that the capture took down counts for nothing. */
async function recordsOf(folder: string, number: string): Promise<ScoredExhibit['records']> {
  const capture = await readUnpackedJson(join(folder, exhibitPath(number, 'capture.json')), Capture);
  const bytes = await readUnpacked(join(folder, exhibitPath(number, 'records.ndjson')));
  if (!capture || !bytes) return [];
  const { lines } = linesOf(bytes);
  return capture.records.flatMap(({ line, entity, sha256 }) => {
    const record = lines[line - 1];
    if (!record || sha256Hex(record) !== sha256) return [];
    return [{ entity, text: recordText(record) }];
  });
}

/** SHA-256 of each file that came, as the log took it down when it came. */
function receivedFiles(items: Preserved['payload']['items']): string[] {
  return items.filter(({ role }) => role === 'file').map(({ sha256 }) => sha256);
}

async function readEvents(folder: string): Promise<TypedEvent[]> {
  const bytes = await readUnpacked(join(folder, submissionPaths.log));
  return (bytes ? linesOf(bytes).lines : []).flatMap((line) => {
    const read = readLine(line);
    return read.ok ? [read.event] : [];
  });
}

async function openAnswerKey(folder: string, privateKey: Uint8Array): Promise<AnswerKey> {
  const sealed = await readUnpackedJson(join(folder, submissionPaths.answerKey), SealedKey);
  if (!sealed) {
    const exported = await readUnpacked(join(folder, exportPaths.statement));
    throw new HirzError(exported ? 'exportNotWhole' : 'answerKeyDamaged');
  }
  try {
    return AnswerKey.parse(JSON.parse(Buffer.from(openSealedKey(sealed, privateKey)).toString('utf8')));
  } catch (cause) {
    if (cause instanceof HirzError) throw cause;
    throw new HirzError('answerKeyDamaged', { cause });
  }
}

/**
 * Scores an unpacked submission with the assessors' private key (raw 32 octets), which is not kept.
 * @throws HirzError `answerKeyForOthers`, `exportNotWhole`, `answerKeyDamaged`, `submissionUnreadable`
 */
export async function scoreSubmissionFolder(folder: string, privateKey: Uint8Array): Promise<Score> {
  const key = await openAnswerKey(folder, privateKey);
  const events = await readEvents(folder);
  const [opened] = events;
  if (opened?.type !== 'case.opened') throw new HirzError('submissionUnreadable');
  const { exercise: of, trainee } = opened.payload;
  if (key.exercise !== of.id || key.edition !== of.edition) throw new HirzError('answerKeyForOthers');
  const exercise = await readUnpackedJson(join(folder, submissionPaths.exercise), Exercise);
  const annotations = annotationsOf(events);
  const preserved = events.filter(
    (event): event is Preserved =>
      (event.type === 'exhibit.preserved' || event.type === 'exhibit.received') &&
      isExhibitNumber(event.payload.number),
  );
  const exhibits: ScoredExhibit[] = [];
  for (const { type, seq, exerciseTime, payload } of preserved) {
    const received = type === 'exhibit.received';
    const { tags } = annotationsFor(annotations, payload.number);
    exhibits.push({
      number: payload.number,
      capturedAt: exerciseTime,
      seq,
      ...('subject' in payload && payload.subject ? { subject: payload.subject } : {}),
      records: received ? [] : await recordsOf(folder, payload.number),
      ...(received ? { files: receivedFiles(payload.items) } : {}),
      terms: tags.filter(({ withdrawn }) => withdrawn === undefined).map(({ term }) => term),
    });
  }
  const terms = new Map((exercise?.vocabulary ?? []).map(({ id, label }) => [id, label]));
  return scoreSubmission({ key, trainee, exhibits, terms });
}
