import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { browseTo, callIn, resultOf, showPlatforms } from '../support/app-driver';
import { isSandboxed } from '../support/chromium-sandbox';
import { nextOpened, nextSaved, root, user } from '../support/launch-app';
import { beginTinyCase, type TinyCase } from '../support/tiny-case';

/**
 * The security checklist of Electron's own documentation, point by point and by its names, looked at in the running app while a case is
 * worked: the window and the platform's page are there. Point 19 is in packaged.spec.ts, as only a packaged program has fuses to look at;
 * what no source may even contain is checked by scripts/layers/unsafe-electron.mjs.
 */
let running: TinyCase;

test.beforeAll(async () => {
  running = await beginTinyCase();
});
test.afterAll(() => running?.stop());

/** A page that was made, by its session: undefined where it has none of those that are looked for. */
interface Made {
  partition: string | undefined;
  preferences: Record<string, unknown>;
}

/** What each page that exists now was made with, as Chromium has it. */
function pages() {
  return running.app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      // Electron's own tests read it; its types leave it out.
      const made = contents as typeof contents & {
        getLastWebPreferences(): Record<string, unknown>;
      };
      return { url: contents.getURL(), preferences: made.getLastWebPreferences() };
    }),
  );
}

function expectMadeWith(
  preferences: Record<string, unknown>,
  wanted: Record<string, unknown>,
  which: string,
): void {
  const relevant = Object.fromEntries(Object.keys(wanted).map((name) => [name, preferences[name]]));
  expect(relevant, which).toEqual(wanted);
}

/** The preferences that all pages must have. */
async function expectOfAll(wanted: Record<string, unknown>): Promise<void> {
  const found = await pages();
  // The window and the platform's view at least, or nothing was looked at.
  expect(found.length).toBeGreaterThanOrEqual(2);
  for (const { url, preferences } of found) {
    expectMadeWith(preferences, wanted, url);
  }
}

/** The value of an expression in a page that lies in the session of the platforms and, unlike theirs, runs scripts. */
function inProbe(code: string): Promise<unknown> {
  return running.app.evaluate(
    async ({ BrowserWindow, session }, { partition, script }) => {
      const probe = new BrowserWindow({
        show: false,
        webPreferences: { session: session.fromPartition(partition), sandbox: true },
      });
      try {
        await probe.loadURL('data:text/html,<title>probe</title>');
        return await probe.webContents.executeJavaScript(script);
      } finally {
        probe.destroy();
      }
    },
    { partition: `platform-${running.id}`, script: code },
  );
}

test('1. Only load secure content', async () => {
  const found = await pages();
  expect(found.map(({ url }) => new URL(url).protocol).sort()).toEqual(['hirz:', 'https:']);
  // And what is `https:` never comes from a network: the platforms' session answers it itself.
  const answered = await running.app.evaluate(
    ({ session }, partition) => session.fromPartition(partition).protocol.isProtocolHandled('https'),
    `platform-${running.id}`,
  );
  expect(answered).toBe(true);
});

test('2. Do not enable Node.js integration for remote content', async () => {
  // Not set counts as not enabled.
  for (const { url, preferences } of await pages()) {
    expect(preferences.nodeIntegration, url).not.toBe(true);
    expect(preferences.nodeIntegrationInWorker, url).not.toBe(true);
    expect(preferences.nodeIntegrationInSubFrames, url).not.toBe(true);
  }
  for (const page of [running.window, running.page]) {
    const globals = await page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'global', '__dirname'].filter((name) => name in globalThis),
    );
    expect(globals).toEqual([]);
  }
});

test('3. Enable context isolation', async () => {
  await expectOfAll({ contextIsolation: true });
  // A page that bends its own prototypes bends nothing of the bridge's. What the window itself writes meanwhile counts as well: then again.
  const bent = () =>
    running.window.evaluate(async () => {
      const { stringify } = JSON;
      let seen = 0;
      JSON.stringify = () => {
        seen += 1;
        return 'bent';
      };
      try {
        const { ok } = await window.hirz.call('session.get', {});
        return { ok, seen };
      } finally {
        JSON.stringify = stringify;
      }
    });
  await expect.poll(bent).toEqual({ ok: true, seen: 0 });
});

