import type { MemberRole } from '../../../core/domain/dataset/records';
import type { VolatilityEvent } from '../../../core/domain/dataset/volatility-event';
import { boughtFollowers, falseFollowers } from '../cast/false-followers';
import { accountId } from '../cast/person';
import { idOf } from '../entity-ids';
import { at } from '../local-time';

const post = (name: string) => idOf('post', name);
const message = (name: string) => idOf('message', name);
const account = (key: string) => accountId('murmur', key);
const onBoard = (key: string) => accountId('embarcadere', key);
const inChats = (key: string) => accountId('dhow', key);

type Change = VolatilityEvent extends infer E
  ? E extends VolatilityEvent
    ? Omit<E, 'id' | 'at'>
    : never
  : never;

/** In a chat, somebody gives another one a role. */
const role = (channel: string, by: string, member: string, to: MemberRole): Change => ({
  kind: 'channel-role-changed',
  channel,
  member: inChats(member),
  role: to,
  by: inChats(by),
});

/** Readers who come to a channel or leave it, all at once or until a local time. */
const readers = (channel: string, by: number, until?: string): Change => ({
  kind: 'channel-subscribers-changed',
  channel,
  by,
  ...(until === undefined ? {} : { until: at(until) }),
});

/** What the clock changes, by local time. The exercise begins on 14 April at 08:00. SPOILERS. */
const changes: [local: string, change: Change][] = [
  // March: the boy who brought the others is given a part in it, until he asks too much.
  ['03-12 22:30', role('night_crew', 'sami', 'tarek', 'admin')],
  ['03-18 08:05', role('night_crew', 'sami', 'tarek', 'member')],
  // Monday: the first walls are cleaned.
  ['04-14 08:30', readers('harbour_lights', 9, '04-14 19:40')],
  ['04-14 09:00', readers('ruvane_ferry', 46, '04-14 21:00')],
  [
    '04-14 09:12',
    {
      kind: 'post-edited',
      post: post('bakery-hours'),
      text: 'Ouvert dès 5h30 demain, pour ceux du premier bateau. الخبز أولاً 🥖 (edit : 5h30, pas 6h !)',
    },
  ],
  ['04-14 11:05', { kind: 'account-made-private', account: account('maya') }],
  ['04-14 11:40', { kind: 'message-deleted', message: message('sailing-wed') }],
  [
    '04-14 13:00',
    {
      kind: 'account-followers-purged',
      account: account('sami'),
      count: boughtFollowers,
      followers: falseFollowers.map(({ key }) => account(key)),
    },
  ],
  ['04-14 13:55', { kind: 'message-restored', message: message('sailing-wed') }],
  [
    '04-14 14:20',
    {
      kind: 'post-edited',
      post: post('hook'),
      text: 'Four places. No experience. Two months of training across the water, then a berth with a wage. You need courage and a bag. Not for everyone, and not for long. ⚓ #FirstBerth',
    },
  ],
  ['04-14 15:05', { kind: 'post-deleted', post: post('odette-ad') }],
  ['04-14 15:40', { kind: 'post-deleted', post: post('move-kiko') }],
  ['04-14 16:30', { kind: 'message-deleted', message: message('pressure') }],
  ['04-14 17:10', { kind: 'post-deleted', post: post('depeche-article') }],
  ['04-14 17:20', role('etoile_fans', 'etoile', 'omar', 'admin')],
  ['04-14 18:40', { kind: 'account-renamed', account: account('sami'), handle: 'sea.futures' }],
  ['04-14 18:50', role('hl_volunteers', 'sami', 'dalia', 'admin')],
  [
    '04-14 19:30',
    {
      kind: 'message-edited',
      message: message('door-meeting'),
      text: 'wed: see you all at the café, bring appetite 🙂',
    },
  ],
  // Tarek has warned everybody: the channel loses its readers.
  ['04-14 19:50', readers('harbour_lights', -57, '04-14 23:00')],
  ['04-14 20:30', { kind: 'post-restored', post: post('depeche-article') }],
  ['04-14 20:40', role('blue_door', 'porter', 'sami', 'member')],
  ['04-14 21:15', { kind: 'message-deleted', message: message('door-way') }],
  ['04-14 21:15', { kind: 'media-removed', media: 'film-quay-walk' }],
  ['04-14 22:10', { kind: 'message-deleted', message: message('crew-date') }],
  ['04-14 23:00', { kind: 'post-deleted', post: post('tarek-warning') }],
  ['04-14 23:25', { kind: 'account-made-private', account: account('tarek') }],
  ['04-14 23:50', { kind: 'channel-renamed', channel: 'night_crew', name: 'Révision maths 📐' }],
  // Tuesday: doors close.
  ['04-15 07:20', { kind: 'account-suspended', account: account('samy') }],
  ['04-15 07:40', { kind: 'message-restored', message: message('crew-date') }],
  [
    '04-15 08:15',
    {
      kind: 'account-profile-changed',
      account: account('sami'),
      name: 'Sea Futures Training',
      bio: 'Maritime skills for a new generation. تدريب بحري · Formation maritime. DM for partnerships.',
      avatar: 'logo-seafutures',
    },
  ],
  ['04-15 08:30', readers('radio_quai', 31, '04-16 20:00')],
  ['04-15 08:50', { kind: 'post-deleted', post: post('emb-noms') }],
  // Those who had been bought are struck off at once.
  ['04-15 09:30', readers('harbour_lights', -41)],
  ['04-15 10:00', { kind: 'channel-made-private', channel: 'blue_door' }],
  ['04-15 11:30', { kind: 'account-suspended', account: account('odette') }],
  ['04-15 12:10', role('souk_ruvane', 'anwar', 'nadine', 'owner')],
  [
    '04-15 12:30',
    {
      kind: 'post-withheld',
      post: post('promo'),
      reference: 'Media Office of Velora, decision MO-31/118',
    },
  ],
  ['04-15 12:45', { kind: 'account-made-public', account: account('maya') }],
  ['04-15 13:00', { kind: 'media-removed', media: 'letter-invitation' }],
  [
    '04-15 14:00',
    {
      kind: 'account-withheld',
      account: onBoard('express'),
      reference: 'Tribunal de première instance de Port Ruvane, ordonnance 31/0212',
    },
  ],
  ['04-15 15:20', { kind: 'post-deleted', post: post('kiko-ticket') }],
  ['04-15 16:10', { kind: 'account-reinstated', account: account('samy') }],
  ['04-15 16:20', { kind: 'account-messages-purged', account: inChats('odette') }],
  ['04-15 16:40', role('hl_volunteers', 'sami', 'dalia', 'member')],
  ['04-15 17:00', { kind: 'channel-closed', channel: 'hl_volunteers' }],
  [
    '04-15 18:05',
    { kind: 'message-edited', message: message('chan-spring'), text: 'Spring evening is postponed. 🌊' },
  ],
  [
    '04-15 19:00',
    {
      kind: 'post-edited',
      post: post('april-poster'),
      text: 'Spring evening: POSTPONED. أمسية الربيع مؤجلة #HarbourLights',
    },
  ],
  ['04-15 19:30', { kind: 'media-removed', media: 'poster-crew' }],
  ['04-15 20:00', { kind: 'account-made-private', account: account('club') }],
  ['04-15 22:30', role('night_crew', 'sami', 'porter', 'owner')],
  ['04-15 23:10', { kind: 'account-made-private', account: account('dalia') }],
  // Wednesday: the last day.
  ['04-16 06:30', { kind: 'channel-made-private', channel: 'night_crew' }],
  [
    '04-16 07:45',
    {
      kind: 'account-profile-changed',
      account: account('hadi'),
      name: 'Hadi transports',
      bio: 'livraisons meubles',
    },
  ],
  [
    '04-16 08:00',
    {
      kind: 'post-edited',
      post: post('emb-navette'),
      text: 'mercredi 16 au soir, navette annulee. livraisons de meubles sur demande',
    },
  ],
  ['04-16 09:00', { kind: 'post-deleted', post: post('hadi-seats') }],
  ['04-16 10:45', { kind: 'post-deleted', post: post('hoarding-cat') }],
  ['04-16 12:00', { kind: 'account-posts-purged', account: account('sami') }],
  ['04-16 14:30', { kind: 'message-deleted', message: message('souk-bike') }],
  ['04-16 18:00', { kind: 'account-suspended', account: account('sami') }],
  ['04-16 19:45', { kind: 'account-renamed', account: account('hadi'), handle: 'hadi.livraisons' }],
  ['04-16 21:40', { kind: 'post-deleted', post: post('yazid-bye') }],
  ['04-16 22:15', { kind: 'channel-made-private', channel: 'harbour_lights' }],
];

export const timeline: VolatilityEvent[] = changes.map(
  ([local, change], index) =>
    ({ id: `v${String(index + 1).padStart(2, '0')}`, at: at(local), ...change }) as VolatilityEvent,
);
