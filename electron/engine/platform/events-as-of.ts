import { eventTarget } from '../../../core/domain/dataset/check-event';
import { type EntityRef, entityKey } from '../../../core/domain/dataset/entity-ref';
import type { VolatilityEvent } from '../../../core/domain/dataset/volatility-event';
import { type Instant, millisecondsOf } from '../../../core/domain/text/instant';

/** An event with its time in milliseconds and its place in the timeline. */
interface TimedEvent {
  event: VolatilityEvent;
  at: number;
  place: number;
}

/** The timeline by what it changes. It is small beside the dataset, so it is held in memory. */
export interface EventsAsOf {
  /** How many events there were until `at`: between two instants of the same number nothing changed. */
  passed(at: number): number;
  /** Everything that happened to an entity until `at` (milliseconds), in order. */
  of(kind: EntityRef['kind'], id: string, at: number): VolatilityEvent[];
  /** The same for a post, with the purges of its author's posts among them. */
  ofPost(id: string, author: string, at: number): VolatilityEvent[];
  /** The same for a message, with the purges of its author's messages. */
  ofMessage(id: string, author: string, at: number): VolatilityEvent[];
  /** Ids of a kind that any event changes, at whatever time. */
  touched(kind: EntityRef['kind']): ReadonlySet<string>;
  /** Ids of accounts whose posts any event purges. */
  readonly purged: ReadonlySet<string>;
  /** Ids of posts or messages whose text any event changes. */
  edited(kind: 'post' | 'message'): ReadonlySet<string>;
  /** Ids of accounts whose handle or name any event changes. */
  readonly renamed: ReadonlySet<string>;
  readonly renames: readonly { account: string; handle: string }[];
  /** Pictures that events give to accounts. */
  readonly faces: readonly { account: string; avatar: string; at: Instant }[];
}

const none: TimedEvent[] = [];

export function createEventsAsOf(timeline: readonly VolatilityEvent[]): EventsAsOf {
  const times = timeline.map(({ at }) => millisecondsOf(at));
  const byEntity = new Map<string, TimedEvent[]>();
  const postPurges = new Map<string, TimedEvent[]>();
  const messagePurges = new Map<string, TimedEvent[]>();
  const touched = new Map<EntityRef['kind'], Set<string>>();
  const edited = { post: new Set<string>(), message: new Set<string>() };
  timeline.forEach((event, place) => {
    const target = eventTarget(event);
    const timed = { event, at: times[place] ?? 0, place };
    add(byEntity, entityKey(target), timed);
    if (event.kind === 'account-posts-purged') add(postPurges, event.account, timed);
    if (event.kind === 'account-messages-purged') add(messagePurges, event.account, timed);
    if (event.kind === 'post-edited') edited.post.add(event.post);
    if (event.kind === 'message-edited') edited.message.add(event.message);
    const ids = touched.get(target.kind) ?? new Set();
    touched.set(target.kind, ids.add(target.id));
  });

  const until = (events: readonly TimedEvent[], at: number) =>
    events.length === 0 ? [] : events.filter((timed) => timed.at <= at).map(({ event }) => event);

  function withPurges(own: readonly TimedEvent[] = none, purges: readonly TimedEvent[] = none, at: number) {
    if (purges.length === 0) return until(own, at);
    return until(
      [...own, ...purges].sort((a, b) => a.place - b.place),
      at,
    );
  }

  return {
    passed(at) {
      const next = times.findIndex((time) => time > at);
      return next < 0 ? times.length : next;
    },
    of: (kind, id, at) => until(byEntity.get(`${kind}:${id}`) ?? none, at),
    ofPost: (id, author, at) => withPurges(byEntity.get(`post:${id}`), postPurges.get(author), at),
    ofMessage: (id, author, at) => withPurges(byEntity.get(`message:${id}`), messagePurges.get(author), at),
    touched: (kind) => touched.get(kind) ?? new Set(),
    purged: new Set(postPurges.keys()),
    edited: (kind) => edited[kind],
    renamed: new Set(
      timeline.flatMap((event) =>
        event.kind === 'account-renamed' || event.kind === 'account-profile-changed' ? event.account : [],
      ),
    ),
    renames: timeline.flatMap((event) =>
      event.kind === 'account-renamed' ? [{ account: event.account, handle: event.handle }] : [],
    ),
    faces: timeline.flatMap((event) => {
      if (event.kind !== 'account-profile-changed' || event.avatar === undefined) return [];
      const { account, avatar, at } = event;
      return [{ account, avatar, at }];
    }),
  };
}

function add(map: Map<string, TimedEvent[]>, key: string, timed: TimedEvent): void {
  const events = map.get(key);
  if (events) events.push(timed);
  else map.set(key, [timed]);
}
