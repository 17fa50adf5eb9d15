import { useMemo } from 'react';
import { useIntl } from 'react-intl';

/** Months and days as they are read: `April 2031`, `3 April 2031`, of `2031-04`, `2031-04-03`. */
export function useSpanNames(): (span: string) => string {
  const intl = useIntl();
  return useMemo(
    () => (span) =>
      intl.formatDate(`${span}${span.length === 7 ? '-01' : ''}T00:00:00Z`, {
        ...(span.length === 10 && { day: 'numeric' }),
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      }),
    [intl],
  );
}
