import { CustodyPart } from '../handover/custody-part';
import { originItems } from '../handover/handover-paths';
import { isStated, readCheckpoint } from '../handover/read-checkpoint';
import type { HandoverStatement } from '../handover/statement';
import type { Cryptography } from '../integrity/cryptography';
import type { Checkpoint } from './checkpoint';
import { exhibitPath } from './submission-layout';
import type { SeenSeat } from './verify-forks';
import type { ReadLog } from './verify-log';
import { lostFiles } from './verify-losses';
import { type Findings, readCanonical, readOr, type SubmissionBag } from './verify-parts';
import { statementOf } from './verify-taken';

/** The checkpoint of the giver's log in a file of an exhibit; undefined where it is not the one that the statement names. */
async function statedCheckpoint(
  crypto: Cryptography,
  bag: SubmissionBag,
  file: string,
  statement: HandoverStatement,
): Promise<Checkpoint | undefined> {
  const bytes = await readOr(bag, file);
  const part = bytes && readCanonical(bytes, CustodyPart);
  const checkpoint = part && readCheckpoint(crypto, part.checkpoint);
  return checkpoint && isStated(crypto, checkpoint, statement) ? checkpoint.value : undefined;
}

/**
 * The checkpoints of givers' logs that came along with what was taken over, one for each hand-over: by these a giver's own submission is
 * found to hold another log than the one that was handed over from. Finds where one is not what its giver signed.
 */
export async function checkpointsTaken(
  crypto: Cryptography,
  bag: SubmissionBag,
  { events, opened }: ReadLog,
  findings: Findings,
): Promise<SeenSeat[]> {
  const seats = new Map<string, SeenSeat>();
  const to = opened?.trainee.name ?? '';
  const lost = lostFiles(events);
  for (const { type, payload, seq } of events) {
    if (type !== 'exhibit.taken-over' || seats.has(payload.origin.handover)) continue;
    const { number, origin } = payload;
    const statement = await statementOf(crypto, bag, number);
    // That it is missing is told with its exhibit; an export may leave both out.
    if (!statement) continue;
    const file = exhibitPath(number, originItems.part);
    if (lost.has(file)) continue;
    const checkpoint = await statedCheckpoint(crypto, bag, file, statement.value);
    if (!checkpoint) {
      const params = { number, event: seq, giver: origin.from.name };
      findings.add('exhibits', 'altered', 'originDiffers', { file, event: seq }, params);
      continue;
    }
    const { id, case: of, publicKey } = statement.value;
    const { size, root } = checkpoint;
    seats.set(origin.handover, {
      publicKey,
      origin: of,
      checkpoints: [{ size, root, handover: { id, publicKey, to } }],
    });
  }
  return [...seats.values()];
}
