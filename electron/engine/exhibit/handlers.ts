import { holdingWords } from '../../../core/domain/simulation/holding-words';
import type { CurrentCase } from '../case/current-case';
import type { Handlers } from '../handler';
import { exhibitDetail, exhibitSummaries } from './exhibit-summary';
import { verifyExhibit } from './verify-exhibit';

export function exhibitHandlers(
  current: CurrentCase,
): Handlers<'exhibit.list' | 'exhibit.get' | 'exhibit.verify'> {
  return {
    'exhibit.list'({ after, limit, text }) {
      const open = current.require();
      const all = holdingWords(
        exhibitSummaries(open, open.database.exhibits.list()),
        text,
        ({ number, title, address, tags }) => `${number} ${title} ${address} ${tags.join(' ')}`,
      );
      const start = after === undefined ? 0 : all.findIndex(({ number }) => number === after) + 1;
      const items = all.slice(start, start + limit);
      const last = items.at(-1);
      const next = last && start + limit < all.length ? last.number : null;
      return { items, next, total: all.length };
    },
    'exhibit.get': ({ number }) => exhibitDetail(current.require(), number),
    async 'exhibit.verify'({ number }, { announce }) {
      const check = await verifyExhibit(current.require(), number);
      announce({ topic: 'changed', subjects: ['exhibit', 'case', 'log', 'report'] });
      return check;
    },
  };
}
