import { createSocket, type Socket } from 'node:dgram';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { _electron as electron, expect, test } from '@playwright/test';
import { launchApp, root, user } from '../support/launch-app';

/** Whatever reaches this computer's own ports: a page that can't reach those reaches nobody. */
interface Listener {
  web: Server;
  datagrams: Socket;
  ports: { web: number; datagrams: number };
  heard: Set<string>;
}

let listener: Listener;

test.beforeAll(async () => {
  const heard = new Set<string>();
  const web = createServer((request, response) => {
    heard.add(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*').end();
  });
  web.on('upgrade', (request, socket) => {
    heard.add(request.url ?? '');
    socket.destroy();
  });
  const datagrams = createSocket('udp4');
  datagrams.on('message', () => heard.add('datagram'));
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
  await new Promise<void>((resolve) => datagrams.bind(0, '127.0.0.1', resolve));
  const ports = {
    web: (web.address() as AddressInfo).port,
    datagrams: (datagrams.address() as AddressInfo).port,
  };
  listener = { web, datagrams, ports, heard };
});

test.afterAll(() => {
  listener.web.close();
  listener.datagrams.close();
});

test.beforeEach(() => listener.heard.clear());

/** A script that tries each way out of a page, and ends when all of them were tried. */
function attempts({ web, datagrams }: Listener['ports']): string {
  return `(async () => {
    const tried = [
      () => fetch('http://127.0.0.1:${web}/fetch'),
      () => fetch('http://localhost:${web}/name'),
      () => new Promise((resolve) => {
        const picture = new Image();
        picture.onload = picture.onerror = resolve;
        picture.src = 'http://127.0.0.1:${web}/picture';
      }),
      () => new Promise((resolve) => {
        const socket = new WebSocket('ws://127.0.0.1:${web}/socket');
        socket.onclose = resolve;
      }),
      () => navigator.sendBeacon('http://127.0.0.1:${web}/beacon'),
      async () => {
        const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:${datagrams}' }] });
        peer.createDataChannel('out');
        await peer.setLocalDescription(await peer.createOffer());
        await new Promise((resolve) => setTimeout(resolve, 3000));
        peer.close();
      },
      async () => {
        const transport = new WebTransport('https://127.0.0.1:${datagrams}/');
        transport.closed.catch(() => {});
        await Promise.race([transport.ready, new Promise((resolve) => setTimeout(resolve, 2000))]);
      },
    ];
    // What is refused may also never be answered: each has its time.
    const enough = () => new Promise((resolve) => setTimeout(resolve, 4000));
    await Promise.all(tried.map(async (attempt) => { try { await Promise.race([attempt(), enough()]); } catch {} }));
    return tried.length;
  })()`;
}

test('a plain Electron window gets out by these ways: the attempts are real', async () => {
  const app = await electron.launch(user().launch({ app: join(root, 'tests/bench/empty-window') }));
  try {
    const window = await app.firstWindow();
    await window.evaluate(attempts(listener.ports));
    expect([...listener.heard]).toEqual(
      expect.arrayContaining(['/fetch', '/name', '/picture', '/socket', '/beacon', 'datagram']),
    );
  } finally {
    await app.close();
  }
});

test('no page in Hirz gets out by any of them, with or without its content policy', async () => {
  const running = await launchApp();
  const { app, window } = running;
  try {
    expect(await window.evaluate(attempts(listener.ports))).toBe(7);
    const script = attempts(listener.ports);
    const inside = await app.evaluate(async ({ BrowserWindow }, code) => {
      // A page without a policy, in a session that Hirz did not make itself: what is left are the layers below.
      const probe = new BrowserWindow({ show: false, webPreferences: { partition: 'probe', sandbox: true } });
      await probe.loadURL('data:text/html,<title>probe</title>');
      const tried = await probe.webContents.executeJavaScript(code);
      probe.destroy();
      return tried;
    }, script);
    expect(inside).toBe(7);
    expect([...listener.heard]).toEqual([]);
  } finally {
    await running.stop();
  }
});

test('the window has its content policy, and only the window may call', async () => {
  const running = await launchApp();
  const { app, window } = running;
  try {
    const policy = await window.evaluate(async () =>
      (await fetch('hirz://app/index.html')).headers.get('content-security-policy'),
    );
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'self'",
      "frame-src 'none'",
    ]) {
      expect(policy).toContain(rule);
    }
    const stranger = await app.evaluate(async ({ BrowserWindow, app: shell }) => {
      const preload = `${shell.getAppPath()}/out/preload/index.js`;
      const other = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await other.loadURL('hirz://app/index.html');
      const answer = await other.webContents.executeJavaScript(
        "window.hirz.call('session.get', {}).then(() => 'answered', (error) => error.message)",
      );
      other.destroy();
      return answer;
    });
    expect(stranger).toContain('own window only');
  } finally {
    await running.stop();
  }
});
