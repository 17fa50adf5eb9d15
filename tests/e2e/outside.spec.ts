import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import { browseTo, callIn } from '../support/app-driver';
import { beginTinyCase, browsedSince, logSize, type TinyCase } from '../support/tiny-case';

/**
 * Ways to ask for a page that the exercise does not have, tried in the platform's view itself. The page is put together through the
 * debugger, without its content policy: no platform ever serves such links, and what refuses them must not depend on that.
 */
const home = 'https://gull.example/';

// There are hundreds of attempts, and a message names the one that failed: a trace would only take its time.
test.use({ trace: 'off', screenshot: 'off' });

/** Each attempt ends on a page of the platform; that it loads at all says that the view stayed usable. */
const marker = (n: number) => `${home}tag/harbour?n=${n}`;

let running: TinyCase;
let n = 0;
/** A server of this computer, which nothing may reach. */
let server: Server;
let port = 0;
const heard: string[] = [];

test.beforeAll(async () => {
  server = createServer((request, response) => {
    heard.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*').end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
  running = await beginTinyCase();
  const debug = await running.app.context().newCDPSession(running.page);
  await debug.send('Page.enable');
  await debug.send('Page.setBypassCSP', { enabled: true });
  // From the next page on.
  await browseTo(running.window, home);
});
test.afterAll(async () => {
  await running?.stop();
  server.close();
});

/** How long the log was when the test began, and which refusals its attempts were answered with since. */
let began = 0;
let counted: string[] = [];
test.beforeEach(async () => {
  began = await logSize(running.window);
  counted = [];
});
/** Nothing was asked of anybody, and nothing came late: neither into the log nor to the server. */
test.afterEach(async () => {
  await new Promise((resolve) => setTimeout(resolve, 500));
  const left = (await browsedSince(running.window, began)).filter((entry) => entry.startsWith('left '));
  expect(left).toEqual(counted);
  expect(heard).toEqual([]);
});

/** An attempt takes some tens of milliseconds, and there are hundreds: its end is looked for often. */
const often = { intervals: [15] };

/** Twice to the page and back: what it asked for when it was clicked has set out by then. What comes later still, `afterEach` sees. */
async function settle(): Promise<void> {
  const there = () => running.page.evaluate(() => true).catch(() => false); // It may just be replaced by another.
  await there();
  await there();
}

/** Puts a body into the page that is shown. */
function put(page: Page, markup: string): Promise<void> {
  return page.evaluate((body) => {
    document.body.innerHTML = `<div style="font-size: 40px">${body}</div>`;
  }, markup);
}

/** What the log has of one attempt. Ends on a page of the platform, asked for as a trainee would. */
async function attempt(
  expected: number,
  act: () => Promise<unknown>,
  settled: () => Promise<unknown> = settle,
): Promise<string[]> {
  const { window, app } = running;
  const before = await logSize(window);
  await act();
  if (expected > 0)
    await expect
      .poll(async () => (await browsedSince(window, before)).length, often)
      .toBeGreaterThanOrEqual(expected);
  else await settled();
  n += 1;
  await browseTo(window, marker(n));
  // A page that a click led to may come to its end meanwhile, and then the state tells of that one for a moment.
  await expect
    .poll(async () => {
      const { address, status } = await callIn(window, 'browser.state', {});
      return [address, status];
    }, often)
    .toEqual([marker(n), 200]);
  let entries: string[] = [];
  await expect
    .poll(async () => {
      entries = await browsedSince(window, before);
      return entries.at(-1);
    }, often)
    .toBe(`visited ${marker(n)}`);
  expect(app.windows()).toHaveLength(2);
  counted.push(...entries.filter((entry) => entry.startsWith('left ')));
  return entries.slice(0, -1);
}

/** Puts markup into the page and clicks what is in it. */
function click(markup: string, { expected = 1, ...how }: Click = {}): Promise<string[]> {
  return attempt(expected, async () => {
    await put(running.page, markup);
    await running.page.click('a, button, [usemap]', { noWaitAfter: true, ...how });
  });
}
type Click = Parameters<Page['click']>[1] & { expected?: number };

/** Addresses that are refused, and how they stand in the log. */
const refused: [string, string?][] = [
  ['https://outside.example/'],
  ['https://www.example.org/a?b=c#d'],
  ['http://outside.example/'],
  ['http://outside.example/a?b=c#d'],
  ['http://outside.example:8080/'],
  ['//outside.example/', 'https://outside.example/'],
  // The platform's own host, but not where it is.
  ['https://gull.example:8443/'],
  ['https://gull.example:25/'],
  ['https://gull.example:0/'],
  ['http://gull.example:443/'],
  ['http://gull.example:8080/'],
  ['https://gull.example./'],
  ['https://gull.example.outside.example/'],
  ['https://gull.example%2eoutside.example/', 'https://gull.example.outside.example/'],
  ['https://outside.example/#https://gull.example/'],
  ['https://outside.example\\.gull.example/', 'https://outside.example/.gull.example/'],
  ['https://x.gull.example/'],
  ['https://amal:secret@gull.example/'],
  ['https://gull.example@outside.example/'],
  ['https://gull.example:x@outside.example/'],
  // Armenian seh, Cyrillic e, dotless i: no letters of the platform's name.
  ['https://gսll.example/', 'https://xn--gll-8fe.example/'],
  ['https://gull.еxample/', 'https://gull.xn--xample-2of/'],
  ['https://xn--gll-8fe.example/'],
  ['https://[::1]/'],
  ['https://[::ffff:127.0.0.1]/', 'https://[::ffff:7f00:1]/'],
  ['https://127.0.0.1/'],
  ['https://2130706433/', 'https://127.0.0.1/'],
  ['https://0x7f.1/', 'https://127.0.0.1/'],
  ['https://localhost/'],
  // Nobody can make the page by which Hirz itself says that it refused.
  ['https://outside.invalid/?address=https://gull.example/'],
  ['https://outside.invalid/1'],
  ['mailto:amal@gull.example'],
  ['tel:+1'],
  ['ftp://gull.example/'],
  ['ws://gull.example/'],
  ['wss://gull.example/'],
  ['blob:https://gull.example/1'],
  ['hirz://app/index.html'],
  ['evidence://item/00'],
  ['chrome-extension://a/b'],
  ['intent://gull.example/#Intent;end'],
  ['unknown:thing'],
  ['unknown://thing'],
  // Chromium itself shows an empty page for these, and asks nobody.
  ['about:blank'],
  ['https://%00.example/', 'about:blank#blocked'],
];

/** Addresses that Chromium's own page process never asks for: nothing was asked, and nothing is logged. */
const silent = [
  'javascript:document.title="run"',
  'data:text/html,here',
  'file:///etc/passwd',
  'view-source:https://gull.example/',
  'view-source:https://outside.example/',
  'chrome://version/',
  'devtools://devtools/bundled/inspector.html',
  'filesystem:https://gull.example/temporary/a',
  'about:srcdoc',
];

test('a link to anywhere else is refused and logged once, and the view stays usable', async () => {
  test.setTimeout(300_000);
  for (const [address, logged = address] of refused) {
    expect(await click(`<a href="${address}">x</a>`), address).toEqual([`left ${logged}`]);
  }
});

test('a link that asks for a window of its own opens none, and is refused and logged alike', async () => {
  test.setTimeout(300_000);
  for (const [address, logged = address] of refused) {
    // Chromium gives the empty page, and what it can't read, the same name here.
    const shown = logged.startsWith('about:') ? /^left about:blank/ : `left ${logged}`;
    const [entry, ...more] = await click(`<a target="_blank" rel="opener" href="${address}">x</a>`);
    expect(more).toEqual([]);
    if (typeof shown === 'string') expect(entry, address).toBe(shown);
    else expect(entry, address).toMatch(shown);
  }
});

test('what the process of the page refuses by itself goes nowhere', async () => {
  for (const address of silent) {
    expect(await click(`<a href='${address}'>x</a>`, { expected: 0 }), address).toEqual([]);
    // With a window of its own Chromium asks for that one, at times under the name of an empty page: it is refused.
    const entries = await click(`<a target="_blank" href='${address}'>x</a>`, { expected: 0 });
    const others = entries.filter((entry) => ![`left ${address}`, 'left about:blank'].includes(entry));
    expect(others, address).toEqual([]);
  }
});

test('other hands on a link: middle click, with Ctrl, with Shift, by the keyboard', async () => {
  const link = '<a href="https://outside.example/">x</a>';
  const left = ['left https://outside.example/'];
  expect(await click(link, { button: 'middle' })).toEqual(left);
  expect(await click(link, { modifiers: ['Control'] })).toEqual(left);
  expect(await click(link, { modifiers: ['Shift'] })).toEqual(left);
  expect(
    await click(
      '<map name="m"><area href="https://outside.example/" shape="default"></map><img usemap="#m" width="99" height="99" src="/mark.svg">',
    ),
  ).toEqual(left);
  expect(
    await attempt(1, async () => {
      await put(running.page, link);
      await running.page.focus('a');
      await running.page.keyboard.press('Enter');
    }),
  ).toEqual(left);
});

test('forms and pages that send on by themselves', async () => {
  const outside = 'https://outside.example/';
  for (const method of ['get', 'post']) {
    const form = (action: string) =>
      `<form method="${method}" action="${action}"><button name="a" value="b">x</button></form>`;
    const query = method === 'get' ? '?a=b' : '';
    expect(await click(form(outside))).toEqual([`left ${outside}${query}`]);
    expect(await click(form(`http://127.0.0.1:${port}/form`))).toEqual([
      `left http://127.0.0.1:${port}/form${query}`,
    ]);
    expect(await click(form('mailto:a@gull.example'))).toEqual([expect.stringMatching(/^left mailto:/)]);
    expect(await click(form('javascript:1'), { expected: 0 })).toEqual([]);
  }
  // A page that sends on does so by a timer.
  const sent = (to: string, expected = 1) =>
    attempt(
      expected,
      () => put(running.page, `<meta http-equiv="refresh" content="0; url=${to}">`),
      () => new Promise((resolve) => setTimeout(resolve, 300)),
    );
  expect(await sent(outside)).toEqual([`left ${outside}`]);
  expect(await sent(`http://127.0.0.1:${port}/sent`)).toEqual([`left http://127.0.0.1:${port}/sent`]);
  expect(await sent('mailto:a@gull.example')).toEqual(['left mailto:a@gull.example']);
  expect(await sent('about:blank')).toEqual(['left about:blank']);
  for (const to of ['javascript:1', 'data:text/html,x', 'file:///etc/passwd'])
    expect(await sent(to, 0)).toEqual([]);
});

test('nothing is fetched for a page from elsewhere, framed in it or downloaded, and no page was asked for', async () => {
  const base = `http://127.0.0.1:${port}`;
  const parts = [
    `<img src="${base}/img" srcset="${base}/srcset 2x">`,
    `<picture><source srcset="${base}/source"><img src="${base}/fallback"></picture>`,
    `<video src="${base}/video" poster="${base}/poster" autoplay muted></video>`,
    `<audio src="${base}/audio" autoplay></audio>`,
    `<video><track default src="${base}/track"></video>`,
    `<link rel="stylesheet" href="${base}/sheet">`,
    `<style>@import "${base}/import"; @font-face { font-family: f; src: url(${base}/font) } p { background: url(${base}/background); font-family: f }</style><p>text</p>`,
    ...[
      'prefetch',
      'preload',
      'modulepreload',
      'prerender',
      'preconnect',
      'dns-prefetch',
      'icon',
      'manifest',
    ].map((rel) => `<link rel="${rel}" as="image" href="${base}/${rel}">`),
    `<link rel="dns-prefetch" href="//outside.example">`,
    `<iframe src="${base}/frame"></iframe>`,
    `<iframe src="mailto:a@gull.example"></iframe>`,
    `<iframe srcdoc="&lt;img src=${base}/srcdoc&gt;"></iframe>`,
    `<object data="${base}/object"></object><embed src="${base}/embed">`,
    `<svg><image href="${base}/svg" width="9" height="9"/><use href="${base}/use#a"/></svg>`,
    `<input type="image" src="${base}/input">`,
    `<script src="${base}/script"></script>`,
    `<script type="speculationrules">{"prerender": [{"source": "list", "urls": ["${base}/speculation"]}]}</script>`,
  ];
  // All in one page: which of them got out, its path tells. A base changes where the others point, and has a page of its own.
  for (const markup of [parts.join(''), `<base href="${base}/"><img src="based">`]) {
    const loaded = () => new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await attempt(0, () => put(running.page, markup), loaded)).toEqual([]);
    expect(heard).toEqual([]);
  }

  expect(await click('<a href="/mark.svg" download="a.svg">x</a>', { expected: 0 })).toEqual([]);
  expect(await click(`<a href="/" ping="${base}/ping">x</a>`)).toEqual([`visited ${home}`]);
});

test('plain http to a platform is sent on by its server, from a link and typed', async () => {
  const { window } = running;
  const sentOn = `${home}tag/harbour?plain`;
  const plain = sentOn.replace('https:', 'http:');
  expect(await click(`<a href="${plain}">x</a>`)).toEqual([`visited ${sentOn}`]);
  expect(await attempt(1, () => callIn(window, 'browser.navigate', { address: plain }))).toEqual([
    `visited ${sentOn}`,
  ]);
});

test('an empty page does not stay in the way of going back', async () => {
  const { window, page } = running;
  await browseTo(window, home);
  await put(page, '<a href="about:blank">x</a>');
  await page.click('a', { noWaitAfter: true });
  await expect
    .poll(async () => (await callIn(window, 'browser.state', {})).refused, often)
    .toBe('about:blank');
  counted.push('left about:blank');
  await callIn(window, 'browser.back', {});
  await expect
    .poll(async () => {
      const { address, refused: still } = await callIn(window, 'browser.state', {});
      return [address, still];
    })
    .toEqual([home, null]);
});

test('typed addresses are refused alike, with the refusal shown in the window', async () => {
  test.setTimeout(300_000);
  const { window } = running;
  const typed = [...refused.map(([address]) => address), ...silent];
  // One after the other, as each is refused: no page stands between them.
  const entries = await attempt(typed.length, async () => {
    for (const address of typed) {
      const before = await logSize(window);
      await callIn(window, 'browser.navigate', { address });
      await expect
        .poll(() => browsedSince(window, before), { message: address, ...often })
        // Plain `http` is not taken for what its server might have sent it on to.
        .toEqual([address.startsWith('http://') ? `left ${address}` : expect.stringMatching(/^left /)]);
      // Until it is at rest: of two navigations to one address under way, Chromium asks for one alone.
      await expect
        .poll(
          async () => {
            const { refused, loading } = await callIn(window, 'browser.state', {});
            return refused !== null && !loading;
          },
          { message: address, ...often },
        )
        .toBe(true);
    }
  });
  expect(entries).toHaveLength(typed.length);
  await callIn(window, 'browser.navigate', { address: 'mailto:a@gull.example' });
  counted.push('left mailto:a@gull.example');
  await expect(window.getByText('mailto:a@gull.example')).toBeVisible();
});

test('an address of any length is refused and logged, and what is below the note of it stays in sight', async () => {
  const { window } = running;
  const address = `https://outside.example/${'a'.repeat(5_000)}`;
  await callIn(window, 'browser.navigate', { address });
  await expect.poll(async () => (await callIn(window, 'browser.state', {})).refused, often).toBe(address);
  counted.push(`left ${address.slice(0, 4_001)}`);
  await expect(window.locator('.platform-note')).toContainText('lies outside the exercise');
  const { height } = (await window.locator('.shell-view').boundingBox())!;
  expect(height).toBeGreaterThan(400);
});
