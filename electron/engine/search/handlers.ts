import { randomUUID } from 'node:crypto';
import type { SavedSearch, Search, SearchFilters, SearchResult } from '../../../core/contract/search';
import { HirzError } from '../../../core/domain/fault/fault';
import type { CurrentCase } from '../case/current-case';
import type { OpenCase } from '../case/open-case';
import type { Handlers } from '../handler';
import type { SavedSearchRecord } from '../storage/case/saved-search-records';
import { accountAt } from './account-at';
import { accountLinks } from './account-links';
import { exhibitsByEntity } from './gather-found';
import { heldResult, holdResult, lastResult } from './held-results';
import { laterView } from './later-view';
import { countSince, makeSearch } from './make-search';
import { searchView } from './search-view';
import { showFound } from './show-found';

type SearchCall =
  | 'search.make'
  | 'search.current'
  | 'search.page'
  | 'search.saved'
  | 'search.save'
  | 'search.rename'
  | 'search.forget'
  | 'account.at'
  | 'account.links';

export function searchHandlers(current: CurrentCase): Handlers<SearchCall> {
  /** What was begun for a case that was closed meanwhile is worth nothing. */
  async function forOpenCase<T>(work: (open: OpenCase) => Promise<T>): Promise<T> {
    const open = current.require();
    const done = await work(open);
    if (current.get() !== open) throw new HirzError('noCaseOpen');
    return done;
  }

  function held(open: OpenCase, id: string) {
    const found = heldResult(open, id);
    if (!found) throw new HirzError('searchGone');
    return found;
  }

  return {
    async 'search.make'({ saved, ...search }, { announce }) {
      const made = await forOpenCase((open) => makeSearch(open, search, open.clock.now()));
      const open = current.require();
      const before = lastResult(open);
      holdResult(open, made);
      const { at, total } = made.result;
      if (!open.log.closed && !onlySortedAnew(before, made.result)) {
        open.log.append(
          'search.made',
          { text: search.text, filters: filtersForLog(search.filters), found: total },
          { also: () => saved !== undefined && open.database.searches.ran(saved, at, total) },
        );
        announce({ topic: 'changed', subjects: saved === undefined ? ['log'] : ['log', 'search'] });
      }
      return made.result;
    },
    'search.current'() {
      const open = current.require();
      // Whoever looks at searches will search: what they read is then at hand. If it can't be read, the search says so.
      searchView(open.exercise.world, '', open.clock.now()).catch(() => undefined);
      return lastResult(open) ?? null;
    },
    async 'search.page'({ id, offset, limit }) {
      const { open, made, view } = await forOpenCase(async (open) => {
        const made = held(open, id);
        return { open, made, view: await laterView(made, open.clock.now()) };
      });
      // What was preserved since the search was made is marked too.
      const exhibits = exhibitsByEntity(open);
      return {
        items: Array.from(made.codes.subarray(offset, offset + limit)).flatMap((code) => {
          const found = showFound(made, code, view);
          return found
            ? [{ ...found, exhibits: exhibits.get(`${found.kind}:${found.id}`) ?? found.exhibits }]
            : [];
        }),
      };
    },
    'search.saved': () =>
      forOpenCase(async (open) => {
        const saved: SavedSearch[] = [];
        for (const record of open.database.searches.list()) saved.push(await withFresh(open, record));
        return saved;
      }),
    'search.save'({ name, result }, { announce }) {
      const open = current.requireUnsealed();
      const { result: made } = held(open, result);
      const record = { id: randomUUID(), name, search: made.search, ranAt: made.at, found: made.total };
      open.database.searches.add(record);
      announce({ topic: 'changed', subjects: ['search'] });
      return { ...record, fresh: 0 };
    },
    'search.rename'({ saved, name }, { announce }) {
      if (!current.requireUnsealed().database.searches.rename(saved, name))
        throw new HirzError('savedSearchUnknown');
      announce({ topic: 'changed', subjects: ['search'] });
      return {};
    },
    'search.forget'({ saved, forgotten }, { announce }) {
      if (!current.requireUnsealed().database.searches.setForgotten(saved, forgotten))
        throw new HirzError('savedSearchUnknown');
      announce({ topic: 'changed', subjects: ['search'] });
      return {};
    },
    'account.at': ({ address }) => accountAt(current.require(), address),
    'account.links': ({ account }) => accountLinks(current.require(), account),
  };
}

async function withFresh(open: OpenCase, record: SavedSearchRecord): Promise<SavedSearch> {
  const fresh = await countSince(open, record.search, open.clock.now(), record.ranAt);
  return { ...record, fresh };
}

/** The same question with the same answers: nothing was asked that the log does not say. */
function onlySortedAnew(before: SearchResult | undefined, { search, total }: SearchResult): boolean {
  if (before === undefined || before.search.sort === search.sort) return false;
  const question = ({ text, filters }: Search) => JSON.stringify([text, filtersForLog(filters)]);
  return question(before.search) === question(search) && before.total === total;
}

function filtersForLog(filters: SearchFilters): Record<string, string> {
  return Object.fromEntries(Object.entries(filters).map(([name, value]) => [name, String(value)]));
}
