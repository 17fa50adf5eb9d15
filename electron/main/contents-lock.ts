import type { WebContents } from 'electron';

/** What a page may do with its own address. */
export interface Navigation {
  /** Whether the page itself (a link, a redirect) may go there. */
  allows(url: string): boolean;
}

const nowhere: Navigation = { allows: () => false };
const rules = new WeakMap<WebContents, Navigation>();

/** Gives one view leave to be navigated by its links; every other stays where it was put. */
export function allowNavigation(contents: WebContents, navigation: Navigation): void {
  rules.set(contents, navigation);
}

/** Denies a page everything that would take it out of Hirz: windows, frames of other kinds, navigation, WebRTC, devices. */
export function lockContents(contents: WebContents, packaged: boolean): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  const guard = (event: { preventDefault(): void; url: string; isMainFrame: boolean }) => {
    // Nothing in Hirz has frames: one that is there all the same goes nowhere, and asks for no page.
    if (!event.isMainFrame || !(rules.get(contents) ?? nowhere).allows(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', guard);
  contents.on('will-redirect', guard);
  contents.on('will-frame-navigate', guard);
  contents.on('select-bluetooth-device', (event, _devices, answer) => {
    event.preventDefault();
    answer('');
  });
  contents.on('login', (event, _details, _auth, answer) => {
    event.preventDefault();
    answer();
  });
  contents.on('certificate-error', (event, _url, _error, _certificate, answer) => {
    event.preventDefault();
    answer(false);
  });
  if (packaged) contents.on('devtools-opened', () => contents.closeDevTools());
}
