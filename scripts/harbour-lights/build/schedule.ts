import { isMicroblog } from '../cast/person';
import { localTime, minutes } from '../local-time';
import { chanceOf } from '../random';
import type { Line, Scene } from '../scene';

export interface Timed {
  line: Line;
  scene: Scene;
  /** Milliseconds since 1970. */
  at: number;
}

/** Hours of the day, local, in which a scene of ordinary life begins. */
const bands: Record<string, [from: number, to: number]> = {
  dawn: [5, 6.6],
  morning: [7, 10.8],
  noon: [11.5, 13.8],
  afternoon: [14, 17.2],
  evening: [17.5, 20.8],
  night: [21, 23.5],
  any: [8, 22.5],
};
const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const day = 24 * 60 * 60_000;
const firstDay = localTime('02-11 00:00');
const liveDay = localTime('04-14 00:00');
/** Share of the undated scenes that happens while the exercise runs. */
const liveShare = 0.13;
const months: Record<string, [from: string, to: string]> = {
  feb: ['02-11', '02-28'],
  mar: ['03-01', '03-31'],
  apr: ['04-01', '04-13'],
};

/** From when on somebody has other things to do than talk of the weather. */
const departures: Record<string, number> = {
  tarek: localTime('03-17 00:00'),
  yazid: localTime('04-15 00:00'),
  kiko: localTime('04-15 00:00'),
  dalia: localTime('04-15 00:00'),
};

/** Last day on which all who speak in a scene of ordinary life are still about. */
function lastDayOf(scene: Scene): number {
  return Math.min(...scene.lines.map(({ by }) => departures[by] ?? Number.POSITIVE_INFINITY));
}

/** Midnights of a range, local; of one weekday where one is asked for. */
function daysIn(range: readonly [from: number, to: number], weekday: number | undefined): number[] {
  const midnights: number[] = [];
  for (let at = range[0]; at <= range[1]; at += day) {
    // At local noon the weekday of UTC is the local one.
    if (weekday === undefined || new Date(at + day / 2).getUTCDay() === weekday) midnights.push(at);
  }
  return midnights;
}

/** When a scene without a date begins: words such as `fri evening`, `live noon`, `mar any`. Same scene, same time. */
function beginning(scene: Scene): number {
  if (/^\d\d-\d\d /.test(scene.when)) return localTime(scene.when);
  const chance = chanceOf(`when ${scene.name}`);
  let range: [number, number] = chance.happens(liveShare)
    ? [liveDay, liveDay + 2 * day]
    : [firstDay, liveDay - day];
  let weekday: number | undefined;
  let band = bands.any;
  for (const word of scene.when.split(' ')) {
    const month = months[word];
    if (word === 'live') range = [liveDay, liveDay + 2 * day];
    else if (word === 'before') range = [firstDay, liveDay - day];
    else if (month) range = [localTime(`${month[0]} 00:00`), localTime(`${month[1]} 00:00`)];
    else if (days.includes(word)) weekday = days.indexOf(word);
    else if (bands[word]) band = bands[word];
    else throw new SyntaxError(`scene ${scene.name}: when is ${word}?`);
  }
  const last = lastDayOf(scene);
  const candidates = daysIn([range[0], Math.min(range[1], last)], weekday);
  // Chance put a Saturday into the three days of the exercise, which have none, or somebody has left by then.
  if (candidates.length === 0) candidates.push(...daysIn([firstDay, Math.min(liveDay - day, last)], weekday));
  const [from, to] = band ?? [8, 22];
  return chance.pick(candidates) + Math.round((from + chance.next() * (to - from)) * 60) * 60_000;
}

/**
 * Times of a scene's lines. A reply on a microblog counts from what it answers, everything else from the line before.
 * Unset gaps are of some minutes, longer in public than in a chat.
 */
export function schedule(scene: Scene): Timed[] {
  const chance = chanceOf(`pace ${scene.name}`);
  const times = new Map<string, number>();
  const timed: Timed[] = [];
  for (const line of scene.lines) {
    const before = timed.at(-1)?.at;
    const answered = isMicroblog(scene.where) && line.replyTo ? times.get(line.replyTo) : undefined;
    const gap =
      line.after ??
      (isMicroblog(scene.where) ? chance.between(3, answered ? 70 : 400) : chance.between(1, 5));
    const seconds = chance.between(1, 55) * 1000;
    let at: number;
    if (line.fixed !== undefined) at = localTime(line.fixed);
    else if (before === undefined) at = beginning(scene);
    else at = (answered ?? before) + minutes(gap) + seconds;
    times.set(line.name, at);
    timed.push({ line, scene, at });
  }
  return timed;
}
