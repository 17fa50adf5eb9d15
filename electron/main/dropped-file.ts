import { lstat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { ipcMain, type WebContents } from 'electron';
import type { Answer } from '../../core/contract/call';
import { HirzError } from '../../core/domain/fault/fault';
import { isDroppedKind } from './dropped-kinds';
import type { Engine } from './engine-process';
import { assertSender } from './sender';
import { shellFault } from './shell-fault';

async function checkDropped(path: unknown, as: unknown): Promise<string> {
  if (typeof path !== 'string' || !isAbsolute(path) || path.includes('\0'))
    throw new HirzError('dropRefused');
  if (as !== 'evidence' && !isDroppedKind(path)) throw new HirzError('dropRefused');
  const file = await lstat(path).catch(() => undefined);
  if (!file?.isFile()) throw new HirzError(as === 'evidence' ? 'dropNotAFile' : 'dropRefused');
  return path;
}

/** Answers the preload's question for a dropped file: a grant to read it, if it is a file of a kind that Hirz takes. */
export function answerDrops(engine: Engine, window: () => WebContents | undefined): void {
  ipcMain.handle(
    'hirz:drop',
    async (event, path: unknown, as: unknown): Promise<Answer<{ grant: string; name: string }>> => {
      assertSender(event, window());
      try {
        const granted = await engine.ask('grant.make', {
          path: await checkDropped(path, as),
          purpose: 'read',
        });
        return { ok: true, value: granted };
      } catch (error) {
        return { ok: false, fault: shellFault('drop', error) };
      }
    },
  );
}
