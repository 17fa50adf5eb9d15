import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How Chromium can make its sandbox for an ordinary user: by user namespaces, or by a helper that is root's and setuid. */
export type SandboxWay = 'namespaces' | 'helper';

const succeeds = (command: string, args: string[]): boolean => spawnSync(command, args).status === 0;

/**
 * Finds out how Chromium's sandbox can be had here.
 * @param folder of the Electron distribution
 * @param asUser a command that takes a program and runs it as the ordinary user; empty where the tests run as one
 * @returns undefined where it can't: a container without user namespaces and without the right to make any
 */
export function sandboxWay(folder: string, asUser: string[]): SandboxWay | undefined {
  if (process.platform !== 'linux') return 'namespaces';
  const [command = 'unshare', ...args] = [...asUser, 'unshare', '--user', '--map-root-user', 'true'];
  if (succeeds(command, args)) return 'namespaces';
  const helper = join(folder, 'chrome-sandbox');
  if (existsSync(helper) && statSync(helper).uid === 0 && (statSync(helper).mode & 0o4001) === 0o4001)
    return 'helper';
  return process.getuid?.() === 0 && succeeds('unshare', ['--pid', '--net', '--fork', 'true'])
    ? 'helper'
    : undefined;
}

/** Makes the helper of a distribution's copy root's and setuid, as an installer would. Only root can. */
export function installHelper(copy: string): void {
  const helper = join(copy, 'chrome-sandbox');
  const own = `${helper}.own`;
  // A copy of its own: a hard link would change the original too.
  copyFileSync(helper, own);
  rmSync(helper);
  copyFileSync(own, helper);
  rmSync(own);
  chmodSync(helper, 0o4755);
}

/**
 * Whether Chromium's sandbox holds a process: a seccomp filter, and a process namespace of its own. Linux only.
 * @param pid of a window's process, as in `app.getAppMetrics()`
 */
export function isSandboxed(pid: number): boolean {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const filtered = /^Seccomp:\s+2$/m.test(status);
  const namespaces = /^NSpid:\s+(.+)$/m.exec(status)?.[1]?.trim().split(/\s+/) ?? [];
  return filtered && namespaces.length > 1;
}
