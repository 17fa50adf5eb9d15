import type { z } from 'zod';
import type { EntityRef } from '../../core/domain/dataset/entity-ref';
import { foldHandle } from '../../core/domain/dataset/known-entities';
import { Account, Channel, Follow, List, Media, Message, Post } from '../../core/domain/dataset/records';
import { VolatilityEvent } from '../../core/domain/dataset/volatility-event';
import { Platform } from '../../core/domain/exercise/platform';
import { accountAsOf } from '../../core/domain/simulation/account-as-of';
import { askedWords, heldAnswers, type WordsHeld, wordsHeld } from '../../core/domain/simulation/asked-words';
import { channelAsOf } from '../../core/domain/simulation/channel-as-of';
import { foldText } from '../../core/domain/simulation/fold-text';
import { hashtagsOf } from '../../core/domain/simulation/hashtags';
import { mediaAsOf } from '../../core/domain/simulation/media-as-of';
import { messageAsOf } from '../../core/domain/simulation/message-as-of';
import { postAsOf } from '../../core/domain/simulation/post-as-of';
import { withRemovedPreviews } from '../../core/domain/simulation/removed-previews';
import { isListed, postStanding } from '../../core/domain/simulation/standing';
import type { PostState } from '../../core/domain/simulation/state';
import type { SearchQuery, Slice, World } from '../../core/domain/simulation/world';
import { type Instant, millisecondsOf } from '../../core/domain/text/instant';

/** A dataset as a package writes it: fields with defaults may be left out. */
export interface MemoryDataset {
  platforms: readonly z.input<typeof Platform>[];
  accounts?: readonly z.input<typeof Account>[];
  posts?: readonly z.input<typeof Post>[];
  channels?: readonly z.input<typeof Channel>[];
  messages?: readonly z.input<typeof Message>[];
  media?: readonly z.input<typeof Media>[];
  follows?: readonly z.input<typeof Follow>[];
  lists?: readonly z.input<typeof List>[];
  timeline?: readonly z.input<typeof VolatilityEvent>[];
  /** Start of the exercise clock: what accounts' own counts are as at. */
  startsAt?: Instant;
}

const byTime = (a: { at: Instant }, b: { at: Instant }) => millisecondsOf(a.at) - millisecondsOf(b.at);

/** One page of a list; the cursor is the place in the list, or the id of its last item. */
function slice<T extends { id: string }>(
  items: T[],
  { after, limit }: { after?: string; limit: number },
): Slice<T> {
  const start = after === undefined ? 0 : items.findIndex(({ id }) => id === after) + 1;
  const shown = items.slice(start, start + limit);
  const last = shown.at(-1);
  return start + limit < items.length && last ? { items: shown, next: last.id } : { items: shown };
}

/**
 * A World from plain arrays, plainly and slowly: every query walks everything.
 * What it answers is right by reading; the engine's SQLite world is held against it.
 */
