import { HirzError } from '../../../core/domain/fault/fault';
import { foldText } from '../../../core/domain/simulation/fold-text';
import type { CurrentCase } from '../case/current-case';
import type { OpenCase } from '../case/open-case';
import type { Handlers } from '../handler';
import { type Algorithm, hashFile } from '../objects/file-hash';
import { firstDifference, readHash } from './compare-hash';
import { exhibitDetail, exhibitSummaries } from './exhibit-summary';
import { verifyExhibit } from './verify-exhibit';

/** Where the item of an exhibit lies. @throws HirzError `itemUnknown` */
function itemFile(open: OpenCase, number: string, path: string): string {
  const item = open.database.exhibits.get(number)?.items.find((one) => one.path === path);
  if (!item) throw new HirzError('itemUnknown', { params: { number, item: path } });
  return open.objects.path(item.sha256);
}

/** Digests of an item from disk. @throws HirzError `itemFileMissing` */
async function hashItem<A extends Algorithm>(
  open: OpenCase,
  number: string,
  path: string,
  algorithms: readonly A[],
): Promise<Record<A, string>> {
  const file = itemFile(open, number, path);
  try {
    return await hashFile(file, algorithms);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
    throw new HirzError('itemFileMissing', { params: { number, item: path }, cause });
  }
}

export function exhibitHandlers(
  current: CurrentCase,
): Handlers<'exhibit.list' | 'exhibit.get' | 'exhibit.verify' | 'hash.compute' | 'hash.compare'> {
  return {
    'exhibit.list'({ after, limit, text }) {
      const open = current.require();
      const words = foldText(text).split(/\s+/).filter(Boolean);
      const all = exhibitSummaries(open, open.database.exhibits.list()).filter((exhibit) => {
        const searched = foldText(
          `${exhibit.number} ${exhibit.title} ${exhibit.address} ${exhibit.tags.join(' ')}`,
        );
        return words.every((word) => searched.includes(word));
      });
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
    'hash.compute': ({ number, item, algorithms }) => hashItem(current.require(), number, item, algorithms),
    async 'hash.compare'({ number, item, value }, { announce }) {
      const open = current.require();
      const { algorithm, value: compared } = readHash(value);
      const computed = (await hashItem(open, number, item, [algorithm]))[algorithm];
      const difference = firstDifference(computed, compared);
      const equal = difference === null;
      if (!open.log.closed) {
        open.log.append('hash.compared', { number, item, algorithm, computed, compared, equal });
        announce({ topic: 'changed', subjects: ['exhibit', 'log'] });
      }
      return { algorithm, computed, compared, equal, firstDifference: difference };
    },
  };
}
