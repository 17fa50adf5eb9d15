import type { Follow } from '../../dataset/records';
import { instantOf } from '../../text/instant';
import { type Chance, chanceOf, mix, share } from '../chance/chance';
import { weightedChoice } from '../chance/weighted-choice';
import { endsAt, startsAt } from '../town/calendar';
import { kinds, type Population, tongues } from './population';

/** Who follows whom. Walked once to count and once to write: the same each time. An index beyond the people is of the cast. */
export interface Follows {
  /** Counts as at the beginning of the exercise. */
  followers(index: number): number;
  following(index: number): number;
  records(): Generator<Follow>;
}

/** Somebody who is not of the town's own making, and has a place in it. */
export interface Member {
  id: string;
  /** Seconds since 1970. */
  joinedAt: number;
  /** Place in `tongues`. */
  tongue: number;
  /** How many of the town follow them and are followed, if it has so many. */
  followers: number;
  following: number;
  /** Others of the cast whom they follow beside these, by place. */
  knows: readonly number[];
}

interface Edge {
  follower: number;
  followee: number;
  from: number;
}

/** Most accounts that one follows. */
const mostFollowed = 900;

/** Everybody follows some, mostly in their own language, and mostly those whom all follow. */
export function createFollows(name: string, people: Population, cast: readonly Member[]): Follows {
  const { count } = people;
  const fame = Float64Array.from({ length: count }, (_, index) => {
    const luck = 1 + share(mix(people.nature(index), 40), 8);
    const public_ =
      people.kind(index) === kinds.organisation ? 40 : people.kind(index) === kinds.shop ? 6 : 1;
    return (people.activity(index) + 1 / (count * 6)) * luck * public_;
  });
  const everybody = weightedChoice(fame);
  const byTongue = tongues.map((_, tongue) =>
    weightedChoice(fame.map((weight, index) => (people.tongue(index) === tongue ? weight : 0))),
  );
  const most = Math.floor(count / 3);
  const member = (index: number) => cast[index - count];
  const idOf = (index: number) => member(index)?.id ?? people.id(index);
  const joinedAt = (index: number) => member(index)?.joinedAt ?? people.joinedAt(index);
  const tongueOf = (index: number) => member(index)?.tongue ?? people.tongue(index);

  function* begun(follower: number, followee: number, bits: number): Generator<Edge> {
    const earliest = Math.max(joinedAt(follower), joinedAt(followee)) + 60;
    const from = earliest + share(bits, Math.max(1, endsAt - earliest));
    if (from < endsAt) yield { follower, followee, from };
  }

  function* followed(chance: Chance, follower: number, wanted: number): Generator<Edge> {
    const chosen = new Set<number>([follower]);
    for (let draw = 0; draw < wanted; draw++) {
      const choose = chance.happens(3, 4) ? byTongue[tongueOf(follower)] : undefined;
      const followee = (choose ?? everybody)(chance);
      const bits = chance.next();
      if (chosen.has(followee)) continue;
      chosen.add(followee);
      yield* begun(follower, followee, bits);
    }
  }

  /** Those whom hardly anybody knows are followed by anybody, mostly in their own language. */
  function* followers(chance: Chance, followee: number, wanted: number): Generator<Edge> {
    const chosen = new Set<number>();
    for (let draw = 0; draw < wanted * 2 && chosen.size < wanted; draw++) {
      const follower = chance.below(count);
      const bits = chance.next();
      const drawn = people.tongue(follower) === tongueOf(followee) || chance.happens(1, 4);
      if (!drawn || chosen.has(follower)) continue;
      chosen.add(follower);
      yield* begun(follower, followee, bits);
    }
  }

  function* edges(): Generator<Edge> {
    const chance = chanceOf(`${name} follows`);
    for (let follower = 0; follower < count; follower++) {
      // A few follow hundreds: the wish is spread as 1/x, and one in forty collects people.
      const wish = Math.floor(128 / (1 + chance.below(64))) * (chance.happens(1, 40) ? 5 : 1);
      yield* followed(chance, follower, Math.min(mostFollowed, most, 2 + chance.below(7) + wish));
    }
    for (const [place, { followers: audience, following, knows }] of cast.entries()) {
      const self = count + place;
      yield* followers(chance, self, Math.min(audience, most));
      yield* followed(chance, self, Math.min(following, most));
      for (const known of knows) yield* begun(self, count + known, chance.next());
    }
  }

  const audiences = new Uint32Array(count + cast.length);
  const followings = new Uint32Array(count + cast.length);
  for (const { follower, followee, from } of edges()) {
    if (from > startsAt) continue;
    audiences[followee] = (audiences[followee] ?? 0) + 1;
    followings[follower] = (followings[follower] ?? 0) + 1;
  }
  return {
    followers: (index) => audiences[index] ?? 0,
    following: (index) => followings[index] ?? 0,
    *records() {
      for (const { follower, followee, from } of edges()) {
        yield { follower: idOf(follower), followee: idOf(followee), from: instantOf(from * 1000) };
      }
    },
  };
}
