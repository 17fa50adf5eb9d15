import type { SearchResult } from '../../../core/contract/search';
import { unreadOperators } from '../../../core/domain/simulation/parse-search';
import { useText } from '../../i18n';

/** What was not searched as it was meant: operators that could not be read, a handle that nobody has. */
export function SearchNotes({ result: { search, nobody } }: { result: SearchResult }) {
  const t = useText();
  const notes = unreadOperators(search.text).map(({ term, wants }) =>
    t(`platform.search.unread.${wants}`, { term: `\u2066${term}\u2069` }),
  );
  if (nobody !== null) notes.push(t('trainee.search.nobody', { handle: `\u2066@${nobody}\u2069` }));
  if (notes.length === 0) return null;
  return (
    <ul className="finding-notes small">
      {[...new Set(notes)].map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
