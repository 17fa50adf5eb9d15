import type { z } from 'zod';
import { Inject } from '../exercise/inject';
import { Account, Channel, Follow, List, Media, Message, Post } from './records';
import { VolatilityEvent } from './volatility-event';

/** The files of one record a line, in the order in which they are read: what a record refers to comes before it. */
export const recordFiles = {
  media: { path: 'data/dataset/media.ndjson', schema: Media },
  accounts: { path: 'data/dataset/accounts.ndjson', schema: Account },
  channels: { path: 'data/dataset/channels.ndjson', schema: Channel },
  follows: { path: 'data/dataset/follows.ndjson', schema: Follow },
  lists: { path: 'data/dataset/lists.ndjson', schema: List },
  posts: { path: 'data/dataset/posts.ndjson', schema: Post },
  messages: { path: 'data/dataset/messages.ndjson', schema: Message },
  injects: { path: 'data/injects.ndjson', schema: Inject },
  timeline: { path: 'data/timeline.ndjson', schema: VolatilityEvent },
} as const;

export type RecordKind = keyof typeof recordFiles;
export type RecordOf<K extends RecordKind> = z.output<(typeof recordFiles)[K]['schema']>;
/** How many records of each kind a package holds. */
export type RecordCounts = Record<RecordKind, number>;

export const recordKinds = Object.keys(recordFiles) as RecordKind[];
/** Files that a package may do without: then it has no such records. */
export const optionalFiles: ReadonlySet<RecordKind> = new Set<RecordKind>(['lists']);
export const exerciseFile = 'data/exercise.json';
export const answerKeyFile = 'data/answer-key.sealed.json';
/** Path of a media file in the bag. */
export const mediaPath = (file: string) => `data/media/${file}`;
