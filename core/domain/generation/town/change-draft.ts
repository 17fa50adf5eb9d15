import type { VolatilityEvent } from '../../dataset/volatility-event';

/** A change before it has its id: `at` in seconds since 1970. */
export type ChangeDraft = { at: number } & (VolatilityEvent extends infer Event
  ? Event extends unknown
    ? Omit<Event, 'id' | 'at'>
    : never
  : never);
