import type { Handover } from '../../../core/contract/handover';
import type { EventPayload, TypedEvent } from '../../../core/domain/custody/event';
import { originItems } from '../../../core/domain/handover/handover-paths';
import { type HandoverStatement, readStatement } from '../../../core/domain/handover/statement';
import type { OpenCase } from '../case/open-case';
import { nodeCryptography } from '../custody/node-cryptography';
import { existingFile } from '../exhibit/evidence-file';
import { recordJson } from '../exhibit/record-json';
import { eventsOf } from './case-handovers';

const wordsOf = ({ purpose, authority, condition }: NonNullable<Handover['words']>) => ({
  purpose,
  authority,
  condition,
});
const moment = ({ wall, exerciseTime }: TypedEvent | HandoverStatement) => ({ wall, exerciseTime });

/** The statement that came along with a taken exhibit; undefined where it is gone, or another than was taken over. */
async function statementWith(
  { objects }: OpenCase,
  { items, origin }: EventPayload<'exhibit.taken-over'>,
): Promise<HandoverStatement | undefined> {
  const item = items.find(({ path }) => path === originItems.statement);
  const file = item && (await existingFile(objects.path(item.sha256), item.type));
  const statement = file && readStatement(nodeCryptography, await recordJson(file));
  return statement?.sha256 === origin.statementSha256 ? statement.value : undefined;
}

/** Every hand-over of a case, out and in, newest first. */
export async function caseHandovers(open: OpenCase): Promise<Handover[]> {
  const back = new Map(eventsOf(open, 'receipt.taken').map((event) => [event.payload.handover, event]));
  const given = new Map(eventsOf(open, 'receipt.given').map((event) => [event.payload.handover, event]));
  const out = eventsOf(open, 'exhibit.handed-over').map((event): [number, Handover] => {
    const { handover: id, exhibits, to } = event.payload;
    const receipt = back.get(id);
    return [
      event.seq,
      {
        id,
        way: 'out',
        exhibits,
        with: to,
        at: moment(event),
        signed: moment(event),
        words: wordsOf(event.payload),
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
    else {
      const statement = await statementWith(open, event.payload);
      taken.set(origin.handover, [
        event.seq,
        {
          id: origin.handover,
          way: 'in',
          exhibits: [number],
          with: { role: 'trainee', ...origin.from },
          at: moment(event),
          signed: statement ? moment(statement) : null,
          words: statement ? wordsOf(statement) : null,
          condition,
          receipt: receipt ? moment(receipt) : null,
        },
      ]);
    }
  }
  return [...out, ...taken.values()].sort(([a], [b]) => b - a).map(([, handover]) => handover);
}
