import type { Exhibit } from '../../../core/domain/evidence/exhibit';
import { HirzError } from '../../../core/domain/fault/fault';
import type { OpenCase } from '../case/open-case';
import type { JobControl } from '../jobs/jobs';
import { rehash } from './rehash';

/** Exhibits by their numbers, in the order of the case, each once. @throws HirzError `exhibitUnknown` */
export function exhibitsNamed({ database }: OpenCase, numbers: readonly string[]): Exhibit[] {
  for (const number of numbers)
    if (!database.exhibits.row(number)) throw new HirzError('exhibitUnknown', { params: { number } });
  const named = new Set(numbers);
  return database.exhibits.all().filter(({ number }) => named.has(number));
}

/**
 * Rehashes exhibits from disk and logs the result for each, as a verification does: what leaves one's hands is looked at first.
 * @throws HirzError `exhibitsNotIntact`, with every item that differs
 */
export async function soundExhibits(
  open: OpenCase,
  numbers: readonly string[],
  control: JobControl,
): Promise<Exhibit[]> {
  const exhibits = exhibitsNamed(open, numbers);
  const altered = await rehash(open, exhibits, control);
  control.signal.throwIfAborted();
  const { log, database } = open;
  if (log.closed) throw new HirzError('caseSealed');
  for (const { number } of exhibits) {
    const paths = altered.get(number) ?? [];
    const result = paths.length > 0 ? 'altered' : 'intact';
    log.append(
      'exhibit.verified',
      { number, result, altered: paths },
      { also: () => database.exhibits.setVerified(number, result) },
    );
  }
  if (altered.size > 0) {
    throw new HirzError('exhibitsNotIntact', {
      params: { numbers: [...altered.keys()].join(', ') },
      details: [...altered].flatMap(([number, paths]) =>
        paths.map((path) => ({
          code: 'itemNotIntact',
          params: { number, item: path },
          where: { file: `${number}/${path}` },
        })),
      ),
    });
  }
  return exhibits;
}
