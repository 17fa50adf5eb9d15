import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { languages } from '../../core/domain/text/localised';
import { say } from '../../core/language/index';
import { callIn } from '../support/app-driver';
import { launchApp, nextOpened, type RunningApp, user } from '../support/launch-app';
import { writeTinyExercise } from '../support/tiny-exercise';

/** What is installed: the library's list, and the folders on disk. */
async function installed({ window, data }: RunningApp): Promise<string[]> {
  const exercises = await callIn(window, 'exercise.list', {});
  return [...exercises.map((exercise) => exercise.key), ...readdirSync(join(data, 'exercises'))].sort();
}

test('a bad package is refused with file, line and field, and nothing of it is kept', async () => {
  const running = await launchApp();
  const { app, window, saved } = running;
  try {
    await window.getByRole('button', { name: say('en', 'app.role.trainee') }).click();
    await expect(window.getByText('Harbour Lights')).toBeVisible({ timeout: 60_000 });
    const before = await installed(running);

    const notZip = join(saved, 'not-a-zip.hirz-exercise');
    writeFileSync(notZip, 'This is no archive.');
    const dangling = join(saved, 'dangling.hirz-exercise');
    await writeTinyExercise(dangling, {
      content: ({ posts }) => {
        if (posts[2]) posts[2].author = 'nobody';
      },
    });
    const version = join(saved, 'version.hirz-exercise');
    await writeTinyExercise(version, {
      payload: (payload) => {
        const text = payload.get('data/exercise.json')?.toString() ?? '';
        payload.set('data/exercise.json', Buffer.from(text.replace('"version": 1', '"version": 99')));
      },
    });

    for (const [path, expected] of [
      [notZip, ['not-a-zip.hirz-exercise']],
      [version, ['exercise.json', 'version']],
      [dangling, ['data/dataset/posts.ndjson:3', 'author']],
    ] as const) {
      await nextOpened(app, [user().give(path)]);
      await window.getByRole('button', { name: say('en', 'trainee.import.choose') }).click();
      const fault = window.getByRole('alert');
      for (const words of expected) await expect(fault).toContainText(words, { timeout: 15_000 });
      await window.screenshot({ path: `test-results/screenshots/en-bad-${path.split('/').pop()}.png` });
      expect(await installed(running)).toEqual(before);
    }

    const sound = join(saved, 'tiny.hirz-exercise');
    await writeTinyExercise(sound);
    await nextOpened(app, [user().give(sound)]);
    await window.getByRole('button', { name: say('en', 'trainee.import.choose') }).click();
    await expect(window.getByRole('heading', { name: 'The Tiny Crossing' })).toBeVisible({ timeout: 15_000 });
    expect(await installed(running)).toHaveLength(before.length + 2);
  } finally {
    await running.stop();
  }
});

test('the language changes without a restart', async () => {
  const running = await launchApp();
  const { window } = running;
  try {
    for (const language of [...languages].reverse()) {
      await callIn(window, 'session.setLanguage', { language });
      await expect(window.getByText(say(language, 'app.tagline'))).toBeVisible();
      await expect(window.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
      await expect(window.locator('html')).toHaveAttribute('lang', language);
    }
  } finally {
    await running.stop();
  }
});
