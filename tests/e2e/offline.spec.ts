import { createSocket, type Socket } from 'node:dgram';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchApp, root, user } from '../support/launch-app';
import { launchElectron } from '../support/launch-electron';
import { beginTinyCase } from '../support/tiny-case';
import { type Ports, waysOut, waysTried } from '../support/ways-out';

/** Whatever reaches this computer's own ports: a page that can't reach those reaches nobody. */
interface Listener {
  web: Server;
  datagrams: Socket;
  ports: Ports;
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

test('a plain Electron window gets out by these ways: the attempts are real', async () => {
  const app = await launchElectron(user().launch({ app: join(root, 'tests/bench/empty-window') }));
  try {
    const window = await app.firstWindow();
    await window.evaluate(waysOut(listener.ports));
    await expect
      .poll(() => [...listener.heard])
      .toEqual(
        expect.arrayContaining(['/fetch', '/name', '/picture', '/socket', '/events', '/beacon', 'datagram']),
      );
  } finally {
    await app.close();
  }
});

test('no page in Hirz gets out by any of them, with or without its content policy', async () => {
  const running = await launchApp();
  const { app, window } = running;
  try {
    expect(await window.evaluate(waysOut(listener.ports))).toBe(waysTried);
    const script = waysOut(listener.ports);
    const inside = await app.evaluate(async ({ BrowserWindow }, code) => {
      // A page without a policy, in a session that Hirz did not make itself: what is left are the layers below.
      const probe = new BrowserWindow({ show: false, webPreferences: { partition: 'probe', sandbox: true } });
      await probe.loadURL('data:text/html,<title>probe</title>');
      const tried = await probe.webContents.executeJavaScript(code);
      probe.destroy();
      return tried;
    }, script);
    expect(inside).toBe(waysTried);
    expect([...listener.heard]).toEqual([]);
  } finally {
    await running.stop();
  }
});

test('no page in the session of the platforms gets out either, script or not', async () => {
  const running = await beginTinyCase();
  const { app, page, id } = running;
  try {
    // In the view itself scripts are off; the debugger's own is run all the same, but none that it would call later.
    await page.evaluate(({ web }) => {
      new Image().src = `http://127.0.0.1:${web}/picture`;
      fetch(`http://127.0.0.1:${web}/fetch`).catch(() => undefined);
      navigator.sendBeacon(`http://127.0.0.1:${web}/beacon`);
      new WebSocket(`ws://127.0.0.1:${web}/socket`);
    }, listener.ports);
    // What is left where a page of the platform got scripts, and lost its content policy.
    const tried = await app.evaluate(
      async ({ BrowserWindow, session }, { partition, script }) => {
        const own = session.fromPartition(partition);
        if (!own.protocol.isProtocolHandled('https')) throw new Error('not the session of the platforms');
        const counts: unknown[] = [];
        for (const address of ['https://gull.example/', 'data:text/html,<title>probe</title>']) {
          const probe = new BrowserWindow({ show: false, webPreferences: { session: own, sandbox: true } });
          const { debugger: debug } = probe.webContents;
          // The debugger needs a page to speak to.
          await probe.loadURL('data:text/html,');
          debug.attach('1.3');
          await debug.sendCommand('Page.enable');
          await debug.sendCommand('Page.setBypassCSP', { enabled: true });
          await probe.loadURL(address);
          // Only where the policy is really gone may a page of the platform fetch.
          const fetched = "fetch('https://gull.example/').then(({ status }) => status, () => 0)";
          if (address.startsWith('https:')) counts.push(await probe.webContents.executeJavaScript(fetched));
          counts.push(await probe.webContents.executeJavaScript(script));
          probe.destroy();
        }
        return counts;
      },
      { partition: `platform-${id}`, script: waysOut(listener.ports) },
    );
    expect(tried).toEqual([200, waysTried, waysTried]);
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
