import type { Account } from '../../dataset/records';
import { instantOf } from '../../text/instant';
import type { Language } from '../../text/localised';
import { type Chance, chanceOf, mix, share } from '../chance/chance';
import { scatteredIds } from '../chance/scattered-ids';
import { type WeightedChoice, weightedChoice } from '../chance/weighted-choice';
import { beginningOf, daySeconds, endsAt, startsAt } from '../town/calendar';
import { fillLine } from '../words/line';
import { type Tongue, tongueOf, type Voice } from '../words/tongue';
import { createHandles, type Handles } from './handles';

export const tongues: readonly Language[] = ['en', 'ar', 'fr'];

/** What an account is. */
export const kinds = { person: 0, shop: 1, organisation: 2 } as const;

/** Parts of the day in which somebody mostly writes. */
const dayparts = 3;

/** The accounts of one platform: what is needed of a hundred thousand of them, in a few octets each. */
export interface Population {
  readonly platform: string;
  readonly count: number;
  id(index: number): string;
  /** Place in `tongues`. */
  tongue(index: number): number;
  kind(index: number): number;
  /** 32 bits that decide all else about somebody. */
  nature(index: number): number;
  /** Seconds since 1970. */
  joinedAt(index: number): number;
  /** How much somebody writes, against others. */
  activity(index: number): number;
  /** What a shop or an office writes of; undefined for a person. */
  voice(index: number): Voice | undefined;
  handle(index: number): string;
  handles: Handles;
  /** Somebody who writes in this language at this hour, and was there by then. */
  writer(chance: Chance, tongue: number, hour: number, at: number): number;
  /** A shop or an office, if there is one. */
  voiceThatWrites(chance: Chance, at: number): number | undefined;
  /** The account's record; `shown` is what only the platform knows. */
  record(
    index: number,
    shown: { avatar?: string; banner?: string; followers: number; following: number },
  ): Partial<Account> & {
    id: string;
  };
}

export interface PopulationOptions {
  /** Names the draws: seed and platform. */
  name: string;
  platform: string;
  count: number;
  days: number;
  language: Language;
  /** Handles that are taken already. */
  taken: readonly string[];
}

/**
 * Makes a town's accounts. How much each writes falls with rank as 1/(rank + q) (Zipf and Mandelbrot), a third only reads;
 * offices and shops are among the busy.
 */
