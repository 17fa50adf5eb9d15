import { noSchedule } from '../../../core/domain/custody/verification-schedule';
import type { VerifiedFile } from '../../../core/domain/custody/verified-file';
import { verifyProof } from '../../../core/domain/custody/verify-proof';
import { normaliseWitnessCode } from '../../../core/domain/custody/witness-code';
import { HirzError } from '../../../core/domain/fault/fault';
import type { CurrentCase } from '../case/current-case';
import type { OpenCase } from '../case/open-case';
import { entryOf } from '../custody/custody-log';
import { momentNow } from '../custody/moment';
import { nodeCryptography } from '../custody/node-cryptography';
import { readProof } from '../custody/read-proof';
import type { Handlers } from '../handler';
import { verifyFile } from './verify-file';

type VerificationCall = 'verification.get' | 'verification.schedule' | 'export.verify' | 'proof.check';

/** Events that say that something was verified. */
const verifications = ['exhibit.verified', 'case.verified', 'export.verified', 'list.checked'] as const;
const shown = 100;

/** In the log; where that takes no more, beside it. */
function takeDown(
  { log, database }: OpenCase,
  { file, bytes, sha256, verdict }: Omit<VerifiedFile, 'wall'>,
): void {
  const found = { file, bytes, sha256, verdict };
  if (log.closed) {
    const before = database.settings.get('verifiedLater') ?? [];
    const one = { wall: momentNow().wall, ...found };
    database.settings.set('verifiedLater', [one, ...before].slice(0, shown));
  } else log.append('export.verified', found);
}

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
        unlogged: database.settings.get('verifiedLater') ?? [],
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
        const { verification } = await verifyFile(path, control, { onSha256: permit });
        const open = current.get();
        if (open) {
          takeDown(open, verification);
          announce({ topic: 'changed', subjects: ['log'] });
        }
        return verification;
      });
    },
  };
}
