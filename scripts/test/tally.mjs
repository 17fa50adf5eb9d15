// Adds up what many programs found, test by test.

/**
 * @typedef {{name: string, state: 'passed' | 'failed' | 'skipped', why?: string}} Result
 */

/**
 * The results of Playwright's JSON report.
 * @param {{suites?: object[], errors?: {message?: string}[]}} report
 * @returns {Result[]}
 */
export function playwrightResults(report) {
  const results = [];
  const walk = (suite, path) => {
    for (const spec of suite.specs ?? []) {
      for (const test of spec.tests) {
        const name = [...path, spec.title].join(' › ');
        if (test.status === 'skipped') {
          const why = test.annotations?.find(({ type }) => type === 'skip' || type === 'fixme')?.description;
          results.push({ name, state: 'skipped', why });
        } else if (test.status === 'expected' || test.status === 'flaky') {
          results.push({ name, state: 'passed' });
        } else {
          const message = test.results?.at(-1)?.error?.message;
          results.push({ name, state: 'failed', why: message?.split('\n')[0] });
        }
      }
    }
    for (const inner of suite.suites ?? []) walk(inner, inner.title ? [...path, inner.title] : path);
  };
  for (const suite of report.suites ?? []) walk(suite, [suite.title]);
  for (const error of report.errors ?? [])
    results.push({ name: 'e2e', state: 'failed', why: error.message?.split('\n')[0] });
  return results;
}

/**
 * A skipped test that doesn't say why is a failure: nobody could tell whether it is missed.
 * @param {Result[]} results
 * @returns {Result[]}
 */
export function strict(results) {
  return results.map((result) =>
    result.state === 'skipped' && !result.why
      ? { ...result, state: 'failed', why: 'skipped without a reason' }
      : result,
  );
}

/**
 * Lines that end a run: what was skipped and why, what failed, and the sum alone on the last one.
 * @param {Result[]} results
 */
export function summary(results) {
  const of = (state) => results.filter((result) => result.state === state);
  const skipped = of('skipped');
  const failed = of('failed');
  const lines = [];
  if (skipped.length > 0) lines.push('', 'Skipped:', ...skipped.map(({ name, why }) => `  ${name}: ${why}`));
  if (failed.length > 0)
    lines.push(
      '',
      'Failed:',
      ...failed.map(({ name, why }) => `  ${name}${why ? `: ${why.split('\n')[0]}` : ''}`),
    );
  lines.push('', `${of('passed').length} passed, ${failed.length} failed, ${skipped.length} skipped`);
  return { lines, good: failed.length === 0 };
}
