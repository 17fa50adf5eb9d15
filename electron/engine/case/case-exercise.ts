import type { ExerciseSummary } from '../../../core/contract/exercise';
import type { Exercise } from '../../../core/domain/exercise/exercise';
import type { Inject } from '../../../core/domain/exercise/inject';
import type { OpenWorld } from '../platform/world';

/** The exercise of an open case, as the case needs it. */
export interface CaseExercise {
  readonly key: string;
  readonly summary: ExerciseSummary;
  readonly exercise: Exercise;
  /** In order of time. */
  readonly injects: readonly Inject[];
  readonly world: OpenWorld;
  /** Folder of the unpacked bag. */
  readonly folder: string;
  close(): void;
}
