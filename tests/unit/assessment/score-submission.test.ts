import { describe, expect, it } from 'vitest';
import { AnswerKey } from '../../../core/domain/assessment/answer-key';
import { type ScoredExhibit, scoreSubmission } from '../../../core/domain/assessment/score-submission';

const all = (text: string) => ({ en: text, ar: text, fr: text });
const post = (id: string) => ({ kind: 'post' as const, id });

const key = AnswerKey.parse({
  format: 'hirz-answer-key',
  version: 1,
  exercise: 'e',
  edition: '1.0.0',
  passMark: 60,
  items: [
    {
      id: 'a',
      label: all('A'),
      why: all('a'),
      targets: [post('p1'), post('p2')],
      deadline: '2031-04-03T10:00:00Z',
      points: 10,
      tags: ['travel'],
    },
    { id: 'b', label: all('B'), why: all('b'), targets: [post('p3')], holds: 'two places', points: 20 },
    { id: 'c', label: all('C'), why: all('c'), targets: [post('p4')], points: 5 },
  ],
  traps: [
    {
      id: 't1',
      kind: 'privileged',
      label: all('T1'),
      why: all('t'),
      targets: [{ kind: 'channel', id: 'c1' }],
      penalty: 7,
    },
    {
      id: 't2',
      kind: 'minor',
      label: all('T2'),
      why: all('t'),
      targets: [post('p9')],
      anywhere: true,
      penalty: 50,
    },
  ],
});

function exhibit(
  number: string,
  capturedAt: string,
  records: [string, string][],
  more: Partial<ScoredExhibit> = {},
): ScoredExhibit {
  return {
    number,
    capturedAt,
    seq: 1,
    terms: [],
    records: records.map(([id, text]) => ({ entity: post(id), text })),
    ...more,
  };
}

const score = (...exhibits: ScoredExhibit[]) =>
  scoreSubmission({ key, trainee: { name: 'A', seat: '1' }, exhibits, terms: new Map() });

describe('first score', () => {
  it('finds any target in time and shows its tags', () => {
    const scored = score(
      exhibit('X-1', '2031-04-03T10:00:00Z', [['p2', 'x']], { terms: ['travel'], seq: 12 }),
    );
    expect(scored.items[0]).toMatchObject({ outcome: 'found', points: 10, seq: 12, exhibits: ['X-1'] });
    expect(scored.items[0]?.tags).toEqual([{ term: 'travel', label: all('travel'), put: true }]);
    expect(scored.counts).toEqual({ found: 1, inTime: 1, late: 0, missed: 2, outOfScope: 0 });
    expect(scored).toMatchObject({ points: 10, of: 35, percent: 28 });
  });

  it('is late after the deadline, or with the changed version only', () => {
    const scored = score(
      exhibit('X-1', '2031-04-03T10:00:01Z', [['p1', 'x']]),
      exhibit('X-2', '2031-04-03T09:00:00Z', [['p3', 'no places left']]),
    );
    expect(scored.items.map(({ outcome }) => outcome)).toEqual(['late', 'late', 'missed']);
    expect(scored.points).toBe(0);
  });

  it('prefers the exhibit that was in time to one that came before it in the wrong version', () => {
    const scored = score(
      exhibit('X-1', '2031-04-03T09:00:00Z', [['p3', 'edited']], { seq: 1 }),
      exhibit('X-2', '2031-04-03T09:30:00Z', [['p3', 'two places left']], { seq: 2 }),
    );
    expect(scored.items[1]).toMatchObject({ outcome: 'found', seq: 2, exhibits: ['X-1', 'X-2'] });
  });

  it('springs a trap by the subject, and anywhere only where the key says so', () => {
    const privileged = { kind: 'channel' as const, id: 'c1' };
    const shown = { entity: privileged, text: '' };
    expect(score(exhibit('X-1', '2031-04-03T09:00:00Z', [], { records: [shown] })).traps[0]?.triggered).toBe(
      false,
    );
    expect(score(exhibit('X-1', '2031-04-03T09:00:00Z', [], { subject: privileged })).traps[0]).toMatchObject(
      {
        triggered: true,
        penalty: 7,
      },
    );
    const minor = score(
      exhibit('X-1', '2031-04-03T09:00:00Z', [
        ['p9', ''],
        ['p4', ''],
      ]),
    );
    expect(minor.traps[1]?.triggered).toBe(true);
    expect(minor.points).toBe(0);
    expect(minor.counts.outOfScope).toBe(1);
  });

  it('lists exhibits that the key does not speak of', () => {
    expect(score(exhibit('X-1', '2031-04-03T09:00:00Z', [['p7', '']])).otherExhibits).toEqual(['X-1']);
  });

  it('finds a file that was received, by its hash, in time and late, and springs no trap by it', () => {
    const sha256 = 'ab'.repeat(32);
    const item = { id: 'r', label: all('R'), why: all('r'), targets: [], points: 8 };
    const expected = AnswerKey.parse({
      ...key,
      items: [{ ...item, files: [sha256], deadline: '2031-04-03T10:00:00Z' }],
    });
    const received = (at: string, files: string[]) =>
      scoreSubmission({
        key: expected,
        trainee: { name: 'A', seat: '1' },
        exhibits: [exhibit('X-1', at, [], { files, seq: 9 })],
        terms: new Map(),
      });
    const timely = received('2031-04-03T10:00:00Z', ['00'.repeat(32), sha256]);
    expect(timely.items[0]).toMatchObject({ outcome: 'found', points: 8, seq: 9, exhibits: ['X-1'] });
    expect(timely).toMatchObject({ otherExhibits: [], points: 8 });
    expect(received('2031-04-03T10:00:01Z', [sha256]).items[0]).toMatchObject({ outcome: 'late', points: 0 });
    const other = received('2031-04-03T09:00:00Z', ['00'.repeat(32)]);
    expect(other).toMatchObject({ items: [{ outcome: 'missed' }], otherExhibits: ['X-1'] });
    expect(AnswerKey.safeParse({ ...key, items: [item] }).success).toBe(false);
  });
});
