import type { CaseMoments } from '../../../core/contract/case';
import { deliveredInjects } from './delivered-injects';
import type { OpenCase } from './open-case';

/** What the trainee of a case knows, in time: what was preserved, and what has come. */
export function caseMoments(open: OpenCase): CaseMoments {
  return {
    exhibits: open.database.exhibits.moments(),
    injects: deliveredInjects(open).map(({ inject: { id, subject }, deliveredAt }) => ({
      inject: id,
      subject,
      at: deliveredAt,
    })),
  };
}
