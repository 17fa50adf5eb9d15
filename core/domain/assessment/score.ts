import { z } from 'zod';
import { Instant } from '../text/instant';
import { Localised } from '../text/localised';

/** What became of one item of the answer key. */
export const ItemScore = z.object({
  id: z.string(),
  label: Localised,
  why: Localised,
  /** `late`: captured after the deadline, or only in the version after the change. */
  outcome: z.enum(['found', 'late', 'missed']),
  exhibits: z.array(z.string()),
  capturedAt: Instant.optional(),
  deadline: Instant.optional(),
  points: z.number(),
  of: z.number(),
  /** Expected tags, and whether each is on one of the exhibits found. */
  tags: z.array(z.object({ term: z.string(), label: Localised, put: z.boolean() })),
  /** Custody-log entry that decided it. */
  seq: z.number().int().optional(),
});
export type ItemScore = z.infer<typeof ItemScore>;

/** What became of one trap. */
export const TrapScore = z.object({
  id: z.string(),
  kind: z.enum(['out-of-scope', 'privileged', 'third-party', 'minor', 'look-alike']),
  label: Localised,
  why: Localised,
  triggered: z.boolean(),
  exhibits: z.array(z.string()),
  penalty: z.number(),
  seq: z.number().int().optional(),
});
export type TrapScore = z.infer<typeof TrapScore>;

/** First score of a submission against the answer key. Points are whole numbers; `percent` is rounded down, never below 0. */
export const Score = z.object({
  exercise: z.string(),
  edition: z.string(),
  trainee: z.object({ name: z.string(), seat: z.string() }),
  items: z.array(ItemScore),
  traps: z.array(TrapScore),
  /** Exhibits that neither an item nor a trap speaks of. */
  otherExhibits: z.array(z.string()),
  points: z.number(),
  of: z.number(),
  percent: z.number(),
  passMark: z.number(),
  counts: z.object({
    found: z.number(),
    inTime: z.number(),
    late: z.number(),
    missed: z.number(),
    outOfScope: z.number(),
  }),
});
export type Score = z.infer<typeof Score>;
