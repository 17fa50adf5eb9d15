import type { Handover } from '../../../core/contract/handover';
import type { TypedEvent } from '../../../core/domain/custody/event';
import type { OpenCase } from '../case/open-case';
import { eventsOf } from './case-handovers';

const moment = ({ wall, exerciseTime }: TypedEvent) => ({ wall, exerciseTime });

/** Every hand-over of a case, out and in, newest first. */
export function caseHandovers(open: OpenCase): Handover[] {
  const back = new Map(eventsOf(open, 'receipt.taken').map((event) => [event.payload.handover, event]));
  const given = new Map(eventsOf(open, 'receipt.given').map((event) => [event.payload.handover, event]));
  const out = eventsOf(open, 'exhibit.handed-over').map((event): [number, Handover] => {
    const { handover: id, exhibits, to, purpose, authority, condition } = event.payload;
    const receipt = back.get(id);
    return [
      event.seq,
      {
        id,
        way: 'out',
        exhibits,
        with: to,
        at: moment(event),
        words: { purpose, authority, condition },
        condition: receipt?.payload.condition ?? null,
        receipt: receipt ? moment(receipt) : null,
      },
    ];
  });
  const taken = new Map<string, [number, Handover]>();
  for (const event of eventsOf(open, 'exhibit.taken-over')) {
    const { number, origin, condition } = event.payload;
    const receipt = given.get(origin.handover);
    const known = taken.get(origin.handover);
    if (known) known[1].exhibits.push(number);
    else
      taken.set(origin.handover, [
        event.seq,
        {
          id: origin.handover,
          way: 'in',
          exhibits: [number],
          with: { role: 'trainee', ...origin.from },
          at: moment(event),
          words: null,
          condition,
          receipt: receipt ? moment(receipt) : null,
        },
      ]);
  }
  return [...out, ...taken.values()].sort(([a], [b]) => b - a).map(([, handover]) => handover);
}
