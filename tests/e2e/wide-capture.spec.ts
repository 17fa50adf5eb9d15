import { expect, test } from '@playwright/test';
import { browseTo, callIn } from '../support/app-driver';
import { beginTinyCase, type TinyCase } from '../support/tiny-case';

let running: TinyCase;
test.beforeAll(async () => {
  running = await beginTinyCase();
});
test.afterAll(() => running.stop());

const exhibitOf = async (number: string) => (await callIn(running.window, 'exhibit.get', { number })).exhibit;

test('a whole profile becomes one exhibit, by the menu beside Preserve, while the page in view stays', async () => {
  const { window } = running;
  const address = 'https://gull.example/@sami_travel';
  await browseTo(window, address);
  await window.getByRole('button', { name: 'More than the page, or a part of it' }).click();
  await window.getByRole('menuitem', { name: 'The whole profile, page by page' }).click();
  await expect(window.getByText('Preserved AK-001')).toBeVisible({ timeout: 30_000 });
  const { items, subject } = await exhibitOf('AK-001');
  expect(subject?.kind).toBe('account');
  const pictures = items.filter(({ role }) => role === 'screenshot');
  expect(pictures.map(({ path }) => path)).toEqual(['pages/0001.png', 'pages/0002.png']);
  for (const { bytes } of pictures) expect(bytes).toBeGreaterThan(2_000);
  expect(new Set(pictures.map(({ sha256 }) => sha256)).size).toBe(2);
  expect((await callIn(window, 'browser.state', {})).address).toBe(address);
  const { entries } = await callIn(window, 'log.list', { limit: 20 });
  expect(entries.filter(({ event }) => String(event.payload.url).endsWith('/replies'))).toEqual([]);
});

test('a selection keeps the records of what was chosen, by keyboard', async () => {
  const { window } = running;
  await window.keyboard.press('Control+Alt+Enter');
  const list = window.getByRole('list', { name: 'What is on the page' });
  await expect(list).toBeVisible();
  const post = list.getByRole('checkbox', { name: /^Post / }).first();
  await post.focus();
  await window.keyboard.press('Space');
  await window.getByRole('button', { name: 'Preserve 1 chosen' }).press('Enter');
  await expect(window.getByText('Preserved AK-002')).toBeVisible();
  expect((await exhibitOf('AK-002')).entities).toEqual([expect.objectContaining({ kind: 'post' })]);
  await expect(list).toBeHidden();
});
