import type { CurrentCase } from '../case/current-case';
import type { Handlers } from '../handler';
import { exhibitDetail, exhibitSummaries, exhibitsHolding } from './exhibit-summary';
import { verifyExhibit } from './verify-exhibit';

export function exhibitHandlers(
  current: CurrentCase,
): Handlers<'exhibit.list' | 'exhibit.get' | 'exhibit.verify'> {
  return {
    'exhibit.list'({ after, limit, text }) {
      const open = current.require();
      const found = exhibitsHolding(open, text);
      const start = after === undefined ? 0 : found.indexOf(after) + 1;
      const page = found.slice(start, start + limit);
      const next = start + limit < found.length ? (page.at(-1) ?? null) : null;
      return { items: exhibitSummaries(open, page), next, total: found.length };
    },
    'exhibit.get': ({ number }) => exhibitDetail(current.require(), number),
    async 'exhibit.verify'({ number }, { announce }) {
      const check = await verifyExhibit(current.require(), number);
      announce({ topic: 'changed', subjects: ['exhibit', 'case', 'log', 'report'] });
      return check;
    },
  };
}
