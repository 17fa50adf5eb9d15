import { describe, expect, it } from 'vitest';
import type { TypedEvent } from '../../../core/domain/custody/event';
import { custodySummary } from '../../../core/domain/report/custody-summary';
import { digest, sampleReport } from './sample-report';

describe('the custody log in short', () => {
  const { custody } = sampleReport('en', 'en', 3);

  it('counts sittings, pages, refusals, verifications and comparisons', () => {
    const summary = custodySummary(custody.log);
    expect(summary).toMatchObject({
      entries: custody.log.length,
      sessions: 1,
      pagesVisited: 3,
      platformsLeft: 1,
      backwardJumps: 0,
    });
    expect(summary.exhibits.get('AK-001')).toMatchObject({
      verifications: 1,
      comparisons: 1,
      last: { result: 'intact' },
    });
    expect(summary.exhibits.get('AK-002')).toMatchObject({
      verifications: 0,
      comparisons: 0,
      last: undefined,
    });
    expect(summary.last?.sha256).toBe(custody.log.at(-1)?.sha256);
  });

  it('counts a verification of the whole case for each exhibit that stood then', () => {
    const last = custody.log.at(-1)!;
    const event = {
      ...last.event,
      type: 'case.verified',
      payload: { exhibits: 3, altered: ['AK-003'] },
    } as TypedEvent;
    const { exhibits } = custodySummary([...custody.log, { event, sha256: digest(5) }]);
    expect(exhibits.get('AK-001')).toMatchObject({ verifications: 2, last: { result: 'intact' } });
    expect(exhibits.get('AK-003')).toMatchObject({ verifications: 1, last: { result: 'altered' } });
  });

  it('flags a clock of the computer that went back', () => {
    const [first, second, ...others] = custody.log;
    const { backwardJumps } = custodySummary([second!, first!, ...others]);
    expect(backwardJumps).toBe(1);
  });

  it('sums up an empty log', () => {
    expect(custodySummary([])).toMatchObject({ entries: 0, first: undefined, last: undefined });
  });
});