test('4. Enable process sandboxing', async () => {
  await expectOfAll({ sandbox: true });
  test.skip(
    process.platform !== 'linux',
    'the sandbox of a process is read from /proc, which only Linux has',
  );
  test.skip(user().noSandbox !== undefined, user().noSandbox);
  const pids = await running.app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => contents.getOSProcessId()),
  );
  expect(pids.length).toBeGreaterThanOrEqual(2);
  for (const pid of pids) expect(isSandboxed(pid), String(pid)).toBe(true);
});

test('5. Handle session permission requests from remote content', async () => {
  const asked = `(async () => ({
    notifications: await Notification.requestPermission(),
    places: (await navigator.permissions.query({ name: 'geolocation' })).state,
    clipboard: (await navigator.permissions.query({ name: 'clipboard-read' })).state,
    microphone: (await navigator.permissions.query({ name: 'microphone' })).state,
  }))()`;
  const denied = { notifications: 'denied', places: 'denied', clipboard: 'denied', microphone: 'denied' };
  expect(await running.window.evaluate(asked)).toEqual(denied);
  // A page of the platforms' session likewise; as data: it is no secure place, which has fewer of them.
  expect(await inProbe('Notification.requestPermission()')).toBe('denied');
});

test('6. Do not disable webSecurity', async () => {
  await expectOfAll({ webSecurity: true });
});

test('7. Define a Content Security Policy', async () => {
  const policy = await running.window.evaluate(async () =>
    (await fetch('hirz://app/index.html')).headers.get('content-security-policy'),
  );
  for (const rule of [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' evidence:",
    'media-src evidence:',
    "connect-src 'self'",
    "frame-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
  ])
    expect(policy?.split('; ')).toContain(rule);
  // It is in force: neither a script nor a style that was written into the page does anything, and text is no markup.
  const ran = await running.window.evaluate(async () => {
    // The debugger lets text run as code while it asks something itself: what is tried must come after that.
    await new Promise((resolve) => setTimeout(resolve, 50));
    const refused: string[] = [];
    for (const [name, attempt] of Object.entries({
      eval: () => new Function('return 1')(),
      script: () => {
        const script = document.createElement('script');
        script.append('window.ran = true');
        document.head.append(script);
      },
      markup: () => {
        document.createElement('div').innerHTML = '<b>1</b>';
      },
    })) {
      try {
        attempt();
      } catch {
        refused.push(name);
      }
    }
    return { ran: 'ran' in window, refused };
  });
  expect(ran).toEqual({ ran: false, refused: ['eval', 'script', 'markup'] });
  // Pages of the platforms have one of their own, which has no place for scripts at all: read as the view was served it.
  const ofPlatforms = await running.app.evaluate(
    async ({ session }, partition) =>
      (await session.fromPartition(partition).fetch('https://gull.example/')).headers.get(
        'content-security-policy',
      ),
    `platform-${running.id}`,
  );
  expect(ofPlatforms).toContain("default-src 'none'");
  expect(ofPlatforms).not.toContain('script-src');
});

test('8. Do not enable allowRunningInsecureContent', async () => {
  for (const { url, preferences } of await pages())
    expect(preferences.allowRunningInsecureContent, url).not.toBe(true);
});

test('9. Do not enable experimental features', async () => {
  for (const { url, preferences } of await pages())
    expect(preferences.experimentalFeatures, url).not.toBe(true);
  const switches = await running.app.evaluate(({ app }) =>
    ['enable-experimental-web-platform-features', 'enable-features', 'js-flags'].filter((name) =>
      app.commandLine.hasSwitch(name),
    ),
  );
  expect(switches).toEqual([]);
});

