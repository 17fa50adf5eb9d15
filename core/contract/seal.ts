import { z } from 'zod';
import { payloads } from '../domain/custody/event';
import { mostTogether } from '../domain/evidence/exhibit';
import { call, JobStarted, Nothing } from './call';

const Moment = { seq: z.number().int(), wall: z.string(), exerciseTime: z.string() };

/** A numbered seal: what it is on, what it is bound to, and what became of it. */
export const NumberedSeal = payloads['seal.applied'].extend({
  applied: z.strictObject(Moment),
  broken: z.strictObject({ ...Moment, reason: z.string() }).nullable(),
  replacedBy: z.array(z.string()),
});
export type NumberedSeal = z.infer<typeof NumberedSeal>;

const Numbers = z.array(z.string().min(1).max(20)).min(1).max(mostTogether);

export const sealCalls = {
  /** Newest first. */
  'seal.list': call({
    kind: 'query',
    by: 'engine',
    roles: ['trainee'],
    input: Nothing,
    output: z.array(NumberedSeal),
  }),
  /** Job: rehashes exhibits and puts them under the seat's next seal together; result: `{ seal }`. */
  'seal.apply': call({
    kind: 'job',
    by: 'engine',
    roles: ['trainee'],
    input: z.strictObject({ numbers: Numbers }),
    output: JobStarted,
  }),
  'seal.break': call({
    kind: 'command',
    by: 'engine',
    roles: ['trainee'],
    input: z.strictObject({ seal: z.string().max(40), reason: z.string().trim().min(3).max(2_000) }),
    output: Nothing,
  }),
};