export function memoryWorld(dataset: MemoryDataset): World {
  const platforms = dataset.platforms.map((record) => Platform.parse(record));
  const accounts = (dataset.accounts ?? []).map((record) => Account.parse(record));
  const posts = (dataset.posts ?? []).map((record) => Post.parse(record)).sort(byTime);
  const channels = (dataset.channels ?? []).map((record) => Channel.parse(record));
  const messages = (dataset.messages ?? []).map((record) => Message.parse(record)).sort(byTime);
  const media = (dataset.media ?? []).map((record) => Media.parse(record));
  const follows = (dataset.follows ?? []).map((record) => Follow.parse(record));
  const lists = (dataset.lists ?? []).map((record) => List.parse(record));
  const startsAt = millisecondsOf(dataset.startsAt ?? '2031-04-03T08:00:00Z');
  const timeline = withRemovedPreviews(
    (dataset.timeline ?? []).map((record) => VolatilityEvent.parse(record)).sort(byTime),
    (id) => media.find((one) => one.id === id)?.preview,
  );

  const until = (at: Instant) => (instant: Instant) => millisecondsOf(instant) <= millisecondsOf(at);
  const computed = (at: Instant) => {
    const events = timeline.filter((event) => until(at)(event.at));
    const people = new Map(
      accounts.filter((one) => until(at)(one.joinedAt)).map((one) => [one.id, accountAsOf(one, events)]),
    );
    const written = posts.filter((one) => until(at)(one.at)).map((one) => postAsOf(one, events));
    const byId = new Map(written.map((one) => [one.id, one]));
    const open = (one: PostState) => postStanding(one, people.get(one.author)) === 'shown';
    const hasOriginal = ({ repostOf }: PostState) => {
      const original = repostOf === undefined ? undefined : byId.get(repostOf);
      return repostOf === undefined || (original !== undefined && open(original));
    };
    return {
      accounts: people,
      posts: byId,
      /** What is still there of what an account wrote, whoever may see it. */
      standing: written.filter((one) => !one.deleted && one.withheld === undefined && hasOriginal(one)),
      /** What a visitor is served, newest first. */
      served: written.filter((one) => open(one) && hasOriginal(one)).reverse(),
      channels: channels
        .filter((one) => until(at)(one.createdAt))
        .map((one) => channelAsOf(one, events, { startsAt, at: millisecondsOf(at) })),
      messages: messages.filter((one) => until(at)(one.at)).map((one) => messageAsOf(one, events)),
      media: media.map((one) => mediaAsOf(one, events)),
    };
  };
  const states = new Map<Instant, ReturnType<typeof computed>>();
  const state = (at: Instant) => {
    const known = states.get(at) ?? computed(at);
    states.set(at, known);
    return known;
  };
  const accountsAt = (at: Instant) => [...state(at).accounts.values()];
  const postsAt = (at: Instant) => [...state(at).posts.values()];
  const channelsAt = (at: Instant) => state(at).channels;
  const messagesAt = (at: Instant) => state(at).messages;
  const mediaAt = (at: Instant) => state(at).media;
  const account = (id: string, at: Instant) => state(at).accounts.get(id);
  const served = (at: Instant) => state(at).served;
  const showing = (id: string, at: Instant): EntityRef[] => {
    const wanted = new Set([id, ...media.filter(({ preview }) => preview === id).map((one) => one.id)]);
    const has = (...ids: readonly (string | undefined)[]) => ids.some((one) => one && wanted.has(one));
    const changed = new Set(
      timeline
        .filter((event) => until(at)(event.at))
        .flatMap((event) =>
          event.kind === 'account-profile-changed' && has(event.avatar) ? event.account : [],
        ),
    );
    const refs = (kind: EntityRef['kind'], found: readonly { id: string }[]): EntityRef[] =>
      found.map((one) => ({ kind, id: one.id }));
    return [
      ...refs(
        'account',
        accounts.filter(
          (one) => until(at)(one.joinedAt) && (has(one.avatar, one.banner) || changed.has(one.id)),
        ),
      ),
      ...refs(
        'channel',
        channelsAt(at).filter(({ avatar }) => has(avatar)),
      ),
      ...refs(
        'post',
        postsAt(at).filter((one) => has(...one.media)),
      ),
      ...refs(
        'message',
        messagesAt(at).filter((one) => has(...one.media)),
      ),
    ];
  };
  const cut = new Map<string, WordsHeld>();
  const held = (text: string) => {
    const known = cut.get(text) ?? wordsHeld(text);
    cut.set(text, known);
    return known;
  };
  const holds = (query: SearchQuery, at: Instant) => {
    const asked = askedWords(query);
    const from =
      query.from === undefined
        ? undefined
        : accountsAt(at).find(({ handle }) => foldHandle(handle) === query.from)?.id;
    return (one: { author: string; at: Instant; text: string; lang: string; media: string[] }) => {
      return (
        asked !== undefined &&
        (query.from === undefined || one.author === from) &&
        (query.since === undefined || millisecondsOf(one.at) >= millisecondsOf(query.since)) &&
        (query.until === undefined || millisecondsOf(one.at) < millisecondsOf(query.until)) &&
        (!query.hasMedia || one.media.length > 0) &&
        (query.lang === undefined || one.lang === query.lang) &&
        (asked === null || heldAnswers(asked, held(one.text)))
      );
    };
  };
  const recordedFollowers = (id: string) => accounts.find((one) => one.id === id)?.followers ?? 0;
  const purges = timeline.flatMap((event) => (event.kind === 'account-followers-purged' ? [event] : []));
  /** When a follow ended, and whether a purge ended it. */
  const endOf = ({ follower, followee, from, until: until_ }: Follow) => {
    const purge = purges.find(
      (event) =>
        event.account === followee &&
        event.followers.includes(follower) &&
        millisecondsOf(event.at) > millisecondsOf(from),
    );
    const end = until_ === undefined ? Number.POSITIVE_INFINITY : millisecondsOf(until_);
    const purged = purge ? millisecondsOf(purge.at) : Number.POSITIVE_INFINITY;
    return { end: Math.min(end, purged), purged: purged < end };
  };
  const followsAt = (at: Instant) =>
    follows
      .filter((follow) => until(at)(follow.from) && endOf(follow).end > millisecondsOf(at))
      .reverse()
      .sort((a, b) => millisecondsOf(b.from) - millisecondsOf(a.from));
  const listAt = (id: string, at: Instant) => lists.find((one) => one.id === id && until(at)(one.createdAt));
  const onList = (id: string, at: Instant) =>
    (listAt(id, at)?.members ?? [])
      .filter(({ from, until: left }) => until(at)(from) && !(left && until(at)(left)))
      .reverse()
      .sort((a, b) => millisecondsOf(b.from) - millisecondsOf(a.from));
  const listState = ({ members: _, ...record }: List, at: Instant) => ({
    ...record,
    members: onList(record.id, at).length,
  });
  const membersAt = (id: string, at: Instant) =>
    channelsAt(at)
      .find((channel) => channel.id === id)
      ?.members.filter(({ from, until: left }) => until(at)(from) && !(left && until(at)(left))) ?? [];

  return {
    platforms,
    account,
    accountByHandle(platform, handle, at) {
      const asked = foldHandle(handle);
      const here = accountsAt(at).filter((one) => one.platform === platform);
      return (
        here.find((one) => foldHandle(one.handle) === asked) ??
        here.find((one) => one.formerHandles.some((former) => foldHandle(former) === asked))
      );
    },
    post: (id, at) => state(at).posts.get(id),
    feed: (platform, at, page) =>
      slice(
        served(at).filter((post) => post.platform === platform && post.replyTo === undefined),
        page,
      ),
    postsBy: (author, at, page) =>
      slice(
        served(at).filter((post) => post.author === author && (page.replies || post.replyTo === undefined)),
        page,
      ),
    postCount: (author, at) => state(at).standing.filter((post) => post.author === author).length,
    replies: (id, at) => postsAt(at).filter((post) => post.replyTo === id),
    replyCount: (id, at) => postsAt(at).filter((post) => post.replyTo === id && !post.deleted).length,
    hashtag: (platform, tag, at, page) =>
      slice(
        served(at).filter((post) => post.platform === platform && hashtagsOf(post.text).includes(tag)),
        page,
      ),
    trends(platform, at, limit) {
      const week = millisecondsOf(at) - 7 * 86_400_000;
      const counts = new Map<string, number>();
      for (const post of served(at)) {
        if (post.platform !== platform || millisecondsOf(post.at) < week) continue;
        for (const tag of hashtagsOf(post.text)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
      }
      return [...counts]
        .map(([tag, count]) => ({ tag, posts: count }))
        .sort((a, b) => b.posts - a.posts || (a.tag < b.tag ? -1 : 1))
        .slice(0, limit);
    },
    searchPosts(platform, query, at, page) {
      const matches = holds(query, at);
      return slice(
        served(at).filter(
          (post) => post.platform === platform && post.repostOf === undefined && matches(post),
        ),
        page,
      );
    },
    searchAccounts: (platform, words, at, limit) =>
      accountsAt(at)
        .filter((one) => one.platform === platform && isListed(one))
        .filter((one) => {
          const names = foldText(`${one.handle} ${one.name}`);
          return words.length > 0 && words.every((word) => names.includes(word.replace(/^@/, '')));
        })
        .sort((a, b) => recordedFollowers(b.id) - recordedFollowers(a.id))
        .slice(0, limit),
    followers: (id, at, page) =>
      slice(
        followsAt(at)
          .filter(({ followee }) => followee === id)
          .flatMap(({ follower }) => account(follower, at) ?? [])
          .filter(isListed),
        page,
      ),
    following: (id, at, page) =>
      slice(
        followsAt(at)
          .filter(({ follower }) => follower === id)
          .flatMap(({ followee }) => account(followee, at) ?? [])
          .filter(isListed),
        page,
      ),
    followCounts(id, at) {
      const record = account(id, at) && accounts.find((one) => one.id === id);
      if (!record) return { followers: 0, following: 0 };
      const since = (instant: number) => instant > startsAt && instant <= millisecondsOf(at);
      const changes = (side: 'follower' | 'followee') => {
        const mine = follows.filter((follow) => follow[side] === id);
        const begun = mine.filter(({ from }) => since(millisecondsOf(from))).length;
        const ended = mine
          .map(endOf)
          .filter(({ end, purged }) => since(end) && (side === 'follower' || !purged)).length;
        return begun - ended;
      };
      const purged = purges
        .filter((event) => event.account === id && since(millisecondsOf(event.at)))
        .reduce((sum, event) => sum + event.count, 0);
      return {
        followers: Math.max(0, record.followers + changes('followee') - purged),
        following: Math.max(0, record.following + changes('follower')),
      };
    },
    lists: (id, at) =>
      account(id, at)
        ? lists
            .filter(({ owner, createdAt }) => owner === id && until(at)(createdAt))
            .reverse()
            .sort((a, b) => millisecondsOf(b.createdAt) - millisecondsOf(a.createdAt))
            .map((one) => listState(one, at))
        : [],
    list(id, at) {
      const found = listAt(id, at);
      return found && listState(found, at);
    },
    listMembers: (id, at, page) =>
      slice(
        onList(id, at)
          .flatMap((member) => account(member.account, at) ?? [])
          .filter(isListed),
        page,
      ),
    listPosts(id, at, page) {
      const members = new Set(onList(id, at).map((member) => member.account));
      return slice(
        served(at).filter((post) => members.has(post.author) && post.replyTo === undefined),
        page,
      );
    },
    channels(platform, at) {
      const all = messagesAt(at);
      return channelsAt(at)
        .filter((channel) => channel.platform === platform && !channel.closed)
        .map((channel) => {
          const last =
            channel.access === 'closed'
              ? undefined
              : all.findLast((message) => message.channel === channel.id && !message.deleted);
          return last ? { channel, last } : { channel };
        })
        .sort((a, b) =>
          byTime({ at: b.last?.at ?? b.channel.createdAt }, { at: a.last?.at ?? a.channel.createdAt }),
        );
    },
    channel: (id, at) => channelsAt(at).find((channel) => channel.id === id),
    channelByHandle: (platform, handle, at) =>
      channelsAt(at).find(
        (channel) => channel.platform === platform && foldHandle(channel.handle) === foldHandle(handle),
      ),
    message: (id, at) => messagesAt(at).find((message) => message.id === id),
    messages(channel, at, { before, around, limit }) {
      const all = messagesAt(at).filter((message) => message.channel === channel);
      const index = all.findIndex((message) => message.id === (around ?? before));
      const end =
        around !== undefined ? index + Math.ceil(limit / 2) : before === undefined ? all.length : index;
      const stop = Math.min(Math.max(end, 0), all.length);
      const start = Math.max(0, stop - limit);
      const items = all.slice(start, stop);
      const older = start > 0 ? items[0]?.id : undefined;
      const newer = all[stop + limit]?.id;
      return { items, ...(older ? { older } : {}), ...(newer ? { newer } : {}) };
    },
    pinned: (channel, at) =>
      messagesAt(at).filter((message) => message.channel === channel && message.pinned && !message.deleted),
    members: (id, at) =>
      membersAt(id, at).flatMap(({ account: member, role, from }) => {
        const found = account(member, at);
        return found ? [{ account: found, role, since: from }] : [];
      }),
    searchMessages: (platform, query, at, page) => {
      const readable = new Set(
        channelsAt(at)
          .filter((one) => one.platform === platform && one.access !== 'closed' && !one.closed)
          .map(({ id }) => id),
      );
      return slice(
        messagesAt(at)
          .filter((message) => readable.has(message.channel) && !message.deleted)
          .filter(holds(query, at))
          .reverse(),
        page,
      );
    },
    media: (id, at) => mediaAt(at).find((one) => one.id === id),
    mediaByFile: (file, at) => mediaAt(at).find((one) => one.file === file),
    showing,
  };
}