test('10. Do not use enableBlinkFeatures', async () => {
  for (const { url, preferences } of await pages())
    expect(preferences.enableBlinkFeatures ?? '', url).toBe('');
});

test('11. Do not use allowpopups for WebViews', async () => {
  // There are none to allow it to.
  for (const { url, preferences } of await pages()) expect(preferences.webviewTag, url).not.toBe(true);
  const loads = await running.window.evaluate(() => 'loadURL' in document.createElement('webview'));
  expect(loads).toBe(false);
});

test('12. Verify WebView options before creation', async () => {
  // Even a window that was made with the tag gets none attached.
  const attached = await running.app.evaluate(async ({ BrowserWindow, webContents }) => {
    const probe = new BrowserWindow({ show: false, webPreferences: { webviewTag: true } });
    let asked = 0;
    const refused = new Promise<void>((resolve) => {
      probe.webContents.on('will-attach-webview', () => {
        asked += 1;
        resolve();
      });
    });
    try {
      await probe.loadURL('data:text/html,<webview src="data:text/html,inside"></webview>');
      await refused;
      await new Promise((resolve) => setTimeout(resolve, 200));
      return {
        asked,
        webviews: webContents.getAllWebContents().filter((one) => one.getType() === 'webview').length,
      };
    } finally {
      probe.destroy();
    }
  });
  expect(attached).toEqual({ asked: 1, webviews: 0 });
});

test('13. Disable or limit navigation', async () => {
  const before = running.window.url();
  for (const address of ['https://outside.example/', 'data:text/html,x', 'evidence://item/00']) {
    await running.window.evaluate((to) => {
      location.href = to;
    }, address);
    // A call goes to the shell and back: what the page asked for before it was decided by then.
    await callIn(running.window, 'session.get', {});
    expect(running.window.url()).toBe(before);
  }
  // Nor is anything saved by a link: of what the session was asked to download, nothing is left over.
  const downloads = await running.app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!contents) throw new Error('no window');
    const ended = new Promise<string>((resolve) => {
      contents.session.once('will-download', (event) => resolve(String(event.defaultPrevented)));
    });
    contents.downloadURL('hirz://app/index.html');
    return ended;
  });
  expect(downloads).toBe('true');
});

test('14. Disable or limit creation of new windows', async () => {
  const count = () => running.app.evaluate(({ webContents }) => webContents.getAllWebContents().length);
  const before = await count();
  const opened = await running.window.evaluate(() =>
    ['about:blank', 'hirz://app/index.html', 'https://outside.example/'].map(
      (to) => window.open(to) === null,
    ),
  );
  expect(opened).toEqual([true, true, true]);
  expect(await count()).toBe(before);
});

test('15. Do not use shell.openExternal with untrusted content', async () => {
  // With any content: whatever is asked for, the system's programs hear nothing of it.
  await running.app.evaluate(({ shell }) => {
    const heard: string[] = [];
    shell.openExternal = async (address) => void heard.push(address);
    shell.openPath = async (path) => {
      heard.push(path);
      return '';
    };
    Object.assign(globalThis, { heardByTheSystem: heard });
  });
  for (const address of ['mailto:amal@gull.example', 'https://outside.example/', 'tel:+1'])
    await running.window.evaluate((to) => {
      const link = document.createElement('a');
      link.href = to;
      link.target = '_blank';
      document.body.append(link);
      link.click();
      link.remove();
    }, address);
  await running.page.evaluate(() => {
    document.body.innerHTML = '<a href="mailto:amal@gull.example">x</a>';
  });
  await running.page.click('a', { noWaitAfter: true });
  await expect
    .poll(async () => (await callIn(running.window, 'browser.state', {})).refused)
    .toBe('mailto:amal@gull.example');
  const heard = await running.app.evaluate(
    () => (globalThis as { heardByTheSystem?: string[] }).heardByTheSystem,
  );
  expect(heard).toEqual([]);
});

