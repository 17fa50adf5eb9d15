import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron';
import type { Announcement } from '../../core/contract/announcement';
import type { Answer } from '../../core/contract/call';

/**
 * The one bridge between the window and the rest of Hirz (`window.hirz`). It names three channels and carries data;
 * what may be called, by whom and with what is decided on the other side.
 */
contextBridge.exposeInMainWorld(
  'hirz',
  Object.freeze({
    call: (name: string, input: unknown): Promise<Answer<unknown>> =>
      ipcRenderer.invoke('hirz:call', name, input),
    listen(heard: (announcement: Announcement) => void): () => void {
      const hear = (_event: IpcRendererEvent, announcement: Announcement) => heard(announcement);
      ipcRenderer.on('hirz:announce', hear);
      return () => ipcRenderer.off('hirz:announce', hear);
    },
    /** A one-use permission for a dropped file. Rejects with an error that names the fault, `hirz-fault:<code>`: the bridge lets no more of it through. */
    async grantForFile(file: File, as?: 'evidence'): Promise<{ grant: string; name: string }> {
      const answer: Answer<{ grant: string; name: string }> = await ipcRenderer.invoke(
        'hirz:drop',
        webUtils.getPathForFile(file),
        as,
      );
      if (!answer.ok) throw new Error(`hirz-fault:${answer.fault.code}`);
      return answer.value;
    },
    platform: process.platform,
  }),
);
