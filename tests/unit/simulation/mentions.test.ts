import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldHandle } from '../../../core/domain/dataset/known-entities';
import { linksIn } from '../../../core/domain/simulation/linked-text';
import { mentionsOf } from '../../../core/domain/simulation/mentions';

/** Handles of the mentions that become links, folded. */
const linked = (text: string) =>
  [...linksIn(text)].flatMap((link) => (link.kind === 'mention' ? [foldHandle(link.handle)] : []));

describe('a mention', () => {
  it.each([
    ['merci @rené!', ['rené']],
    ['merci @rene\u0301!', ['rené']],
    ['merci @RENÉ.', ['rené']],
    ['@rene', ['rene']],
    ['@sami.k..., (@omar_port)', ['sami.k', 'omar_port']],
    ['شكرا @هدى', ['هدى']],
    ['@أَحمد', []],
    [`@${'a'.repeat(41)}`, []],
    ['mail sami@sami.example, é@x e\u0301@x @@x /@x', []],
    ['@. @', []],
    ['⚓\ufe0f@sami 👍🏽@omar 1\ufe0f\u20e3@hala', ['sami', 'omar', 'hala']],
  ])('in %s', (text, handles) => {
    expect(mentionsOf(text)).toEqual(handles);
    expect(linked(text)).toEqual(handles);
  });

  it('is a link where it is found by a search', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aé@@@._ \u0301\ufe0f\u20e3َأ'), maxLength: 16 });
    fc.assert(
      fc.property(text, (one) => {
        expect(linked(one)).toEqual(mentionsOf(one));
      }),
    );
  });
});