test('16. Use a current version of Electron', async () => {
  const pinned = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const version = pinned.devDependencies.electron;
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  const used = await running.app.evaluate(() => process.versions.electron);
  // On any other than the pinned one Hirz says that it runs on the substitute, and no installer is made of that.
  const { demo } = await callIn(running.window, 'session.get', {});
  expect(used === version || demo).toBe(true);
});

test('17. Validate the sender of all IPC messages', async () => {
  const answers = await running.app.evaluate(async ({ BrowserWindow, app }) => {
    // Our own page with our own bridge, but not our window.
    const preload = `${app.getAppPath()}/out/preload/index.js`;
    const other = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
    try {
      await other.loadURL('hirz://app/index.html');
      return await other.webContents.executeJavaScript(`Promise.all([
        window.hirz.call('session.get', {}),
        window.hirz.grantForFile(new File(['x'], 'a.hirz-exercise')),
      ].map((call) => call.then(() => 'answered', (error) => error.message)))`);
    } finally {
      other.destroy();
    }
  });
  expect(answers).toEqual([
    expect.stringContaining('own window only'),
    expect.stringContaining('own window only'),
  ]);
});

test('18. Avoid usage of the file:// protocol and prefer usage of custom protocols', async () => {
  expect((await pages()).filter(({ url }) => url.startsWith('file:'))).toEqual([]);
  const read = await running.window.evaluate(() =>
    fetch('file:///etc/hostname').then(
      () => 'read',
      () => 'refused',
    ),
  );
  expect(read).toBe('refused');
  // Nor does Hirz's own scheme lead out of the window's folder.
  const statuses = await running.window.evaluate(() =>
    Promise.all(
      ['hirz://app/../main/index.js', 'hirz://app/%2e%2e/main/index.js', 'hirz://app/%2fetc/hostname.js'].map(
        async (address) => (await fetch(address)).status,
      ),
    ),
  );
  expect(statuses).toEqual([404, 404, 404]);
});

test('20. Do not expose Electron APIs to untrusted web content', async () => {
  const bridge = await running.window.evaluate(() => {
    const own = Object.keys(window.hirz).sort();
    const { hirz } = window;
    try {
      Object.assign(hirz, { call: () => 'replaced' });
    } catch {
      // Frozen, as it should be.
    }
    return { own, replaced: String(window.hirz.call).includes('replaced') };
  });
  expect(bridge).toEqual({ own: ['call', 'grantForFile', 'listen', 'platform'], replaced: false });
  // Who listens gets the announcement alone, not Electron's event with its sender.
  const heard = await running.window.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const { listen } = window.hirz as unknown as {
          listen(heard: (...values: unknown[]) => void): () => void;
        };
        const stop = listen((...values) => {
          stop();
          resolve(values.flatMap((value) => Object.keys(value as object)));
        });
        void window.hirz.call('session.setTheme', { theme: 'light' });
        void window.hirz.call('session.setTheme', { theme: 'system' });
      }),
  );
  expect(heard).toContain('topic');
  expect(heard).not.toContain('sender');
  // The platforms' pages have no bridge at all.
  expect(await running.page.evaluate(() => 'hirz' in window)).toBe(false);
});

test('beyond the list: no page checks spelling or reaches peers past the proxy', async () => {
  const sessions = await running.app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map(({ session }) => [
      session.isSpellCheckerEnabled(),
      // macOS checks spelling itself, and has no list.
      process.platform === 'darwin' ? [] : session.getSpellCheckerLanguages(),
    ]),
  );
  expect(sessions.length).toBeGreaterThanOrEqual(2);
  for (const found of sessions) expect(found).toEqual([false, []]);
  const peers = await running.app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => contents.getWebRTCIPHandlingPolicy()),
  );
  expect(new Set(peers)).toEqual(new Set(['disable_non_proxied_udp']));
});

