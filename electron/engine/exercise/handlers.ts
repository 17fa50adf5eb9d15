import { writeFile } from 'node:fs/promises';
import { PackageReport } from '../../../core/contract/exercise';
import { GeneratedExercise } from '../../../core/contract/generation';
import { HirzError } from '../../../core/domain/fault/fault';
import { generationOptions } from '../../../core/domain/generation/generation-request';
import { listCases } from '../case/case-list';
import type { HandlerContext, Handlers } from '../handler';
import { hashFile } from '../objects/file-hash';
import type { ExerciseLibrary } from './exercise-library';
import { namesInScope } from './names-in-scope';
import { generatePackageAside } from './package-work';

type ExerciseCall =
  | 'exercise.list'
  | 'exercise.get'
  | 'exercise.import'
  | 'exercise.interrupted'
  | 'exercise.resume'
  | 'exercise.discard'
  | 'exercise.validate'
  | 'exercise.remove'
  | 'exercise.generate'
  | 'exercise.savePracticeKey';

export interface ExerciseHandlersOptions {
  library: ExerciseLibrary;
  /** Folder of the cases: an exercise that a case needs is not removed. */
  cases: string;
  /** Closes what is open of an exercise for those who look at submissions. */
  letGo(key: string): void;
}

export function exerciseHandlers({ library, cases, letGo }: ExerciseHandlersOptions): Handlers<ExerciseCall> {
  /** Files that were checked or made in this session, by the job that did it: only their names reach the window. */
  const known = new Map<string, { path: string; name: string }>();

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
      const job = 'checked' in input ? input.checked : input.generated;
      const file = known.get(job);
      const schema = 'checked' in input ? PackageReport : GeneratedExercise;
      const found = schema.safeParse(context.jobs.get(job).result);
      if (!file || !found.success) throw new HirzError('jobUnknown');
      return startImport(file.path, file.name, found.data.sha256, context);
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
      known.set(started.job, { path, name });
      return started;
    },
    'exercise.generate'({ grant, request }, context) {
      const { path, name } = context.grants.take(grant, 'write');
      const started = context.jobs.start('exercise.generate', name, ({ step, progress, signal }) => {
        step('making');
        return generatePackageAside(generationOptions(request), path, { progress, signal });
      });
      known.set(started.job, { path, name });
      return started;
    },
    async 'exercise.savePracticeKey'({ grant }, { grants }) {
      const { practiceAssessorKeyFile, practicePassphrase } = await import('../generation/practice-keys');
      const { path, name } = grants.take(grant, 'write');
      await writeFile(path, `${JSON.stringify(practiceAssessorKeyFile(), null, 2)}\n`);
      return { name, passphrase: practicePassphrase };
    },
    async 'exercise.remove'({ key }, { announce }) {
      const used = await listCases(cases, () => undefined);
      if (used.some(({ exercise }) => exercise.key === key)) throw new HirzError('exerciseInUse');
      letGo(key);
      await library.remove(key);
      announce({ topic: 'changed', subjects: ['exercise'] });
      return {};
    },
  };
}
