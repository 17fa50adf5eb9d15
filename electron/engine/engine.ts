import { mkdirSync } from 'node:fs';
import type { Announcement } from '../../core/contract/announcement';
import type { InputOf, OutputOf } from '../../core/contract/index';
import type { ShellCallName, ShellCalls } from '../../core/contract/shell-engine';
import { HirzError } from '../../core/domain/fault/fault';
import { dispatch, dispatchShell } from './dispatch';
import type { EngineOptions } from './engine-options';
import { openErrorLog } from './error-log';
import { faultOfError } from './fault-of-error';
import type { EngineCallName, HandlerContext } from './handler';
import { jobMemory } from './jobs/job-memory';
import { createJobs } from './jobs/jobs';
import { createParts } from './parts';
import { createGrants } from './session/grants';
import type { SessionState } from './session/handlers';
import { openSettings } from './session/settings';

/** All use cases of Hirz, the same in the window's process, on the command line and in tests. */
export interface Engine {
  /** One call of the contract, in the role of the engine's session. Rejects with a HirzError, whatever went wrong. */
  call<N extends EngineCallName>(name: N, input: InputOf<N>): Promise<OutputOf<N>>;
  /** One call that only the shell may make. Rejects likewise. */
  shellCall<N extends ShellCallName>(
    name: N,
    input: ShellCalls[N]['input'],
  ): Promise<ShellCalls[N]['output']>;
  /** Tells of every announcement until the returned function is called. */
  onAnnouncement(listener: (announcement: Announcement) => void): () => void;
  /** Installs the exercise packages that ship and are not installed yet. */
  installShipped(): Promise<void>;
  /** Ends the session in the log, cancels jobs, lets go of every file. Calls afterwards reject with `engineStopped`. */
  stop(): Promise<void>;
}

export function createEngine(options: EngineOptions): Engine {
  const { dataFolder, language = 'en' } = options;
  mkdirSync(dataFolder, { recursive: true });
  const errors = openErrorLog(dataFolder);
  const listeners = new Set<(announcement: Announcement) => void>();
  const announce = (announcement: Announcement) => {
    for (const listener of listeners) listener(announcement);
  };
  const state: SessionState = { role: null };
  const settings = openSettings(dataFolder, {
    language,
    theme: 'system',
    backups: { every: 5, kept: 3 },
  });
  const jobs = createJobs({
    announce,
    faultOf: (error) => faultOfError(error, (cause) => errors.write('job', cause)),
    memory: jobMemory(dataFolder),
  });
  const grants = createGrants();
  const context: HandlerContext = {
    session: {
      get role() {
        return state.role;
      },
      get language() {
        return settings.get().language;
      },
    },
    announce,
    jobs,
    grants,
  };
  const parts = createParts({ options, state, settings, announce, errors, jobs, stop });
  let stopping: Promise<void> | undefined;

  async function stopAll(): Promise<void> {
    await jobs.stop();
    await parts.close();
  }

  function stop(): Promise<void> {
    stopping ??= stopAll();
    return stopping;
  }

  /** Turns whatever is thrown into a fault; what is nobody's fault goes to the error log with its stack. */
  async function guarded<T>(name: string, work: () => Promise<T>): Promise<T> {
    if (stopping) throw new HirzError('engineStopped');
    try {
      return await work();
    } catch (error) {
      const fault = faultOfError(error, (cause) => errors.write(`call ${name}`, cause));
      if (error instanceof HirzError) throw error;
      throw new HirzError(fault.code, fault);
    }
  }

  return {
    call: <N extends EngineCallName>(name: N, input: InputOf<N>) =>
      guarded(name, () => dispatch(parts.handlers, name, input, context) as Promise<OutputOf<N>>),
    shellCall: <N extends ShellCallName>(name: N, input: ShellCalls[N]['input']) =>
      guarded(
        name,
        () => dispatchShell(parts.shellHandlers, name, input, context) as Promise<ShellCalls[N]['output']>,
      ),
    onAnnouncement(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    installShipped: () => parts.installShipped(),
    stop,
  };
}
