import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Account, Channel, Follow, List, Media, Message, Post } from '../../core/domain/dataset/records';
import type { VolatilityEvent } from '../../core/domain/dataset/volatility-event';
import type { Exercise } from '../../core/domain/exercise/exercise';
import { memoryWorld } from './memory-world';

const fixtures = join(__dirname, '../../fixtures/harbour-lights');
const lines = <T>(path: string): T[] =>
  readFileSync(join(fixtures, path), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

const exercise = JSON.parse(readFileSync(join(fixtures, 'exercise.json'), 'utf8')) as Exercise;

/** The records of Harbour Lights, as its package holds them. */
export const harbourLights = {
  platforms: exercise.platforms,
  startsAt: exercise.clock.startsAt,
  accounts: lines<Account>('dataset/accounts.ndjson'),
  posts: lines<Post>('dataset/posts.ndjson'),
  channels: lines<Channel>('dataset/channels.ndjson'),
  messages: lines<Message>('dataset/messages.ndjson'),
  media: lines<Media>('dataset/media.ndjson'),
  follows: lines<Follow>('dataset/follows.ndjson'),
  lists: lines<List>('dataset/lists.ndjson'),
  timeline: lines<VolatilityEvent>('timeline.ndjson'),
};

/** The same as a world in memory. */
export const harbourLightsWorld = () => memoryWorld(harbourLights);
