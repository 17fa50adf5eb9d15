import { millisecondsOf } from '../../text/instant';
import { chatLink } from '../messenger/channel-navigation';
import type { View } from '../page/view';
import { isEmptySearch, parseSearch } from '../parse-search';
import { paths } from '../platform-address';
import type { Address } from '../read-address';
import { channelStanding } from '../standing';
import type { ChannelState, MessageState } from '../state';
import type { Cursor, Slice } from '../world';
import { type LiveList, newestFirst, newsLimit } from './live-list';
import { after } from './search-after';

/** The list of chats or messages that an address of the messenger shows at the view's instant; undefined where it shows none. */
export function messengerList(view: View, { segments, query }: Address): LiveList | undefined {
  const [first = '', second, third, ...rest] = segments;
  if (first === '') return chats(view);
  if (first === 'search' && second === undefined) return searchList(view, query.get('q') ?? '');
  if (first !== 'c' || second === undefined || third === 'members' || rest.length > 0) return undefined;
  const channel = view.world.channelByHandle(view.platform.id, second, view.at);
  return channel && channelStanding(channel) === 'shown' ? messages(view, channel) : undefined;
}

/** Chats with a message that is new, and new chats. */
function chats(view: View): LiveList {
  const { world, platform, at } = view;
  return {
    of: 'chats',
    what: 'chats',
    since(instant) {
      const fresh = world
        .channels(platform.id, at)
        .filter(({ channel, last }) =>
          [channel.createdAt, last?.at].some((time) => time !== undefined && millisecondsOf(time) > instant),
        );
      return { count: Math.min(fresh.length, newsLimit + 1), path: paths.home };
    },
  };
}

function messages(view: View, channel: ChannelState): LiveList {
  const newest = ({ after: before, limit }: { after?: Cursor; limit: number }): Slice<MessageState> => {
    const page = view.world.messages(channel.id, view.at, {
      limit,
      ...(before === undefined ? {} : { before }),
    });
    return { items: page.items.toReversed(), ...(page.older === undefined ? {} : { next: page.older }) };
  };
  return {
    of: `messages ${channel.id}`,
    what: 'messages',
    since: newestFirst(newest, chatLink(channel), ({ deleted, id }) => (deleted ? undefined : id)),
  };
}

function searchList(view: View, text: string): LiveList | undefined {
  const { world, platform, at } = view;
  const asked = parseSearch(text, platform.offsetMinutes);
  if (isEmptySearch(asked)) return undefined;
  return {
    of: `search ${text}`,
    what: 'messages',
    since: (instant) =>
      newestFirst<MessageState>(
        (page) => world.searchMessages(platform.id, after(asked, instant), at, page),
        paths.search(text),
        ({ id }) => id,
      )(instant),
  };
}
