import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { HirzError } from '../../../core/domain/fault/fault';

/** Where everything of a case lies. */
export interface CaseFolder {
  readonly id: string;
  readonly path: string;
  readonly database: string;
  readonly log: string;
  readonly lock: string;
  readonly seatKey: string;
  readonly objects: string;
  /** PDFs of the report. */
  readonly exports: string;
  readonly submission: string;
  /** Says that the last opening found damage, and what: a fault as JSON. */
  readonly damage: string;
}

export function newCaseId(): string {
  return `case-${randomBytes(8).toString('hex')}`;
}

/** @throws HirzError `caseUnknown` where the id can't name a folder of ours */
export function caseFolder(cases: string, id: string): CaseFolder {
  if (!/^case-[0-9a-f]{16}$/.test(id)) throw new HirzError('caseUnknown');
  const path = join(cases, id);
  return {
    id,
    path,
    database: join(path, 'case.db'),
    log: join(path, 'custody.ndjson'),
    lock: join(path, 'case.lock'),
    seatKey: join(path, 'seat.key'),
    objects: join(path, 'objects'),
    exports: join(path, 'exports'),
    submission: join(path, `${id}.hirz-submission`),
    damage: join(path, 'damage.json'),
  };
}
