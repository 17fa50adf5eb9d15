import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const tests = ['tests/**/*.test.ts', 'tests/**/*.test.tsx'];
const exclude = ['**/node_modules/**', 'tests/e2e/**', 'tests/bench/**', 'tests/architecture/samples/**'];
/** Tests that put modules in the place of others: each in a process of its own. */
const alone = 'tests/**/*.alone.test.ts';

export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Native modules are loaded by tests: processes, not threads.
    pool: 'forks',
    // Where there are two cores, both: what tests wait for is a state, never a time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    restoreMocks: true,
    unstubGlobals: true,
    unstubEnvs: true,
    projects: [
      // The modules of the engine are read once for many files: that saves a third of the time.
      {
        extends: true,
        test: {
          name: 'together',
          include: tests,
          exclude: [...exclude, alone],
          isolate: false,
          globalSetup: 'tests/support/temporary-root.ts',
        },
      },
      { extends: true, test: { name: 'alone', include: [alone], exclude } },
    ],
  },
});
