import type { Account, Channel } from '../../dataset/records';
import { instantOf } from '../../text/instant';
import { daySeconds, startsAt } from '../town/calendar';

export const microblog = 'balcony';
export const messenger = 'pigeon';

/** An instant so many hours from the beginning of the exercise; negative: before it. */
export function hours(count: number): string {
  return instantOf((startsAt + Math.floor(count * 3600)) * 1000);
}

/** Seconds since 1970 of the same. */
export function hourSeconds(count: number): number {
  return startsAt + Math.floor(count * 3600);
}

/** How many of the town follow somebody and are followed, at most: a small town has fewer. */
interface Ties {
  followers: number;
  following: number;
  /** Keys of players whom it follows beside these. */
  knows: readonly string[];
}

interface Player {
  key: string;
  platform: string;
  handle: string;
  name: string;
  bio: string;
  location?: string;
  /** Days before the exercise. */
  joined: number;
  /** Whom it is tied to on the microblog. */
  ties?: Ties;
  /** What it shows itself by; left out: nothing. */
  picture?: 'her' | 'him' | 'sign';
  lang: 'en' | 'ar' | 'fr';
  private?: boolean;
}

/** Who plays in the practice story. All invented. */
export const players: readonly Player[] = [
  {
    key: 'b-shutters',
    platform: microblog,
    handle: 'blue.shutters',
    name: 'Blue Shutters Rentals',
    bio: 'Flats by the sea, furnished, no agency fee. Deposit first, keys by post. Write to me on Pigeon.',
    location: 'Mersa Tarin',
    joined: 41,
    picture: 'sign',
    ties: { followers: 63, following: 212, knows: ['b-keys'] },
    lang: 'en',
  },
  {
    key: 'b-keys',
    platform: microblog,
    handle: 'keys_in_three_days',
    name: 'A happy tenant',
    bio: '',
    joined: 40,
    ties: { followers: 4, following: 31, knows: ['b-shutters'] },
    lang: 'en',
  },
  {
    key: 'b-lotte',
    platform: microblog,
    handle: 'lotte.hollin',
    name: 'Lotte Hollin',
    bio: 'New in town. Oboe, bicycles, looking for a room.',
    location: 'Mersa Tarin',
    joined: 410,
    picture: 'her',
    ties: { followers: 87, following: 140, knows: ['b-shutters', 'b-homes'] },
    lang: 'en',
  },
  {
    key: 'b-hadi',
    platform: microblog,
    handle: 'hadi.fanarji',
    name: 'هادي الفنارجي',
    bio: 'طالب هندسة. عم دوّر عبيت.',
    joined: 820,
    picture: 'him',
    ties: { followers: 152, following: 180, knows: ['b-shutters', 'b-yara'] },
    lang: 'ar',
  },
  {
    key: 'b-margot',
    platform: microblog,
    handle: 'margot.vasiel',
    name: 'Margot Vasiel',
    bio: 'Institutrice, mutée ici en mars.',
    location: 'Mersa Tarin',
    joined: 95,
    picture: 'her',
    ties: { followers: 41, following: 66, knows: ['b-shutters', 'b-lotte'] },
    lang: 'fr',
  },
  {
    key: 'b-homes',
    platform: microblog,
    handle: 'blueshutter.homes',
    name: 'Blue Shutter Homes',
    bio: 'Estate agents since 1998. Clock Square. We show every flat before anybody pays anything.',
    location: 'Clock Square',
    joined: 1900,
    picture: 'sign',
    ties: { followers: 118, following: 52, knows: [] },
    lang: 'en',
  },
  {
    key: 'b-yara',
    platform: microblog,
    handle: 'yara.f_15',
    name: 'yara ✨',
    bio: '15 | أخت هادي | volleyball',
    joined: 210,
    ties: { followers: 96, following: 133, knows: ['b-hadi'] },
    lang: 'ar',
  },
  {
    key: 'p-shutters',
    platform: messenger,
    handle: 'blue.shutters',
    name: 'Blue Shutters',
    bio: 'Viewings by video only',
    joined: 41,
    lang: 'en',
  },
  {
    key: 'p-keys',
    platform: messenger,
    handle: 'mr_keys',
    name: 'K.',
    bio: '',
    joined: 40,
    lang: 'en',
  },
  {
    key: 'p-lotte',
    platform: messenger,
    handle: 'lotte.hollin',
    name: 'Lotte',
    bio: '',
    joined: 390,
    picture: 'her',
    lang: 'en',
  },
  {
    key: 'p-hadi',
    platform: messenger,
    handle: 'hadi.fanarji',
    name: 'هادي',
    bio: '',
    joined: 800,
    picture: 'him',
    lang: 'ar',
  },
  {
    key: 'p-margot',
    platform: messenger,
    handle: 'margot.vasiel',
    name: 'Margot V.',
    bio: '',
    joined: 90,
    lang: 'fr',
  },
  {
    key: 'p-counsel',
    platform: messenger,
    handle: 'me.corvane',
    name: 'Me Corvane, avocate',
    bio: 'Cabinet Corvane, rue de la Citerne',
    joined: 900,
    lang: 'fr',
  },
];

