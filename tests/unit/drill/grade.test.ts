import { describe, expect, it } from 'vitest';
import {
  type CopyAnswer,
  Drill,
  type KeyCopy,
  noAnswer,
  plainAnswer,
} from '../../../core/domain/drill/drill';
import { gradeDrill } from '../../../core/domain/drill/grade';
import { signs } from '../../../core/domain/drill/tampering';
import { paddedKey } from '../../../electron/engine/drill/padded-key';

const rewritten: KeyCopy = {
  copy: 1,
  kind: 'line-rewritten',
  files: ['data/custody/log.ndjson'],
  events: [4],
  signs: ['seal', 'chain'],
  telling: ['chain'],
  verdict: 'altered',
};
const resigned: KeyCopy = {
  copy: 1,
  kind: 'log-resigned',
  files: ['data/custody/log.ndjson', 'data/custody/checkpoints.ndjson', 'hirz-seal.dsse.json'],
  events: [],
  signs: ['signature', 'witness'],
  telling: ['signature'],
  verdict: 'altered',
};
const unaltered: KeyCopy = {
  copy: 1,
  kind: 'none',
  files: [],
  events: [],
  signs: [],
  telling: [],
  verdict: 'intact',
};
const right: CopyAnswer = {
  copy: 1,
  altered: true,
  kind: 'line-rewritten',
  file: '',
  event: 4,
  signs: ['chain'],
  words: '',
};

function grade(key: KeyCopy, said: Partial<CopyAnswer>, neutral: KeyCopy['signs'] = []) {
  const answers = { copies: [{ ...noAnswer(1), ...said }] };
  const drill = { format: 'hirz-drill-answers', version: 1, drill: 'drill-0', padding: '' } as const;
  return gradeDrill({ ...drill, copies: [key], neutral }, answers).copies[0]!;
}

describe('a copy of a drill', () => {
  it('gives all points for the kind, the place and how it shows', () => {
    expect(grade(rewritten, right)).toMatchObject({ points: 10, of: 10, outcome: 'right' });
    expect(grade(unaltered, { altered: false })).toMatchObject({ points: 4, of: 4, outcome: 'right' });
    expect(grade(unaltered, right)).toMatchObject({ points: 0, outcome: 'wrong' });
    expect(grade(rewritten, {})).toMatchObject({ points: 0, outcome: 'unanswered' });
  });

  it('gives little to who names everything', () => {
    expect(grade(rewritten, { ...right, signs: [...signs] }).parts.shown?.points).toBe(1);
    expect(grade(rewritten, { ...right, signs: ['seal', 'chain'] }).parts.shown?.points).toBe(3);
    expect(grade(rewritten, { ...right, signs: ['seal'] }).parts.shown?.points).toBe(1);
    expect(grade(rewritten, { ...right, signs: ['token'] }).parts.shown?.points).toBe(0);
  });

  it('counts a sign that the original has too neither for nor against', () => {
    const withClocks = { ...right, signs: ['chain', 'clocks'] as CopyAnswer['signs'] };
    expect(grade(rewritten, withClocks).parts.shown?.points).toBe(1);
    expect(grade(rewritten, withClocks, ['clocks']).parts.shown?.points).toBe(3);
  });

  it('takes the neighbour for half of the kind', () => {
    expect(grade(rewritten, { ...right, kind: 'log-rechained' }).parts.kind?.points).toBe(1);
    expect(grade(rewritten, { ...right, kind: 'byte-changed' }).parts.kind?.points).toBe(0);
  });

  it.each([
    ['data/custody/log.ndjson', null, 1, 3],
    ['case-1\\data\\custody\\log.ndjson', null, 1, 3],
    ['./custody/log.ndjson', 4, 3, 3],
    ['', 4, 3, 3],
    // An entry's number alone says that it is in the log.
    ['', 5, 1, 3],
    ['data/case.json', 5, 0, 0],
    ['hirz-seal.dsse.json', null, 0, 3],
    ['', null, 0, 0],
  ])('grades the place %j, entry %j', (file, event, inLog, ofLog) => {
    expect(grade(rewritten, { ...right, file, event }).parts.place?.points).toBe(inLog);
    expect(grade(resigned, { ...right, file, event }).parts.place?.points).toBe(ofLog);
  });
});

it('is not read with texts that fill a window, nor without a kind', () => {
  const about = { id: 'tiny', edition: '1', title: 'Tiny' };
  const drill = {
    format: 'hirz-drill',
    version: 1,
    synthetic: true,
    id: `drill-${'0'.repeat(16)}`,
    title: 'Which?',
    kinds: ['none'],
    copies: 1,
    verifier: false,
    case: 'case-1',
    exercise: about,
    trainee: { name: 'Amal', seat: '7' },
    sealedAt: '2031-04-04T10:00:00Z',
    code: 'AAAA-AAAA-AAAA-AAAA',
    software: 'Hirz',
  };
  expect(Drill.safeParse(drill).success).toBe(true);
  for (const wrong of [
    { title: 'x'.repeat(1_001) },
    { kinds: [] },
    { copies: 13 },
    { exercise: { ...about, title: 'x'.repeat(1_001) } },
  ])
    expect(Drill.safeParse({ ...drill, ...wrong }).success).toBe(false);
});

it('says of a copy that was not altered nothing that only an altered one has', () => {
  expect(plainAnswer(right)).toEqual(right);
  expect(plainAnswer({ ...right, altered: false, words: 'It fits.' })).toEqual({
    ...noAnswer(1),
    altered: false,
    words: 'It fits.',
  });
  expect(plainAnswer({ ...right, altered: null, words: 'Perhaps.' })).toEqual(noAnswer(1));
});

it('pads the answers to one length, however many entries the place may have', () => {
  const entries = 20_000;
  const many = { ...rewritten, events: Array.from({ length: entries }, (_, at) => at) };
  const key = {
    format: 'hirz-drill-answers',
    version: 1,
    drill: `drill-${'0'.repeat(16)}`,
    neutral: [],
  } as const;
  const of = (copy: KeyCopy) => paddedKey({ ...key, neutral: [], copies: [copy] }, entries).length;
  expect(of(many)).toBe(of(unaltered));
});
