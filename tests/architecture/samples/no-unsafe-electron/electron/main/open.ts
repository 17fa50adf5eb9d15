import { BrowserWindow } from 'electron';

export const open = () => new BrowserWindow({ webPreferences: { webSecurity: false } });
