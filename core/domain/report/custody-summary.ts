import type { ReportLogEntry } from './report-input';

/** What the custody log says of one exhibit. */
export interface ExhibitCustody {
  number: string;
  /** Entry that preserved it, and the SHA-256 of that entry's line. */
  preserved: { seq: number; wall: string; sha256: string } | undefined;
  /** How often all of its items were rehashed, and how often a pasted hash was compared. */
  verifications: number;
  comparisons: number;
  /** Last result of a verification. */
  last: { wall: string; result: 'intact' | 'altered' } | undefined;
}

/** The custody log in short. */
export interface CustodySummary {
  entries: number;
  sessions: number;
  pagesVisited: number;
  platformsLeft: number;
  first: { wall: string } | undefined;
  last: { wall: string; exerciseTime: string; sha256: string } | undefined;
  /** Wall clock of an entry earlier than of the entry before it: flagged, never hidden. */
  backwardJumps: number;
  exhibits: Map<string, ExhibitCustody>;
}

/** Sums up a log, oldest entry first. `case.verified` counts as a verification of every exhibit preserved before it. */
export function custodySummary(log: readonly ReportLogEntry[]): CustodySummary {
  const exhibits = new Map<string, ExhibitCustody>();
  const of = (number: string): ExhibitCustody => {
    const found = exhibits.get(number) ?? {
      number,
      preserved: undefined,
      verifications: 0,
      comparisons: 0,
      last: undefined,
    };
    exhibits.set(number, found);
    return found;
  };
  let sessions = 0;
  let pagesVisited = 0;
  let platformsLeft = 0;
  let backwardJumps = 0;
  let before = Number.NEGATIVE_INFINITY;
  for (const { event, sha256 } of log) {
    const { wall, seq } = event;
    const at = Date.parse(wall);
    if (at < before) backwardJumps += 1;
    before = at;
    switch (event.type) {
      case 'session.started':
        sessions += 1;
        break;
      case 'page.visited':
        pagesVisited += 1;
        break;
      case 'platform.left':
        platformsLeft += 1;
        break;
      case 'exhibit.preserved':
      case 'exhibit.received':
      case 'exhibit.taken-over':
        of(event.payload.number).preserved = { seq, wall, sha256 };
        break;
      case 'exhibit.verified': {
        const exhibit = of(event.payload.number);
        exhibit.verifications += 1;
        exhibit.last = { wall, result: event.payload.result };
        break;
      }
      case 'case.verified': {
        const altered = new Set(event.payload.altered);
        for (const exhibit of exhibits.values()) {
          exhibit.verifications += 1;
          exhibit.last = { wall, result: altered.has(exhibit.number) ? 'altered' : 'intact' };
        }
        break;
      }
      case 'hash.compared':
        of(event.payload.number).comparisons += 1;
        break;
      default:
        break;
    }
  }
  const [first] = log;
  const last = log.at(-1);
  return {
    entries: log.length,
    sessions,
    pagesVisited,
    platformsLeft,
    first: first && { wall: first.event.wall },
    last: last && { wall: last.event.wall, exerciseTime: last.event.exerciseTime, sha256: last.sha256 },
    backwardJumps,
    exhibits,
  };
}
