import type { Found } from '../../../core/contract/search';
import { excerptAround } from '../../../core/domain/simulation/excerpt';
import { foundMarks } from '../../../core/domain/simulation/found-marks';
import { absolute, accountPath, paths } from '../../../core/domain/simulation/platform-address';
import type { AccountState } from '../../../core/domain/simulation/state';
import type { OpenWorld } from '../platform/world';
import { type FoundCode, rowOf, tableOf } from './found-code';
import type { Gathered } from './gather-found';
import type { SearchView } from './search-view';

/** Longest text of one answer in a list, UTF-16 code units. */
const longestText = 220;

type Shown = Omit<Found, 'marks' | 'exhibits' | 'from'>;

/** One answer as a list shows it, as of the search's instant. Undefined only where its package and index do not agree. */
export function showFound(
  view: SearchView,
  gathered: Omit<Gathered, 'codes'>,
  code: FoundCode,
): Found | undefined {
  const shown = shownOf(view, gathered, code);
  if (!shown) return undefined;
  const marks = view.asked ? foundMarks(view.asked, shown.text) : [];
  return {
    ...shown,
    ...excerptAround(shown.text, marks, longestText),
    exhibits: gathered.exhibitsOf(code),
    from: tableOf(code) === 'captured' ? 'exhibit' : 'platform',
  };
}

function shownOf(view: SearchView, gathered: Omit<Gathered, 'codes'>, code: FoundCode): Shown | undefined {
  const { world, visible } = view;
  const { dataset } = world.sources;
  const row = rowOf(code);
  switch (tableOf(code)) {
    case 'post':
      return postShown(view, dataset.posts.byNumber(row)?.record.id);
    case 'message':
      return messageShown(view, dataset.messages.byNumber(row)?.record.id);
    case 'account':
      return accountShown(view, dataset.accounts.byNumber(row)?.record.id);
    case 'channel':
      return channelShown(view, visible.channels.get(row));
    case 'media': {
      const media = gathered.media[row - 1];
      const shown = media && shownOf(view, gathered, media.shownAt);
      const state = media && world.media(media.id, view.at);
      return shown && state && { ...shown, kind: 'media', id: state.id, text: state.alt, media: 1 };
    }
    case 'captured': {
      const record = gathered.captured[row - 1];
      if (!record) return undefined;
      const { exhibit: _, text, ...rest } = record;
      return { ...rest, text: record.kind === 'account' ? withoutHead(text) : text };
    }
  }
}

function postShown({ world, at }: SearchView, id: string | undefined): Shown | undefined {
  const post = id === undefined ? undefined : world.post(id, at);
  const author = post && world.account(post.author, at);
  const platform = post && platformOf(world, post.platform);
  if (!post || !author || !platform) return undefined;
  return {
    kind: 'post',
    id: post.id,
    platform: platform.id,
    at: post.at,
    author: personOf(author),
    place: null,
    text: post.text,
    lang: post.lang as Found['lang'],
    address: absolute(platform, paths.post(author.handle, post.id)),
    media: post.media.length,
  };
}

function messageShown({ world, at }: SearchView, id: string | undefined): Shown | undefined {
  const message = id === undefined ? undefined : world.message(id, at);
  const channel = message && world.channel(message.channel, at);
  const author = message && world.account(message.author, at);
  const platform = channel && platformOf(world, channel.platform);
  if (!message || !channel || !platform) return undefined;
  return {
    kind: 'message',
    id: message.id,
    platform: platform.id,
    at: message.at,
    author: author ? personOf(author) : null,
    place: channel.name,
    text: message.text,
    lang: message.lang as Found['lang'],
    address: `${absolute(platform, paths.message(channel.handle, message.id))}#linked`,
    media: message.media.length,
  };
}

function accountShown({ world, at, profileShown }: SearchView, id: string | undefined): Shown | undefined {
  const account = id === undefined ? undefined : world.account(id, at);
  const platform = account && platformOf(world, account.platform);
  if (!account || !platform) return undefined;
  return {
    kind: 'account',
    id: account.id,
    platform: platform.id,
    at: profileShown(account) ? account.joinedAt : null,
    author: personOf(account),
    place: null,
    text: profileShown(account) ? [account.bio, account.location].filter(Boolean).join(' · ') : '',
    lang: account.lang as Found['lang'],
    address: absolute(platform, accountPath(platform, account.handle)),
    media: 0,
  };
}

function channelShown(
  { world, at }: SearchView,
  found: { id: string; readable: boolean } | undefined,
): Shown | undefined {
  const channel = found && world.channel(found.id, at);
  const platform = channel && platformOf(world, channel.platform);
  if (!channel || !platform) return undefined;
  return {
    kind: 'channel',
    id: channel.id,
    platform: platform.id,
    at: channel.createdAt,
    author: null,
    place: channel.name,
    text: found.readable ? channel.description : '',
    lang: 'und',
    address: absolute(platform, paths.channel(channel.handle)),
    media: 0,
  };
}

const platformOf = (world: OpenWorld, id: string) => world.platforms.find((platform) => platform.id === id);

const personOf = ({ id, name, handle }: AccountState) => ({ id, name, handle });

/** Name and handle of a captured account stand above its text already. */
function withoutHead(text: string): string {
  return text.split('\n').slice(2).filter(Boolean).join(' · ');
}
