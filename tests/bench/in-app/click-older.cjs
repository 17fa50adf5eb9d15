// Loaded into Hirz's own main process (NODE_OPTIONS=--require), to click in the platforms' view as a mouse does and to say when the next
// page was painted. No debugger is attached: under one Chromium sets up a script context for each page, though the page may run none,
// and every request is told of, so that a page comes later than it does for a trainee.
// HIRZ_BENCH_CLICK: {key, posts, runs, older: texts of the way to older posts, result: file to write the milliseconds to}.
const { readFileSync, rmSync, writeFileSync } = require('node:fs');

// Electron's module is there only once its own start has got so far; its other processes that have Node need nothing of this.
if (process.type === 'browser') setTimeout(begin, 20);

function begin() {
  const electron = require('electron');
  electron.app.whenReady().then(async () => {
    const task = JSON.parse(process.env.HIRZ_BENCH_CLICK);
    try {
      writeFileSync(task.result, JSON.stringify({ clicks: await clicks(electron, task) }));
    } catch (error) {
      writeFileSync(task.result, JSON.stringify({ error: String(error?.stack ?? error) }));
    }
    electron.app.quit();
  });
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks until there is an answer other than undefined, 30 s at most. */
async function until(what, ask) {
  for (let asked = 0; asked < 1000; asked += 1) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await pause(30);
  }
  throw new Error(`waited 30 s for ${what}`);
}

async function clicks(electron, { key, posts, runs, older }) {
  const { BrowserWindow, webContents } = electron;
  const window = await until('the window', async () => {
    const [first] = BrowserWindow.getAllWindows();
    if (!first || first.webContents.getURL() === '' || first.webContents.isLoading()) return undefined;
    const usable = "performance.getEntriesByName('hirz:usable').length > 0";
    return (await first.webContents.executeJavaScript(usable)) ? first.webContents : undefined;
  });
  const call = async (name, input) => {
    const words = `window.hirz.call(${JSON.stringify(name)}, ${JSON.stringify(input)})`;
    const answer = await window.executeJavaScript(words);
    if (!answer.ok) throw new Error(`${name} was refused: ${JSON.stringify(answer.fault)}`);
    return answer.value;
  };
  const loaded = () =>
    until('a page', async () => {
      const { address, loading, status } = await call('browser.state', {});
      return address !== '' && !loading && status > 0 ? address : undefined;
    });
  await call('session.chooseRole', { role: 'trainee' });
  await call('case.create', { exercise: key, name: 'Bench Mark', seat: 'B1' });
  await call('case.start', {});
  await window.executeJavaScript("location.hash = '/case/platforms'");
  await loaded();
  const { exercise } = await call('exercise.get', { key });
  const { domain } = exercise.platforms.find(({ kind }) => kind === 'microblog');
  const start = `https://${domain}/?show=50&after=${Math.floor(posts / 2)}`;
  await call('browser.navigate', { address: start });
  await until('the first page', async () => ((await loaded()) === start ? true : undefined));
  const view = webContents.getAllWebContents().find((contents) => contents.getURL() === start);
  const measured = [];
  // The first two warm up.
  for (let run = -2; run < runs; run += 1) {
    await pause(300);
    const place = await placeOf(view, older);
    const ms = await click(electron, view, place);
    if (run >= 0) measured.push(ms);
  }
  return measured;
}

/** Scrolls to a text and gives the middle of it; posts that come near the screen get their heights, so it is asked for until it stands. */
async function placeOf(view, texts) {
  let before = { x: 0, y: 0 };
  return until('the way to older posts to stand', async () => {
    for (const text of texts) {
      const found = new Promise((resolve) => {
        view.on('found-in-page', function heard(_event, result) {
          if (!result.finalUpdate) return;
          view.off('found-in-page', heard);
          resolve(result);
        });
      });
      view.findInPage(text, { matchCase: true, forward: false });
      const { matches, selectionArea: area } = await found;
      view.stopFindInPage('clearSelection');
      if (matches === 0 || !area) continue;
      const place = { x: Math.round(area.x + area.width / 2), y: Math.round(area.y + area.height / 2) };
      const stands = place.x === before.x && place.y === before.y;
      before = place;
      await pause(100);
      return stands ? place : undefined;
    }
    return undefined;
  });
}

/** Clicks, and gives the milliseconds until Chromium says that it painted the first content of another page. */
async function click({ contentTracing }, view, place) {
  const before = view.getURL();
  await contentTracing.startRecording({ included_categories: ['loading'] });
  // Chromium's trace counts microseconds of the same clock.
  const clicked = Number(process.hrtime.bigint() / 1000n);
  view.sendInputEvent({ type: 'mouseDown', ...place, button: 'left', clickCount: 1 });
  view.sendInputEvent({ type: 'mouseUp', ...place, button: 'left', clickCount: 1 });
  await until('the next page', () =>
    view.getURL() !== before && !view.isLoadingMainFrame() ? true : undefined,
  );
  await pause(300);
  const file = await contentTracing.stopRecording();
  const { traceEvents } = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  const painted = traceEvents.filter(({ name, ts }) => name === 'firstContentfulPaint' && ts > clicked);
  if (painted.length === 0) throw new Error('nothing was painted');
  return (Math.min(...painted.map(({ ts }) => ts)) - clicked) / 1000;
}
