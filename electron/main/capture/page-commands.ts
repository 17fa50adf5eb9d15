import type { WebContents } from 'electron';
import { HirzError } from '../../../core/domain/fault/fault';

/** Commands of the debugger protocol, for the time of one capture. */
export interface PageCommands {
  /** @throws HirzError `captureTimedOut` where the page doesn't answer in time, Error of the protocol otherwise. */
  send<T>(method: string, params?: Record<string, unknown>): Promise<T>;
}

/** A page that is shown answers in well under a second; one that can't be drawn never does. Milliseconds. */
const patience = 15_000;

/**
 * Attaches the debugger to a page, does the work, and detaches whatever happens: so no page is left under the debugger
 * between captures.
 * @throws HirzError `pageChangedMeanwhile` as soon as another page comes: this one can answer no more.
 */
export async function withPageCommands<T>(
  contents: WebContents,
  work: (commands: PageCommands) => Promise<T>,
): Promise<T> {
  const { debugger: protocol } = contents;
  if (!protocol.isAttached()) protocol.attach('1.3');
  let left = () => {};
  const another = new Promise<never>((_resolve, reject) => {
    left = () => reject(new HirzError('pageChangedMeanwhile'));
    contents.once('did-navigate', left);
  });
  try {
    const done = work({
      send: (method, params) => inTime(protocol.sendCommand(method, params), method),
    });
    // What it says after that nobody asks for.
    done.catch(() => undefined);
    return await Promise.race([done, another]);
  } finally {
    if (!contents.isDestroyed()) contents.off('did-navigate', left);
    if (!contents.isDestroyed() && protocol.isAttached()) protocol.detach();
  }
}

async function inTime<T>(answer: Promise<T>, method: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new HirzError('captureTimedOut', { params: { step: method } })),
      patience,
    );
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
