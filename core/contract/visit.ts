import { z } from 'zod';
import { payloads } from '../domain/custody/event';
import { Sha256 } from '../domain/exercise/identifier';
import { Fault } from '../domain/fault/fault';
import { Instant } from '../domain/text/instant';
import { Rectangle } from './browser';
import { call, Nothing } from './call';

const Seq = z.number().int().min(0);

/** A page that a trainee visited, and whether it can be shown again from the exercise that is installed here. */
export const VisitAgain = z.strictObject({
  seq: Seq,
  /** What the log says of it. */
  visited: payloads['page.visited'],
  exerciseTime: Instant,
  /** Log entries of the visits before and after it. */
  previous: Seq.nullable(),
  next: Seq.nullable(),
  /** Which of the visits it is, from 1. */
  at: z.number().int(),
  of: z.number().int(),
  again: z.discriminatedUnion('computed', [
    z.strictObject({
      computed: z.literal(true),
      status: z.number().int(),
      sha256: Sha256,
      /** Status and SHA-256 are those of the log: octet for octet what was on the screen. */
      same: z.boolean(),
    }),
    z.strictObject({ computed: z.literal(false), fault: Fault }),
  ]),
});
export type VisitAgain = z.infer<typeof VisitAgain>;

/** One visit of one opened submission. */
const Visit = { submission: z.string().min(1).max(64), seq: Seq };

export const visitCalls = {
  /** Computes a visited page again, as of the instant that it was served as of. */
  'visit.get': call({
    kind: 'query',
    by: 'engine',
    roles: ['assessor'],
    input: z.strictObject(Visit),
    output: VisitAgain,
  }),
  /** Shows it in a view that lies in the window at a place, CSS pixels; `null`: none is shown. */
  'visit.place': call({
    kind: 'command',
    by: 'shell',
    roles: ['assessor'],
    input: z.strictObject({
      visit: z.strictObject(Visit).nullable(),
      visible: z.boolean(),
      bounds: Rectangle,
    }),
    output: Nothing,
  }),
  /** Gives the view the keyboard; F6 in it comes back. */
  'visit.focus': call({
    kind: 'command',
    by: 'shell',
    roles: ['assessor'],
    input: Nothing,
    output: Nothing,
  }),
};
