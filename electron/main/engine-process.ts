import type { Announcement } from '../../core/contract/announcement';
import type { FromEngine, ShellCallName, ShellCalls, ToEngine } from '../../core/contract/shell-engine';
import { type Fault, HirzError } from '../../core/domain/fault/fault';
import type { StartedEngine } from './fork-engine';

/** The engine as the rest of the shell sees it. Every question is queued until the engine is ready. */
export interface Engine {
  /** Forwards a call of the contract. @throws HirzError with the engine's fault, or `engineStopped`. */
  call(name: string, input: unknown): Promise<unknown>;
  /** Asks what only the shell may ask. @throws HirzError as `call`. */
  ask<N extends ShellCallName>(name: N, input: ShellCalls[N]['input']): Promise<ShellCalls[N]['output']>;
  /** Hears what the engine announces. */
  listen(heard: (announcement: Announcement) => void): void;
  /** Hears that the engine died and whether another one was started. What was open in it is closed. */
  onStopped(heard: (restarted: boolean) => void): void;
  /** Ends the open case and the process; gives up waiting after `patience` milliseconds. */
  stop(patience: number): Promise<void>;
}

/** Starts the engine's process: `forkEngine` with its arguments. */
export type Fork = () => StartedEngine;

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** An engine that dies this often within the span is not started again: something is wrong that a restart doesn't mend. */
const mostDeaths = 3;
const deathSpan = 60_000;

/**
 * Speaks with the engine's process, and starts another one when it dies. `first` was started before this module was loaded,
 * so that the engine gets ready while the shell and the window do.
 */
export function tendEngine(first: StartedEngine, fork: Fork): Engine {
  const listeners: ((announcement: Announcement) => void)[] = [];
  const stoppedListeners: ((restarted: boolean) => void)[] = [];
  const waiting = new Map<number, Waiting>();
  const deaths: number[] = [];
  let queue: ToEngine[] = [];
  let ready = false;
  let next = 0;
  let ending = false;
  let child: Electron.UtilityProcess | undefined;
  /** Why the engine could not start; every question is answered with it. */
  let refused: Fault | undefined;

  function tend({ process, listen }: StartedEngine): void {
    child = process;
    process.on('exit', (code) => {
      if (child === process) died(code);
    });
    listen(hear);
  }

  function hear(message: FromEngine): void {
    if ('announcement' in message) {
      // Said before it is ready, this means that it could not start: a full disk, a folder that can't be written.
      if (message.announcement.topic === 'engineStopped') refuse(message.announcement.fault);
      for (const heard of listeners) heard(message.announcement);
    } else if ('ready' in message) {
      ready = true;
      for (const held of queue) child?.postMessage(held);
      queue = [];
    } else {
      const asked = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.ok) asked?.resolve(message.value);
      else asked?.reject(new HirzError(message.fault.code, message.fault));
    }
  }

  function refuse(fault: Fault): void {
    refused = fault;
    queue = [];
    for (const { reject } of waiting.values()) reject(new HirzError(fault.code, fault));
    waiting.clear();
  }

  function died(code: number): void {
    child = undefined;
    ready = false;
    queue = [];
    for (const { reject } of waiting.values()) reject(new HirzError('engineStopped'));
    waiting.clear();
    if (ending) return;
    console.error(`The engine ended with code ${code}.`);
    const now = Date.now();
    deaths.push(now);
    const restart = deaths.filter((at) => now - at < deathSpan).length < mostDeaths;
    if (restart) tend(fork());
    for (const heard of stoppedListeners) heard(restart);
  }

  function send(
    message:
      | Omit<Extract<ToEngine, { via: 'contract' }>, 'id'>
      | Omit<Extract<ToEngine, { via: 'shell' }>, 'id'>,
  ) {
    return new Promise<unknown>((resolve, reject) => {
      if (refused !== undefined || child === undefined) {
        reject(refused === undefined ? new HirzError('engineGone') : new HirzError(refused.code, refused));
        return;
      }
      next += 1;
      const numbered = { ...message, id: next } as ToEngine;
      waiting.set(next, { resolve, reject });
      if (ready) child.postMessage(numbered);
      else queue.push(numbered);
    });
  }

  tend(first);
  return {
    call: (name, input) => send({ via: 'contract', name, input }),
    ask: <N extends ShellCallName>(name: N, input: ShellCalls[N]['input']) =>
      send({ via: 'shell', name, input }) as Promise<ShellCalls[N]['output']>,
    listen: (heard) => void listeners.push(heard),
    onStopped: (heard) => void stoppedListeners.push(heard),
    async stop(patience) {
      ending = true;
      const process = child;
      if (process === undefined) return;
      const ended = new Promise<void>((resolve) => process.once('exit', () => resolve()));
      const tooLong = new Promise<void>((resolve) => setTimeout(resolve, patience));
      const asked = send({ via: 'shell', name: 'engine.stop', input: {} }).catch(() => undefined);
      await Promise.race([asked, tooLong, ended]);
      process.kill();
      await Promise.race([ended, new Promise<void>((resolve) => setTimeout(resolve, 1_000))]);
    },
  };
}
