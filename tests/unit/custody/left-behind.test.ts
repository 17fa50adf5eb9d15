import { describe, expect, it } from 'vitest';
import type { TypedEvent } from '../../../core/domain/custody/event';
import { verifyLeftBehind } from '../../../core/domain/custody/verify-derivatives';
import { collectFindings } from '../../../core/domain/custody/verify-parts';

const digest = (letter: string) => letter.repeat(64);
const item = (path: string, role: string, sha256: string) => ({
  path,
  role,
  type: 'image/png',
  bytes: 1,
  sha256,
});

const entry = (seq: number, type: string, payload: object) => ({ seq, type, payload }) as TypedEvent;
const preserved = entry(1, 'exhibit.preserved', {
  number: 'AK-001',
  items: [item('screenshot.png', 'screenshot', digest('a'))],
});
const copy = (seq: number, change: object = {}) =>
  entry(seq, 'derivative.made', {
    derivative: 'D1',
    number: 'AK-001',
    source: 'screenshot.png',
    sourceSha256: digest('a'),
    operation: 'crop',
    item: item('derived/D1-crop.png', 'derivative', digest('b')),
    ...change,
  });
const ofTheCopy = {
  derivative: 'D2',
  source: 'derived/D1-crop.png',
  sourceSha256: digest('b'),
  item: item('derived/D2-crop.png', 'derivative', digest('c')),
};

const codes = (events: TypedEvent[]) => {
  const findings = collectFindings();
  verifyLeftBehind(events, 'data/custody/part.json', findings);
  return findings.all().map(({ code, where }) => [code, where.file, where.event]);
};

describe('entries of working copies that stayed with the giver', () => {
  it('hold where each is of an item that came along, or of an earlier copy', () => {
    expect(codes([preserved, copy(2), copy(3, ofTheCopy)])).toEqual([]);
  });

  it.each([
    ['another hash of its source', 'derivativeSourceDiffers', { sourceSha256: digest('f') }],
    ['a source that is not there', 'derivativeSourceDiffers', { source: 'page.png' }],
    ['a later copy as its source', 'derivativeSourceDiffers', { ...ofTheCopy }],
    ['an exhibit that did not come along', 'derivativeSourceDiffers', { number: 'AK-002' }],
    ['a name that is not its own', 'derivativeMisnamed', { derivative: 'D7' }],
    [
      'the name of an item',
      'derivativeMisnamed',
      { item: item('screenshot.png', 'derivative', digest('b')) },
    ],
  ])('do not hold with %s', (_, code, change) => {
    expect(codes([preserved, copy(2, change)])).toEqual([[code, 'data/custody/part.json', 2]]);
  });
});
