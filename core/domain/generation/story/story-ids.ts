import { hashOf } from '../chance/chance';
import { messenger, microblog, players, rooms } from './cast';
import { storyMessages, storyPosts } from './lines';

/** Ids behind those of ordinary life, by place: an address must not tell who belongs to the story. */
export interface IdsBehind {
  account(platform: string, place: number): string;
  channel(place: number): string;
  post(place: number): string;
  message(place: number): string;
  /** Of what nobody sees the id of: events and injects. Any number of 32 bits. */
  unseen(number: number): string;
}

/** Gives every entity of the story, named by its key, an id of the same make as those of its kind. */
export function storyIds(behind: IdsBehind): (key: string) => string {
  const ids = new Map<string, string>();
  for (const platform of [microblog, messenger]) {
    players
      .filter((player) => player.platform === platform)
      .forEach(({ key }, place) => {
        ids.set(key, behind.account(platform, place));
      });
  }
  rooms.forEach(({ key }, place) => {
    ids.set(key, behind.channel(place));
  });
  storyPosts.forEach(({ key }, place) => {
    ids.set(key, behind.post(place));
  });
  storyMessages.forEach(({ key }, place) => {
    ids.set(key, behind.message(place));
  });
  return (key) => ids.get(key) ?? behind.unseen(hashOf(key));
}
