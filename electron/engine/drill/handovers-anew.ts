import type { TypedEvent } from '../../../core/domain/custody/event';
import { handoverPath } from '../../../core/domain/handover/handover-paths';
import { handoverReceiptType, readReceipt } from '../../../core/domain/handover/receipt';
import { handoverType, readStatement } from '../../../core/domain/handover/statement';
import { canonicalBytes } from '../../../core/domain/integrity/canonical-json';
import { envelopeOf, type Signer } from '../../../core/domain/integrity/dsse';
import { nodeCryptography } from '../custody/node-cryptography';
import { passingSigner } from '../custody/passing-signer';

/**
 * Signs what a log says of hand-overs anew, entry by entry in the log's order: statements and given receipts by the seat's new key, a
 * receipt that came back by a key in the receiver's stead. Puts the copies that lie beside the log into `files`.
 * @param checkpointAnew SHA-256 of the checkpoint that stands in the place of one by its SHA-256, both of their payloads
 */
export function handoversAnew(
  signer: Signer,
  files: Map<string, Uint8Array>,
  checkpointAnew: (sha256: string) => string | undefined,
): (event: TypedEvent) => TypedEvent {
  const statements = new Map<string, string>();
  const keyOf = (by: Signer) => Buffer.from(by.publicKey).toString('base64');

  function receiptBy(by: Signer, receipt: unknown, statementSha256?: string) {
    const read = readReceipt(nodeCryptography, receipt);
    if (!read) throw new TypeError('A receipt in a log that verifies can be read');
    const value = { ...read.value, publicKey: keyOf(by), ...(statementSha256 && { statementSha256 }) };
    return envelopeOf(nodeCryptography, by, handoverReceiptType, value).envelope;
  }

  return (event) => {
    if (event.type === 'exhibit.handed-over') {
      const { handover, statement } = event.payload;
      const read = readStatement(nodeCryptography, statement);
      if (!read) throw new TypeError('A statement in a log that verifies can be read');
      const checkpointSha256 = checkpointAnew(read.value.checkpointSha256);
      if (checkpointSha256 === undefined) throw new TypeError('A log that verifies has the checkpoint');
      const value = { ...read.value, publicKey: keyOf(signer), checkpointSha256 };
      const { envelope } = envelopeOf(nodeCryptography, signer, handoverType, value);
      statements.set(handover, readStatement(nodeCryptography, envelope)?.sha256 ?? '');
      files.set(handoverPath(handover, 'statement'), canonicalBytes(envelope));
      return { ...event, payload: { ...event.payload, statement: envelope } };
    }
    if (event.type === 'receipt.taken') {
      const { handover, receipt: was } = event.payload;
      const receipt = receiptBy(passingSigner(), was, statements.get(handover));
      files.set(handoverPath(handover, 'receipt'), canonicalBytes(receipt));
      return { ...event, payload: { ...event.payload, receipt } };
    }
    if (event.type === 'receipt.given') {
      const receipt = receiptBy(signer, event.payload.receipt);
      files.set(handoverPath(event.payload.handover, 'receipt-given'), canonicalBytes(receipt));
      return { ...event, payload: { ...event.payload, receipt } };
    }
    return event;
  };
}
