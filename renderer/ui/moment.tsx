import { useFormats } from '../i18n';

/**
 * An instant.
 * - `exercise`: time of the exercise clock, which is UTC, in the reader's calendar.
 * - `wall`: time of the reader's own clock.
 * - `evidence`: both in the reader's calendar and as written in the log, for what must be exact.
 */
export function Moment({ at, as }: { at: string; as: 'exercise' | 'wall' | 'evidence' }) {
  const formats = useFormats();
  if (as === 'evidence') {
    return (
      <time dateTime={at}>
        {formats.dateTime(at, 'UTC')}{' '}
        <bdi dir="ltr" className="mono quiet one-line">
          {utcOf(at)}
        </bdi>
      </time>
    );
  }
  return (
    <time dateTime={at} title={utcOf(at)}>
      {as === 'exercise' ? formats.dateTime(at, 'UTC') : formats.dateTime(at)}
    </time>
  );
}

/** `2031-04-03 14:07:00 UTC`. */
export function utcOf(instant: string | number): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
