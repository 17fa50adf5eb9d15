import type { ItemScore } from '../../../core/domain/assessment/score';
import { useFormats, useText } from '../../i18n';

/** The stretch of exercise time that holds every capture and every deadline, in milliseconds since 1970. */
export interface Span {
  from: number;
  until: number;
}

/** The stretch that all rows share, with a little air; undefined where no item has a time. */
export function spanOf(items: readonly ItemScore[]): Span | undefined {
  const times = items.flatMap(({ capturedAt, deadline }) =>
    [capturedAt, deadline].flatMap((at) => (at === undefined ? [] : Date.parse(at))),
  );
  if (times.length === 0) return undefined;
  const from = Math.min(...times);
  const until = Math.max(...times);
  const air = Math.max(60_000, (until - from) * 0.04);
  return { from: from - air, until: until + air };
}

/** When it was captured against when it would be gone: a dot and a bar on a line that all rows share, and the same in words. */
export function TimeTrack({ item, span }: { item: ItemScore; span: Span | undefined }) {
  const words = useTimeWords(item);
  const place = (at: string | undefined) =>
    at === undefined || span === undefined
      ? undefined
      : ((Date.parse(at) - span.from) / (span.until - span.from)) * 100;
  const captured = place(item.capturedAt);
  const deadline = place(item.deadline);
  return (
    <div className="time-track">
      <div className="time-line" aria-hidden="true">
        {deadline !== undefined && <span className="time-open" style={{ inlineSize: `${deadline}%` }} />}
        {deadline !== undefined && (
          <span className="time-deadline" style={{ insetInlineStart: `${deadline}%` }} />
        )}
        {captured !== undefined && (
          <span
            className={item.outcome === 'late' ? 'time-captured time-captured-late' : 'time-captured'}
            style={{ insetInlineStart: `${captured}%` }}
          />
        )}
      </div>
      <p className="small quiet">{words}</p>
    </div>
  );
}

function useTimeWords({ capturedAt, deadline, outcome }: ItemScore): string {
  const t = useText();
  const formats = useFormats();
  if (capturedAt === undefined) {
    return deadline === undefined
      ? t('assessor.time.never')
      : t('assessor.time.neverBy', { deadline: formats.dateTime(deadline, 'UTC') });
  }
  const captured = formats.dateTime(capturedAt, 'UTC');
  if (deadline === undefined) return t('assessor.time.captured', { captured });
  const margin = (Date.parse(deadline) - Date.parse(capturedAt)) / 1000;
  const by = formats.duration(Math.abs(margin));
  if (margin < 0) return t('assessor.time.after', { captured, by });
  // Captured before the deadline, and late all the same: only the version after the change.
  if (outcome === 'late') return t('assessor.time.changed', { captured });
  return t('assessor.time.before', { captured, by });
}
