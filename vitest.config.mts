import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['**/node_modules/**', 'tests/e2e/**', 'tests/bench/**', 'tests/architecture/samples/**'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Native modules are loaded by tests: processes, not threads.
    pool: 'forks',
    // Where there are two cores, both: what tests wait for is a state, never a time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
