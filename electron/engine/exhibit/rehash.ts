import type { Exhibit } from '../../../core/domain/evidence/exhibit';
import type { OpenCase } from '../case/open-case';
import { hashFiles } from '../jobs/hash-files';
import type { JobControl } from '../jobs/jobs';

/**
 * Rehashes every item of exhibits from disk. Nothing is logged. Units of progress: octets.
 * Resolves to the paths of the items that differ or are missing, by the number of each exhibit that has any.
 */
export async function rehash(
  { objects }: Pick<OpenCase, 'objects'>,
  exhibits: readonly Exhibit[],
  { signal, step, progress }: JobControl,
): Promise<Map<string, string[]>> {
  step('hashing');
  // Two exhibits that hold the same picture share one object: it is read once.
  const sizes = new Map(exhibits.flatMap(({ items }) => items.map(({ sha256, bytes }) => [sha256, bytes])));
  const total = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
  let done = 0;
  const onBytes = (bytes: number) => {
    done += bytes;
    progress(done, Math.max(total, done));
  };
  const computed = await hashFiles([...sizes.keys()].map(objects.path), { signal, onBytes });
  const altered = exhibits.map(({ number, items }): [string, string[]] => [
    number,
    items.flatMap(({ path, sha256 }) => (computed.get(objects.path(sha256)) === sha256 ? [] : [path])),
  ]);
  return new Map(altered.filter(([, paths]) => paths.length > 0));
}
