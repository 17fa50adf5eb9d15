import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FuseV1Options } from '@electron/fuses';
import { describe, expect, it } from 'vitest';
import { fuses, wrongFuses } from '../../../scripts/pack/after-pack.mjs';

const root = join(__dirname, '../../..');
const text = (path: string) => readFileSync(join(root, path), 'utf8');

/** How the packager writes what it fills in. */
const blank = (name: string) => `\${${name}}`;

/** The wire of an executable whose fuses are set so. */
const wireOf = (wanted: ReturnType<typeof fuses>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(wanted).map(([fuse, on]) => [fuse, (on === true ? '1' : '0').charCodeAt(0)]),
  );

describe('fuses', () => {
  it('of a release are these', () => {
    const { version: _, ...release } = fuses(false);
    expect(release).toEqual({
      [FuseV1Options.RunAsNode]: false,
      [FuseV1Options.EnableCookieEncryption]: true,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
      [FuseV1Options.EnableNodeCliInspectArguments]: false,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
      [FuseV1Options.OnlyLoadAppFromAsar]: true,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
    });
  });

  it('of the build that tests drive differ in the inspector alone', () => {
    const release: Record<string, unknown> = fuses(false);
    const driven: Record<string, unknown> = fuses(true);
    const different = Object.keys(release).filter((fuse) => release[fuse] !== driven[fuse]);
    expect(different).toEqual([String(FuseV1Options.EnableNodeCliInspectArguments)]);
  });

  it('are read back from the packaged program, and each that stands otherwise is named', () => {
    const wire = wireOf(fuses(false));
    expect(wrongFuses(fuses(false), wire)).toEqual([]);
    expect(wrongFuses(fuses(false), wireOf(fuses(true)))).toEqual(['EnableNodeCliInspectArguments']);
    // Removed from the executable, or not known to it.
    const removed = 'r'.charCodeAt(0);
    expect(wrongFuses(fuses(false), { ...wire, [FuseV1Options.RunAsNode]: removed })).toEqual(['RunAsNode']);
    const { [FuseV1Options.OnlyLoadAppFromAsar]: __, ...without } = wire;
    expect(wrongFuses(fuses(false), without)).toEqual(['OnlyLoadAppFromAsar']);
  });
});

describe("the deb's AppArmor profile", () => {
  const profile = text('node_modules/app-builder-lib/templates/linux/apparmor-profile.tpl');

  it("is the packager's own, and lies where its script looks for it", () => {
    expect(text('electron-builder.yml')).not.toContain('appArmorProfile');
    const script = text('node_modules/app-builder-lib/templates/linux/after-install.tpl');
    expect(script).toContain(`/opt/${blank('sanitizedProductName')}/resources/apparmor-profile'`);
    expect(script).toContain(`/etc/apparmor.d/${blank('executable')}'`);
  });

  it('allows user namespaces to the program where the deb puts it, and takes no sandbox away', () => {
    const filled = profile
      .replaceAll(blank('executable'), 'hirz')
      .replaceAll(blank('sanitizedProductName'), 'Hirz');
    expect(filled).toMatch(/^profile "hirz" "\/opt\/Hirz\/hirz" flags=\(unconfined\) \{$/m);
    expect(filled).toMatch(/^ {2}userns,$/m);
  });

  it('is why no program of ours is started without a sandbox, but the command line by root', () => {
    const launcher = text('scripts/pack/hirz-cli');
    expect(launcher.split('--no-sandbox')).toHaveLength(2);
    expect(launcher).toMatch(/if \[ "\$\(id -u\)" = 0 \]; then[^}]*--no-sandbox/);
    expect(text('electron-builder.yml')).not.toMatch(/executableArgs|no-sandbox/);
  });
});
