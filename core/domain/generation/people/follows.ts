import type { Follow } from '../../dataset/records';
import { instantOf } from '../../text/instant';
import { chanceOf, mix, share } from '../chance/chance';
import { weightedChoice } from '../chance/weighted-choice';
import { endsAt, startsAt } from '../town/calendar';
import { kinds, type Population, tongues } from './population';

/** Who follows whom. Walked once to count and once to write: the same each time. */
export interface Follows {
  /** Counts as at the beginning of the exercise. */
  followers(index: number): number;
  following(index: number): number;
  records(): Generator<Follow>;
}

/** Most accounts that one follows. */
const mostFollowed = 900;

/** Everybody follows some, mostly in their own language, and mostly those whom all follow. */
export function createFollows(name: string, people: Population): Follows {
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

  function* edges(): Generator<{ follower: number; followee: number; from: number }> {
    const chance = chanceOf(`${name} follows`);
    for (let follower = 0; follower < count; follower++) {
      const chosen = new Set<number>([follower]);
      // A few follow hundreds: the wish is spread as 1/x, and one in forty collects people.
      const wish = Math.floor(128 / (1 + chance.below(64))) * (chance.happens(1, 40) ? 5 : 1);
      const wanted = Math.min(mostFollowed, Math.floor(count / 3), 2 + chance.below(7) + wish);
      for (let draw = 0; draw < wanted; draw++) {
        const choose = chance.happens(3, 4) ? byTongue[people.tongue(follower)] : undefined;
        const followee = (choose ?? everybody)(chance);
        const bits = chance.next();
        if (chosen.has(followee)) continue;
        chosen.add(followee);
        const earliest = Math.max(people.joinedAt(follower), people.joinedAt(followee)) + 60;
        const span = Math.max(1, endsAt - earliest);
        const from = earliest + share(bits, span);
        if (from < endsAt) yield { follower, followee, from };
      }
    }
  }

  const followers = new Uint32Array(count);
  const following = new Uint32Array(count);
  for (const { follower, followee, from } of edges()) {
    if (from > startsAt) continue;
    followers[followee] = (followers[followee] ?? 0) + 1;
    following[follower] = (following[follower] ?? 0) + 1;
  }
  return {
    followers: (index) => followers[index] ?? 0,
    following: (index) => following[index] ?? 0,
    *records() {
      for (const { follower, followee, from } of edges()) {
        yield { follower: people.id(follower), followee: people.id(followee), from: instantOf(from * 1000) };
      }
    },
  };
}
