import { accountAsOf } from '../../../core/domain/simulation/account-as-of';
import { accountText, channelText } from '../../../core/domain/simulation/searched-text';
import { type FoundCode, rowOf, tableOf } from './found-code';
import type { Gathered } from './gather-found';
import type { SearchView } from './search-view';

/** The texts by which answers were found, as of the search's instant, in their order. */
export function textsOfFound(
  { world, at, visible, changed, profileShown }: SearchView,
  { media, captured }: Pick<Gathered, 'media' | 'captured'>,
  codes: readonly FoundCode[],
): string[] {
  const { dataset } = world.sources;
  const first = (table: 'post' | 'message') =>
    dataset.search.texts(table, codes.filter((code) => tableOf(code) === table).map(rowOf));
  const written = { post: first('post'), message: first('message') };

  function textOf(code: FoundCode): string {
    const row = rowOf(code);
    const table = tableOf(code);
    switch (table) {
      case 'post':
      case 'message':
        return changed[`${table}s`].texts.get(row) ?? written[table].get(row) ?? '';
      case 'account': {
        const record = dataset.accounts.byNumber(row)?.record;
        const state = changed.accounts.get(row) ?? (record && accountAsOf(record, []));
        return state ? accountText(state, profileShown(state)) : '';
      }
      case 'channel': {
        const state = changed.channels.get(row);
        return state ? channelText(state, visible.channels.get(row)?.readable ?? false) : '';
      }
      case 'media':
        return world.media(media[row - 1] ?? '', at)?.alt ?? '';
      case 'captured':
        return captured[row - 1]?.text ?? '';
    }
  }
  return codes.map(textOf);
}
