/** Ports of this computer at which somebody listens. */
export interface Ports {
  /** TCP: web pages and sockets. */
  web: number;
  /** UDP: STUN and WebTransport. */
  datagrams: number;
}

/** How many ways `waysOut` tries. */
export const waysTried = 8;

/** Milliseconds: the same where the attempts are shown to be real as where they must fail. */
const patience = 2000;

/**
 * A script that tries each way out of a page to `host`, ends when all of them were tried, and gives their number. All set out at once;
 * what is never answered is given up after a while.
 */
export function waysOut({ web, datagrams }: Ports, host = '127.0.0.1'): string {
  return `(async () => {
    const enough = () => new Promise((resolve) => setTimeout(resolve, ${patience}));
    const tried = [
      () => fetch('http://${host}:${web}/fetch', { mode: 'no-cors' }),
      () => fetch('http://localhost:${web}/name', { mode: 'no-cors' }),
      () => new Promise((resolve) => {
        const picture = new Image();
        picture.onload = picture.onerror = resolve;
        picture.src = 'http://${host}:${web}/picture';
      }),
      () => new Promise((resolve) => {
        const socket = new WebSocket('ws://${host}:${web}/socket');
        socket.onclose = resolve;
      }),
      () => new Promise((resolve) => {
        const events = new EventSource('http://${host}:${web}/events');
        events.onerror = () => { events.close(); resolve(); };
      }),
      () => navigator.sendBeacon('http://${host}:${web}/beacon'),
      async () => {
        const peer = new RTCPeerConnection({ iceServers: [
          { urls: 'stun:${host}:${datagrams}' },
          { urls: 'turn:${host}:${web}?transport=tcp', username: 'a', credential: 'b' },
        ] });
        peer.createDataChannel('out');
        await peer.setLocalDescription(await peer.createOffer());
        await enough();
        peer.close();
      },
      async () => {
        const transport = new WebTransport('https://${host}:${datagrams}/');
        transport.closed.catch(() => {});
        await transport.ready;
      },
    ];
    await Promise.all(tried.map(async (attempt) => { try { await Promise.race([attempt(), enough()]); } catch {} }));
    return tried.length;
  })()`;
}
