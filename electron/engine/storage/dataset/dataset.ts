import { dirname, join } from 'node:path';
import type { VolatilityEvent } from '../../../../core/domain/dataset/volatility-event';
import { Exercise } from '../../../../core/domain/exercise/exercise';
import { Inject } from '../../../../core/domain/exercise/inject';
import { HirzError } from '../../../../core/domain/fault/fault';
import { openDatabase } from '../database';
import { type AccountRows, accountRows } from './account-rows';
import { type ChannelRows, channelRows } from './channel-rows';
import { type ListRows, listRows } from './list-rows';
import { type MediaRows, mediaRows } from './media-rows';
import { type MediaUseRows, mediaUseRows } from './media-use-rows';
import { type MessageRows, messageRows } from './message-rows';
import { type PostRows, postRows } from './post-rows';
import { datasetVersion, searchFile } from './schema';
import { type SearchRows, searchRows } from './search-rows';

/** `dataset.db` with `search.db` beside it, open for reading: the records as they were at the beginning, and all that changes them. */
export interface Dataset {
  readonly exercise: Exercise;
  readonly accounts: AccountRows;
  readonly posts: PostRows;
  readonly channels: ChannelRows;
  readonly messages: MessageRows;
  readonly media: MediaRows;
  readonly mediaUses: MediaUseRows;
  readonly lists: ListRows;
  readonly search: SearchRows;
  /** In order of time. */
  injects(): Inject[];
  /** In order of time. */
  events(): VolatilityEvent[];
  close(): void;
}

/** @throws HirzError `exerciseOutdated`: it was made by another version of Hirz, and is to be made again */
export function openDataset(path: string): Dataset {
  // Made from the package beside it and checked when it was made: looking through all of it again would only take time.
  const database = openDatabase(path, { readonly: true, check: false });
  try {
    // Nobody writes it any more: one lock for as long as it is open, not one for each statement.
    database.pragma('locking_mode = EXCLUSIVE');
    if (database.pragma('user_version', { simple: true }) !== datasetVersion)
      throw new HirzError('exerciseOutdated');
    database.prepare('ATTACH ? AS search').run(join(dirname(path), searchFile));
    const stored = database
      .prepare<[], { value: string }>("SELECT value FROM meta WHERE name = 'exercise'")
      .get();
    const exercise = Exercise.parse(JSON.parse(stored?.value ?? 'null'));
    const platforms = exercise.platforms.map(({ id }) => id);
    const records = (table: 'inject' | 'event') =>
      database.prepare<[], { record: string }>(`SELECT record FROM ${table} ORDER BY n`).all();
    return {
      exercise,
      accounts: accountRows(database, platforms),
      posts: postRows(database, platforms, onlyMicroblog(exercise)),
      channels: channelRows(database, platforms),
      messages: messageRows(database),
      media: mediaRows(database),
      mediaUses: mediaUseRows(database),
      lists: listRows(database, platforms),
      search: searchRows(database),
      injects: () => records('inject').map(({ record }) => Inject.parse(JSON.parse(record))),
      events: () => records('event').map(({ record }) => JSON.parse(record) as VolatilityEvent),
      close: () => database.close(),
    };
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Place of an exercise's microblog among its platforms; undefined where it has several. Posts are on microblogs alone. */
function onlyMicroblog({ platforms }: Exercise): number | undefined {
  const places = platforms.flatMap(({ kind }, place) => (kind === 'microblog' ? place : []));
  return places.length === 1 ? places[0] : undefined;
}
