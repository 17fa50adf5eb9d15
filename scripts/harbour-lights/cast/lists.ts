import type { Microblog } from './person';

/** A public list of a microblog account. Members: `key@from` or `key@from..until`, local times of 2031. */
export interface CuratedList {
  id: string;
  platform: Microblog;
  owner: string;
  name: string;
  description?: string;
  created: string;
  members: string[];
}

/** The captain's two lists say who was chosen, in which order, and who pulls the ropes. SPOILERS. The rest is the town's. */
export const curatedLists: readonly CuratedList[] = [
  {
    id: 'deck',
    platform: 'murmur',
    owner: 'sami',
    name: 'Deck',
    description: 'Those who listen. Four places, no more.',
    created: '02-18 22:40',
    members: [
      'tarek@02-18 22:41..03-20 06:10',
      'lina@03-04 21:00..04-12 09:05',
      'yazid@03-06 00:12',
      'kiko@03-07 23:55',
      'dalia@03-12 22:30',
    ],
  },
  {
    id: 'shore',
    platform: 'murmur',
    owner: 'sami',
    name: 'Shore',
    description: 'Ropes, papers, wheels.',
    created: '02-12 08:15',
    members: ['club@02-12 08:15', 'odette@02-19 13:00', 'hadi@03-02 09:30'],
  },
  {
    id: 'port-infos',
    platform: 'murmur',
    owner: 'jad',
    name: 'Le port, sources ouvertes',
    description: 'Ce qui est public, et seulement cela',
    created: '01-12 10:00',
    members: [
      'ferries@01-12 10:00',
      'port@01-12 10:00',
      'ville@01-12 10:01',
      'union@01-12 10:02',
      'meteo@02-01 09:00',
    ],
  },
  {
    id: 'light',
    platform: 'murmur',
    owner: 'ghada',
    name: 'people who see light',
    created: '01-20 19:00',
    members: [
      'dalia@01-20 19:00',
      'lamia@01-20 19:05',
      'cinema@01-21 08:00',
      'marwan@02-03 17:00',
      'hassan@03-11 23:00',
    ],
  },
  {
    id: 'matbakh',
    platform: 'murmur',
    owner: 'samira',
    name: 'مطبخ الحيّ',
    description: 'من يطبخ ومن يذوق',
    created: '01-25 12:00',
    members: ['farah@01-25 12:00', 'salwa@01-25 12:01', 'youssef@02-02 12:00', 'khalil@02-14 12:00'],
  },
  {
    id: 'equipage',
    platform: 'embarcadere',
    owner: 'yara',
    name: 'L’équipage, le vrai',
    description: 'Ceux qui répondent',
    created: '02-05 07:30',
    members: ['guichet@02-05 07:30', 'loic@02-05 07:31', 'marius@02-20 18:00', 'trouve@03-01 08:00'],
  },
];
