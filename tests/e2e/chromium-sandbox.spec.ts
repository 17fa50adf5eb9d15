import { expect, test } from '@playwright/test';
import { isSandboxed } from '../support/chromium-sandbox';
import { launchApp, user } from '../support/launch-app';

test("an ordinary user's windows run in Chromium's sandbox", async () => {
  test.skip(
    process.platform !== 'linux',
    'the sandbox of a process is read from /proc, which only Linux has',
  );
  test.skip(user().noSandbox !== undefined, user().noSandbox);
  const running = await launchApp();
  try {
    const { switches, processes } = await running.app.evaluate(({ app }) => ({
      switches: process.argv,
      processes: app.getAppMetrics().map(({ pid, type }) => ({ pid, type: String(type) })),
    }));
    expect(switches).not.toContain('--no-sandbox');
    const windows = processes.filter(({ type }) => type === 'Tab');
    expect(windows.length).toBeGreaterThan(0);
    for (const { pid } of windows) expect(isSandboxed(pid)).toBe(true);
  } finally {
    await running.stop();
  }
});
