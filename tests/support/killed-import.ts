/**
 * Imports a package in a process of its own and kills it, as `kill -9` does, when it has got so far.
 * Arguments: data folder, package, step, share of the step that is to be done (0 to 1).
 */
import { createExerciseLibrary } from '../../electron/engine/exercise/exercise-library';

const [folder = '', file = '', killAt = '', share = '0'] = process.argv.slice(2);
const library = createExerciseLibrary({ folder });
const kill = () => process.kill(process.pid, 'SIGKILL');
let at = '';
library
  .import(file, {
    step(key) {
      at = key;
      if (at === killAt && share === '0') kill();
    },
    progress(done, total) {
      if (at === killAt && total > 0 && done / total >= Number(share)) kill();
    },
  })
  .then(
    () => process.exit(0),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
