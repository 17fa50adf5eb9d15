// electron-builder's hook: what is done to the packaged program before it is signed.
import { chmodSync, copyFileSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses';

const here = dirname(fileURLToPath(import.meta.url));

/**
 * The fuses of a release. The build for tests differs in one: Playwright drives the program over Node's inspector.
 * @param {boolean} forTests
 */
export function fuses(forTests) {
  return {
    version: FuseVersion.V1,
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableCookieEncryption]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: forTests,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  };
}

/**
 * Names of the fuses that stand otherwise in an executable than they should; a fuse that it has not got, or whose state can't be read, is one of them.
 * @param {ReturnType<typeof fuses>} wanted
 * @param {Record<string, unknown>} wire as `getCurrentFuseWire` reads it: the character 1 for a fuse that is on, 0 for one that is off
 */
export function wrongFuses(wanted, wire) {
  return Object.keys(FuseV1Options)
    .filter((name) => Number.isNaN(Number(name)))
    .filter((name) => {
      const fuse = FuseV1Options[name];
      return wire[fuse] !== (wanted[fuse] ? '1' : '0').charCodeAt(0);
    });
}

/** @param {import('electron-builder').AfterPackContext} context */
export default async function afterPack({ appOutDir, electronPlatformName, packager, arch }) {
  const mac = electronPlatformName === 'darwin';
  const windows = electronPlatformName === 'win32';
  const name = packager.appInfo.productFilename;
  const contents = join(appOutDir, `${name}.app`, 'Contents');
  const programs = mac ? join(contents, 'MacOS') : appOutDir;
  const resources = mac ? join(contents, 'Resources') : join(appOutDir, 'resources');
  const executable = join(programs, mac ? name : windows ? `${name}.exe` : packager.executableName);

  // Of a runtime that was made here: its default app, which opens any folder, and its stamp.
  rmSync(join(resources, 'default_app.asar'), { force: true });
  const stamp = join(appOutDir, 'hirz-runtime.json');
  if (existsSync(stamp)) {
    rmSync(stamp);
    writeFileSync(
      join(resources, 'NOT-A-RELEASE.txt'),
      'This build runs on the substitute runtime of development. It is for tests and must not be given to anybody.\n',
    );
  }

  const wanted = fuses(process.env.HIRZ_PACK_FOR_TESTS === '1');
  await flipFuses(executable, {
    ...wanted,
    // An arm64 program of macOS does not start unsigned; 3 is arm64 in electron-builder.
    resetAdHocDarwinSignature: mac && arch === 3,
  });

  const wrong = wrongFuses(wanted, await getCurrentFuseWire(executable));
  if (wrong.length > 0)
    throw new Error(`The packaged program's fuses are not as they should be: ${wrong.join(', ')}`);

  const launcher = windows ? 'hirz-cli.cmd' : 'hirz-cli';
  copyFileSync(join(here, launcher), join(programs, launcher));
  if (!windows) chmodSync(join(programs, launcher), 0o755);
}
