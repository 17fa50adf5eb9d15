import type { TypedEvent } from './event';
import { makesExhibit } from './exhibit-events';
import { itemsOfEvent } from './items-of-event';
import type { LostItems } from './lost-items';
import { exhibitPath, submissionPaths } from './submission-layout';
import type { ReadLog } from './verify-log';
import { digestOf, type Findings, type SubmissionBag } from './verify-parts';

/** One item that is lost. */
interface Loss {
  number: string;
  item: string;
  file: string;
}

function lossesIn(lost: readonly LostItems[]): Loss[] {
  return lost.flatMap(({ number, items }) =>
    items.map((item) => ({ number, item, file: exhibitPath(number, item) })),
  );
}

/** Where in a submission the files would be. */
export function pathsOf(lost: readonly LostItems[]): ReadonlySet<string> {
  return new Set(lossesIn(lost).map(({ file }) => file));
}

/** Paths of the items and working copies that a log was closed without. */
export function lostFiles(events: readonly TypedEvent[]): ReadonlySet<string> {
  const last = events.at(-1);
  return pathsOf((last?.type === 'case.sealed' && last.payload.losses?.items) || []);
}

/** What the closing event says is lost of the exhibits that are here: each an item that the log took down before, and not there. */
export function verifyLosses(bag: SubmissionBag, { events }: ReadLog, findings: Findings): void {
  const last = events.at(-1);
  if (last?.type !== 'case.sealed' || !last.payload.losses) return;
  const { items, reason } = last.payload.losses;
  const known = new Set(
    events.flatMap((event) =>
      makesExhibit(event) || event.type === 'derivative.made'
        ? itemsOfEvent(event).map(({ path }) => exhibitPath(event.payload.number, path))
        : [],
    ),
  );
  for (const { number, item, file } of lossesIn(items)) {
    const params = { number, item, event: last.seq, reason };
    if (!known.has(file))
      findings.add(
        'exhibits',
        'altered',
        'lossUnknown',
        { file: submissionPaths.log, event: last.seq, field: file },
        params,
      );
    else if (digestOf(bag, file) !== undefined)
      findings.add('exhibits', 'altered', 'lossIsThere', { file, event: last.seq }, params);
    else if (!bag.withheld?.has(exhibitPath(number, 'exhibit.json')))
      findings.add('exhibits', 'with-losses', 'itemLost', { file, event: last.seq }, params);
  }
}
