import type { Channel } from '../dataset/records';
import type { VolatilityEvent } from '../dataset/volatility-event';
import { millisecondsOf } from '../text/instant';

type SubscribersChanged = Extract<VolatilityEvent, { kind: 'channel-subscribers-changed' }>;

/**
 * What a channel counts at `at`: the number of its record, which is as at `startsAt`, with the members who came and left since
 * then and with the changes of unknown readers, those that began earlier for the part that is later. Before `startsAt`: that
 * of the record. Times in milliseconds since 1970.
 */
export function subscribersAsOf(
  { id, members, subscribers }: Channel,
  events: readonly VolatilityEvent[],
  { startsAt, at }: { startsAt: number; at: number },
): number {
  if (at <= startsAt) return subscribers;
  const since = (instant: string | undefined) => {
    const time = instant === undefined ? Number.POSITIVE_INFINITY : millisecondsOf(instant);
    return Number(time > startsAt && time <= at);
  };
  const known = members.reduce((sum, { from, until }) => sum + since(from) - since(until), 0);
  const others = events.reduce(
    (sum, event) =>
      event.kind === 'channel-subscribers-changed' && event.channel === id
        ? sum + movedUntil(event, at) - movedUntil(event, startsAt)
        : sum,
    0,
  );
  return Math.max(0, subscribers + known + others);
}

/** How many of a change have come or left by then. Quotients and products are the same on every machine (IEEE 754). */
function movedUntil({ at, until, by }: SubscribersChanged, then: number): number {
  const begin = millisecondsOf(at);
  if (then < begin) return 0;
  const end = until === undefined ? begin : millisecondsOf(until);
  return then >= end ? by : Math.trunc(by * ((then - begin) / (end - begin)));
}
