import type { Search } from '../../../../core/contract/search';
import type { Envelope } from '../../../../core/domain/custody/checkpoint';
import type { ReportDocument } from '../../../../core/domain/report/report-document';
import { openDatabase, type SqliteDatabase } from '../database';
import { caseSettings, type StoredClock } from './case-settings';
import { eventRecords } from './event-records';
import { reportRecords } from './report-records';
import type { SavedSearchRecord } from './saved-search-records';
import { type StoredChain, timestampRecords } from './timestamp-records';

/** What could still be read of a case's database: what the log doesn't hold, and lines that its file lacks. */
export interface Salvage {
  clock: StoredClock | undefined;
  report: ReportDocument | undefined;
  searches: SavedSearchRecord[];
  checkpoints: Envelope[];
  /** Time-stamp tokens by the names of their files, and what they are checked by. */
  tokens: { name: string; token: Uint8Array }[];
  chains: StoredChain[];
  /** Lines of the log from a number on, in order, as far as they can be read. */
  lines: Uint8Array[];
}

/** Reads what a damaged database, or an older copy of it, still gives. Whoever uses it holds it against the log. */
export function salvage(path: string, linesFrom: number): Salvage {
  const found: Salvage = {
    clock: undefined,
    report: undefined,
    searches: [],
    checkpoints: [],
    tokens: [],
    chains: [],
    lines: [],
  };
  const attempt = (read: () => void) => {
    try {
      read();
    } catch {
      // That part is lost.
    }
  };
  let database: SqliteDatabase | undefined;
  attempt(() => {
    database = openDatabase(path, { readonly: true, check: false });
  });
  if (!database) return found;
  const opened = database;
  attempt(() => {
    found.clock = caseSettings(opened).get('clock');
  });
  attempt(() => {
    found.report = reportRecords(opened).get()?.document;
  });
  attempt(() => {
    const rows = opened
      .prepare<[], Omit<SavedSearchRecord, 'search'> & { search: string }>(
        'SELECT id, name, search, ran_at AS ranAt, found FROM saved_search WHERE forgotten = 0 ORDER BY place',
      )
      .all();
    found.searches = rows.map((row) => ({ ...row, search: JSON.parse(row.search) as Search }));
  });
  attempt(() => {
    found.checkpoints = eventRecords(opened)
      .checkpoints()
      .map(({ envelope }) => envelope);
  });
  attempt(() => {
    const stamps = timestampRecords(opened);
    found.tokens = stamps.all();
    found.chains = stamps.chains();
  });
  attempt(() => {
    for (const { line } of eventRecords(opened).from(linesFrom)) found.lines.push(Buffer.from(line));
  });
  opened.close();
  return found;
}
