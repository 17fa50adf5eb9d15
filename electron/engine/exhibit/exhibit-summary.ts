import type { ExhibitDetail, ExhibitSummary } from '../../../core/contract/exhibit';
import { HirzError } from '../../../core/domain/fault/fault';
import { citedExhibits } from '../../../core/domain/report/report-problems';
import type { OpenCase } from '../case/open-case';
import { entryOf } from '../custody/custody-log';
import type { ExhibitRow } from '../storage/case/exhibit-records';

/** Exhibits as lists show them, newest first. */
export function exhibitSummaries(open: OpenCase, rows: readonly ExhibitRow[]): ExhibitSummary[] {
  const annotations = open.database.annotations.counts();
  const report = open.database.reports.get();
  const cited = report ? citedExhibits(report.document) : new Set<string>();
  return rows.map(({ ordinal: _, ...row }) => {
    const { terms, notes } = annotations.get(row.number) ?? { terms: [], notes: 0 };
    return { ...row, tags: terms, notes, cited: cited.has(row.number) };
  });
}

/** @throws HirzError `exhibitUnknown` */
export function exhibitSummary(open: OpenCase, number: string): ExhibitSummary {
  const row = open.database.exhibits.row(number);
  const [summary] = row ? exhibitSummaries(open, [row]) : [];
  if (!summary) throw new HirzError('exhibitUnknown', { params: { number } });
  return summary;
}

/** @throws HirzError `exhibitUnknown` */
export function exhibitDetail(open: OpenCase, number: string): ExhibitDetail {
  const { exhibits, annotations, events } = open.database;
  const exhibit = exhibits.get(number);
  const row = exhibits.row(number);
  if (!exhibit || !row) throw new HirzError('exhibitUnknown', { params: { number } });
  return {
    exhibit,
    tags: annotations.tags(number),
    notes: annotations.notes(number),
    custody: events.ofExhibit(number).map(entryOf),
    verified: row.verified,
  };
}
