import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { say } from '../../core/language/index';
import { idOf } from '../../scripts/harbour-lights/entity-ids';
import { callIn, shippedExercise, showScreen } from '../support/app-driver';
import { launchApp, nextSaved, root } from '../support/launch-app';

const id = (name: string) => idOf('inject', name);
const note = { id: id('i3-call'), file: 'phone-note-1.wav' };

test('a note of a call comes with the clock; its recording plays and is saved whole; the log says that it came and was opened', async () => {
  // Twelve hours of the exercise in some seconds.
  const running = await launchApp({ env: { HIRZ_CLOCK_PACE: '300' } });
  const { app, window, saved } = running;
  const t = (key: string, values?: Record<string, string>) => say('en', key, values);
  try {
    const exercise = await shippedExercise(window);
    await callIn(window, 'case.create', { exercise, name: 'Good Listener', seat: '6' });
    await callIn(window, 'case.start', {});
    await showScreen(window, '/case/messages');
    await expect
      .poll(async () => (await callIn(window, 'inject.list', {})).map(({ inject }) => inject.id), {
        timeout: 60_000,
      })
      // The second comes because nobody preserved what it speaks of; what waits for a deed that nobody did does not come.
      .toEqual(expect.arrayContaining([note.id, id('i12-too-late')]));
    await callIn(window, 'clock.pause', {});

    const came = (await callIn(window, 'inject.list', {})).map(({ inject }) => inject.id);
    for (const waiting of ['i8-clerk', 'i9-outside', 'i10-privileged', 'i11-way', 'i13-again'])
      expect(came).not.toContain(id(waiting));

    await showScreen(window, `/case/messages/${note.id}`);
    const recording = window.locator('audio');
    await expect
      .poll(() => recording.evaluate((audio: HTMLAudioElement) => Math.round(audio.duration)))
      .toBe(9);
    await recording.evaluate((audio: HTMLAudioElement) => {
      audio.muted = true;
      return audio.play();
    });
    await expect
      .poll(() => recording.evaluate((audio: HTMLAudioElement) => audio.currentTime))
      .toBeGreaterThan(0.3);

    await nextSaved(app, join(saved, 'call.wav'));
    await window.getByRole('button', { name: t('trainee.messages.save.file', { file: note.file }) }).click();
    await expect(window.getByText(t('trainee.messages.saved', { name: 'call.wav' }))).toBeVisible();
    const kept = readFileSync(join(saved, 'call.wav'));
    expect(kept.equals(readFileSync(join(root, 'fixtures/harbour-lights/media', note.file)))).toBe(true);

    const { entries } = await callIn(window, 'log.list', { limit: 100 });
    const told = entries.flatMap(({ event }) =>
      (event.type === 'inject.delivered' || event.type === 'inject.opened') &&
      event.payload.inject === note.id
        ? [`${event.type} ${event.actor.role}`]
        : [],
    );
    expect(told.toReversed()).toEqual(['inject.delivered hirz', 'inject.opened trainee']);
    await window.screenshot({ path: test.info().outputPath('call.png') });
    await callIn(window, 'session.setLanguage', { language: 'ar' });
    await expect(window.locator('html')).toHaveAttribute('dir', 'rtl');
    await window.screenshot({ path: test.info().outputPath('call-ar.png') });
  } finally {
    await running.stop();
  }
});
