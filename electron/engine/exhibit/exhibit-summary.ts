import type { ExhibitDetail, ExhibitSummary } from '../../../core/contract/exhibit';
import type { LogEntry } from '../../../core/contract/log';
import type { TypedEvent } from '../../../core/domain/custody/event';
import { exhibitsOf, sharedTypes } from '../../../core/domain/custody/shared-events';
import { HirzError } from '../../../core/domain/fault/fault';
import { citedExhibits } from '../../../core/domain/report/report-problems';
import { holdingWords } from '../../../core/domain/simulation/holding-words';
import type { OpenCase } from '../case/open-case';
import { entryOf } from '../custody/custody-log';

/** Numbers of the exhibits whose number, title, address or tags hold every word of the text, newest first; all where it holds none. */
export function exhibitsHolding({ database }: OpenCase, text: string): string[] {
  const annotations = database.annotations.counts();
  const found = holdingWords(database.exhibits.titles(), text, ({ number, title, address }) =>
    [number, title, address, ...(annotations.get(number)?.terms ?? [])].join(' '),
  );
  return found.map(({ number }) => number);
}

/** Exhibits as lists show them, in the order of their numbers given; those that are not there are left out. */
export function exhibitSummaries(open: OpenCase, numbers: readonly string[]): ExhibitSummary[] {
  const annotations = open.database.annotations.counts();
  const derivatives = open.database.derivatives.byExhibit();
  const report = open.database.reports.get();
  const cited = report ? citedExhibits(report.document) : new Set<string>();
  return numbers.flatMap((number) => {
    const found = open.database.exhibits.row(number);
    if (!found) return [];
    const { ordinal: _, ...row } = found;
    const { terms, notes } = annotations.get(number) ?? { terms: [], notes: 0 };
    return {
      ...row,
      tags: terms,
      notes,
      derivatives: derivatives.get(row.number) ?? [],
      cited: cited.has(row.number),
    };
  });
}

/** @throws HirzError `exhibitUnknown` */
export function exhibitSummary(open: OpenCase, number: string): ExhibitSummary {
  const [summary] = exhibitSummaries(open, [number]);
  if (!summary) throw new HirzError('exhibitUnknown', { params: { number } });
  return summary;
}

/** Entries that speak of an exhibit alone, and those that speak of it among others, in the order of the log. */
export function custodyOf({ database: { events } }: OpenCase, number: string): LogEntry[] {
  const shared = events
    .ofTypes(sharedTypes, Number.MAX_SAFE_INTEGER)
    .map(entryOf)
    .filter(({ event }) => exhibitsOf(event as TypedEvent).includes(number));
  return [...events.ofExhibit(number).map(entryOf), ...shared].sort((a, b) => a.event.seq - b.event.seq);
}

/** @throws HirzError `exhibitUnknown` */
export function exhibitDetail(open: OpenCase, number: string): ExhibitDetail {
  const { exhibits, derivatives, annotations } = open.database;
  const exhibit = exhibits.get(number);
  const row = exhibits.row(number);
  if (!exhibit || !row) throw new HirzError('exhibitUnknown', { params: { number } });
  return {
    exhibit,
    derivatives: derivatives.of(number),
    tags: annotations.tags(number),
    notes: annotations.notes(number),
    custody: custodyOf(open, number),
    verified: row.verified,
  };
}
