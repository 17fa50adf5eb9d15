import type { Envelope } from '../../../core/domain/custody/checkpoint';
import { checkpointStamp } from '../../../core/domain/custody/submission-layout';
import { canonicalBytes } from '../../../core/domain/integrity/canonical-json';
import type { CaseDatabase } from '../storage/case/case-database';
import { momentNow } from './moment';
import type { TimestampAuthority, TimestampingNamed } from './timestamp-authority';

/** Time-stamp tokens of one case: over `exhibit.json` of each exhibit, and over each line of `checkpoints.ndjson`. */
export interface CaseStamps {
  /** How the log names the authority, in `session.started`. */
  readonly named: TimestampingNamed;
  /** Stamps an exhibit that the database holds. Call it in the transaction that adds it. */
  exhibit(number: string, wall: string): void;
  /** Stamps a signed checkpoint. Call it in the transaction that adds it. */
  checkpoint(size: number, envelope: Envelope, wall: string): void;
  /** Stamps, with the time it is now, whatever lacks a token: after a database was made anew from the log. */
  complete(): void;
}

export function caseStamps(database: CaseDatabase, authority: TimestampAuthority): CaseStamps {
  const { timestamps } = database;

  function add(name: string, value: unknown, wall: string): void {
    timestamps.addChain(authority.chain);
    timestamps.add(name, authority.stamp(canonicalBytes(value), new Date(wall)));
  }

  return {
    named: authority.named,
    exhibit: (number, wall) => add(number, database.exhibits.get(number), wall),
    checkpoint: (size, envelope, wall) => add(checkpointStamp(size), envelope, wall),
    complete() {
      const { wall } = momentNow();
      database.transaction(() => {
        const stamped = timestamps.names();
        for (const exhibit of database.exhibits.all())
          if (!stamped.has(exhibit.number)) add(exhibit.number, exhibit, wall);
        for (const { size, envelope } of database.events.checkpoints())
          if (!stamped.has(checkpointStamp(size))) add(checkpointStamp(size), envelope, wall);
      });
    },
  };
}
