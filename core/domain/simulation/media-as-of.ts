import type { Media } from '../dataset/records';
import type { VolatilityEvent } from '../dataset/volatility-event';
import type { MediaState } from './state';

/** A media record with the volatility events that have happened to it. Events of anything else are passed over. */
export function mediaAsOf(record: Media, events: readonly VolatilityEvent[]): MediaState {
  return {
    ...record,
    removed: events.some((event) => event.kind === 'media-removed' && event.media === record.id),
  };
}
