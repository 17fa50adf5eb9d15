import { describe, expect, it } from 'vitest';
import { playwrightResults, strict, summary } from '../../../scripts/test/tally.mjs';

const spec = (title: string, test: object) => ({ title, tests: [test] });

describe('the sum of all tests', () => {
  it('takes over what Playwright found', () => {
    const results = playwrightResults({
      suites: [
        {
          title: 'a.spec.ts',
          specs: [
            spec('works', { status: 'expected', results: [] }),
            spec('breaks', {
              status: 'unexpected',
              results: [{ error: { message: 'no button\nat a.spec.ts:1' } }],
            }),
          ],
          suites: [
            {
              title: 'on Windows',
              specs: [
                spec('opens', {
                  status: 'skipped',
                  annotations: [{ type: 'skip', description: 'needs Windows' }],
                }),
              ],
            },
          ],
        },
      ],
      errors: [{ message: 'b.spec.ts could not be read' }],
    });
    expect(results).toEqual([
      { name: 'a.spec.ts › works', state: 'passed' },
      { name: 'a.spec.ts › breaks', state: 'failed', why: 'no button' },
      { name: 'a.spec.ts › on Windows › opens', state: 'skipped', why: 'needs Windows' },
      { name: 'e2e', state: 'failed', why: 'b.spec.ts could not be read' },
    ]);
  });

  it('counts a test that is skipped without a reason as failed', () => {
    expect(strict([{ name: 'a', state: 'skipped' }])).toEqual([
      { name: 'a', state: 'failed', why: 'skipped without a reason' },
    ]);
  });

  it('ends with the numbers alone on the last line', () => {
    const { lines, good } = summary([
      { name: 'a', state: 'passed' },
      { name: 'b', state: 'skipped', why: 'no display' },
      { name: 'c', state: 'failed', why: 'it broke' },
    ]);
    expect(good).toBe(false);
    expect(lines).toContain('  b: no display');
    expect(lines).toContain('  c: it broke');
    expect(lines.at(-1)).toBe('1 passed, 1 failed, 1 skipped');
    expect(summary([{ name: 'a', state: 'passed' }])).toEqual({
      lines: ['', '1 passed, 0 failed, 0 skipped'],
      good: true,
    });
  });
});
