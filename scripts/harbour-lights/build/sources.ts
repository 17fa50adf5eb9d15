import { Account, Channel, Follow, List, Media, Message, Post } from '../../../core/domain/dataset/records';
import { VolatilityEvent } from '../../../core/domain/dataset/volatility-event';
import { Exercise } from '../../../core/domain/exercise/exercise';
import { Inject } from '../../../core/domain/exercise/inject';
import { exercise } from '../story/exercise';
import { injects } from '../story/injects';
import { timeline } from '../story/timeline';
import { accounts } from './accounts';
import { channels } from './channels';
import { follows } from './follows';
import { lists } from './lists';
import { published } from './published';
import { messages, posts } from './writings';

const lines = (records: readonly unknown[]) =>
  records.map((record) => `${JSON.stringify(published(record))}\n`).join('');

/**
 * The sources of the package by their paths below `data/`, but media files and answer key. The same on every machine.
 * @param media records of the committed media files
 */
export function sources(media: readonly Media[]): Map<string, string> {
  const people = accounts().map((record) => Account.parse(record));
  const rooms = channels().map((record) => Channel.parse(record));
  return new Map([
    ['exercise.json', `${JSON.stringify(published(Exercise.parse(exercise)), null, 2)}\n`],
    ['injects.ndjson', lines(injects.map((record) => Inject.parse(record)))],
    ['timeline.ndjson', lines(timeline.map((record) => VolatilityEvent.parse(record)))],
    ['dataset/accounts.ndjson', lines(people)],
    ['dataset/channels.ndjson', lines(rooms)],
    ['dataset/posts.ndjson', lines(posts().map((record) => Post.parse(record)))],
    ['dataset/messages.ndjson', lines(messages(rooms).map((record) => Message.parse(record)))],
    ['dataset/follows.ndjson', lines(follows(people).map((record) => Follow.parse(record)))],
    ['dataset/lists.ndjson', lines(lists().map((record) => List.parse(record)))],
    ['dataset/media.ndjson', lines(media.map((record) => Media.parse(record)))],
  ]);
}
