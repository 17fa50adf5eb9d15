import { Worker } from 'node:worker_threads';

/** Threads without work, by their program: starting one takes longer than hashing many files. */
const idle = new Map<string, { worker: Worker; until: NodeJS.Timeout }[]>();
/** Threads end when they had no work for so long, milliseconds. */
const idleTime = 60_000;
/** Threads of one program that are kept. */
const mostIdle = 2;

/** Takes away what somebody listens to; a thread has listeners of its own besides. An error that nobody hears would end the process. */
export function unheard(worker: Worker): void {
  for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
  worker.on('error', () => {});
}

/** A thread of a program that waits for work, else a new one. */
export function takeThread(program: string): Worker {
  const found = idle.get(program)?.pop();
  if (!found) return new Worker(program);
  clearTimeout(found.until);
  unheard(found.worker);
  found.worker.ref();
  return found.worker;
}

/** Keeps a thread whose work is done, and to which nobody listens any more, for the next one. It holds nothing up: a process that has nothing else to do ends. */
export function leaveThread(program: string, worker: Worker): void {
  const waiting = idle.get(program) ?? [];
  idle.set(program, waiting);
  const forget = () => {
    const at = waiting.findIndex((one) => one.worker === worker);
    if (at !== -1) waiting.splice(at, 1);
  };
  if (waiting.length >= mostIdle) {
    void worker.terminate();
    return;
  }
  const until = setTimeout(() => {
    forget();
    void worker.terminate();
  }, idleTime);
  until.unref();
  worker.unref();
  worker.on('exit', forget);
  worker.on('error', forget);
  waiting.push({ worker, until });
}
