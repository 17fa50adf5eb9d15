// Writes what vitest found to test-results/vitest.json, with the reasons of skipped tests, which vitest's own JSON leaves out.
import { mkdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';

export const vitestResults = 'test-results/vitest.json';

/** The reason that a title itself gives: `… (skipped: no compiler)`, `… (skipped where …)`. */
function reasonIn(title) {
  return /\(skipped(?::| (?=where|when|on|without))\s*([^)]+)\)/.exec(title)?.[1];
}

export default class ResultsFile {
  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly import('vitest/node').SerializedError[]} unhandled
   */
  onTestRunEnd(modules, unhandled) {
    const tests = [];
    for (const module of modules) {
      const file = relative(process.cwd(), module.moduleId);
      for (const error of module.errors()) tests.push({ name: file, state: 'failed', why: error.message });
      for (const test of module.children.allTests()) {
        const result = test.result();
        const state = result.state === 'pending' ? 'failed' : result.state;
        const why =
          result.state === 'skipped' ? (result.note ?? reasonIn(test.fullName)) : result.errors?.[0]?.message;
        tests.push({ name: `${file}: ${test.fullName}`, state, why });
      }
      for (const suite of module.children.allSuites()) {
        for (const error of suite.errors()) {
          tests.push({ name: `${file}: ${suite.fullName}`, state: 'failed', why: error.message });
        }
      }
    }
    for (const error of unhandled)
      tests.push({ name: 'outside of tests', state: 'failed', why: error.message });
    mkdirSync('test-results', { recursive: true });
    writeFileSync(vitestResults, JSON.stringify({ tests }, null, 1));
  }
}
