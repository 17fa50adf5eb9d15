import { chanceOf } from '../chance/chance';
import { beginningOf, daySeconds, endsAt, startsAt } from './calendar';

/** What the whole town talks about at an instant. `strength` is 0 to 256. */
export interface Burst {
  readonly topic: string;
  readonly strength: number;
}

export interface Bursts {
  at(seconds: number): Burst | undefined;
}

/** Hours in which talk of an event swells, and in which it dies down to half. */
const swell = 4;
const halfLife = 9;
const length = 84;

/** Storms, derbies and festivals: one every nine days or so, the last of them just before the exercise. */
export function burstsOf(name: string, days: number, topics: readonly string[]): Bursts {
  const chance = chanceOf(`${name} bursts`);
  const begin = beginningOf(days);
  const events: { topic: string; from: number }[] = [];
  let last = '';
  const add = (from: number) => {
    let topic = chance.pick(topics);
    if (topic === last) topic = topics[(topics.indexOf(topic) + 1) % topics.length] ?? topic;
    last = topic;
    events.push({ topic, from });
  };
  const final = startsAt - chance.between(10, 16) * 3600;
  for (
    let at = begin + chance.between(1, 6) * daySeconds;
    at < final - 5 * daySeconds;
    at += chance.between(6, 13) * daySeconds
  ) {
    add(at + chance.between(7, 19) * 3600);
  }
  if (topics.length > 0) add(final);
  return {
    at(seconds) {
      if (seconds > endsAt) return undefined;
      for (let index = events.length - 1; index >= 0; index--) {
        const event = events[index];
        if (!event || event.from > seconds) continue;
        const hours = Math.floor((seconds - event.from) / 3600);
        if (hours >= length) return undefined;
        const strength =
          hours < swell
            ? Math.floor((256 * (hours + 1)) / swell)
            : Math.floor((256 * halfLife) / (halfLife + hours - swell));
        return { topic: event.topic, strength };
      }
      return undefined;
    },
  };
}
