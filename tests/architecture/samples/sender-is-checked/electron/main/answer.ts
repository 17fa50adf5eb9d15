import { ipcMain } from 'electron';

export const answer = () => ipcMain.handle('hirz:call', (_event, name: string) => name);
