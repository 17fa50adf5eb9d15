import { newsOf } from '../../../core/domain/simulation/news/news';
import type { CurrentCase } from '../case/current-case';
import type { Handlers } from '../handler';

export function platformHandlers(current: CurrentCase): Handlers<'browser.news'> {
  return {
    'browser.news'({ address, shownAt }) {
      const { exercise, clock, log } = current.require();
      return log.closed ? null : newsOf(exercise.world, address, shownAt, clock.now());
    },
  };
}
