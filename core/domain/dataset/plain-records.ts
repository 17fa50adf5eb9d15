import {
  characters,
  type PlainReader,
  type PlainValue,
  plainChoice,
  plainCount,
  plainFlag,
  plainReader,
  plainText,
  plainWord,
  plainWords,
  recurring,
  repeated,
} from '../package-text/plain-line';
import { instantIn } from '../text/instant';
import type { RecordKind, RecordOf } from './dataset-files';
import type { Account, Follow, Message, Post } from './records';

const quote = 0x22;
const lowerCase = 'abcdefghijklmnopqrstuvwxyz0123456789';
const firstOfIdentifier = characters(lowerCase);
const inIdentifier = characters(`${lowerCase}._-`);
const identifier = () => plainWord(64, firstOfIdentifier, inIdentifier);
/** Handles of other letters are read the thorough way. */
const inHandle = characters(`${lowerCase}${lowerCase.toUpperCase()}_.`);
const identifiers = (most: number) => plainWords(most, 64, firstOfIdentifier, inIdentifier);

/** A word that is held on to: as a piece of the text it would keep all of it in memory. */
const held = (word: PlainValue): PlainValue => ({
  value: undefined,
  take(lines, at) {
    const end = word.take(lines, at);
    if (end !== 0) this.value = JSON.parse(lines.text.slice(at, end));
    return end;
  },
});

const required = (value: PlainValue) => ({ value, required: true });
const optional = (value: PlainValue) => ({ value, required: false });

/** An instant of one of its two lengths. */
const instant = (): PlainValue => ({
  value: undefined,
  take({ octets, text }, at) {
    if (octets[at] !== quote) return 0;
    const end = octets[at + 21] === quote ? at + 21 : at + 25;
    if (octets[end] !== quote) return 0;
    this.value = instantIn(octets, text, at + 1, end);
    return this.value === undefined ? 0 : end + 1;
  },
});

const lang = () => plainChoice('en', 'ar', 'fr', 'und');

const accounts = plainReader<Account>(
  {
    id: required(held(identifier())),
    platform: required(repeated(identifier())),
    handle: required(held(plainWord(40, inHandle))),
    name: required(plainText(80, 1)),
    bio: optional(plainText(20_000)),
    location: optional(plainText(80)),
    joinedAt: required(instant()),
    verified: optional(plainFlag()),
    private: optional(plainFlag()),
    avatar: optional(identifier()),
    banner: optional(identifier()),
    followers: optional(plainCount()),
    following: optional(plainCount()),
    lang: optional(lang()),
  },
  (values) => {
    const account: Account = {
      id: values[0] as string,
      platform: values[1] as string,
      handle: values[2] as string,
      name: values[3] as string,
      bio: (values[4] as string | undefined) ?? '',
      location: (values[5] as string | undefined) ?? '',
      joinedAt: values[6] as string,
      verified: (values[7] as boolean | undefined) ?? false,
      private: (values[8] as boolean | undefined) ?? false,
      followers: (values[11] as number | undefined) ?? 0,
      following: (values[12] as number | undefined) ?? 0,
      lang: (values[13] as string | undefined) ?? 'und',
    };
    if (values[9] !== undefined) account.avatar = values[9] as string;
    if (values[10] !== undefined) account.banner = values[10] as string;
    return account;
  },
);

const posts = plainReader<Post>(
  {
    id: required(identifier()),
    platform: required(repeated(identifier())),
    author: required(recurring(held(identifier()))),
    at: required(instant()),
    text: required(plainText(20_000)),
    lang: optional(lang()),
    replyTo: optional(identifier()),
    repostOf: optional(identifier()),
    quoteOf: optional(identifier()),
    media: optional(identifiers(4)),
    likes: optional(plainCount()),
    reposts: optional(plainCount()),
  },
  (values) => {
    const post: Post = {
      id: values[0] as string,
      platform: values[1] as string,
      author: values[2] as string,
      at: values[3] as string,
      text: values[4] as string,
      lang: (values[5] as string | undefined) ?? 'und',
      media: (values[9] as string[] | undefined) ?? [],
      likes: (values[10] as number | undefined) ?? 0,
      reposts: (values[11] as number | undefined) ?? 0,
    };
    if (values[6] !== undefined) post.replyTo = values[6] as string;
    if (values[7] !== undefined) post.repostOf = values[7] as string;
    if (values[8] !== undefined) post.quoteOf = values[8] as string;
    return post;
  },
);

/** Messages with reactions are read the thorough way. */
const messages = plainReader<Message>(
  {
    id: required(identifier()),
    channel: required(repeated(identifier())),
    author: required(recurring(held(identifier()))),
    at: required(instant()),
    text: required(plainText(20_000)),
    lang: optional(lang()),
    replyTo: optional(identifier()),
    forwardedFrom: optional(plainText(120)),
    media: optional(identifiers(10)),
    pinned: optional(plainFlag()),
  },
  (values) => {
    const message: Message = {
      id: values[0] as string,
      channel: values[1] as string,
      author: values[2] as string,
      at: values[3] as string,
      text: values[4] as string,
      lang: (values[5] as string | undefined) ?? 'und',
      media: (values[8] as string[] | undefined) ?? [],
      reactions: [],
      pinned: (values[9] as boolean | undefined) ?? false,
    };
    if (values[6] !== undefined) message.replyTo = values[6] as string;
    if (values[7] !== undefined) message.forwardedFrom = values[7] as string;
    return message;
  },
);

const follows = plainReader<Follow>(
  {
    follower: required(repeated(identifier())),
    followee: required(recurring(held(identifier()))),
    from: required(instant()),
    until: optional(instant()),
  },
  (values) => {
    const follow: Follow = {
      follower: values[0] as string,
      followee: values[1] as string,
      from: values[2] as string,
    };
    if (values[3] !== undefined) follow.until = values[3] as string;
    return follow;
  },
);

/** Quick readers of the files that are long; what they read is what the schemas of `recordFiles` make of it. */
export const plainRecords: { [K in RecordKind]?: PlainReader<RecordOf<K>> } = {
  accounts,
  posts,
  messages,
  follows,
};
