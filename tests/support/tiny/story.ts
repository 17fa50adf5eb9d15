import type { z } from 'zod';
import type { Account, Channel, Follow, List, Message, Post } from '../../../core/domain/dataset/records';
import type { VolatilityEvent } from '../../../core/domain/dataset/volatility-event';
import type { Inject } from '../../../core/domain/exercise/inject';

type Line<T extends z.ZodType> = z.input<T>;

/** People of the small story: five write on the microblog Gull, four on the messenger Quay. */
export const accounts: Line<typeof Account>[] = [
  {
    id: 'g-sami',
    platform: 'gull',
    handle: 'sami_travel',
    name: 'Sami Travel',
    bio: 'Work abroad, papers arranged.',
    joinedAt: '2031-01-05T09:00:00Z',
    avatar: 'm-sami',
    lang: 'en',
    followers: 210,
  },
  {
    id: 'g-lina',
    platform: 'gull',
    handle: 'lina.b',
    name: 'لينا بحري',
    joinedAt: '2030-06-01T09:00:00Z',
    avatar: 'm-lina',
    lang: 'ar',
    followers: 40,
  },
  {
    id: 'g-omar',
    platform: 'gull',
    handle: 'omar_port',
    name: 'Omar Mersa',
    joinedAt: '2030-07-01T09:00:00Z',
    lang: 'fr',
  },
  {
    id: 'g-news',
    platform: 'gull',
    handle: 'PortNews',
    name: 'Port News',
    joinedAt: '2029-01-01T00:00:00Z',
    verified: true,
    lang: 'en',
  },
  {
    id: 'g-closed',
    platform: 'gull',
    handle: 'quiet_one',
    name: 'Quiet One',
    joinedAt: '2030-01-01T00:00:00Z',
    private: true,
    lang: 'en',
  },
  {
    id: 'q-sami',
    platform: 'quay',
    handle: 'sami',
    name: 'Sami',
    joinedAt: '2031-01-05T09:00:00Z',
    lang: 'en',
  },
  {
    id: 'q-lina',
    platform: 'quay',
    handle: 'lina',
    name: 'Lina',
    joinedAt: '2030-06-01T09:00:00Z',
    lang: 'ar',
  },
  {
    id: 'q-omar',
    platform: 'quay',
    handle: 'omar',
    name: 'Omar',
    joinedAt: '2030-06-01T09:00:00Z',
    lang: 'fr',
  },
  {
    id: 'q-advocate',
    platform: 'quay',
    handle: 'advocate',
    name: 'Advocate Nour',
    joinedAt: '2030-06-01T09:00:00Z',
    lang: 'en',
  },
];

const noise = [
  'Fog over the harbour this morning #harbour',
  'صباح الخير من الميناء #الميناء',
  'Le marché aux poissons est plein #port',
  'Ferry at nine, again late',
  'قهوة ثم عمل',
  'Réunion du quartier ce soir',
];
const noisy = ['g-lina', 'g-omar', 'g-news'] as const;

