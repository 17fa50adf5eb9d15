import type { OpenCase } from '../case/open-case';
import type { JobControl } from '../jobs/jobs';
import { checkExhibit } from './verify-exhibit';

export interface CaseCheck {
  exhibits: number;
  /** Numbers of the exhibits that fail. */
  altered: string[];
}

/** Rehashes every item of every exhibit, logs the result, and remembers it. Units of progress: octets. */
export async function verifyCase(open: OpenCase, { signal, step, progress }: JobControl): Promise<CaseCheck> {
  const { database, log } = open;
  step('hashing');
  const exhibits = database.exhibits.all();
  const total = exhibits.reduce(
    (sum, { items }) => sum + items.reduce((bytes, item) => bytes + item.bytes, 0),
    0,
  );
  let done = 0;
  const onBytes = (bytes: number) => {
    done += bytes;
    progress(done, Math.max(total, done));
  };
  const results = new Map<string, 'intact' | 'altered'>();
  for (const exhibit of exhibits) {
    signal.throwIfAborted();
    results.set(exhibit.number, (await checkExhibit(open, exhibit, { signal, onBytes })).result);
  }
  const altered = [...results].filter(([, result]) => result === 'altered').map(([number]) => number);
  if (!log.closed) {
    log.append(
      'case.verified',
      { exhibits: exhibits.length, altered },
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
