import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { HirzError } from '../../../core/domain/fault/fault';

/** Where everything of a case lies. */
export interface CaseFolder {
  readonly id: string;
  readonly path: string;
  readonly database: string;
  readonly log: string;
  /** Signed checkpoints, beside the log. */
  readonly checkpoints: string;
  readonly lock: string;
  readonly seatKey: string;
  readonly objects: string;
  /** PDFs of the report. */
  readonly exports: string;
  readonly submission: string;
  /** Says that the last opening found damage, and what: a fault as JSON. */
  readonly damage: string;
  /** What was damaged and replaced, each time in a folder of its own. */
  readonly setAside: string;
  /** Copies of the case, beside all cases: what removes its folder does not remove them. */
  readonly backups: string;
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
    checkpoints: join(path, 'checkpoints.ndjson'),
    lock: join(path, 'case.lock'),
    seatKey: join(path, 'seat.key'),
    objects: join(path, 'objects'),
    exports: join(path, 'exports'),
    submission: join(path, `${id}.hirz-submission`),
    damage: join(path, 'damage.json'),
    setAside: join(path, 'set-aside'),
    backups: join(dirname(cases), 'backups', id),
  };
}
