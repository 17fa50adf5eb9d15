import type { ItemCheck } from '../../../core/contract/exhibit';
import type { Exhibit } from '../../../core/domain/evidence/exhibit';
import { HirzError } from '../../../core/domain/fault/fault';
import type { OpenCase } from '../case/open-case';
import { withCopies } from './with-copies';

interface ExhibitCheck {
  result: 'intact' | 'altered';
  items: ItemCheck[];
}

/** Rehashes every item of an exhibit, and its working copies, from disk. Nothing is logged. */
async function checkExhibit({ objects, database }: OpenCase, exhibit: Exhibit): Promise<ExhibitCheck> {
  const items: ItemCheck[] = [];
  for (const { path, sha256: expected } of withCopies(database, exhibit)) {
    const computed = await objects.check(expected);
    items.push({ path, expected, computed, equal: computed === expected });
  }
  return { result: items.every(({ equal }) => equal) ? 'intact' : 'altered', items };
}

/** Verifies one exhibit and logs the result. @throws HirzError `exhibitUnknown` */
export async function verifyExhibit(open: OpenCase, number: string): Promise<ExhibitCheck> {
  const exhibit = open.database.exhibits.get(number);
  if (!exhibit) throw new HirzError('exhibitUnknown', { params: { number } });
  const check = await checkExhibit(open, exhibit);
  if (!open.log.closed) {
    const altered = check.items.filter(({ equal }) => !equal).map(({ path }) => path);
    open.log.append(
      'exhibit.verified',
      { number, result: check.result, altered },
      { also: () => open.database.exhibits.setVerified(number, check.result) },
    );
  }
  return check;
}
