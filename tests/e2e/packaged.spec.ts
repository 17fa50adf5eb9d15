import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { say } from '../../core/language/index';
import { callIn } from '../support/app-driver';
import { isSandboxed } from '../support/chromium-sandbox';
import { launchApp, user } from '../support/launch-app';
import { packagedProgram } from '../support/packaged-program';

/** How a fuse that is on stands in the executable: the character 1. */
const enabled = '1'.charCodeAt(0);

test('the packaged program preserves a first exhibit of the sample exercise for an ordinary user', async () => {
  const running = await launchApp({ executable: packagedProgram().executable });
  const { app, window } = running;
  try {
    const state = await app.evaluate(({ app: electron }) => ({
      packaged: electron.isPackaged,
      windows: electron.getAppMetrics().filter(({ type }) => String(type) === 'Tab'),
    }));
    expect(state.packaged).toBe(true);
    if (process.platform === 'linux' && !user().noSandbox) {
      expect(state.windows.length).toBeGreaterThan(0);
      for (const { pid } of state.windows) expect(isSandboxed(pid)).toBe(true);
    }
    // Packaged, it has no developer tools, whoever asks for them.
    const tools = await app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      contents?.openDevTools();
      await new Promise((resolve) => setTimeout(resolve, 500));
      return contents?.isDevToolsOpened();
    });
    expect(tools).toBe(false);
    await window.getByRole('button', { name: say('en', 'app.role.trainee') }).click();
    await expect
      .poll(async () => (await callIn(window, 'exercise.list', {})).length, { timeout: 60_000 })
      .toBe(1);
    await window.getByRole('button', { name: /Harbour Lights/ }).click();
    await window.getByLabel(say('en', 'trainee.begin.name')).fill('Packaged Person');
    await window.getByLabel(say('en', 'trainee.begin.seat'), { exact: true }).fill('9');
    await window.getByRole('button', { name: say('en', 'trainee.begin.open') }).click();
    await window.getByRole('button', { name: say('en', 'trainee.brief.start') }).click();
    await expect.poll(async () => (await callIn(window, 'browser.state', {})).status).toBe(200);
    await window.getByRole('button', { name: say('en', 'trainee.preserve') }).click();
    await expect(window.getByText(say('en', 'trainee.preserved.open'))).toBeVisible();
    const verified = await callIn(window, 'exhibit.verify', { number: 'PP-001' });
    expect(verified.result).toBe('intact');
    await window.screenshot({ path: 'test-results/screenshots/en-packaged.png' });
  } finally {
    await running.stop();
  }
});

// Of Electron's checklist; the other points are in checklist.spec.ts.
test('19. Check which fuses you can change: the packaged program has those of a release, but for the one that tests need', async () => {
  const { executable, resources } = packagedProgram();
  const wire = await getCurrentFuseWire(executable);
  const on = (fuse: FuseV1Options) => wire[fuse] === enabled;
  expect({
    runAsNode: on(FuseV1Options.RunAsNode),
    nodeOptions: on(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
    nodeCliInspect: on(FuseV1Options.EnableNodeCliInspectArguments),
    cookieEncryption: on(FuseV1Options.EnableCookieEncryption),
    asarIntegrity: on(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
    onlyAsar: on(FuseV1Options.OnlyLoadAppFromAsar),
    filePrivileges: on(FuseV1Options.GrantFileProtocolExtraPrivileges),
  }).toEqual({
    runAsNode: false,
    nodeOptions: false,
    nodeCliInspect: true,
    cookieEncryption: true,
    asarIntegrity: true,
    onlyAsar: true,
    filePrivileges: false,
  });
  expect(existsSync(join(resources, 'default_app.asar'))).toBe(false);
  expect(readdirSync(join(resources, 'exercises'))).toContain('harbour-lights.hirz-exercise');
});

test('the packaged command line needs no display', () => {
  const { commandLine, resources } = packagedProgram();
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...environment } = process.env;
  const exercise = join(resources, 'exercises/harbour-lights.hirz-exercise');
  const valid = spawnSync(commandLine, ['validate', exercise, '--json'], {
    env: environment,
    encoding: 'utf8',
  });
  expect(valid.status, valid.stderr).toBe(0);
  expect(JSON.parse(valid.stdout)).toBeTruthy();
  const wrong = spawnSync(commandLine, ['validate', join(dirname(exercise), 'nothing')], {
    env: environment,
    encoding: 'utf8',
  });
  // Documented: 3, couldn't run.
  expect(wrong.status).toBe(3);
  expect(wrong.stderr).not.toMatch(/at .*\.js:\d+/);
});
