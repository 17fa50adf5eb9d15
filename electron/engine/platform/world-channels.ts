import { foldHandle } from '../../../core/domain/dataset/known-entities';
import { isThere } from '../../../core/domain/dataset/membership';
import { askedWords, heldAnswers } from '../../../core/domain/simulation/asked-words';
import { channelAsOf } from '../../../core/domain/simulation/channel-as-of';
import { messageAsOf } from '../../../core/domain/simulation/message-as-of';
import type { ChannelState, MessageState } from '../../../core/domain/simulation/state';
import type { World } from '../../../core/domain/simulation/world';
import { type Instant, millisecondsOf } from '../../../core/domain/text/instant';
import type { StoredChannel } from '../storage/dataset/channel-rows';
import type { StoredMessage } from '../storage/dataset/message-rows';
import { correctedRows } from './corrected-rows';
import { matchOf } from './match-text';
import { pageOf, rowOfCursor } from './page-of';
import { wordsOf } from './words-of';
import type { AccountsAsOf } from './world-accounts';
import { span } from './world-posts';
import type { WorldSources } from './world-sources';

type ChannelQueries = Pick<
  World,
  | 'channels'
  | 'channel'
  | 'channelByHandle'
  | 'message'
  | 'messages'
  | 'pinned'
  | 'members'
  | 'searchMessages'
>;

export function channelQueries(sources: WorldSources, accounts: AccountsAsOf): ChannelQueries {
  const { dataset, events, platformNumber } = sources;
  const { channels, messages } = dataset;
  const startsAt = millisecondsOf(dataset.exercise.clock.startsAt);
  /** Messages whose text an event changes: the index of words knows their first text only. */
  const edited = [...events.edited('message')].flatMap((id) => messages.byId(id) ?? []);
  const editedNumbers = new Set(edited.map(({ n }) => n));

  const channelState = ({ record }: StoredChannel, at: number): ChannelState =>
    channelAsOf(record, events.of('channel', record.id, at), { startsAt, at });
  const messageState = ({ record }: StoredMessage, at: number): MessageState =>
    messageAsOf(record, events.ofMessage(record.id, record.author, at));

  function existing(found: StoredChannel | undefined, at: number): ChannelState | undefined {
    return found && millisecondsOf(found.record.createdAt) <= at ? channelState(found, at) : undefined;
  }

  function isReadable(channel: ChannelState | undefined): boolean {
    return channel !== undefined && !channel.closed && channel.access !== 'closed';
  }

  /** The newest message of a channel that was not deleted. */
  function lastOf(channel: number, at: number, end: number): MessageState | undefined {
    const { items } = pageOf(
      { before: end, limit: 1 },
      (before, limit) => messages.in(channel, { from: 0, before }, limit),
      (message) => {
        const state = messageState(message, at);
        return state.deleted ? undefined : state;
      },
    );
    return items[0];
  }

  /** Row number before which a page of `limit` messages has the message in its middle. */
  function centre(channel: number, id: string, end: number, limit: number): number | undefined {
    const middle = messages.byId(id);
    if (!middle || middle.n >= end) return undefined;
    const after = messages.inFrom(channel, { from: middle.n, before: end }, Math.floor(limit / 2) + 1);
    return (after.at(-1)?.n ?? middle.n) + 1;
  }

  return {
    channels(platform, instant) {
      const at = millisecondsOf(instant);
      const end = messages.end(at);
      return channels
        .of(platformNumber(platform), at)
        .map((stored) => {
          const channel = channelState(stored, at);
          const last = isReadable(channel) ? lastOf(stored.n, at, end) : undefined;
          return { channel, ...(last ? { last } : {}) };
        })
        .filter(({ channel }) => !channel.closed)
        .sort((a, b) => millisecondsOf(timeOf(b)) - millisecondsOf(timeOf(a)));
    },
    channel: (id, at) => existing(channels.byId(id), millisecondsOf(at)),
    channelByHandle: (platform, handle, at) =>
      existing(channels.byHandleKey(platformNumber(platform), foldHandle(handle)), millisecondsOf(at)),
    message(id, instant) {
      const at = millisecondsOf(instant);
      const found = messages.byId(id);
      return found && millisecondsOf(found.record.at) <= at ? messageState(found, at) : undefined;
    },
    messages(id, instant, page) {
      const at = millisecondsOf(instant);
      const channel = channels.byId(id);
      if (!channel) return { items: [] };
      const end = messages.end(at);
      const limit = Math.max(1, Math.min(page.limit, 200));
      const before =
        page.around === undefined
          ? rowOfCursor(page.before, end)
          : (centre(channel.n, page.around, end, limit) ?? end);
      const rows = messages.in(channel.n, { from: 0, before }, limit + 1);
      const shown = rows.slice(0, limit).reverse();
      const [oldest] = shown;
      const newest = shown.at(-1);
      const following = newest ? messages.inFrom(channel.n, { from: newest.n + 1, before: end }, limit) : [];
      const last = following.at(-1);
      return {
        items: shown.map((message) => messageState(message, at)),
        ...(rows.length > limit && oldest ? { older: String(oldest.n) } : {}),
        ...(last ? { newer: String(last.n + 1) } : {}),
      };
    },
    pinned(id, instant) {
      const at = millisecondsOf(instant);
      const channel = channels.byId(id);
      if (!channel) return [];
      return messages
        .pinned(channel.n, { from: 0, before: messages.end(at) })
        .map((message) => messageState(message, at))
        .filter(({ deleted }) => !deleted);
    },
    members(id, instant) {
      const at = millisecondsOf(instant);
      const channel = channels.byId(id);
      if (!channel) return [];
      return channelState(channel, at)
        .members.filter((member) => isThere(member, at))
        .flatMap(({ account, role, from }) => {
          const state = accounts.byId(account, at)?.state;
          return state ? [{ account: state, role, since: from }] : [];
        });
    },
    searchMessages(platform, query, instant, page) {
      const at = millisecondsOf(instant);
      const end = messages.end(at);
      const asked = askedWords(query);
      const author = query.from === undefined ? undefined : accounts.holding(platform, query.from, at);
      if (asked === undefined || (query.from !== undefined && !author)) return { items: [] };
      const number = platformNumber(platform);
      const filter = {
        platform: number,
        author: author?.n ?? null,
        lang: query.lang ?? null,
        hasMedia: query.hasMedia,
      };
      const { from, until } = span(query, messages.end);
      const readable = new Map<string, boolean>();
      const inReadable = (channel: string): boolean => {
        const known = readable.get(channel) ?? isReadable(existing(channels.byId(channel), at));
        readable.set(channel, known);
        return known;
      };
      const answers = (message: StoredMessage) =>
        channels.byId(message.record.channel)?.record.platform === platform &&
        (author === undefined || message.record.author === author.record.id) &&
        (query.lang === undefined || message.record.lang === query.lang) &&
        (!query.hasMedia || message.record.media.length > 0) &&
        (asked === null || heldAnswers(asked, wordsOf(sources, messageState(message, at).text)));
      const match = asked && matchOf(asked);
      const fetch = correctedRows((range, limit) => messages.search(match, filter, range, limit), {
        edited,
        editedNumbers,
        answers,
        from,
      });
      return pageOf(
        { before: Math.min(rowOfCursor(page.after, end), until), limit: page.limit },
        fetch,
        (message) => {
          const state = messageState(message, at);
          return state.deleted || !inReadable(state.channel) ? undefined : state;
        },
      );
    },
  };
}

function timeOf({ channel, last }: { channel: ChannelState; last?: MessageState }): Instant {
  return last?.at ?? channel.createdAt;
}
