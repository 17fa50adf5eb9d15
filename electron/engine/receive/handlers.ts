import type { LookedAtFile } from '../../../core/contract/exhibit';
import { HirzError } from '../../../core/domain/fault/fault';
import type { CurrentCase } from '../case/current-case';
import type { OpenCase } from '../case/open-case';
import type { ErrorLog } from '../error-log';
import { faultOfError } from '../fault-of-error';
import type { Handlers } from '../handler';
import { lookAtFile } from './look-at-file';
import { storeFiles } from './store-files';

/** What is still to come was not received. @throws HirzError `receivedLater` */
function requireReceived({ clock }: OpenCase, received: string): void {
  const now = clock.now();
  if (Date.parse(received) <= Date.parse(now)) return;
  throw new HirzError('receivedLater', { params: { now: now.slice(0, 16).replace('T', ' ') } });
}

export function receiveHandlers(
  current: CurrentCase,
  softwareName: string,
  errors: ErrorLog,
): Handlers<'exhibit.lookAtFiles' | 'exhibit.receive'> {
  return {
    async 'exhibit.lookAtFiles'({ grants: given }, { grants }) {
      current.requireUnsealed();
      const found: LookedAtFile[] = [];
      // One after the other: a choice may hold more files than a system lets one program hold open.
      for (const grant of new Set(given)) {
        const granted = grants.look(grant, 'read');
        try {
          const { type, bytes } = await lookAtFile(granted);
          found.push({ grant, type, bytes });
        } catch (error) {
          grants.spend(grant);
          found.push({ grant, fault: faultOfError(error, (cause) => errors.write('look at file', cause)) });
        }
      }
      return found;
    },
    'exhibit.receive'({ grants: given, source }, { grants, jobs, announce }) {
      const open = current.requireUnsealed();
      requireReceived(open, source.received);
      const claim = grants.claim(given, 'read');
      return jobs.start('case.receive', source.what, async (control) => {
        try {
          const number = await storeFiles(open, claim.files, { source, softwareName }, control);
          claim.spend();
          announce({ topic: 'changed', subjects: ['exhibit', 'case', 'log'] });
          return { number };
        } catch (error) {
          // What failed or was cancelled may be tried again without choosing the files again.
          claim.release();
          throw error;
        }
      });
    },
  };
}
