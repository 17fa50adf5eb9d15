import type { Exhibit } from '../../../core/domain/evidence/exhibit';
import { HirzError } from '../../../core/domain/fault/fault';
import type { OpenCase } from '../case/open-case';
import type { JobControl } from '../jobs/jobs';
import { rehash } from './rehash';
import { withCopies } from './with-copies';

/** Exhibits by their numbers, in the order of the case, each once. @throws HirzError `exhibitUnknown` */
export function exhibitsNamed({ database }: OpenCase, numbers: readonly string[]): Exhibit[] {
  for (const number of numbers)
    if (!database.exhibits.row(number)) throw new HirzError('exhibitUnknown', { params: { number } });
  const named = new Set(numbers);
  return database.exhibits.all().filter(({ number }) => named.has(number));
}

/**
 * Rehashes exhibits and their working copies from disk and logs the result for each, as every verification does: what leaves one's hands is
 * looked at first. An altered working copy is logged and stops nothing: it is no part of the exhibit and does not go with it.
 * @throws HirzError `exhibitsNotIntact`, with every item that differs
 */
export async function soundExhibits(
  open: OpenCase,
  numbers: readonly string[],
  control: JobControl,
): Promise<Exhibit[]> {
  const exhibits = exhibitsNamed(open, numbers);
  const { log, database } = open;
  const altered = await rehash(
    open,
    exhibits.map((exhibit) => ({ ...exhibit, items: withCopies(database, exhibit) })),
    control,
  );
  control.signal.throwIfAborted();
  log.requireOpen();
  for (const { number } of exhibits) {
    const paths = altered.get(number) ?? [];
    const result = paths.length > 0 ? 'altered' : 'intact';
    log.append(
      'exhibit.verified',
      { number, result, altered: paths },
      { also: () => database.exhibits.setVerified(number, result) },
    );
  }
  const bad = exhibits.flatMap(({ number, items }) =>
    items.filter(({ path }) => altered.get(number)?.includes(path)).map(({ path }) => ({ number, path })),
  );
  if (bad.length > 0) {
    throw new HirzError('exhibitsNotIntact', {
      params: { numbers: [...new Set(bad.map(({ number }) => number))].join(', ') },
      details: bad.map(({ number, path }) => ({
        code: 'itemNotIntact',
        params: { number, item: path },
        where: { file: `${number}/${path}` },
      })),
    });
  }
  return exhibits;
}
