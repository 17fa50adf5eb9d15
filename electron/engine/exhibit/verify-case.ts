import type { VerificationTrigger } from '../../../core/domain/custody/verification-schedule';
import type { Item } from '../../../core/domain/evidence/item';
import type { OpenCase } from '../case/open-case';
import { hashFiles } from '../jobs/hash-files';
import type { JobControl } from '../jobs/jobs';

export interface CaseCheck {
  exhibits: number;
  /** Numbers of the exhibits that fail. */
  altered: string[];
}

/** Rehashes every item of every exhibit, logs the result, and remembers it. Units of progress: octets. */
export async function verifyCase(
  open: OpenCase,
  { signal, step, progress }: JobControl,
  trigger: VerificationTrigger = 'asked',
): Promise<CaseCheck> {
  const { database, log, objects } = open;
  step('hashing');
  const exhibits = database.exhibits.all();
  // Two exhibits that hold the same picture share one object: it is read once.
  const sizes = new Map(exhibits.flatMap(({ items }) => items.map(({ sha256, bytes }) => [sha256, bytes])));
  const total = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
  let done = 0;
  const onBytes = (bytes: number) => {
    done += bytes;
    progress(done, Math.max(total, done));
  };
  const computed = await hashFiles([...sizes.keys()].map(objects.path), { signal, onBytes });
  const holds = ({ sha256 }: Item) => computed.get(objects.path(sha256)) === sha256;
  const results = new Map(
    exhibits.map(({ number, items }) => [number, items.every(holds) ? 'intact' : 'altered'] as const),
  );
  const altered = [...results].filter(([, result]) => result === 'altered').map(([number]) => number);
  if (!log.closed) {
    log.append(
      'case.verified',
      { exhibits: exhibits.length, altered, trigger },
      {
        also: (event) => {
          for (const [number, result] of results) database.exhibits.setVerified(number, result);
          database.settings.set('lastVerified', { wall: event.wall, altered: altered.length });
        },
      },
    );
  }
  return { exhibits: exhibits.length, altered };
}
