import type { Page } from '../page/page';
import type { View } from '../page/view';
import { paths } from '../platform-address';
import type { Address } from '../read-address';
import { channelStanding } from '../standing';
import type { ChannelState } from '../state';
import { channelPage } from './channel';
import { homePage } from './home';
import { membersPage } from './members';
import { searchPage } from './search';
import {
  closedChannelPage,
  goneMessagePage,
  missingPage,
  privateChannelPage,
  suspendedPage,
  withheldPage,
} from './unavailable';
import { userPage } from './user';

/** Addresses of the messenger: `/`, `/search`, `/u/<handle>`, and all that begins with `/c/<handle>`. */
export function messengerPage(view: View, { segments, query }: Address): Page {
  const [first = '', second, third, ...rest] = segments;
  if (first === '') return homePage(view);
  if (first === 'search' && second === undefined) {
    return searchPage(view, query.get('q') ?? '', query.get('after') ?? undefined);
  }
  if (second === undefined || rest.length > 0) return missingPage(view, 'page');
  if (first === 'u' && third === undefined) return accountPage(view, second);
  if (first === 'c') return chatPage(view, second, third, query.get('before') ?? undefined);
  return missingPage(view, 'page');
}

function accountPage(view: View, asked: string): Page {
  const account = view.accountByHandle(asked);
  if (!account) return missingPage(view, 'account');
  if (account.suspended) return suspendedPage(view);
  if (account.handle !== asked) return { kind: 'redirect', to: paths.user(account.handle) };
  return account.withheld === undefined ? userPage(view, account) : withheldPage(view, account.withheld);
}

function chatPage(view: View, asked: string, part: string | undefined, before: string | undefined): Page {
  const channel = view.world.channelByHandle(view.platform.id, asked, view.at);
  if (!channel) return missingPage(view, 'channel');
  const standing = channelStanding(channel);
  if (standing === 'closed') return closedChannelPage(view);
  if (channel.handle !== asked) return { kind: 'redirect', to: samePart(channel, part) };
  if (standing === 'private') return privateChannelPage(view, channel);
  if (part === undefined) return channelPage(view, channel, before === undefined ? {} : { before });
  if (part === 'members') return membersPage(view, channel);
  return messagePage(view, channel, part);
}

function samePart({ handle }: ChannelState, part: string | undefined): string {
  if (part === undefined) return paths.channel(handle);
  return part === 'members' ? paths.members(handle) : paths.message(handle, encodeURIComponent(part));
}

function messagePage(view: View, channel: ChannelState, id: string): Page {
  const message = view.world.message(id, view.at);
  if (!message || message.channel !== channel.id) return missingPage(view, 'message');
  return message.deleted
    ? goneMessagePage(view, channel, paths.channel(channel.handle))
    : channelPage(view, channel, { message });
}
