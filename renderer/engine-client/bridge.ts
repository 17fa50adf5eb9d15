import type { Announcement } from '../../core/contract/announcement';
import type { Answer } from '../../core/contract/call';

/** The one bridge between the window and the rest of Hirz; electron/preload puts it there, frozen. */
export interface Bridge {
  call(name: string, input: unknown): Promise<Answer<unknown>>;
  /** Returns how to stop listening. */
  listen(heard: (announcement: Announcement) => void): () => void;
  /** A one-use permission for a file that was dropped on the window, of a kind that Hirz opens or, as evidence, of any: its path never reaches the window. */
  grantForFile(file: File, as?: 'evidence'): Promise<{ grant: string; name: string }>;
  readonly platform: 'linux' | 'darwin' | 'win32';
}

declare global {
  interface Window {
    readonly hirz: Bridge;
  }
}
