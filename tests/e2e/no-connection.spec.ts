import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { browseTo, callIn, resultOf } from '../support/app-driver';
import { callsThatLeave, traceCalls, whyNoTrace } from '../support/call-trace';
import { root, user } from '../support/launch-app';
import { launchElectron } from '../support/launch-electron';
import { beginTinyCase } from '../support/tiny-case';
import { waysOut } from '../support/ways-out';

/**
 * What the system saw: every process of Hirz is traced while an exercise is worked, from the start to the sealed submission.
 * Other tests look for what arrives; here nothing may even set out.
 */
const whyNot = whyNoTrace();

/** Reserved for documentation (RFC 5737): nobody has it. */
const nobodys = '192.0.2.1';

test('the trace sees a plain Electron window call out', async () => {
  test.skip(whyNot !== undefined, whyNot);
  const trace = traceCalls();
  try {
    const app = await launchElectron(
      user().launch({ app: join(root, 'tests/bench/empty-window') }, [], trace.prefix),
    );
    const window = await app.firstWindow();
    await window.evaluate(waysOut({ web: 8080, datagrams: 3478 }, nobodys));
    await app.close();
    const left = callsThatLeave(trace.read()).join('\n');
    expect(left).toMatch(/connect\(.*htons\(8080\).*"192\.0\.2\.1"/);
    expect(left).toMatch(/send\w+\(.*htons\(3478\).*"192\.0\.2\.1"/);
  } finally {
    trace.remove();
  }
});

test('while an exercise is worked, no process of Hirz calls anybody beyond this computer', async () => {
  test.skip(whyNot !== undefined, whyNot);
  test.setTimeout(240_000);
  const trace = traceCalls();
  try {
    const running = await beginTinyCase({ firstStart: true, under: trace.prefix });
    const { window, page } = running;
    try {
      await page.locator('a[href*="/post/"]').first().click();
      for (const address of [
        'https://gull.example/',
        'https://gull.example/@sami_travel',
        'https://gull.example/search?q=work',
        'https://quay.example/c/crossing',
        'https://outside.example/',
        'http://outside.example:8080/',
        'ftp://outside.example/',
        'https://gull.example/post/p2',
      ])
        await browseTo(window, address);
      const { number } = await callIn(window, 'capture.preserve', {});
      const { problems } = await callIn(window, 'report.save', {
        document: {
          title: 'Work over the sea',
          language: 'en',
          body: {
            type: 'doc',
            content: [
              {
                type: 'paragraph',
                content: [
                  {
                    type: 'text',
                    text: 'The account offers work abroad. See https://outside.example/ too. ',
                  },
                  { type: 'citation', attrs: { exhibit: number } },
                ],
              },
            ],
          },
        },
      });
      expect(problems).toEqual([]);
      for (const language of ['en', 'ar'] as const) {
        expect((await callIn(window, 'report.exportPdf', { language })).pages).toBeGreaterThan(0);
      }
      await resultOf(window, await callIn(window, 'case.verify', {}));
      const { code } = await resultOf<{ code: string }>(window, await callIn(window, 'case.seal', {}));
      expect(code).not.toBe('');
    } finally {
      await running.stop();
    }
    const calls = trace.read();
    // Chromium's own talk with the display, the engine and the debugger: the trace was on.
    expect(calls.split('\n').length).toBeGreaterThan(100);
    expect(callsThatLeave(calls)).toEqual([]);
  } finally {
    trace.remove();
  }
});
