import { accountText, channelText } from '../../../core/domain/simulation/searched-text';
import { type FoundCode, rowOf, tableOf } from './found-code';
import type { Gathered } from './gather-found';
import type { SearchView } from './search-view';

/** The text by which an answer was found, as of the search's instant. */
export function textOfFound(
  { world, at, visible, profileShown }: SearchView,
  gathered: Gathered,
  code: FoundCode,
): string {
  const { dataset } = world.sources;
  const row = rowOf(code);
  switch (tableOf(code)) {
    case 'post': {
      const id = dataset.posts.byNumber(row)?.record.id;
      return (id === undefined ? undefined : world.post(id, at)?.text) ?? '';
    }
    case 'message': {
      const id = dataset.messages.byNumber(row)?.record.id;
      return (id === undefined ? undefined : world.message(id, at)?.text) ?? '';
    }
    case 'account': {
      const id = dataset.accounts.byNumber(row)?.record.id;
      const state = id === undefined ? undefined : world.account(id, at);
      return state ? accountText(state, profileShown(state)) : '';
    }
    case 'channel': {
      const channel = visible.channels.get(row);
      const state = channel && world.channel(channel.id, at);
      return channel && state ? channelText(state, channel.readable) : '';
    }
    case 'media':
      return world.media(gathered.media[row - 1]?.id ?? '', at)?.alt ?? '';
    case 'captured':
      return gathered.captured[row - 1]?.text ?? '';
  }
}
