import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { SealedSubmission } from '../../core/contract/case';
import type { Language } from '../../core/domain/text/localised';
import { say } from '../../core/language/index';
import { makeAssessorKeyFile } from '../../electron/engine/assessment/assessor-key';
import { callIn, resultOf, showScreen } from '../support/app-driver';
import { drop } from '../support/drop-files';
import { nextOpened, nextSaved, root, user } from '../support/launch-app';
import { beginTinyCase } from '../support/tiny-case';
import { tinyAssessor } from '../support/tiny-exercise';

const drillFile = 'which.hirz-drill';
const answerFile = 'amal.hirz-drill-answer';
const text = (key: string, values = {}) => say('en', `drill.${key}`, values);
const press = (window: Page, key: string) =>
  window.getByRole('button', { name: text(key), exact: true }).click();

async function pick(window: Page, label: string, option: string): Promise<void> {
  await window.getByRole('button', { name: new RegExp(label.replace(/[?.]/g, '\\$&')) }).click();
  await window.getByRole('option', { name: option, exact: true }).click();
}

test('a tamper drill is made by an instructor, worked by a trainee and graded by an assessor', async () => {
  const running = await beginTinyCase();
  const { app, window, data, saved, id } = running;
  try {
    await callIn(window, 'capture.preserve', {});
    const sealed = await resultOf<SealedSubmission>(window, await callIn(window, 'case.seal', {}));
    const keyFile = join(saved, 'tests.hirz-assessor-key.json');
    const cost = { N: 1024, r: 8, p: 1 };
    writeFileSync(
      keyFile,
      JSON.stringify(makeAssessorKeyFile('for tests', { privateKey: tinyAssessor.privateKey, cost })),
    );

    await callIn(window, 'session.chooseRole', { role: 'instructor' });
    await showScreen(window, '/instructor');
    await press(window, 'make.title');
    await nextOpened(app, [join(data, 'cases', id, sealed.file)]);
    await press(window, 'make.choose');
    // Its name is Hirz's own, in the language of who reads it, until another is typed.
    const named = (language: Language) =>
      expect(window.getByLabel(say(language, 'drill.make.name'), { exact: true }));
    const own = (language: Language) => say(language, 'drill.make.name.first');
    await named('en').toHaveValue(own('en'));
    await callIn(window, 'session.setLanguage', { language: 'ar' });
    await named('ar').toHaveValue(own('ar'));
    const name = window.getByLabel(say('ar', 'drill.make.name'), { exact: true });
    await name.fill('Monday');
    await callIn(window, 'session.setLanguage', { language: 'en' });
    await named('en').toHaveValue('Monday');
    await window.getByLabel(text('make.name'), { exact: true }).fill(own('en'));
    await press(window, 'make.kinds.none');
    await expect(window.getByRole('button', { name: text('make.do') })).toBeDisabled();
    await window.getByText(text('kind.byte-changed'), { exact: true }).click();
    await window.getByLabel(text('make.copies'), { exact: true }).fill('1');
    await nextSaved(app, join(saved, drillFile));
    await press(window, 'make.do');
    await expect(window.getByRole('heading', { name: text('made.answers'), exact: true })).toBeVisible();
    const path = await window.locator('.drill-answers .address').first().innerText();

    await callIn(window, 'session.chooseRole', { role: 'trainee' });
    await showScreen(window, '/trainee');
    await nextOpened(app, [join(saved, drillFile)]);
    await press(window, 'open');
    await window.getByRole('option', { name: path }).click();
    await window.getByRole('tab', { name: text('verify') }).click();
    await expect(window.getByText(text('byHand'))).toBeVisible();
    await window.getByRole('tab', { name: text('files') }).click();
    await window.getByRole('option', { name: path }).click();
    await press(window, 'place.this');
    await pick(window, text('answer.kind'), text('kind.byte-changed'));
    await window.getByText(text('sign.manifest'), { exact: true }).click();
    await window
      .getByLabel(text('answer.words'), { exact: true })
      .fill('Its hash is not the one in the manifest.');
    await expect(window.getByText(text('answer.saved'), { exact: true })).toBeVisible();
    await window.getByRole('button', { name: text('handIn'), exact: true }).click();
    await window.getByLabel(text('handIn.name'), { exact: true }).fill('Amal Karim');
    await window.getByLabel(text('handIn.seat'), { exact: true }).fill('7');
    await press(window, 'handIn.do');
    await nextSaved(app, join(saved, answerFile));
    await press(window, 'handedIn.save');
    await expect(async () =>
      expect(readFileSync(join(saved, answerFile), 'utf8')).toContain('payloadType'),
    ).toPass();

    await window.keyboard.press('Escape');
    for (const language of ['ar', 'fr', 'en'] as const) {
      await callIn(window, 'session.setLanguage', { language });
      const who = { name: '\u2068Amal Karim\u2069', seat: '\u20687\u2069' };
      await expect(window.getByText(say(language, 'drill.handedIn.stands', who))).toBeVisible();
      await expect(window.getByRole('heading', { level: 1, name: own(language), exact: true })).toBeVisible();
      await window.screenshot({
        path: join(root, `test-results/screenshots/drill-handed-in-${language}.png`),
      });
    }

    await callIn(window, 'session.chooseRole', { role: 'assessor' });
    await showScreen(window, '/assessor');
    // Where submissions are opened, a drill and its answers are known for what they are.
    await nextOpened(app, [join(saved, answerFile), join(saved, drillFile)]);
    await window.getByRole('button', { name: say('en', 'assessor.open'), exact: true }).click();
    await expect(window.getByText(text('grade.waiting', { waiting: 1 }))).toBeVisible();
    await nextOpened(app, [keyFile]);
    await window.getByRole('button', { name: say('en', 'assessor.key.choose') }).click();
    await window.getByLabel(say('en', 'assessor.key.passphrase')).fill('for tests');
    await press(window, 'grade.open');
    await expect(window.getByRole('heading', { level: 1, name: own('en'), exact: true })).toBeVisible();
    await window.getByRole('option', { name: /Amal Karim/ }).click();
    await expect(window.getByRole('option', { name: /10\/10/ })).toBeVisible();
    await expect(window.getByText('Its hash is not the one in the manifest.')).toBeVisible();
    // Of what is dropped those that are refused are named, each with its reason, and no fault is left to nobody.
    const unheard: Error[] = [];
    window.on('pageerror', (error) => unheard.push(error));
    const others = ['one.png', 'two.png', 'three.png'].map((name) => join(saved, name));
    for (const path of others) writeFileSync(path, 'no answer');
    const zone = window.locator('.grading-columns .drop-zone');
    await drop(
      window,
      zone,
      [join(saved, answerFile), ...others].map((path) => user().give(path)),
    );
    const refused = window.getByRole('alert').filter({ hasText: say('en', 'faults.dropRefused') });
    await expect(refused).toHaveCount(3);
    for (const path of others) await expect(window.getByText(basename(path))).toBeVisible();
    expect(unheard).toEqual([]);
  } finally {
    await running.stop();
  }
});