/** Thirty posts: ten that matter, then ordinary life, in order of time. */
export const posts: Line<typeof Post>[] = [
  {
    id: 'p1',
    platform: 'gull',
    author: 'g-news',
    at: '2031-03-20T08:00:00Z',
    text: 'The harbour opens its new pier on Thursday. #harbour',
    lang: 'en',
    likes: 12,
  },
  {
    id: 'p2',
    platform: 'gull',
    author: 'g-sami',
    at: '2031-03-21T10:00:00Z',
    text: 'Good jobs over the sea, write to me. #work #harbour',
    lang: 'en',
    media: ['m-poster'],
  },
  {
    id: 'p3',
    platform: 'gull',
    author: 'g-lina',
    at: '2031-03-21T10:05:00Z',
    text: 'أريد أن أعرف المزيد',
    lang: 'ar',
    replyTo: 'p2',
  },
  {
    id: 'p4',
    platform: 'gull',
    author: 'g-sami',
    at: '2031-03-21T10:10:00Z',
    text: 'اكتبي لي على الخاص، الأوراق جاهزة',
    lang: 'ar',
    replyTo: 'p3',
  },
  {
    id: 'p5',
    platform: 'gull',
    author: 'g-omar',
    at: '2031-03-21T11:00:00Z',
    text: '',
    repostOf: 'p2',
  },
  {
    id: 'p6',
    platform: 'gull',
    author: 'g-omar',
    at: '2031-03-22T09:00:00Z',
    text: "C'est sérieux ?",
    lang: 'fr',
    quoteOf: 'p2',
  },
  {
    id: 'p7',
    platform: 'gull',
    author: 'g-sami',
    at: '2031-03-25T18:00:00Z',
    text: 'Ferry ticket and stamp ready, two places left. #work',
    lang: 'en',
    media: ['m-ticket'],
  },
  {
    id: 'p8',
    platform: 'gull',
    author: 'g-closed',
    at: '2031-03-26T08:00:00Z',
    text: 'Only for friends #work',
    lang: 'en',
  },
  ...Array.from(
    { length: 20 },
    (_, index): Line<typeof Post> => ({
      id: `n${index + 1}`,
      platform: 'gull',
      author: noisy[index % 3] ?? 'g-news',
      at: new Date(Date.UTC(2031, 2, 28, 6 + index)).toISOString().replace('.000', ''),
      text: noise[index % 6] ?? '',
    }),
  ),
  {
    id: 'p9',
    platform: 'gull',
    author: 'g-sami',
    at: '2031-04-03T09:00:00Z',
    text: 'Last call for the crossing. <b>Tonight</b> & quiet.',
    lang: 'en',
  },
  {
    id: 'p10',
    platform: 'gull',
    author: 'g-lina',
    at: '2031-04-03T10:30:00Z',
    text: 'ودّعت المدينة اليوم',
    lang: 'ar',
  },
];

export const channels: Line<typeof Channel>[] = [
  {
    id: 'c-crossing',
    platform: 'quay',
    kind: 'channel',
    handle: 'crossing',
    name: 'The Crossing',
    createdAt: '2031-03-01T00:00:00Z',
    access: 'open',
    members: [
      { account: 'q-sami', role: 'owner', from: '2031-03-01T00:00:00Z' },
      { account: 'q-lina', role: 'member', from: '2031-03-22T00:00:00Z' },
    ],
    subscribers: 31,
  },
  {
    id: 'c-advice',
    platform: 'quay',
    kind: 'direct',
    handle: 'advice',
    name: 'Lina and her advocate',
    createdAt: '2031-03-10T00:00:00Z',
    access: 'granted',
    members: [
      { account: 'q-lina', role: 'member', from: '2031-03-10T00:00:00Z' },
      { account: 'q-advocate', role: 'member', from: '2031-03-10T00:00:00Z' },
    ],
  },
];

export const messages: Line<typeof Message>[] = [
  {
    id: 'x1',
    channel: 'c-crossing',
    author: 'q-sami',
    at: '2031-03-22T12:00:00Z',
    text: 'Welcome. Bring a photograph for the papers.',
    pinned: true,
  },
  {
    id: 'x2',
    channel: 'c-advice',
    author: 'q-lina',
    at: '2031-03-22T12:30:00Z',
    text: 'هل هذا العقد قانوني؟',
    lang: 'ar',
  },
  {
    id: 'x3',
    channel: 'c-advice',
    author: 'q-advocate',
    at: '2031-03-22T13:00:00Z',
    text: 'Sign nothing before I have read it.',
    replyTo: 'x2',
  },
  {
    id: 'x4',
    channel: 'c-crossing',
    author: 'q-lina',
    at: '2031-03-23T12:00:00Z',
    text: 'كم التكلفة؟',
    lang: 'ar',
    replyTo: 'x1',
  },
  {
    id: 'x5',
    channel: 'c-crossing',
    author: 'q-sami',
    at: '2031-03-23T12:10:00Z',
    text: 'Nothing now. You pay from the wages.',
    media: ['m-ticket'],
    reactions: [{ emoji: '👍', count: 3 }],
  },
  {
    id: 'x6',
    channel: 'c-crossing',
    author: 'q-sami',
    at: '2031-04-03T09:30:00Z',
    text: 'Pier 4, at eleven tonight.',
  },
];

