import { app, type Session } from 'electron';

/** Nothing listens on the discard port of this computer: whatever slips past the other layers ends there. */
const deadProxy = '127.0.0.1:9';

/**
 * First layer of 'no network': Chromium's own switches, for every session and for its background services.
 * Must run before Electron is ready. Each layer alone leaks (cancelled requests do not stop STUN or WebTransport);
 * all of them together were traced and leak nothing.
 */
export function lockCommandLine(): void {
  const { commandLine } = app;
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  commandLine.appendSwitch('proxy-server', deadProxy);
  commandLine.appendSwitch('proxy-bypass-list', '<-loopback>');
  commandLine.appendSwitch('disable-background-networking');
  commandLine.appendSwitch('disable-component-update');
  commandLine.appendSwitch('disable-domain-reliability');
  commandLine.appendSwitch('disable-sync');
  commandLine.appendSwitch('no-pings');
  commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  // A page shown again from the back/forward cache would be a page that nothing was served for: see served-page.ts.
  commandLine.appendSwitch('disable-back-forward-cache');
  commandLine.appendSwitch(
    'disable-features',
    'MediaRouter,DialMediaRouteProvider,OptimizationHints,AutofillServerCommunication,CertificateTransparencyComponentUpdater,Translate,NetworkTimeServiceQuerying',
  );
}

/** Schemes that never leave this computer. */
const local = /^(hirz|evidence|data|blob|devtools|chrome-devtools):/;

/**
 * Second layer, for one session: dead proxy, every request cancelled that is not ours, no dictionary, no permission,
 * no device, no download. Requests that a handler of ours answers (`protocol.handle`) never get as far as this.
 */
export function lockSession(session: Session): void {
  void session.setProxy({
    mode: 'fixed_servers',
    proxyRules: `http=${deadProxy};https=${deadProxy};ftp=${deadProxy};socks=${deadProxy}`,
    proxyBypassRules: '<-loopback>',
  });
  session.webRequest.onBeforeRequest({ urls: ['<all_urls>'] }, ({ url }, answer) => {
    answer({ cancel: !local.test(url) });
  });
  session.setSpellCheckerEnabled(false);
  // On macOS the system checks spelling and Electron refuses to be told languages.
  if (process.platform !== 'darwin') session.setSpellCheckerLanguages([]);
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }));
  session.on('select-serial-port', (event, _ports, _contents, answer) => {
    event.preventDefault();
    answer('');
  });
  session.on('select-hid-device', (event, _details, answer) => {
    event.preventDefault();
    answer(null);
  });
  session.on('select-usb-device', (event, _details, answer) => {
    event.preventDefault();
    answer();
  });
  session.on('will-download', (event) => event.preventDefault());
}
