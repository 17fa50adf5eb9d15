import { accountText, channelText } from '../../../core/domain/simulation/searched-text';
import { type FoundCode, rowOf, tableOf } from './found-code';
import type { Gathered } from './gather-found';
import type { SearchView } from './search-view';

/** The text by which an answer was found, as of the search's instant. */
export function textOfFound(
  { world, at, visible, changed, profileShown }: SearchView,
  gathered: Omit<Gathered, 'codes'>,
  code: FoundCode,
): string {
  const { dataset } = world.sources;
  const row = rowOf(code);
  switch (tableOf(code)) {
    case 'post':
    case 'message': {
      const table = tableOf(code) as 'post' | 'message';
      return changed[`${table}s`].texts.get(row) ?? dataset.search.textOf(table, row) ?? '';
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
