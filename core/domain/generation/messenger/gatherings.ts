import type { Channel, MemberRole } from '../../dataset/records';
import { instantOf } from '../../text/instant';
import { type Chance, chanceOf, mix, share } from '../chance/chance';
import { scatteredIds } from '../chance/scattered-ids';
import { type Population, tongues } from '../people/population';
import { beginningOf, daySeconds, endsAt, startsAt } from '../town/calendar';
import { fillLine } from '../words/line';
import { type Tongue, tongueOf } from '../words/tongue';

/** Where people talk on the messenger. */
export interface Gatherings {
  readonly count: number;
  id(index: number): string;
  kind(index: number): Channel['kind'];
  tongue(index: number): number;
  /** Topic of a channel's notices. */
  topic(index: number): string;
  /** Name as it is shown, for forwards. */
  name(index: number): string;
  /** How much is said there, against others. */
  liveliness(index: number): number;
  /** Members at an instant, the owner first: their numbers in the population. */
  present(index: number, at: number): number[];
  /** The same with the roles in which they came. */
  company(index: number, at: number): { account: number; role: MemberRole }[];
  /** What a channel counts when the exercise begins. */
  subscribers(index: number): number;
  records(sign: (bits: number) => string | undefined): Generator<Partial<Channel> & Pick<Channel, 'id'>>;
}

interface Room {
  kind: Channel['kind'];
  tongue: number;
  bits: number;
  createdAt: number;
  /** Place of its name in the language's list. */
  named: number;
  account: Uint32Array;
  from: Int32Array;
  /** 0: still there. */
  until: Int32Array;
}

/** Makes channels, groups and chats for so many messages; members come and go. */
export function createGatherings(
  name: string,
  platform: string,
  messages: number,
  days: number,
  people: Population,
): Gatherings {
  const chance = chanceOf(`${name} gatherings`);
  const id = scatteredIds(`${name} channels`);
  const words: readonly Tongue[] = tongues.map(tongueOf);
  const rooms: Room[] = [];
  const channels = messages === 0 ? 0 : Math.min(24, 1 + Math.floor(messages / 300));
  for (let number = 0; number < channels; number++) rooms.push(channel(chance, people, words, days, number));
  const groups = Math.ceil(messages / 260);
  for (let number = 0; number < groups; number++) rooms.push(group(chance, people, words, days));
  const chats = Math.ceil(messages / 110);
  for (let number = 0; number < chats; number++) rooms.push(chat(chance, people, days));

  const nameOf = (room: Room): string => {
    const own = words[room.tongue] as Tongue;
    if (room.kind === 'direct')
      return Array.from(room.account, (account) => people.record(account, nobody).name ?? '')
        .join(', ')
        .slice(0, 120);
    const list = room.kind === 'channel' ? own.channels : own.gatherings;
    const line = list[room.named % list.length];
    return line ? fillLine(line.name, own.lexicon, room.bits, mix(room.bits, 1)) : '';
  };
  /** The name in plain letters where it has some and nobody took them; otherwise with the id. */
  const handleOf = (room: Room, own: string, taken: Set<string>): string => {
    const plain = room.kind === 'direct' ? '' : plainLetters(nameOf(room));
    const wanted = plain.length < 4 ? `${room.kind === 'direct' ? 'chat' : 'room'}_${own}` : plain;
    const handle = taken.has(wanted) ? `${wanted}_${own}` : wanted;
    taken.add(handle);
    return handle;
  };
  const at = (index: number) => rooms[index] as Room;
  const subscribers = ({ bits }: Room) => 20 + share(mix(bits, 4), Math.max(1, Math.floor(people.count / 4)));
  return {
    count: rooms.length,
    id,
    kind: (index) => at(index).kind,
    tongue: (index) => at(index).tongue,
    topic(index) {
      const room = at(index);
      const list = words[room.tongue]?.channels ?? [];
      return list[room.named % Math.max(1, list.length)]?.topic ?? '';
    },
    name: (index) => nameOf(at(index)),
    liveliness(index) {
      const { kind, bits } = at(index);
      // Few rooms are loud: 1/x over a hundred ranks.
      const loud = 100 / (1 + share(mix(bits, 2), 100));
      return loud * (kind === 'channel' ? 1.5 : kind === 'group' ? 5 : 0.7);
    },
    present: (index, seconds) => {
      const room = at(index);
      return placesOf(room, seconds).map((place) => room.account[place] ?? 0);
    },
    company(index, seconds) {
      const room = at(index);
      return placesOf(room, seconds).map((place) => ({
        account: room.account[place] ?? 0,
        role: roleOf(room, place),
      }));
    },
    subscribers: (index) => subscribers(at(index)),
    *records(sign) {
      const taken = new Set<string>();
      for (let index = 0; index < rooms.length; index++) {
        const room = at(index);
        const own = words[room.tongue] as Tongue;
        const list = room.kind === 'channel' ? own.channels : own.gatherings;
        const about = room.kind === 'direct' ? undefined : list[room.named % list.length]?.about;
        const access = accessOf(room);
        const avatar = room.kind === 'channel' ? sign(room.bits) : undefined;
        const members = Array.from(room.account, (account, member) => ({
          account: people.id(account),
          role: roleOf(room, member),
          from: instantOf((room.from[member] ?? 0) * 1000),
          ...(room.until[member] ? { until: instantOf((room.until[member] ?? 0) * 1000) } : {}),
        }));
        yield {
          id: id(index),
          platform,
          kind: room.kind,
          handle: handleOf(room, id(index), taken),
          name: nameOf(room),
          ...(about ? { description: fillLine(about, own.lexicon, room.bits, mix(room.bits, 1)) } : {}),
          createdAt: instantOf(room.createdAt * 1000),
          ...(avatar ? { avatar } : {}),
          access,
          members,
          subscribers: room.kind === 'channel' ? subscribers(room) : members.length,
        };
      }
    },
  };
}

