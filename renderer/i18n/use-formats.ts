import { useMemo } from 'react';
import { useIntl } from 'react-intl';

export interface Formats {
  number: (value: number) => string;
  percent: (share: number) => string;
  /** `1.4 MB`, decimal units. */
  bytes: (bytes: number) => string;
  /** `about 2 min`: a duration in seconds, rounded for reading. */
  duration: (seconds: number) => string;
  /** Day and time in the reader's calendar, in the time zone given (the reader's own by default). */
  dateTime: (instant: string | number, zone?: 'UTC') => string;
  date: (instant: string | number, zone?: 'UTC') => string;
  time: (instant: string | number, zone?: 'UTC') => string;
}

/** A day with its month in letters, so that nobody takes the one for the other. */
const day = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const byteUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** Numbers, sizes, durations and times as the reader writes them; digits are Latin in all three languages. */
export function useFormats(): Formats {
  const intl = useIntl();
  return useMemo(() => {
    const unit = (value: number, name: string, digits = 0) =>
      intl.formatNumber(value, {
        style: 'unit',
        unit: name,
        unitDisplay: name === 'byte' ? 'long' : 'short',
        maximumFractionDigits: digits,
      });
    return {
      number: (value) => intl.formatNumber(value),
      percent: (share) => intl.formatNumber(share, { style: 'percent', maximumFractionDigits: 0 }),
      bytes: (bytes) => {
        const step = Math.min(byteUnits.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
        const value = bytes / 1000 ** step;
        return unit(value, byteUnits[step] ?? 'byte', step > 0 && value < 100 ? 1 : 0);
      },
      duration: (seconds) => {
        if (seconds < 60) return unit(Math.max(1, Math.round(seconds)), 'second');
        if (seconds < 5_400) return unit(Math.round(seconds / 60), 'minute');
        if (seconds < 172_800) {
          const minutes = Math.round(seconds / 60);
          const hours = unit(Math.floor(minutes / 60), 'hour');
          return minutes % 60 === 0 ? hours : `${hours} ${unit(minutes % 60, 'minute')}`;
        }
        return unit(seconds / 86_400, 'day', 1);
      },
      dateTime: (instant, zone) =>
        intl.formatDate(new Date(instant), {
          ...day,
          hour: '2-digit',
          minute: '2-digit',
          hourCycle: 'h23',
          ...(zone && { timeZone: zone }),
        }),
      date: (instant, zone) =>
        intl.formatDate(new Date(instant), { ...day, ...(zone && { timeZone: zone }) }),
      time: (instant, zone) =>
        intl.formatDate(new Date(instant), {
          hour: '2-digit',
          minute: '2-digit',
          second: '2-digit',
          hourCycle: 'h23',
          ...(zone && { timeZone: zone }),
        }),
    };
  }, [intl]);
}
