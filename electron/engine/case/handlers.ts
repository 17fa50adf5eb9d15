import { HirzError } from '../../../core/domain/fault/fault';
import { verifyCase } from '../exhibit/verify-case';
import type { Handlers } from '../handler';
import { copyDurably } from '../objects/copy-durably';
import { sealCase } from '../submission/seal-case';
import { takeTicket } from '../ticket/take-ticket';
import { listCases, type TitleOf } from './case-list';
import { caseMoments } from './case-moments';
import { caseState } from './case-state';
import type { CurrentCase } from './current-case';

type CaseCall =
  | 'case.list'
  | 'case.create'
  | 'case.open'
  | 'case.get'
  | 'case.moments'
  | 'case.start'
  | 'case.close'
  | 'case.verify'
  | 'case.seal'
  | 'case.saveSubmission';

export interface CaseParts {
  cases: string;
  current: CurrentCase;
  titleOf: TitleOf;
  clockChanged(): void;
}

export function caseHandlers({ cases, current, titleOf, clockChanged }: CaseParts): Handlers<CaseCall> {
  return {
    'case.list': () => listCases(cases, titleOf),
    async 'case.create'({ exercise, ticket, ...holder }, { grants, announce }) {
      const claim = ticket === undefined ? undefined : grants.claim([ticket], 'read');
      try {
        const [file] = claim?.files ?? [];
        const open = await current.create(exercise, holder, file && (await takeTicket(file.path)));
        claim?.spend();
        announce({ topic: 'changed', subjects: ['session', 'case', 'clock'] });
        return caseState(open);
      } catch (error) {
        // What failed may be tried again without choosing the file again.
        claim?.release();
        throw error;
      }
    },
    async 'case.open'({ case: id }, { announce }) {
      const open = await current.open(id);
      // A crash between the closing event and the bundle: the bundle is written now.
      if (open.log.closed && open.signer) await sealCase(open);
      announce({
        topic: 'changed',
        subjects: ['session', 'case', 'clock', 'exhibit', 'inject', 'log', 'report'],
      });
      return caseState(open);
    },
    'case.get': () => caseState(current.require()),
    'case.moments': () => caseMoments(current.require()),
    'case.start'(_, { announce }) {
      const open = current.requireUnsealed();
      const { settings } = open.database;
      if (!settings.get('authorityRead')) {
        const { reference } = open.exercise.exercise.authority;
        open.log.append('authority.read', { reference }, { also: () => settings.set('authorityRead', true) });
      }
      if (!open.clock.started) {
        open.clock.start(() => open.log.append('clock.started', { pace: open.clock.state().pace }));
        clockChanged();
      }
      announce({ topic: 'changed', subjects: ['case', 'clock', 'log'] });
      return caseState(open);
    },
    async 'case.close'(_, { announce }) {
      await current.close();
      announce({ topic: 'changed', subjects: ['session', 'case'] });
      return {};
    },
    'case.verify'(_, { jobs, announce }) {
      const open = current.require();
      return jobs.start('case.verify', open.folder.id, async (control) => {
        const { exhibits, altered } = await verifyCase(open, control);
        announce({ topic: 'changed', subjects: ['case', 'exhibit', 'log', 'report'] });
        return { exhibits, altered };
      });
    },
    'case.seal'({ without }, { jobs, announce }) {
      const open = current.require();
      if (open.database.settings.get('sealed')) throw new HirzError('caseSealed');
      if (!open.signer) throw new HirzError('caseForReading');
      // Refused, it has verified the exhibits all the same.
      return jobs.start('case.seal', open.folder.id, (control) =>
        sealCase(open, control, without).finally(() =>
          announce({ topic: 'changed', subjects: ['case', 'clock', 'exhibit', 'log', 'report'] }),
        ),
      );
    },
    async 'case.saveSubmission'({ grant }, { grants }) {
      const open = current.require();
      if (!open.database.settings.get('sealed')) throw new HirzError('caseNotSealed');
      const { path, name } = grants.take(grant, 'write');
      await copyDurably(open.folder.submission, path);
      return { name };
    },
  };
}
