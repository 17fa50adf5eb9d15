import type { LinkKind } from '../../../core/contract/search';
import { foldHandle } from '../../../core/domain/dataset/known-entities';
import { askedWords } from '../../../core/domain/simulation/asked-words';
import { excerptAround } from '../../../core/domain/simulation/excerpt';
import { linksIn } from '../../../core/domain/simulation/linked-text';
import { absolute, paths } from '../../../core/domain/simulation/platform-address';
import { readAddress } from '../../../core/domain/simulation/read-address';
import { isProfileShown } from '../../../core/domain/simulation/searched-text';
import { channelStanding, servedPost } from '../../../core/domain/simulation/standing';
import type { AccountState, MessageState, PostState } from '../../../core/domain/simulation/state';
import type { SearchQuery, Slice } from '../../../core/domain/simulation/world';
import { type Instant, millisecondsOf } from '../../../core/domain/text/instant';
import type { OpenWorld } from '../platform/world';
import { accountStanding } from './account-standing';
import { type LinkExample, type LinkTally, linkTally } from './link-tally';

/** Posts or messages of an account that are read for its links, the newest. */
const mostRead = 1_000;
/** As many of a list as are given at once. */
const atOnce = 200;
/** Accounts that a list of followers is counted to. */
const mostFollows = 1_000;
/** Longest text of an example, UTF-16 code units. */
const longestExample = 140;

type Tallies = { kind: LinkKind; tally: LinkTally }[];

/** Whom an account follows, and who follows it, as their lists show it. */
export function linksByFollow(world: OpenWorld, { id, private: hidden }: AccountState, at: Instant): Tallies {
  const list = (read: OpenWorld['followers']): LinkTally => {
    const tally = linkTally();
    if (hidden) return tally;
    const { items, next } = read(id, at, { limit: mostFollows });
    for (const account of items) tally.add(account.id);
    if (next !== undefined) tally.cut();
    return tally;
  };
  return [
    { kind: 'follows', tally: list(world.following) },
    { kind: 'followedBy', tally: list(world.followers) },
  ];
}

/** Accounts that share a channel with it, each with the channels. */
export function linksByChannel(world: OpenWorld, { id, platform }: AccountState, at: Instant): LinkTally {
  const tally = linkTally();
  const place = world.platforms.find((one) => one.id === platform);
  if (!place) return tally;
  for (const { channel } of world.channels(platform, at)) {
    if (channelStanding(channel) !== 'shown') continue;
    const members = world.members(channel.id, at);
    if (!members.some(({ account }) => account.id === id)) continue;
    const example = { text: channel.name, address: absolute(place, paths.members(channel.handle)), at: null };
    for (const { account } of members) {
      if (account.id !== id && isShown(account)) tally.add(account.id, example);
    }
  }
  return tally;
}

/** Who mentions it by the handle that it has now. */
export function linksByMention(world: OpenWorld, account: AccountState, at: Instant): LinkTally {
  const tally = linkTally();
  const query: SearchQuery = { words: [`@${foldHandle(account.handle)}`], phrases: [], hasMedia: false };
  if (!askedWords(query)) return tally;
  const found = readAll<PostState | MessageState>((after) => {
    const page = { limit: atOnce, ...(after === undefined ? {} : { after }) };
    return isMicroblog(world, account.platform)
      ? world.searchPosts(account.platform, query, at, page)
      : world.searchMessages(account.platform, query, at, page);
  });
  for (const writing of found.items) {
    const author = world.account(writing.author, at);
    if (author && author.id !== account.id && isShown(author))
      tally.add(author.id, exampleOf(world, writing, at));
  }
  if (!found.all) tally.cut();
  return tally;
}

/** What the newest posts or messages of an account link it with, and how many were read. */
export function linksByWriting(
  world: OpenWorld,
  account: AccountState,
  at: Instant,
): { tallies: Tallies; read: { writings: number; all: boolean } } {
  const mentions = linkTally();
  const repliesTo = linkTally();
  const repliedBy = linkTally();
  const reposts = linkTally();
  const linksTo = linkTally();
  const microblog = isMicroblog(world, account.platform);
  // A private account's posts do not show; what it wrote in an open channel does.
  const { items, all } =
    microblog && account.private ? { items: [], all: true } : writingsOf(world, account, at);
  const other = (id: string | undefined, tally: LinkTally, example?: LinkExample) => {
    const state = id === undefined || id === account.id ? undefined : world.account(id, at);
    if (state && isShown(state)) tally.add(state.id, example);
  };
  const bio = isProfileShown(account, microblog ? 'microblog' : 'messenger') ? account.bio : '';
  for (const link of linksIn(bio)) {
    if (link.kind === 'address') other(accountAt(world, link.to, at), linksTo);
  }
  for (const writing of items) {
    const example = exampleOf(world, writing, at);
    for (const link of linksIn(writing.text)) {
      if (link.kind === 'mention') {
        other(world.accountByHandle(account.platform, link.handle, at)?.id, mentions, example);
      }
      if (link.kind === 'address') other(accountAt(world, link.to, at), linksTo, example);
    }
    if ('channel' in writing) {
      const answered = writing.replyTo === undefined ? undefined : world.message(writing.replyTo, at);
      if (answered && !answered.deleted) other(answered.author, repliesTo, example);
      continue;
    }
    const answered = writing.replyTo === undefined ? undefined : servedPost(world, writing.replyTo, at);
    other(answered?.author.id, repliesTo, example);
    const original = writing.repostOf === undefined ? undefined : servedPost(world, writing.repostOf, at);
    if (original) other(original.author.id, reposts, exampleOf(world, original.post, at));
    for (const reply of world.replies(writing.id, at)) {
      const served = servedPost(world, reply.id, at);
      if (served) other(served.author.id, repliedBy, exampleOf(world, served.post, at));
    }
  }
  const tallies: Tallies = [
    { kind: 'mentions', tally: mentions },
    { kind: 'repliesTo', tally: repliesTo },
    { kind: 'repliedBy', tally: repliedBy },
    { kind: 'reposts', tally: reposts },
    { kind: 'linksTo', tally: linksTo },
  ];
  const answers = microblog ? { items: [], all: true } : answersTo(world, items, at);
  for (const answer of answers.items) other(answer.author, repliedBy, exampleOf(world, answer, at));
  if (!all) for (const { tally } of tallies) tally.cut();
  if (!answers.all) repliedBy.cut();
  return { tallies, read: { writings: items.length, all: all && answers.all } };
}

