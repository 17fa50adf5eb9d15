import { z } from 'zod';
import { Search } from '../../../../core/contract/search';
import { base64Of, bytesOfBase64 } from '../../../../core/domain/integrity/base64';
import { ReportDocument } from '../../../../core/domain/report/report-document';
import type { CaseDatabase } from '../../storage/case/case-database';
import { StoredClock } from '../../storage/case/case-settings';
import { salvage } from '../../storage/case/salvage';
import type { Beside } from './build-database';

/** What a case's database holds beside its log, in the file that a backup is copied to: its database itself stays at home. */
export const BesideLog = z.strictObject({
  format: z.literal('hirz-beside-log'),
  version: z.literal(1),
  clock: StoredClock.nullable(),
  report: ReportDocument.nullable(),
  searches: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      search: Search,
      ranAt: z.string(),
      found: z.number().int(),
    }),
  ),
  /** Time-stamp tokens by the names of their files. */
  timestamps: z.record(z.string(), z.base64()),
  /** The certificates that they are checked by, in the order in which they came. */
  chains: z.array(z.strictObject({ root: z.base64(), certificate: z.base64() })),
});
export type BesideLog = z.infer<typeof BesideLog>;

/** @param database path of a database that was found whole */
export function besideLogIn(database: string): BesideLog {
  const { clock, report, searches, tokens, chains } = salvage(database, Number.MAX_SAFE_INTEGER);
  return {
    format: 'hirz-beside-log',
    version: 1,
    clock: clock ?? null,
    report: report ?? null,
    searches,
    timestamps: Object.fromEntries(tokens.map(({ name, token }) => [name, base64Of(token)])),
    chains: chains.map(({ root, certificate }) => ({
      root: base64Of(root),
      certificate: base64Of(certificate),
    })),
  };
}

/** What of it goes into a database that is made from the log, but for the tokens. */
export function besideFrom({ clock, report, searches }: BesideLog): Beside {
  return { clock: clock ?? undefined, report: report ?? undefined, searches };
}

/** Writes the tokens, and what they are checked by, into a database that was made from the log. */
export function writeTimestamps(
  { timestamps }: CaseDatabase,
  { timestamps: tokens, chains }: BesideLog,
): void {
  for (const { root, certificate } of chains)
    timestamps.addChain({ root: bytesOfBase64(root), certificate: bytesOfBase64(certificate) });
  for (const [name, token] of Object.entries(tokens)) timestamps.add(name, bytesOfBase64(token));
}
