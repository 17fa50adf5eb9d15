import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { appOrigin } from './schemes';

/**
 * Lets a message pass only from the window's own page: its web contents, its main frame, our origin.
 * @throws Error loudly otherwise: that is never a user's mistake.
 */
export function assertSender(event: IpcMainInvokeEvent, window: WebContents | undefined): void {
  const frame = event.senderFrame;
  const ours =
    window !== undefined && event.sender === window && frame !== null && frame === window.mainFrame;
  if (ours && frame.origin === appOrigin) return;
  console.error(
    `Refused a message from ${frame?.url ?? 'a frame that is gone'} (${frame?.origin ?? 'no origin'})`,
  );
  throw new Error('Hirz takes calls from its own window only');
}