/** Messages that answer some messages, among the newest of each channel that these are in; the newest first. */
function answersTo(
  world: OpenWorld,
  writings: readonly (PostState | MessageState)[],
  at: Instant,
): { items: MessageState[]; all: boolean } {
  const messages = writings.filter((one): one is MessageState => 'channel' in one);
  const answered = new Set(messages.map(({ id }) => id));
  // Newest first: the last one of a channel is its oldest.
  const oldestIn = new Map(messages.map((one) => [one.channel, one.at]));
  const items: MessageState[] = [];
  let all = true;
  for (const [channel, oldest] of oldestIn) {
    let left = mostRead;
    let before: string | undefined;
    do {
      const read = world.messages(channel, at, {
        limit: atOnce,
        ...(before === undefined ? {} : { before }),
      });
      items.push(...read.items.filter(({ deleted, replyTo }) => !deleted && answered.has(replyTo ?? '')));
      left -= read.items.length;
      const from = read.items[0]?.at ?? oldest;
      before = millisecondsOf(from) > millisecondsOf(oldest) ? read.older : undefined;
    } while (before !== undefined && left > 0);
    if (before !== undefined) all = false;
  }
  return { items: items.sort((a, b) => millisecondsOf(b.at) - millisecondsOf(a.at)), all };
}

function writingsOf(
  world: OpenWorld,
  account: AccountState,
  at: Instant,
): { items: (PostState | MessageState)[]; all: boolean } {
  return readAll<PostState | MessageState>((after) => {
    const page = { limit: atOnce, ...(after === undefined ? {} : { after }) };
    if (isMicroblog(world, account.platform))
      return world.postsBy(account.id, at, { ...page, replies: true });
    const query: SearchQuery = { words: [], phrases: [], hasMedia: false, from: foldHandle(account.handle) };
    return world.searchMessages(account.platform, query, at, page);
  });
}

/** Pages of a list, until enough was read. */
function readAll<T>(page: (after: string | undefined) => Slice<T>): { items: T[]; all: boolean } {
  const items: T[] = [];
  let after: string | undefined;
  do {
    const slice = page(after);
    items.push(...slice.items);
    after = slice.next;
  } while (after !== undefined && items.length < mostRead);
  return { items: items.slice(0, mostRead), all: after === undefined && items.length <= mostRead };
}

function exampleOf(world: OpenWorld, writing: PostState | MessageState, at: Instant): LinkExample {
  const { text } = excerptAround(writing.text, [], longestExample);
  if ('channel' in writing) {
    const channel = world.channel(writing.channel, at);
    const platform = world.platforms.find(({ id }) => id === channel?.platform);
    const address =
      channel && platform ? `${absolute(platform, paths.message(channel.handle, writing.id))}#linked` : '';
    return { text, address, at: writing.at };
  }
  const author = world.account(writing.author, at);
  const platform = world.platforms.find(({ id }) => id === writing.platform);
  return {
    text,
    address: author && platform ? absolute(platform, paths.post(author.handle, writing.id)) : '',
    at: writing.at,
  };
}

/** The account whose profile, or something of whose, an address of the exercise's platforms shows. */
function accountAt(world: OpenWorld, to: string, at: Instant): string | undefined {
  const url = new URL(to);
  const platform = world.platforms.find(({ domain }) => domain === url.hostname);
  const [first = '', second] = (platform && readAddress(url)?.segments) ?? [];
  const handle = first.startsWith('@') ? first.slice(1) : first === 'u' ? second : undefined;
  return platform && handle ? world.accountByHandle(platform.id, handle, at)?.id : undefined;
}

function isMicroblog(world: OpenWorld, platform: string): boolean {
  return world.platforms.find(({ id }) => id === platform)?.kind === 'microblog';
}

function isShown(account: AccountState): boolean {
  const standing = accountStanding(account);
  return standing === 'shown' || standing === 'private';
}
