import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { SealedSubmission } from '../../../../core/contract/case';
import { payloads } from '../../../../core/domain/custody/event';
import { SeatHolder } from '../../../../core/domain/custody/seat-holder';
import { VerificationSchedule } from '../../../../core/domain/custody/verification-schedule';
import { VerifiedFile } from '../../../../core/domain/custody/verified-file';
import { Instant } from '../../../../core/domain/text/instant';

/** `elapsed`: exercise milliseconds since `startsAt`; while the clock runs a little ahead, as what a crash leaves goes on from it. */
export const StoredClock = z.strictObject({
  started: z.boolean(),
  paused: z.boolean(),
  elapsed: z.number(),
  now: Instant,
});
export type StoredClock = z.infer<typeof StoredClock>;

/** What a case remembers of itself beside its log, by name; each value is JSON. */
const settings = {
  case: z.strictObject({
    id: z.string(),
    exercise: z.strictObject({
      key: z.string(),
      id: z.string(),
      edition: z.string(),
    }),
    trainee: SeatHolder,
    openedAt: z.string(),
  }),
  clock: StoredClock,
  authorityRead: z.boolean(),
  lastVerified: z.strictObject({ wall: z.string(), altered: z.number().int() }),
  sealed: SealedSubmission,
  /** A repair that the log does not tell of yet; null once it does. */
  repaired: payloads['case.repaired'].nullable(),
  verification: VerificationSchedule,
  /** Sealed files that were verified once the log took no more, newest first. */
  verifiedLater: z.array(VerifiedFile),
  /** It was brought back without the seat's key: nothing more can be signed in it. */
  forReading: z.boolean(),
} as const;
type Settings = { [N in keyof typeof settings]: z.infer<(typeof settings)[N]> };
export type CaseIdentity = Settings['case'];

export interface CaseSettings {
  get<N extends keyof Settings>(name: N): Settings[N] | undefined;
  set<N extends keyof Settings>(name: N, value: Settings[N]): void;
}

export function caseSettings(database: Database): CaseSettings {
  const select = database.prepare<[string], string>('SELECT value FROM setting WHERE name = ?').pluck();
  const upsert = database.prepare(
    'INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  );
  return {
    get<N extends keyof Settings>(name: N) {
      const text = select.get(name);
      return text === undefined ? undefined : (settings[name].parse(JSON.parse(text)) as Settings[N]);
    },
    set: (name, value) => void upsert.run(name, JSON.stringify(value)),
  };
}