test('2 to 11, 20: the pages that come and go are made as strictly: wide capture, archive, printed report, replay', async () => {
  const { app, window, saved, id } = running;
  const partitions = [`platform-${id}-collected`, 'archive', 'report-printing', 'replay'];
  await app.evaluate(({ app: hirz, session }, known) => {
    const made: Made[] = [];
    Object.assign(globalThis, { pagesMade: made });
    hirz.on('web-contents-created', (_, contents) => {
      contents.once('did-start-navigation', () => {
        const { getLastWebPreferences } = contents as typeof contents & {
          getLastWebPreferences(): Record<string, unknown>;
        };
        const partition = known.find((name) => session.fromPartition(name) === contents.session);
        made.push({ partition, preferences: getLastWebPreferences.call(contents) });
      });
    });
  }, partitions);
  const made = () => app.evaluate(() => (globalThis as { pagesMade?: Made[] }).pagesMade ?? []);
  const bounds = { x: 0, y: 0, width: 300, height: 300 };

  await showPlatforms(window);
  await browseTo(window, 'https://gull.example/@sami_travel');
  const { number } = await callIn(window, 'capture.preserve', {});
  await resultOf(window, await callIn(window, 'capture.collect', {}));
  const { exhibit } = await callIn(window, 'exhibit.get', { number });
  const sha256 = exhibit.items.find(({ path }) => path === 'page.wacz')?.sha256 ?? '';
  const [page] = (await callIn(window, 'archive.contents', { sha256 })).pages;
  await callIn(window, 'archive.place', {
    archive: { sha256, page: page?.url ?? '' },
    visible: true,
    bounds,
  });
  await expect.poll(async () => (await callIn(window, 'archive.state', {})).status).toBe(200);
  await callIn(window, 'archive.place', { archive: null, visible: false, bounds });
  await callIn(window, 'report.save', {
    document: {
      title: 'Work over the sea',
      language: 'en',
      body: {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            content: [
              { type: 'text', text: 'An offer of work. ' },
              { type: 'citation', attrs: { exhibit: number } },
            ],
          },
        ],
      },
    },
  });
  await callIn(window, 'report.exportPdf', { language: 'en' });
  await resultOf(window, await callIn(window, 'case.seal', {}));
  const file = join(saved, 'checklist.hirz-submission');
  await nextSaved(app, file);
  const place = await callIn(window, 'files.saveAs', { purpose: 'submission', suggested: 'checklist' });
  await callIn(window, 'case.saveSubmission', { grant: place?.grant ?? '' });
  await callIn(window, 'case.close', {});
  await callIn(window, 'session.chooseRole', { role: 'assessor' });
  await nextOpened(app, [file]);
  const [granted] = await callIn(window, 'files.chooseMany', { purpose: 'submission' });
  await resultOf(window, await callIn(window, 'submission.open', { grant: granted?.grant ?? '' }));
  const [submission] = await callIn(window, 'submission.list', {});
  const log = await callIn(window, 'submission.log', { id: submission?.id ?? '' });
  const visited = log.entries.find(({ event }) => event.type === 'page.visited');
  await callIn(window, 'visit.place', {
    visit: { submission: submission?.id ?? '', seq: visited?.event.seq ?? 0 },
    visible: true,
    bounds,
  });
  await expect
    .poll(async () => [...new Set((await made()).map(({ partition }) => partition))].sort())
    .toEqual([...partitions].sort());

  for (const { partition: kind, preferences } of await made()) {
    const wanted = { contextIsolation: true, sandbox: true, webSecurity: true, javascript: false };
    expectMadeWith(preferences, wanted, String(kind));
    for (const name of [
      'nodeIntegration',
      'nodeIntegrationInWorker',
      'nodeIntegrationInSubFrames',
      'allowRunningInsecureContent',
      'experimentalFeatures',
      'webviewTag',
    ])
      expect(preferences[name], `${kind}: ${name}`).not.toBe(true);
    expect(preferences.enableBlinkFeatures ?? '', String(kind)).toBe('');
    expect(preferences.preload ?? '', String(kind)).toBe('');
  }
});
