import { z } from 'zod';
import { Derivative } from '../evidence/derivative';
import type { TypedEvent } from './event';

/** `data/exhibits/<number>/derivatives.json` of a submission: the working copies that were made of the exhibit, in the order of the log. */
export const Derivatives = z.strictObject({
  format: z.literal('hirz-derivatives'),
  version: z.literal(1),
  exhibit: z.string(),
  derivatives: z.array(Derivative).min(1),
});
export type Derivatives = z.infer<typeof Derivatives>;

/** The event that a working copy is known by. */
export type Made = Extract<TypedEvent, { type: 'derivative.made' }>;

/** The working copy that its event says it is. */
export function derivativeOf({
  payload,
  exerciseTime,
  wall,
}: Pick<Made, 'payload' | 'exerciseTime' | 'wall'>): Derivative {
  return { ...payload, exerciseTime, wall };
}

/** Working copies of every exhibit as the log tells them; exhibits without any are absent. */
export function derivativesOf(events: Iterable<TypedEvent>): Map<string, Derivatives> {
  const found = new Map<string, Derivatives>();
  for (const event of events) {
    if (event.type !== 'derivative.made') continue;
    const { number: exhibit } = event.payload;
    const made = found.get(exhibit) ?? { format: 'hirz-derivatives', version: 1, exhibit, derivatives: [] };
    made.derivatives.push(derivativeOf(event));
    found.set(exhibit, made);
  }
  return found;
}
