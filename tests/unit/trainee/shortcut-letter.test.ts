import { expect, it } from 'vitest';
import { shortcutLetter } from '../../../renderer/trainee/derive/shortcut-letter';

it.each([
  ['QWERTY', 'z', 'KeyZ', 'z'],
  ['QWERTY with Shift', 'Z', 'KeyZ', 'z'],
  ['AZERTY, where Z lies on the place of W', 'z', 'KeyW', 'z'],
  ['AZERTY, where W lies on the place of Z', 'w', 'KeyZ', 'w'],
  ['QWERTZ', 'z', 'KeyY', 'z'],
  ['Arabic', 'ئ', 'KeyZ', 'z'],
  ['Arabic', 'غ', 'KeyY', 'y'],
  ['Arabic, a key of two letters', 'لا', 'KeyB', 'b'],
  ['Option T on a Mac', '†', 'KeyT', 't'],
  ['no letter', 'Enter', 'Enter', ''],
  ['no letter', 'ArrowLeft', 'ArrowLeft', ''],
  ['no letter', '3', 'Digit3', ''],
])('a shortcut means the same letter on every keyboard: %s, %s', (_, key, code, letter) => {
  expect(shortcutLetter({ key, code })).toBe(letter);
});
