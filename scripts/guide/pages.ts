import { idOf } from '../harbour-lights/entity-ids';
import { at } from '../harbour-lights/local-time';

/** One picture of the guide: a page of a platform. */
export interface GuidePage {
  name: string;
  address: string;
}

const murmur = (path: string) => `https://murmur.example${path}`;
const dhow = (path: string) => `https://dhow.example${path}`;
const embarcadere = (path: string) => `https://embarcadere.example${path}`;
const post = (name: string) => idOf('post', name);
const message = (name: string) => idOf('message', name);

/** What is there on the first morning. */
export const early: readonly GuidePage[] = [
  { name: '01-home', address: murmur('/') },
  { name: '02-thread', address: embarcadere(`/@mme.bonneau/post/${post('g-horn')}`) },
  { name: '03-profile', address: murmur('/@capt.sami') },
  { name: '04-search', address: murmur('/search?q=from%3Acapt.sami%20since%3A2031-03-01%20has%3Amedia') },
  { name: '05-list', address: murmur('/@capt.sami/list/deck') },
  { name: '06-film', address: murmur(`/@capt.sami/post/${post('promo')}`) },
  { name: '07-group', address: dhow(`/c/blue_door/${message('door-list')}#linked`) },
  { name: '08-chat', address: dhow(`/c/lina_sami/${message('pressure')}#linked`) },
];

/** What the clock has made of it by then. */
export const lateFrom = at('04-15 16:30');
export const late: readonly GuidePage[] = [
  { name: '09-withheld', address: murmur(`/@sea.futures/post/${post('promo')}`) },
  { name: '10-tombstones', address: dhow('/c/dalia_odette') },
];
