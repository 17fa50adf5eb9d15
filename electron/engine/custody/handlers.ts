import type { CurrentCase } from '../case/current-case';
import type { Handlers } from '../handler';
import { entryOf } from './custody-log';

export function logHandlers(current: CurrentCase): Handlers<'log.list'> {
  return {
    'log.list'({ before, limit }) {
      const { log, database } = current.require();
      const from = Math.min(before ?? log.size, log.size);
      const entries = database.events.page(from, limit).map(entryOf);
      const oldest = entries.at(-1)?.event.seq ?? 0;
      return { entries, before: oldest > 0 ? oldest : null, total: log.size };
    },
  };
}
