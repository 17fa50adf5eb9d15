import type { ExerciseLibrary } from '../exercise/exercise-library';
import { openWorld } from '../platform/world';
import type { CaseExercise } from './case-exercise';

/** Opens an installed exercise for a case. @throws HirzError `exerciseUnknown` */
export async function openCaseExercise(library: ExerciseLibrary, key: string): Promise<CaseExercise> {
  const { summary, exercise, injects, folder } = library.get(key);
  const world = openWorld(folder);
  return { key, summary, exercise, injects, folder, world, close: () => world.close() };
}
