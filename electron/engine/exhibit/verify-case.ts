import type { LostItems } from '../../../core/domain/custody/lost-items';
import type { VerificationTrigger } from '../../../core/domain/custody/verification-schedule';
import type { OpenCase } from '../case/open-case';
import type { JobControl } from '../jobs/jobs';
import { rehash } from './rehash';
import { withCopies } from './with-copies';

export interface CaseCheck {
  exhibits: number;
  /** Numbers of the exhibits that fail. */
  altered: string[];
  /** Their items, and working copies, whose files differ or are missing. */
  lost: LostItems[];
}

/** Rehashes every item of every exhibit, and its working copies, logs the result, and remembers it. Units of progress: octets. */
export async function verifyCase(
  open: OpenCase,
  control: JobControl,
  trigger: VerificationTrigger = 'asked',
): Promise<CaseCheck> {
  const { database, log } = open;
  const exhibits = database.exhibits.all().map((exhibit) => ({
    ...exhibit,
    items: withCopies(database, exhibit),
  }));
  const found = await rehash(open, exhibits, control);
  const altered = [...found.keys()];
  if (!log.closed) {
    log.append(
      'case.verified',
      { exhibits: exhibits.length, altered, trigger },
      {
        also: (event) => {
          for (const { number } of exhibits)
            database.exhibits.setVerified(number, found.has(number) ? 'altered' : 'intact');
          database.settings.set('lastVerified', { wall: event.wall, altered: altered.length });
        },
      },
    );
  }
  const lost = [...found].map(([number, items]) => ({ number, items }));
  return { exhibits: exhibits.length, altered, lost };
}
