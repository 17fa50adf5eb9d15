import type { ExportWords } from '../../../core/domain/custody/export-statement';
import { HirzError } from '../../../core/domain/fault/fault';
import type { CurrentCase } from '../case/current-case';
import type { HandlerContext, Handlers } from '../handler';
import { exportExhibits } from './export-exhibits';
import type { SubmissionStore } from './submission-store';

/** @param submissions the assessor's store, opened at the first call */
export function exportHandlers(
  current: CurrentCase,
  submissions: () => SubmissionStore,
  software: string,
): Handlers<'case.export' | 'submission.export'> {
  function start(
    submission: string,
    { grant, ...words }: ExportWords & { grant: string },
    { grants, jobs }: HandlerContext,
  ) {
    const { path, name } = grants.take(grant, 'write');
    return jobs.start('submission.export', name, async (control) => ({
      name,
      ...(await exportExhibits(submission, { to: path, words, software }, control)),
    }));
  }
  return {
    'case.export'(input, context) {
      const { database, folder } = current.require();
      if (!database.settings.get('sealed')) throw new HirzError('caseNotSealed');
      return start(folder.submission, input, context);
    },
    'submission.export'({ id, ...input }, context) {
      const store = submissions();
      store.get(id);
      return start(store.archive(id), input, context);
    },
  };
}