export type TiedPlayer = Player & { ties: Ties };

/** Those who have a place among the followers of the town. */
export const tiedPlayers = players.filter((player): player is TiedPlayer => player.ties !== undefined);

/** Seconds since 1970 when a player's account was made. */
export function joinedAt({ joined }: Player): number {
  return startsAt - joined * daySeconds;
}

/** A player's account; `id` gives every entity of the story an id that tells nothing, `shown` is its picture, where there is one, and its counts. */
export function playerRecord(
  player: Player,
  id: (key: string) => string,
  shown: Pick<Account, 'avatar' | 'followers' | 'following'>,
): Account {
  return {
    id: id(player.key),
    platform: player.platform,
    handle: player.handle,
    name: player.name,
    bio: player.bio,
    location: player.location ?? '',
    joinedAt: instantOf(joinedAt(player) * 1000),
    verified: false,
    private: player.private ?? false,
    ...shown,
    lang: player.lang,
  };
}

/** Rooms of the story on the messenger. */
export const rooms: readonly {
  key: string;
  kind: Channel['kind'];
  handle: string;
  name: string;
  description: string;
  access: Channel['access'];
  /** Days before the exercise. */
  created: number;
  members: readonly [player: string, role: 'owner' | 'admin' | 'member', untilHour?: number][];
  subscribers: number;
}[] = [
  {
    key: 'r-offers',
    kind: 'channel',
    handle: 'blue_shutters',
    name: 'Blue Shutters: offers',
    description: 'New flats first. Be quick.',
    access: 'open',
    created: 38,
    members: [['p-shutters', 'owner']],
    subscribers: 64,
  },
  {
    key: 'r-waiting',
    kind: 'group',
    handle: 'waiting_list_14',
    name: 'Flat 14, waiting list',
    description: 'Only for those who have paid the deposit',
    access: 'granted',
    created: 12,
    members: [
      ['p-shutters', 'owner'],
      ['p-keys', 'member'],
      ['p-lotte', 'member', 9],
      ['p-hadi', 'member'],
      ['p-margot', 'member'],
    ],
    subscribers: 5,
  },
  {
    key: 'r-lotte',
    kind: 'direct',
    handle: 'lotte_shutters',
    name: 'Lotte, Blue Shutters',
    description: '',
    access: 'granted',
    created: 9,
    members: [
      ['p-lotte', 'member'],
      ['p-shutters', 'member'],
    ],
    subscribers: 2,
  },
  {
    key: 'r-counsel',
    kind: 'direct',
    handle: 'lotte_corvane',
    name: 'Lotte, Me Corvane',
    description: '',
    access: 'granted',
    created: 2,
    members: [
      ['p-lotte', 'member'],
      ['p-counsel', 'member'],
    ],
    subscribers: 2,
  },
];

export function roomRecord(room: (typeof rooms)[number], id: (key: string) => string): Channel {
  const createdAt = instantOf((startsAt - room.created * daySeconds) * 1000);
  return {
    id: id(room.key),
    platform: messenger,
    kind: room.kind,
    handle: room.handle,
    name: room.name,
    description: room.description,
    createdAt,
    access: room.access,
    members: room.members.map(([player, role, until]) => ({
      account: id(player),
      role,
      from: createdAt,
      ...(until === undefined ? {} : { until: hours(until) }),
    })),
    subscribers: room.subscribers,
  };
}
