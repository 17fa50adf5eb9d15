import { PackageReport } from '../../../core/contract/exercise';
import { HirzError } from '../../../core/domain/fault/fault';
import { listCases } from '../case/case-list';
import type { HandlerContext, Handlers } from '../handler';
import { hashFile } from '../objects/file-hash';
import type { ExerciseLibrary } from './exercise-library';
import { namesInScope } from './names-in-scope';

type ExerciseCall =
  | 'exercise.list'
  | 'exercise.get'
  | 'exercise.import'
  | 'exercise.interrupted'
  | 'exercise.resume'
  | 'exercise.discard'
  | 'exercise.validate'
  | 'exercise.remove';

export interface ExerciseHandlersOptions {
  library: ExerciseLibrary;
  /** Folder of the cases: an exercise that a case needs is not removed. */
  cases: string;
}

export function exerciseHandlers({ library, cases }: ExerciseHandlersOptions): Handlers<ExerciseCall> {
  /** Files that were checked in this session, by the job that checked them: only their names reach the window. */
  const checked = new Map<string, { path: string; name: string }>();

  function startImport(path: string, name: string, expected: string | undefined, context: HandlerContext) {
    return context.jobs.start('exercise.import', name, async ({ step, progress, signal }) => {
      step('checkingFiles');
      if (expected !== undefined) {
        const { sha256 } = await hashFile(path, ['sha256'], { signal });
        if (sha256 !== expected)
          throw new HirzError('packageChanged', { params: { file: name }, where: { file: name } });
      }
      return announced(context, library.import(path, { step, progress, signal }));
    });
  }

  /** Lists change however it ends: an import that failed to go on may be gone, or still wait. */
  function announced<T>(context: HandlerContext, work: Promise<T>): Promise<T> {
    return work.finally(() => context.announce({ topic: 'changed', subjects: ['exercise'] }));
  }

  return {
    'exercise.list': () => library.list(),
    'exercise.get'({ key }) {
      const installed = library.get(key);
      const { summary, exercise } = installed;
      return { summary, exercise, scope: namesInScope(installed) };
    },
    'exercise.import'(input, context) {
      if ('grant' in input) {
        const { path, name } = context.grants.take(input.grant, 'read');
        return startImport(path, name, undefined, context);
      }
      const file = checked.get(input.checked);
      const report = PackageReport.safeParse(context.jobs.get(input.checked).result);
      if (!file || !report.success) throw new HirzError('jobUnknown');
      return startImport(file.path, file.name, report.data.sha256, context);
    },
    'exercise.interrupted': () => library.interrupted(),
    'exercise.resume'({ id }, context) {
      const found = library.interrupted().find((left) => left.id === id);
      if (!found) throw new HirzError('importUnknown');
      return context.jobs.start('exercise.import', found.file, ({ step, progress, signal }) =>
        announced(context, library.resume(id, { step, progress, signal })),
      );
    },
    async 'exercise.discard'({ id }, { announce }) {
      await library.discard(id);
      announce({ topic: 'changed', subjects: ['exercise'] });
      return {};
    },
    'exercise.validate'({ grant }, context) {
      const { path, name } = context.grants.take(grant, 'read');
      const started = context.jobs.start('exercise.validate', name, ({ step, progress, signal }) =>
        library.validate(path, { step, progress, signal }),
      );
      checked.set(started.job, { path, name });
      return started;
    },
    async 'exercise.remove'({ key }, { announce }) {
      const used = await listCases(cases, () => undefined);
      if (used.some(({ exercise }) => exercise.key === key)) throw new HirzError('exerciseInUse');
      await library.remove(key);
      announce({ topic: 'changed', subjects: ['exercise'] });
      return {};
    },
  };
}