export function createPopulation(options: PopulationOptions): Population {
  const { name, platform, count, days, language, taken } = options;
  const chance = chanceOf(`${name} people`);
  const scattered = scatteredIds(`${name} accounts`);
  // Two platforms share one file: their ids begin otherwise.
  const id = (index: number) => platform.charAt(0) + scattered(index);
  const salt = chance.next();
  const begin = beginningOf(days);
  const voices = Math.min(Math.floor(count / 9), tongues.length * 9 + Math.floor(count / 60));
  const tongueAt = new Uint8Array(count);
  const kindAt = new Uint8Array(count);
  const voiceAt = new Uint8Array(count);
  const joined = new Int32Array(count);
  const activity = new Float64Array(count);
  const words: readonly Tongue[] = tongues.map(tongueOf);
  const main = tongues.indexOf(language);

  const order = new Uint32Array(count).map((_, index) => index);
  for (let last = count - 1; last > 0; last--) {
    const other = chance.below(last + 1);
    const held = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = held;
  }
  const flat = 4 + Math.floor(count / 400);
  let offices = 0;
  for (let rank = 0; rank < count; rank++) {
    const index = order[rank] ?? 0;
    // The first three make sure that each language has somebody who writes.
    const draw = chance.below(100);
    tongueAt[index] = rank < 3 ? rank : draw < 50 ? main : draw < 76 ? (main + 1) % 3 : (main + 2) % 3;
    const early = rank < count / 20 || rank < 6;
    const silent = !early && chance.happens(1, 3);
    activity[index] = silent ? 0 : 1 / (rank + flat);
    joined[index] =
      early || !chance.happens(12, 100)
        ? begin - chance.between(3, 2200) * daySeconds + chance.below(daySeconds)
        : begin + chance.below(Math.max(1, startsAt - begin + daySeconds));
  }
  for (let number = 0; number < voices; number++) {
    // Not among the first six, who must be people.
    const index = order[6 + Math.floor((number * (count - 6)) / voices)] ?? 0;
    const own = words[tongueAt[index] ?? 0];
    const wanted = number < tongues.length * 9;
    kindAt[index] = wanted && own && offices < own.organisations.length * 3 ? kinds.organisation : kinds.shop;
    joined[index] = begin - chance.between(200, 2600) * daySeconds;
    if (kindAt[index] === kinds.organisation) {
      tongueAt[index] = offices % 3;
      voiceAt[index] = Math.floor(offices / 3);
      activity[index] = 1 / flat;
      offices += 1;
    } else {
      voiceAt[index] = chance.below(own?.shops.length ?? 1);
      activity[index] = 1 / (flat + Math.floor(count / 8));
    }
  }

  const nature = (index: number) => mix(index, salt);
  const handles = createHandles(taken);
  const voice = (index: number): Voice | undefined => {
    const own = words[tongueAt[index] ?? 0];
    if (kindAt[index] === kinds.person) return undefined;
    return (kindAt[index] === kinds.shop ? own?.shops : own?.organisations)?.[voiceAt[index] ?? 0];
  };
  const named: string[] = [];
  for (let index = 0; index < count; index++) {
    named.push(handles.make(nature(index), words[tongueAt[index] ?? 0] as Tongue, voice(index)));
  }

  const writers: WeightedChoice[][] = tongues.map((_, tongue) =>
    Array.from({ length: dayparts }, (_, part) =>
      weightedChoice(
        activity.map((weight, index) =>
          tongueAt[index] !== tongue || kindAt[index] !== kinds.person
            ? 0
            : weight * (nature(index) % dayparts === part ? 3 : 1),
        ),
      ),
    ),
  );
  const voicesThatWrite =
    voices > 0
      ? weightedChoice(activity.map((weight, index) => (kindAt[index] === kinds.person ? 0 : weight)))
      : undefined;

  return {
    platform,
    count,
    id,
    tongue: (index) => tongueAt[index] ?? 0,
    kind: (index) => kindAt[index] ?? 0,
    nature,
    joinedAt: (index) => joined[index] ?? begin,
    activity: (index) => activity[index] ?? 0,
    voice,
    handle: (index) => named[index] ?? '',
    handles,
    writer(chance, tongue, hour, at) {
      const part = hour >= 5 && hour < 11 ? 0 : hour >= 11 && hour < 18 ? 1 : 2;
      const choose = writers[tongue]?.[part] as WeightedChoice;
      for (let attempt = 0; attempt < 8; attempt++) {
        const index = choose(chance);
        if ((joined[index] ?? 0) < at) return index;
      }
      // One of the first three, who were there from the beginning.
      return order[tongue] ?? 0;
    },
    voiceThatWrites(chance, at) {
      const index = voicesThatWrite?.(chance);
      return index === undefined || (joined[index] ?? 0) >= at ? undefined : index;
    },
    record(index, shown) {
      const own = words[tongueAt[index] ?? 0] as Tongue;
      const bits = nature(index);
      const about = voice(index);
      const bio = about?.bio ?? own.biographies[share(mix(bits, 3), own.biographies.length)];
      const says = about !== undefined || share(mix(bits, 4), 10) < 7;
      const places = own.lexicon.get('street') ?? [];
      const location = [
        '',
        '',
        town[own.language],
        town[own.language],
        places[share(mix(bits, 6), places.length)]?.[0] ?? '',
      ];
      return {
        id: id(index),
        platform,
        handle: named[index] ?? '',
        name: handles.nameOf(bits, own, about),
        ...(says && bio ? { bio: fillLine(bio, own.lexicon, bits, mix(bits, 5)) } : {}),
        ...(location[share(mix(bits, 7), location.length)]
          ? { location: location[share(mix(bits, 7), location.length)] }
          : {}),
        joinedAt: instantOf(Math.min(joined[index] ?? begin, endsAt) * 1000),
        ...(shown.avatar ? { avatar: shown.avatar } : {}),
        ...(shown.banner ? { banner: shown.banner } : {}),
        ...(kindAt[index] === kinds.organisation ? { verified: true } : {}),
        ...(about === undefined && share(mix(bits, 8), 100) < 3 ? { private: true } : {}),
        followers: shown.followers,
        following: shown.following,
        lang: own.language,
      };
    },
  };
}

const town: Record<Language, string> = { en: 'Mersa Tarin', ar: 'مرسى تارين', fr: 'Mersa Tarin' };
