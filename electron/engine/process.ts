import type { FromEngine, ToEngine } from '../../core/contract/shell-engine';
import { createEngine, type Engine } from './engine';
import { readEngineArguments } from './engine-arguments';
import { openErrorLog } from './error-log';
import { faultOfError } from './fault-of-error';
import type { EngineCallName } from './handler';

/**
 * Entry of the engine's process (Electron's `utilityProcess`). The shell starts it with `--hirz-…` arguments
 * and speaks with it by `ToEngine` and `FromEngine` messages over the parent port.
 */
interface ParentPort {
  postMessage(message: FromEngine): void;
  on(event: 'message', listener: (message: { data: ToEngine }) => void): void;
}

function parentPort(): ParentPort {
  const port = (process as unknown as { parentPort?: ParentPort }).parentPort;
  if (!port) throw new Error('this is the entry of the engine process: it is started by the shell');
  return port;
}

const port = parentPort();
const send = (message: FromEngine) => port.postMessage(message);
const options = readEngineArguments(process.argv, process.env);
const errors = openErrorLog(options.dataFolder);

process.on('unhandledRejection', (error) => errors.write('unhandled rejection', error));

async function answer(engine: Engine, { id, via, name, input }: ToEngine): Promise<void> {
  try {
    // The names come from another process: the engine itself refuses those that it does not know.
    const value =
      via === 'shell'
        ? await engine.shellCall(name as 'engine.stop', input as Record<string, never>)
        : await engine.call(name as EngineCallName, input as Record<string, never>);
    send({ id, ok: true, value });
  } catch (error) {
    send({ id, ok: false, fault: faultOfError(error, (cause) => errors.write(`answer to ${name}`, cause)) });
  }
}

try {
  const engine = createEngine(options);
  engine.onAnnouncement((announcement) => send({ announcement }));
  port.on('message', ({ data }) => void answer(engine, data));
  send({ ready: true });
  // After the first answers: unpacking and indexing a package takes seconds, and the start screen needs none of it.
  setImmediate(() => {
    engine
      .installShipped()
      .catch((error: unknown) => errors.write('installing the shipped exercises', error));
  });
} catch (error) {
  const fault = faultOfError(error, (cause) => errors.write('start of the engine', cause));
  send({ announcement: { topic: 'engineStopped', fault } });
}
