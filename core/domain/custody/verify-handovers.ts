import { handoverPath } from '../handover/handover-paths';
import { readReceipt } from '../handover/receipt';
import { type HandoverStatement, readStatement } from '../handover/statement';
import { canonicalBytes, canonicalJson } from '../integrity/canonical-json';
import type { Cryptography } from '../integrity/cryptography';
import { hexOf } from '../integrity/hex';
import type { Envelope } from './checkpoint';
import type { EventPayload, TypedEvent } from './event';
import { makesExhibit } from './exhibit-events';
import { exhibitPath, submissionPaths } from './submission-layout';
import type { ReadLog } from './verify-log';
import { digestOf, type Findings, type SubmissionBag } from './verify-parts';

type HandedOver = Extract<TypedEvent, { type: 'exhibit.handed-over' }>;

interface Side {
  crypto: Cryptography;
  bag: SubmissionBag;
  log: ReadLog;
}

const same = (a: unknown, b: unknown) => canonicalJson(a) === canonicalJson(b);

/** Whether what the seat signed as it handed over is what the log says, of exhibits as they are in the bag. */
function statedRightly(
  { crypto, bag, log }: Side,
  payload: EventPayload<'exhibit.handed-over'>,
): { sha256: string; value: HandoverStatement } | undefined {
  const read = readStatement(crypto, payload.statement);
  const { opened, publicKey } = log;
  if (!read || !opened || !publicKey || !read.signedBy(crypto, publicKey)) return undefined;
  const { value, sha256 } = read;
  const { to, purpose, authority, condition } = payload;
  const agrees =
    same(
      {
        id: value.id,
        to: value.to,
        purpose: value.purpose,
        authority: value.authority,
        condition: value.condition,
      },
      { id: payload.handover, to, purpose, authority, condition },
    ) &&
    same(
      { case: value.case, from: value.from, publicKey: value.publicKey, exercise: value.exercise },
      { case: opened.case, from: opened.trainee, publicKey: opened.publicKey, exercise: opened.exercise },
    ) &&
    same(
      value.exhibits.map(({ number }) => number),
      payload.exhibits,
    ) &&
    value.exhibits.every(
      ({ number, sha256: of }) => digestOf(bag, exhibitPath(number, 'exhibit.json')) === of,
    );
  return agrees ? { sha256, value } : undefined;
}

/**
 * Holds what a hand-over says of the log that it was made from against the log: it names a checkpoint that is there, was signed by then,
 * and covers the entry of every exhibit that was handed over.
 */
function checkCheckpoint(
  { crypto, log }: Side,
  { seq, payload: { handover, exhibits } }: HandedOver,
  { checkpointSha256 }: HandoverStatement,
  findings: Findings,
): void {
  const params = { handover, event: seq };
  const named = log.checkpoints.find(({ payload }) => hexOf(crypto.sha256(payload)) === checkpointSha256);
  if (!named) {
    const where = { file: submissionPaths.log, event: seq };
    findings.add('chain', 'altered', 'handoverCheckpointMissing', where, params);
    return;
  }
  const { size } = named.value;
  const beyond = (event: TypedEvent) =>
    makesExhibit(event) && exhibits.includes(event.payload.number) && event.seq >= size;
  if (size > seq || log.events.some(beyond)) {
    const where = { file: submissionPaths.checkpoints, line: named.line, event: seq };
    findings.add('chain', 'altered', 'handoverCheckpointMisplaced', where, { ...params, size });
  }
}

/** Whether a receipt that came back is signed, and for what was handed over. */
function receiptRight(
  { crypto }: Side,
  payload: EventPayload<'receipt.taken'>,
  given: { sha256: string; value: HandoverStatement } | undefined,
): boolean {
  const read = readReceipt(crypto, payload.receipt);
  if (!read || !given) return false;
  const { value } = read;
  return (
    value.statementSha256 === given.sha256 &&
    same(
      { handover: value.handover, case: value.case, by: value.by, condition: value.condition },
      { handover: payload.handover, case: given.value.case, by: payload.by, condition: payload.condition },
    ) &&
    same(
      value.exhibits.map(({ number, sha256 }) => ({ number, sha256 })),
      given.value.exhibits.map(({ number, sha256 }) => ({ number, sha256 })),
    ) &&
    same(
      payload.exhibits,
      given.value.exhibits.map(({ number }) => number),
    )
  );
}

/** Whether a receipt that was given is signed by this seat, for what it took over. */
function givenRightly(
  { crypto, log }: Side,
  payload: EventPayload<'receipt.given'>,
  taken: ReadonlyMap<string, EventPayload<'exhibit.taken-over'>>,
): boolean {
  const read = readReceipt(crypto, payload.receipt);
  if (!read || !log.publicKey || !log.opened || !read.signedBy(crypto, log.publicKey)) return false;
  const { value } = read;
  return (
    value.handover === payload.handover &&
    value.publicKey === log.opened.publicKey &&
    value.by.name === log.opened.trainee.name &&
    same(
      value.exhibits.map(({ as }) => as),
      payload.exhibits,
    ) &&
    value.exhibits.every(({ as, number }) => {
      const origin = taken.get(as ?? '')?.origin;
      return (
        origin?.handover === value.handover &&
        origin.number === number &&
        origin.case === value.case &&
        origin.statementSha256 === value.statementSha256
      );
    })
  );
}

/**
 * Holds every hand-over and every receipt against what was signed, and against the copies that lie in the submission for who checks by
 * hand. Returns the paths that the log accounts for.
 */
export async function verifyHandovers(
  crypto: Cryptography,
  bag: SubmissionBag,
  log: ReadLog,
  findings: Findings,
): Promise<Set<string>> {
  const side: Side = { crypto, bag, log };
  const accounted = new Set<string>();
  const given = new Map<string, { sha256: string; value: HandoverStatement } | undefined>();
  const back = new Set<string>();
  const taken = new Map<string, EventPayload<'exhibit.taken-over'>>();

  function tell(
    event: TypedEvent,
    code: string,
    handover: string,
    right: boolean,
    file: string,
    envelope: Envelope,
  ) {
    accounted.add(file);
    const copied = bag.files.get(file)?.sha256 === hexOf(crypto.sha256(canonicalBytes(envelope)));
    const params = { handover, event: event.seq };
    if (!right)
      findings.add('exhibits', 'altered', code, { file: submissionPaths.log, event: event.seq }, params);
    if (!copied) findings.add('exhibits', 'altered', code, { file, event: event.seq }, params);
  }

  for (const event of log.events) {
    const { type, payload } = event;
    if (type === 'exhibit.handed-over') {
      const { handover, statement } = payload;
      const stated = given.has(handover) ? undefined : statedRightly(side, payload);
      given.set(handover, stated);
      tell(event, 'handoverDiffers', handover, !!stated, handoverPath(handover, 'statement'), statement);
      if (stated) checkCheckpoint(side, event, stated.value, findings);
    } else if (type === 'receipt.taken') {
      const { handover, receipt } = payload;
      const right = !back.has(handover) && receiptRight(side, payload, given.get(handover));
      back.add(handover);
      tell(event, 'handoverReceiptDiffers', handover, right, handoverPath(handover, 'receipt'), receipt);
    } else if (type === 'exhibit.taken-over') {
      taken.set(payload.number, payload);
    } else if (type === 'receipt.given') {
      const { handover, receipt } = payload;
      const right = givenRightly(side, payload, taken);
      tell(
        event,
        'handoverReceiptDiffers',
        handover,
        right,
        handoverPath(handover, 'receipt-given'),
        receipt,
      );
    }
  }
  return accounted;
}
