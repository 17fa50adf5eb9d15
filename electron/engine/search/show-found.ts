import type { Found } from '../../../core/contract/search';
import { excerptAround } from '../../../core/domain/simulation/excerpt';
import { foundMarks } from '../../../core/domain/simulation/found-marks';
import { absolute, accountPath, paths } from '../../../core/domain/simulation/platform-address';
import type { AccountState } from '../../../core/domain/simulation/state';
import type { OpenWorld } from '../platform/world';
import { type FoundCode, rowOf, tableOf } from './found-code';
import { mediaShownAt } from './found-media';
import type { Gathered } from './gather-found';
import type { HeldResult } from './held-results';
import type { SearchView } from './search-view';

/** Longest text of one answer in a list, UTF-16 code units. */
const longestText = 220;

type Shown = Omit<Found, 'marks' | 'exhibits' | 'from'>;

/**
 * One answer of a search as a list shows it, as of `now`, which may be later than the search: what was edited says what it says by then,
 * and of what is not shown by then nothing is told but where it stood. Undefined only where its package and index do not agree.
 */
export function showFound(
  { view: made, gathered }: Pick<HeldResult, 'view' | 'gathered'>,
  code: FoundCode,
  now: SearchView,
): Found | undefined {
  const isThere = isShown(now, gathered, code);
  const view = isThere ? now : made;
  const shown = shownOf(view, gathered, code);
  if (!shown) return undefined;
  const exhibits = gathered.exhibitsOf(code);
  if (!isThere) return { ...shown, ...untold, exhibits, from: 'gone' };
  const marks = view.asked ? foundMarks(view.asked, shown.text) : [];
  return {
    ...shown,
    ...excerptAround(shown.text, marks, longestText),
    exhibits,
    from: tableOf(code) === 'captured' ? 'exhibit' : 'platform',
  };
}

const untold = {
  at: null,
  author: null,
  place: null,
  text: '',
  lang: 'und',
  marks: [],
  media: 0,
} satisfies Partial<Found>;

function isShown(view: SearchView, gathered: Omit<Gathered, 'codes'>, code: FoundCode): boolean {
  const { visible } = view;
  const row = rowOf(code);
  const table = tableOf(code);
  switch (table) {
    case 'post':
    case 'message':
    case 'account':
      return visible[table](row);
    case 'channel':
      return visible.channels.has(row);
    case 'media': {
      const id = gathered.media[row - 1];
      return id !== undefined && mediaShownAt(view, id) !== undefined;
    }
    case 'captured':
      return true;
  }
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
      return channelShown(view, view.changed.channels.get(row)?.id, visible.channels.get(row)?.readable);
    case 'media': {
      const id = gathered.media[row - 1];
      if (id === undefined) return undefined;
      const place = mediaShownAt(view, id);
      const shown = place === undefined ? undefined : shownOf(view, gathered, place);
      const state = world.media(id, view.at);
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
  id: string | undefined,
  readable = false,
): Shown | undefined {
  const channel = id === undefined ? undefined : world.channel(id, at);
  const platform = channel && platformOf(world, channel.platform);
  if (!channel || !platform) return undefined;
  return {
    kind: 'channel',
    id: channel.id,
    platform: platform.id,
    at: channel.createdAt,
    author: null,
    place: channel.name,
    text: readable ? channel.description : '',
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
