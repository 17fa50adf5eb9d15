import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Media, Message } from '../../core/domain/dataset/records';
import { callIn, showPlatforms } from '../support/app-driver';
import { launchApp, root } from '../support/launch-app';

const lines = (file: string) =>
  readFileSync(join(root, 'fixtures/harbour-lights/dataset', file), 'utf8')
    .trim()
    .split('\n');

test('a file that hangs on a message is preserved with it, byte for byte', async () => {
  const media = lines('media.ndjson').map((line) => Media.parse(JSON.parse(line)));
  const file = media.find(({ type, id }) => type === 'application/pdf' && holderOf(id));
  const message = file && holderOf(file.id);
  if (!file || !message) throw new Error('The sample exercise has no message with a PDF.');
  const running = await launchApp();
  const { window } = running;
  try {
    await callIn(window, 'session.chooseRole', { role: 'trainee' });
    await expect
      .poll(async () => (await callIn(window, 'exercise.list', {})).length, { timeout: 60_000 })
      .toBe(1);
    const [exercise] = await callIn(window, 'exercise.list', {});
    await callIn(window, 'case.create', { exercise: exercise?.key ?? '', name: 'File Finder', seat: '5' });
    await callIn(window, 'case.start', {});
    await showPlatforms(window);
    const address = `https://dhow.example/c/${message.channel}/${message.id}`;
    await callIn(window, 'browser.navigate', { address });
    await expect.poll(async () => (await callIn(window, 'browser.state', {})).address).toContain(address);
    const { number } = await callIn(window, 'capture.preserve', {});
    const { exhibit } = await callIn(window, 'exhibit.get', { number });
    expect(exhibit.items).toContainEqual(
      expect.objectContaining({ path: `media/${file.file}`, sha256: file.sha256, bytes: file.bytes }),
    );
  } finally {
    await running.stop();
  }
});

function holderOf(media: string): Message | undefined {
  return lines('messages.ndjson')
    .map((line) => Message.parse(JSON.parse(line)))
    .find((message) => message.media.includes(media) && message.at < '2031-04-14T05:00:00Z');
}
