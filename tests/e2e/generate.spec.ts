import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { languages } from '../../core/domain/text/localised';
import { say } from '../../core/language/index';
import { callIn } from '../support/app-driver';
import { launchApp, nextSaved } from '../support/launch-app';

test('an instructor makes a practice package, cancels another, and installs the one that was made', async () => {
  const running = await launchApp();
  const { app, window, saved } = running;
  const text = (key: string) => say('en', `instructor.generate.${key}`);
  try {
    await window.getByRole('button', { name: say('en', 'app.role.instructor') }).click();
    const posts = window.getByLabel(text('posts'), { exact: true });
    const make = window.getByRole('button', { name: text('do') });
    await posts.fill('many');
    await expect(make).toBeDisabled();
    await expect(
      window.getByText(say('en', 'instructor.generate.posts.problem', { fewest: 0, most: 10_000_000 })),
    ).toBeVisible();

    const never = join(saved, 'never.hirz-exercise');
    await nextSaved(app, never);
    await posts.fill('400,000');
    await make.click();
    await window.getByRole('button', { name: say('en', 'app.cancel') }).click();
    await expect(
      window.getByText(say('en', 'instructor.generate.cancelled', { name: 'never.hirz-exercise' })),
    ).toBeVisible();
    expect(existsSync(never)).toBe(false);

    await nextSaved(app, join(saved, 'town.hirz-exercise'));
    await posts.fill('60');
    await make.click();
    const save = window.getByRole('button', { name: text('key.save') });
    await expect(save).toBeVisible();
    const key = join(saved, 'practice.hirz-assessor-key.json');
    await nextSaved(app, key);
    await save.click();
    await expect(window.getByText(text('key.passphrase'))).toBeVisible();
    expect(existsSync(key)).toBe(true);
    await window.getByRole('button', { name: say('en', 'instructor.install') }).click();
    await expect
      .poll(async () => (await callIn(window, 'exercise.list', {})).filter(({ shipped }) => !shipped))
      .toMatchObject([{ id: 'practice-1-60', counts: { posts: 60 } }]);
    await expect(window.getByRole('heading', { name: /\(practice 1\)/ })).toBeVisible();
    for (const language of languages) {
      await callIn(window, 'session.setLanguage', { language });
      await expect(window.getByText(say(language, 'instructor.generate.what'))).toBeVisible();
      await save
        .or(window.getByRole('button', { name: say(language, 'instructor.generate.key.save') }))
        .scrollIntoViewIfNeeded();
      await window.screenshot({ path: `test-results/screenshots/${language}-generate.png` });
    }
  } finally {
    await running.stop();
  }
});
