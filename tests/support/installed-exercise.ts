import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createExerciseLibrary, type ExerciseLibrary } from '../../electron/engine/exercise/exercise-library';
import { type TinyChanges, writeTinyExercise } from './tiny-exercise';

/** A library in a new folder with the tiny exercise imported. Close the library yourself. */
export async function installTinyExercise(
  folder: string,
  changes: TinyChanges = {},
): Promise<{ library: ExerciseLibrary; key: string; home: string; file: string }> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'tiny-crossing-1.0.0.hirz-exercise');
  await writeTinyExercise(file, changes);
  const library = createExerciseLibrary({ folder });
  const { key } = await library.import(file);
  return { library, key, home: library.get(key).folder, file };
}
