import { spawn } from 'node:child_process';

/** What every child of the benchmark prints. */
export interface ChildFigures<T = unknown> {
  /** Of its work, without its start. */
  seconds: number;
  /** Its peak memory (resident set), MiB. */
  mebibytes: number;
  result: T;
}

/** Runs one of the benchmark's programs with Node, in a process of its own. @throws Error with what it said, where it failed */
export async function runChild<T>(file: string, args: string[]): Promise<ChildFigures<T>> {
  const output = await runCommand(process.execPath, [file, ...args]);
  return JSON.parse(output) as ChildFigures<T>;
}

/** Runs a command to its end and gives what it printed. @throws Error with what it said, where it failed */
export function runCommand(command: string, args: string[], input = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args);
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve(out);
      else reject(new Error(`${command} ended with ${code}: ${err || out}`));
    });
    child.stdin.end(input);
  });
}