/** Places of those who are in a room at an instant. */
function placesOf({ account, from, until }: Room, seconds: number): number[] {
  const there: number[] = [];
  for (let place = 0; place < account.length; place++) {
    const left = until[place] ?? 0;
    if ((from[place] ?? 0) <= seconds && (left === 0 || left > seconds)) there.push(place);
  }
  return there;
}

/** Whoever began it owns it; in a large one there is somebody to help. */
function roleOf({ kind, account }: Room, place: number): MemberRole {
  if (kind === 'direct') return 'member';
  if (place === 0) return 'owner';
  return place === 1 && account.length > 6 ? 'admin' : 'member';
}

/** `Météo et mer` as `meteo_et_mer`: what an address is made of. */
function plainLetters(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .slice(0, 30)
    .replace(/^_+|_+$/g, '');
}

const nobody = { followers: 0, following: 0 };

/** Channels are open; of groups two thirds; of chats the exercise grants very few. */
function accessOf({ kind, bits }: Room): Channel['access'] {
  const draw = share(mix(bits, 3), 100);
  if (kind === 'channel') return 'open';
  if (kind === 'group') return draw < 62 ? 'open' : draw < 72 ? 'granted' : 'closed';
  return draw < 8 ? 'granted' : 'closed';
}

function born(chance: Chance, days: number): number {
  const begin = beginningOf(days);
  return chance.happens(7, 10)
    ? begin - chance.between(1, 700) * daySeconds + chance.below(daySeconds)
    : begin + chance.below(Math.max(1, Math.floor((startsAt - begin) / 2)));
}

function roomOf(
  kind: Room['kind'],
  tongue: number,
  chance: Chance,
  people: Population,
  members: readonly number[],
  createdAt: number,
): Room {
  const size = members.length;
  const account = Uint32Array.from(members);
  const from = new Int32Array(size);
  const until = new Int32Array(size);
  members.forEach((member, place) => {
    const earliest = Math.max(createdAt, people.joinedAt(member) + 60);
    const founder = kind !== 'group' || place < 3 || chance.happens(3, 5);
    from[place] = founder ? earliest : earliest + chance.below(Math.max(1, endsAt - earliest));
    if (kind === 'group' && place > 2 && chance.happens(1, 5)) {
      const left = (from[place] ?? 0) + 3600 + chance.below(Math.max(1, endsAt - (from[place] ?? 0)));
      if (left < endsAt) until[place] = left;
    }
  });
  return { kind, tongue, bits: chance.next(), createdAt, named: chance.below(1 << 20), account, from, until };
}

function channel(
  chance: Chance,
  people: Population,
  words: readonly Tongue[],
  days: number,
  number: number,
): Room {
  const tongue = number % 3;
  const createdAt = beginningOf(days) - chance.between(40, 900) * daySeconds;
  const members = distinct(2, () => people.writer(chance, tongue, 12, createdAt));
  const room = roomOf('channel', tongue, chance, people, members, createdAt);
  return { ...room, named: Math.floor(number / 3) % (words[tongue]?.channels.length ?? 1) };
}

function group(chance: Chance, people: Population, _words: readonly Tongue[], days: number): Room {
  const createdAt = born(chance, days);
  const founder = anyone(chance, people, createdAt);
  const tongue = people.tongue(founder);
  const size = Math.min(60, people.count - 1, 3 + Math.floor(40 / (1 + chance.below(20))));
  const members = distinct(size, (place) =>
    place === 0
      ? founder
      : people.writer(chance, chance.happens(9, 10) ? tongue : chance.below(3), chance.below(24), endsAt),
  );
  return roomOf('group', tongue, chance, people, members, createdAt);
}

function chat(chance: Chance, people: Population, days: number): Room {
  const createdAt = born(chance, days);
  const one = anyone(chance, people, endsAt);
  const tongue = people.tongue(one);
  const members = distinct(2, (place) =>
    place === 0 ? one : people.writer(chance, tongue, chance.below(24), endsAt),
  );
  return roomOf('direct', tongue, chance, people, members, createdAt);
}

function anyone(chance: Chance, people: Population, at: number): number {
  const tongue = people.tongue(chance.below(people.count));
  return people.writer(chance, tongue, chance.below(24), at);
}

/** Up to so many different ones: the busy come up often, so it gives up after a while. */
function distinct(count: number, draw: (place: number) => number): number[] {
  const found = new Set<number>();
  for (let attempt = 0; found.size < count && attempt < count * 6; attempt++) found.add(draw(found.size));
  return [...found];
}
