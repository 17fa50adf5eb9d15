import { defineConfig } from '@playwright/test';

/** End-to-end tests drive the real app, files of them two at a time where each has a display of its own; pictures and traces are kept in test-results/. */
export default defineConfig({
  testDir: 'tests/e2e',
  tsconfig: './tsconfig.playwright.json',
  testMatch: '**/*.spec.ts',
  // The scripts are native ES modules: Node itself loads them.
  build: { external: ['**/*.mjs'] },
  workers: process.env.HIRZ_SECOND_DISPLAY === undefined ? 1 : 2,
  fullyParallel: false,
  // On a shared machine once more; the list calls such a test flaky, and its trace is kept.
  retries: process.env.CI === undefined ? 0 : 1,
  timeout: 240_000,
  // Where it takes so long, the machine is full: it is no fault.
  expect: { timeout: 30_000 },
  forbidOnly: process.env.CI !== undefined,
  outputDir: 'test-results/artefacts',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
});
