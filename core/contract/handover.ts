import { z } from 'zod';
import { Finding, Verdict } from '../domain/custody/verdict';
import { mostTogether } from '../domain/evidence/exhibit';
import { conditionSaid, Party, ReceivedCondition } from '../domain/handover/party';
import { HandoverStatement, HandoverWords } from '../domain/handover/statement';
import { call, Grant, JobStarted, Nothing } from './call';

const Moment = z.strictObject({ wall: z.string(), exerciseTime: z.string() });

/** Exhibits that left this case, or came into it, by one hand-over. */
export const Handover = z.strictObject({
  id: z.string(),
  way: z.enum(['out', 'in']),
  /** Numbers in this case. */
  exhibits: z.array(z.string()),
  /** To whom they went, or from whom they came. */
  with: z.strictObject({ name: z.string(), role: Party.shape.role, seat: z.string() }),
  at: Moment,
  /** When the giver signed it, by the giver's clocks; null where that can't be read any more. */
  signed: Moment.nullable(),
  /** What the giver stated; null where that can't be read any more. */
  words: HandoverWords.omit({ to: true }).nullable(),
  /** How they were found on receipt: as the receipt says, or as was stated here. */
  condition: ReceivedCondition.nullable(),
  /** When the receipt came back, or was given; null: not yet. */
  receipt: Moment.nullable(),
});
export type Handover = z.infer<typeof Handover>;

/** What a hand-over's file was found to hold. */
export const LookedAtHandover = z.strictObject({
  statement: HandoverStatement,
  verdict: Verdict,
  findings: z.array(Finding),
  /** Code of the fault for which it can't be taken here; null where it can. */
  refused: z.string().nullable(),
  file: z.strictObject({ name: z.string(), bytes: z.number().int(), sha256: z.string() }),
});
export type LookedAtHandover = z.infer<typeof LookedAtHandover>;

export const handoverCalls = {
  /** Newest first. */
  'handover.list': call({
    kind: 'query',
    by: 'engine',
    roles: ['trainee'],
    input: Nothing,
    output: z.array(Handover),
  }),
  /** Job: rehashes exhibits, writes the signed file where the user chose, and logs it; result: `{ handover }`. */
  'handover.give': call({
    kind: 'job',
    by: 'engine',
    roles: ['trainee'],
    input: HandoverWords.extend({
      numbers: z.array(z.string().min(1).max(40)).min(1).max(mostTogether),
      grant: Grant,
    }),
    output: JobStarted,
  }),
  /** Job: checks a hand-over's file without taking anything; the grant stays good. Result: `LookedAtHandover`. */
  'handover.look': call({
    kind: 'job',
    by: 'engine',
    roles: ['trainee'],
    input: z.strictObject({ grant: Grant }),
    output: JobStarted,
  }),
  /** Job: checks it again and takes its exhibits into the case; result: `{ handover, numbers }`. */
  'handover.take': call({
    kind: 'job',
    by: 'engine',
    roles: ['trainee'],
    input: z.strictObject({
      grant: Grant,
      condition: ReceivedCondition.refine(conditionSaid, { path: ['remark'] }),
    }),
    output: JobStarted,
  }),
  'handover.giveReceipt': call({
    kind: 'command',
    by: 'engine',
    roles: ['trainee'],
    input: z.strictObject({ handover: z.string(), grant: Grant }),
    output: z.strictObject({ name: z.string() }),
  }),
  'handover.takeReceipt': call({
    kind: 'command',
    by: 'engine',
    roles: ['trainee'],
    input: z.strictObject({ grant: Grant }),
    output: z.strictObject({ handover: z.string() }),
  }),
};