export const follows: Line<typeof Follow>[] = [
  { follower: 'g-lina', followee: 'g-sami', from: '2031-03-21T10:06:00Z' },
  { follower: 'g-omar', followee: 'g-sami', from: '2031-03-21T11:01:00Z' },
  { follower: 'g-omar', followee: 'g-news', from: '2031-01-01T00:00:00Z' },
];

export const lists: Line<typeof List>[] = [
  {
    id: 'l-port',
    platform: 'gull',
    owner: 'g-news',
    name: 'People of the port',
    description: 'Who works on the quays',
    createdAt: '2031-03-01T00:00:00Z',
    members: [
      { account: 'g-omar', from: '2031-03-01T00:00:00Z' },
      { account: 'g-sami', from: '2031-03-21T12:00:00Z', until: '2031-04-03T13:30:00Z' },
      { account: 'g-lina', from: '2031-04-03T12:30:00Z' },
    ],
  },
];

export const timeline: Line<typeof VolatilityEvent>[] = [
  {
    id: 'e1',
    at: '2031-04-03T10:00:00Z',
    kind: 'post-edited',
    post: 'p7',
    text: 'Ferry ticket ready. #work',
  },
  { id: 'e2', at: '2031-04-03T11:00:00Z', kind: 'post-deleted', post: 'p2' },
  {
    id: 'e3',
    at: '2031-04-03T11:30:00Z',
    kind: 'message-edited',
    message: 'x6',
    text: 'Plans change, wait.',
  },
  {
    id: 'e4',
    at: '2031-04-03T12:00:00Z',
    kind: 'account-renamed',
    account: 'g-sami',
    handle: 'blue_horizon',
  },
  {
    id: 'e5',
    at: '2031-04-03T12:00:00Z',
    kind: 'account-profile-changed',
    account: 'g-sami',
    name: 'Blue Horizon',
    bio: '',
  },
  {
    id: 'e6',
    at: '2031-04-03T13:00:00Z',
    kind: 'message-deleted',
    message: 'x5',
  },
  {
    id: 'e7',
    at: '2031-04-03T14:00:00Z',
    kind: 'media-removed',
    media: 'm-ticket',
  },
  {
    id: 'e8',
    at: '2031-04-03T15:00:00Z',
    kind: 'channel-made-private',
    channel: 'c-crossing',
  },
  {
    id: 'e9',
    at: '2031-04-03T16:00:00Z',
    kind: 'account-made-private',
    account: 'g-omar',
  },
  {
    id: 'e10',
    at: '2031-04-03T17:00:00Z',
    kind: 'account-suspended',
    account: 'g-sami',
  },
  {
    id: 'e11',
    at: '2031-04-03T18:00:00Z',
    kind: 'account-posts-purged',
    account: 'g-lina',
  },
  {
    id: 'e12',
    at: '2031-04-03T19:00:00Z',
    kind: 'account-reinstated',
    account: 'g-sami',
  },
];

const three = (text: string) => ({
  en: text,
  ar: `${text} (ع)`,
  fr: `${text} (fr)`,
});

export const injects: Line<typeof Inject>[] = [
  {
    id: 'i1',
    at: '2031-04-03T08:00:00Z',
    kind: 'tip',
    from: three('A teacher'),
    subject: three('A pupil has not come'),
    body: three('Look at Sami Travel.'),
    attachments: ['m-poster'],
  },
  {
    id: 'i2',
    at: '2031-04-03T12:30:00Z',
    kind: 'phone-note',
    from: three('The prosecutor'),
    subject: three('Be quick'),
    body: three('Posts are vanishing.'),
  },
];
