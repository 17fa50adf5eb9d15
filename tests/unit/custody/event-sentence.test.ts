import { describe, expect, it } from 'vitest';
import type { CustodyEvent, EventPayload } from '../../../core/domain/custody/event';
import { languages } from '../../../core/domain/text/localised';
import { eventText } from '../../../electron/cli/commands/event-text';

type Preserved = EventPayload<'exhibit.preserved'>;

const preserved = (payload: Partial<Preserved> | { scope: string }): CustodyEvent => ({
  v: 1,
  seq: 3,
  prev: 'ab01'.repeat(16),
  type: 'exhibit.preserved',
  wall: '2031-04-03T16:07:00.250+02:00',
  mono: 1_000,
  boot: 'b0075eed-0000-4000-8000-000000000000',
  exerciseTime: '2031-04-03T14:07:00Z',
  actor: { role: 'trainee', name: 'Amal Karim', seat: '7' },
  payload: {
    number: 'AK-003',
    title: 'Sami',
    address: 'https://gull.example/@sami',
    entities: [{ kind: 'post', id: 'p1' }],
    items: [],
    ...payload,
  },
});

describe('the sentence of an exhibit that was preserved', () => {
  const rest = ': Sami, https://gull.example/@sami, 0 items';

  it.each([
    ['nothing, where the log is of an early Hirz', {}, ''],
    ['nothing, of the page that was shown', { scope: 'page' }, ''],
    ['nothing, where somebody wrote no scope that there is', { scope: 'all' }, ''],
    ['a selection', { scope: 'selection' }, ', a selection of 1 thing on the page'],
    ['a thread', { scope: 'thread' }, ', a post asked for with its whole thread'],
    [
      'a whole profile',
      { scope: 'whole', subject: { kind: 'account', id: 'a1' } },
      ', a profile asked for in whole, page by page',
    ],
    [
      'a whole channel',
      { scope: 'whole', subject: { kind: 'channel', id: 'c1' } },
      ', a channel asked for in whole, page by page',
    ],
    [
      'a whole channel, from one of its messages on',
      { scope: 'whole', subject: { kind: 'message', id: 'm1' } },
      ', a channel asked for in whole, page by page',
    ],
    ['the whole of either', { scope: 'whole' }, ', a profile or channel asked for in whole, page by page'],
  ] as const)('says how much was asked for: %s', (_, payload, said) => {
    expect(eventText('en', preserved(payload))).toBe(`Preserved AK-003${said}${rest}`);
  });

  it.each(languages)('is another for each scope that is told apart (%s)', (language) => {
    const scopes = ['page', 'selection', 'thread', 'whole'] as const;
    const sentences = scopes.map((scope) => eventText(language, preserved({ scope })));
    expect(new Set(sentences).size).toBe(scopes.length);
    for (const sentence of sentences) {
      expect(sentence).toContain('AK-003');
      expect(sentence).not.toMatch(/[{}]|custody\./);
    }
  });
});
