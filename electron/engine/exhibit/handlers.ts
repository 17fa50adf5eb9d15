import type { ExhibitSummary } from '../../../core/contract/exhibit';
import { foldText } from '../../../core/domain/simulation/fold-text';
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
      const words = foldText(text).split(/\s+/).filter(Boolean);
      const summaries = exhibitSummaries(open, open.database.exhibits.list());
      const matches = (exhibit: ExhibitSummary) => {
        const searched = foldText(
          `${exhibit.number} ${exhibit.title} ${exhibit.address} ${exhibit.tags.join(' ')}`,
        );
        return words.every((word) => searched.includes(word));
      };
      const all = words.length === 0 ? summaries : summaries.filter(matches);
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
