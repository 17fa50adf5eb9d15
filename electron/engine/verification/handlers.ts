import { noSchedule } from '../../../core/domain/custody/verification-schedule';
import { verifyProof } from '../../../core/domain/custody/verify-proof';
import { normaliseWitnessCode } from '../../../core/domain/custody/witness-code';
import { HirzError } from '../../../core/domain/fault/fault';
import type { CurrentCase } from '../case/current-case';
import { entryOf } from '../custody/custody-log';
import { nodeCryptography } from '../custody/node-cryptography';
import { readProof } from '../custody/read-proof';
import type { Handlers } from '../handler';
import { verifyFile } from './verify-file';

type VerificationCall = 'verification.get' | 'verification.schedule' | 'export.verify' | 'proof.check';

/** Events that say that something was verified. */
const verifications = ['exhibit.verified', 'case.verified', 'export.verified', 'list.checked'] as const;
const shown = 100;

export function verificationHandlers(
  current: CurrentCase,
  scheduleChanged: () => void,
  permit: (sha256: string) => Promise<void>,
): Handlers<VerificationCall> {
  return {
    'verification.get'() {
      const { database } = current.require();
      return {
        schedule: database.settings.get('verification') ?? noSchedule,
        history: database.events.ofTypes(verifications, shown).map(entryOf),
      };
    },
    'verification.schedule'(schedule, { announce }) {
      const open = current.requireUnsealed();
      open.log.append('verification.scheduled', schedule, {
        also: () => open.database.settings.set('verification', schedule),
      });
      scheduleChanged();
      announce({ topic: 'changed', subjects: ['case', 'log'] });
      return schedule;
    },
    async 'proof.check'({ grant, code }, { grants }) {
      const normal = code === undefined ? undefined : normaliseWitnessCode(code);
      if (code !== undefined && !normal) throw new HirzError('notACode');
      const { path, name } = grants.look(grant, 'read');
      return { file: name, ...verifyProof(nodeCryptography, await readProof(path), normal) };
    },
    'export.verify'({ grant }, { grants, jobs, announce }) {
      const { path, name } = grants.take(grant, 'read');
      return jobs.start('export.verify', name, async (control) => {
        const verification = await verifyFile(path, control, { onSha256: permit });
        const log = current.get()?.log;
        if (log && !log.closed) {
          const { file, bytes, sha256, verdict } = verification;
          log.append('export.verified', { file, bytes, sha256, verdict });
          announce({ topic: 'changed', subjects: ['log'] });
        }
        return verification;
      });
    },
  };
}
