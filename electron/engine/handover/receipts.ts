import { readFile, stat } from 'node:fs/promises';
import type { Envelope } from '../../../core/domain/custody/checkpoint';
import { HirzError } from '../../../core/domain/fault/fault';
import { HandoverReceipt, handoverReceiptType, readReceipt } from '../../../core/domain/handover/receipt';
import { readStatement } from '../../../core/domain/handover/statement';
import { base64Of } from '../../../core/domain/integrity/base64';
import { canonicalBytes, canonicalJson } from '../../../core/domain/integrity/canonical-json';
import { envelopeOf } from '../../../core/domain/integrity/dsse';
import type { OpenCase } from '../case/open-case';
import { nodeCryptography } from '../custody/node-cryptography';
import { writeDurably } from '../storage/durable-file';
import { eventsOf, takenBy } from './case-handovers';

/** No receipt is larger, octets. */
const largest = 2 ** 20;

/** SHA-256 of an exhibit's `exhibit.json` as the giver had it: its own item of the taken exhibit. */
function givenDigest(items: readonly { path: string; sha256: string }[]): string {
  return items.find(({ path }) => path === 'origin/exhibit.json')?.sha256 ?? '';
}

function makeReceipt(open: OpenCase, handover: string, software: string): Envelope {
  const { identity, log, signer } = open;
  if (!signer) throw new HirzError('seatKeyMissing');
  const taken = [...takenBy(open, handover).values()];
  const [first] = taken;
  if (!first) throw new HirzError('handoverUnknown', { params: { handover } });
  const { wall, exerciseTime } = log.stamp();
  const receipt = HandoverReceipt.parse({
    format: 'hirz-handover-receipt',
    version: 1,
    synthetic: true,
    handover,
    statementSha256: first.origin.statementSha256,
    case: first.origin.case,
    by: { role: 'trainee', ...identity.trainee },
    publicKey: base64Of(signer.publicKey),
    condition: first.condition,
    exhibits: taken.map(({ number, origin, items }) => ({
      number: origin.number,
      sha256: givenDigest(items),
      as: number,
    })),
    wall,
    exerciseTime,
    software,
  } satisfies HandoverReceipt);
  return envelopeOf(nodeCryptography, signer, handoverReceiptType, receipt).envelope;
}

/**
 * Writes the signed receipt for what was taken over, and logs it once it is there; asked again, the same one.
 * @throws HirzError `handoverUnknown`, `seatKeyMissing`, or one of the disk's
 */
export async function giveReceipt(
  open: OpenCase,
  handover: string,
  path: string,
  software: string,
): Promise<void> {
  const before = eventsOf(open, 'receipt.given').find(({ payload }) => payload.handover === handover);
  const receipt = before?.payload.receipt ?? makeReceipt(open, handover, software);
  await writeDurably(path, canonicalBytes(receipt));
  if (before) return;
  const taken = [...takenBy(open, handover).values()];
  const [first] = taken;
  if (!first) throw new HirzError('handoverUnknown', { params: { handover } });
  open.log.append('receipt.given', {
    handover,
    exhibits: taken.map(({ number }) => number),
    to: first.origin.from,
    receipt,
  });
}

/**
 * Takes a receipt back into the giver's log: signed by the key that it names, and for what was handed over, exhibit by exhibit.
 * @throws HirzError `receiptUnreadable`, `receiptOfOther`, `receiptDiffers`, `receiptTaken`
 */
export async function takeReceipt(open: OpenCase, file: { path: string; name: string }): Promise<string> {
  const params = { name: file.name };
  let envelope: unknown;
  try {
    const text = (await stat(file.path)).size > largest ? '' : await readFile(file.path, 'utf8');
    envelope = JSON.parse(text);
  } catch (cause) {
    if (cause instanceof SyntaxError) throw new HirzError('receiptUnreadable', { params, cause });
    throw cause;
  }
  const read = readReceipt(nodeCryptography, envelope);
  if (!read) throw new HirzError('receiptUnreadable', { params });
  const { handover, by, condition, exhibits, statementSha256 } = read.value;
  const given = eventsOf(open, 'exhibit.handed-over').find(({ payload }) => payload.handover === handover);
  if (!given) throw new HirzError('receiptOfOther', { params });
  const statement = readStatement(nodeCryptography, given.payload.statement);
  const named = (of: readonly { number: string; sha256: string }[]) =>
    canonicalJson(of.map(({ number, sha256 }) => ({ number, sha256 })));
  if (statement?.sha256 !== statementSha256 || named(statement.value.exhibits) !== named(exhibits))
    throw new HirzError('receiptDiffers', { params });
  if (eventsOf(open, 'receipt.taken').some(({ payload }) => payload.handover === handover))
    throw new HirzError('receiptTaken', { params });
  open.log.append('receipt.taken', {
    handover,
    exhibits: given.payload.exhibits,
    by,
    condition,
    receipt: envelope as Envelope,
  });
  return handover;
}
