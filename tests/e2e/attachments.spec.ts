import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Media, Message } from '../../core/domain/dataset/records';
import { browseTo, callIn, shippedExercise, showPlatforms } from '../support/app-driver';
import { launchApp, root } from '../support/launch-app';

const lines = (file: string) =>
  readFileSync(join(root, 'fixtures/harbour-lights/dataset', file), 'utf8')
    .trim()
    .split('\n');

const media = lines('media.ndjson').map((line) => Media.parse(JSON.parse(line)));
const file = media.find(({ type, id }) => type === 'application/pdf' && holderOf(id));
const message = file && holderOf(file.id);

let running: Awaited<ReturnType<typeof launchApp>>;
test.beforeAll(async () => {
  running = await launchApp();
  const { window } = running;
  const exercise = await shippedExercise(window);
  await callIn(window, 'case.create', { exercise, name: 'File Finder', seat: '5' });
  await callIn(window, 'case.start', {});
  await showPlatforms(window);
});
test.afterAll(() => running.stop());

test('a file that hangs on a message is preserved with it, byte for byte', async () => {
  if (!file || !message) throw new Error('The sample exercise has no message with a PDF.');
  const { window } = running;
  const address = `https://dhow.example/c/${message.channel}/${message.id}`;
  await callIn(window, 'browser.navigate', { address });
  await expect.poll(async () => (await callIn(window, 'browser.state', {})).address).toContain(address);
  const { number } = await callIn(window, 'capture.preserve', {});
  const { exhibit } = await callIn(window, 'exhibit.get', { number });
  expect(exhibit.items).toContainEqual(
    expect.objectContaining({ path: `media/${file.file}`, sha256: file.sha256, bytes: file.bytes }),
  );
});

test('a PDF has a page of its own; asked to download it, the view says that it does not, and Preserve keeps it', async () => {
  if (!file || !message) throw new Error('The sample exercise has no message with a PDF.');
  const { window, app } = running;
  const page = `https://dhow.example/file/${file.file}`;
  await browseTo(window, `https://dhow.example/c/${message.channel}/${message.id}`);
  const view = app.windows().find((one) => one.url().startsWith('https://dhow.example/'));
  if (!view) throw new Error('no view of the platform');
  await view.locator(`a[href="/file/${file.file}"]`).first().click();
  await expect(view.locator('h1')).toHaveText(file.file);
  expect(await callIn(window, 'browser.state', {})).toMatchObject({ address: page, notDownloaded: null });
  const note = window.getByText('was not downloaded', { exact: false });
  await expect(note).toHaveCount(0);

  await view.getByRole('link', { name: 'تنزيل' }).or(view.locator('a.button')).first().click();
  await expect(note).toContainText(file.file);
  await expect(note).toContainText('Preserve keeps the file itself');
  expect(await callIn(window, 'browser.state', {})).toMatchObject({
    ...{ address: page, status: 200, loading: false, notDownloaded: file.file, refused: null },
  });
  await expect(view.locator('h1')).toHaveText(file.file);

  const { number } = await callIn(window, 'capture.preserve', {});
  const { exhibit } = await callIn(window, 'exhibit.get', { number });
  expect(exhibit).toMatchObject({ address: page, subject: { kind: 'media', id: file.id } });
  expect(exhibit.items).toContainEqual(
    expect.objectContaining({
      ...{ path: `media/${file.file}`, type: 'application/pdf' },
      ...{ sha256: file.sha256, bytes: file.bytes },
    }),
  );

  // The note goes with the next page, and comes for an address that was typed too.
  await browseTo(window, 'https://dhow.example/');
  await expect(note).toHaveCount(0);
  await callIn(window, 'browser.navigate', { address: `dhow.example/media/${file.file}` });
  await expect(note).toContainText(file.file);
  await expect
    .poll(() => callIn(window, 'browser.state', {}))
    .toMatchObject({ address: 'https://dhow.example/', loading: false });
});

function holderOf(media: string): Message | undefined {
  return lines('messages.ndjson')
    .map((line) => Message.parse(JSON.parse(line)))
    .find((message) => message.media.includes(media) && message.at < '2031-04-14T05:00:00Z');
}
