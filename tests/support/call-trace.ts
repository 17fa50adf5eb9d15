import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** System calls by which a process sends something to an address, and the ring through which it might do so unseen. */
const watched = 'connect,sendto,sendmsg,sendmmsg,io_uring_setup';

/** A trace of all that a program and its children ask of the network. */
export interface CallTrace {
  /** What to put before the program's command line. */
  readonly prefix: readonly string[];
  /** The calls, one a line, as strace writes them. Read it when the program has ended. */
  read(): string;
  remove(): void;
}

/** Why no program can be traced here; undefined where one can. */
export function whyNoTrace(): string | undefined {
  if (process.platform !== 'linux') return 'system calls are traced with strace, which only Linux has';
  if (spawnSync('strace', ['-V']).status !== 0) return 'strace is not installed';
  const tried = spawnSync('strace', ['-f', '-e', 'trace=connect', '-o', '/dev/null', 'true'], {
    encoding: 'utf8',
  });
  return tried.status === 0 ? undefined : `strace may not trace here: ${tried.stderr.trim().split('\n')[0]}`;
}

export function traceCalls(): CallTrace {
  const folder = mkdtempSync(join(tmpdir(), 'hirz-trace-'));
  const file = join(folder, 'calls');
  return {
    prefix: ['strace', '-f', '-qq', '-s', '0', '-e', `trace=${watched}`, '-e', 'signal=none', '-o', file],
    read: () => (existsSync(file) ? readFileSync(file, 'utf8') : ''),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const internet = /sa_family=AF_INET6?\b/;
const loopback = [
  /sin_addr=inet_addr\("127\.\d+\.\d+\.\d+"\)/,
  /inet_pton\(AF_INET6, "(::1|::ffff:127\.\d+\.\d+\.\d+)"/,
];

/**
 * Those calls of a trace that name an address of the Internet beyond this computer, and those of which a trace can't tell.
 * A call without an address goes where its socket was connected to before, and that call is in the trace too.
 */
export function callsThatLeave(trace: string): string[] {
  return trace.split('\n').filter((call) => {
    if (/\bio_uring_setup\(/.test(call)) return !call.includes('ENOSYS') && !call.includes('EPERM');
    if (!internet.test(call)) return false;
    const addresses = call.match(/sa_family=AF_INET6?\b[^}]*\}/g) ?? [call];
    return addresses.some((address) => !loopback.some((own) => own.test(address)));
  });
}
