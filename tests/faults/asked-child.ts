import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Acknowledged } from './check-case';
import { buildChild } from './children/build-children';

/** An engine in a process of its own that preserves a page whenever it is asked to. */
export interface AskedChild {
  /** The thread that runs the engine, and the one that writes its files. */
  readonly thread: { readonly main: number; readonly pool: number };
  /** What it was told: an exhibit, or the code of a fault. */
  capture(): Promise<Acknowledged | { refused: string }>;
  /** Lets it close the case and end. */
  stop(): Promise<void>;
  kill(): void;
}

/** Starts it over a case of a data folder. */
export async function startAskedChild(
  data: string,
  id: string,
  { clock = 'runs', env = {} }: { clock?: 'runs' | 'stands'; env?: Record<string, string> } = {},
): Promise<AskedChild> {
  const program = await buildChild('capture-when-asked');
  const child: ChildProcess = spawn(process.execPath, [program, data, id, clock], {
    stdio: ['pipe', 'pipe', 'inherit'],
    // One thread writes the files, so that its calls can be counted.
    env: { ...process.env, UV_THREADPOOL_SIZE: '1', ...env },
  });
  const lines = createInterface({ input: child.stdout! });
  const ended = once(child, 'close');

  async function answer<T>(): Promise<T> {
    const first = await Promise.race([once(lines, 'line'), ended.then(() => undefined)]);
    if (!first) throw new Error('the engine ended before it answered');
    return JSON.parse(first[0] as string) as T;
  }

  const thread = await answer<AskedChild['thread']>();
  return {
    thread,
    capture() {
      child.stdin?.write('capture\n');
      return answer();
    },
    async stop() {
      child.stdin?.write('stop\n');
      await ended;
    },
    kill: () => void child.kill('SIGKILL'),
  };
}
