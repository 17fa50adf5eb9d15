import { describe, expect, it } from 'vitest';
import type { Derivative, DerivativeWork } from '../../../core/domain/evidence/derivative';
import { citedName, markNumbers } from '../../../core/domain/evidence/derivative';
import { derivativeFacts } from '../../../core/domain/evidence/derivative-facts';
import type { Language } from '../../../core/domain/text/localised';
import { say } from '../../../core/language/index';

const picture = { width: 80, height: 60 };
const box = { x: 1, y: 2, width: 3, height: 4 };
const at = { x: 5, y: 6 };

function madeBy(work: DerivativeWork): Derivative {
  return {
    derivative: 'D1',
    number: 'AK-001',
    source: 'records.ndjson',
    sourceSha256: '0'.repeat(64),
    item: { path: 'derived/D1', role: 'derivative', type: 'image/png', bytes: 1, sha256: '1'.repeat(64) },
    exerciseTime: '2031-04-12T08:00:00Z',
    wall: '2026-01-01T00:00:00.000Z',
    ...work,
  };
}

describe('what a working copy says of itself', () => {
  it.each<[string, Language, DerivativeWork, [string | undefined, string][]]>([
    [
      'a redaction: the reason for each box',
      'en',
      { operation: 'redaction', parameters: { picture, boxes: [{ ...box, reason: 'A bystander' }] } },
      [['Box 1', 'A bystander']],
    ],
    [
      'a crop: why',
      'en',
      { operation: 'crop', parameters: { picture, box, reason: 'Advertising' } },
      [[undefined, 'Advertising']],
    ],
    [
      'an annotation: its legend, by the numbers that are drawn',
      'en',
      {
        operation: 'annotation',
        parameters: {
          picture,
          marks: [
            { kind: 'box', box, label: '' },
            { kind: 'point', at, label: 'The sign' },
            { kind: 'box', box, label: 'The door' },
          ],
        },
      },
      [
        ['1', 'The sign'],
        ['2', 'The door'],
      ],
    ],
    [
      'a translation: of which post, between which languages, by whom',
      'en',
      {
        operation: 'translation',
        parameters: {
          from: 'fr-TN',
          to: 'ar',
          by: 'Amal Karim',
          remark: 'A dialect',
          entity: { kind: 'post', id: 'p17' },
        },
      },
      [
        ['Post', 'p17'],
        ['French (Tunisia) → Arabic', 'Amal Karim'],
        [undefined, 'A dialect'],
      ],
    ],
    [
      'a translation, read in Arabic',
      'ar',
      {
        operation: 'translation',
        parameters: { from: 'en', to: 'ar', by: 'Amal Karim', entity: { kind: 'message', id: 'm-3' } },
      },
      [
        ['رسالة', 'm-3'],
        ['من الإنجليزية إلى العربية', 'Amal Karim'],
      ],
    ],
    [
      'a transcript: in which language, by whom',
      'fr',
      { operation: 'transcript', parameters: { language: 'de', by: 'Amal Karim' } },
      [['allemand', 'Amal Karim']],
    ],
  ])('%s', (_, language, work, expected) => {
    const facts = derivativeFacts(madeBy(work), language, (key, values) => say(language, key, values));
    expect(facts.map(({ name, text }) => [name, text])).toEqual(expected);
  });

  it('is numbered where it has a label; a point always is, also before its label is written', () => {
    const marks = [
      { kind: 'arrow', label: '' },
      { kind: 'point', label: '' },
      { kind: 'box', label: 'The door' },
    ] as const;
    expect(markNumbers(marks)).toEqual([undefined, 1, 2]);
  });

  it('is cited by its exhibit and its own name', () => {
    expect(citedName({ exhibit: 'AK-001', derivative: 'D1' })).toBe('AK-001 D1');
    expect([citedName({ exhibit: 'AK-001' }), citedName({ exhibit: 'AK-001', derivative: null })]).toEqual([
      'AK-001',
      'AK-001',
    ]);
  });
});
