import { z } from 'zod';
import { Sha256 } from '../exercise/identifier';
import { bytesOfBase64 } from '../integrity/base64';
import type { Cryptography } from '../integrity/cryptography';
import { Instant } from '../text/instant';
import { HandedNumber, HandoverId, Party, ReceivedCondition } from './party';
import { readPayload, type SignedPayload } from './signed-payload';

/** DSSE payload type of the receipt of a hand-over. */
export const handoverReceiptType = 'application/vnd.hirz.handover-receipt+json';

/** `.hirz-receipt`: that a hand-over was received, by whom, in what condition. A DSSE envelope signed by the receiver's key, which it names. */
export const HandoverReceipt = z.strictObject({
  format: z.literal('hirz-handover-receipt'),
  version: z.literal(1),
  synthetic: z.literal(true),
  handover: HandoverId,
  /** SHA-256 of the payload of the giver's statement. */
  statementSha256: Sha256,
  /** The giver's case. */
  case: z.string(),
  by: Party,
  publicKey: z.base64(),
  condition: ReceivedCondition,
  exhibits: z
    .array(
      z.strictObject({
        number: HandedNumber,
        sha256: Sha256,
        /** The number that it has with the receiver. */
        as: HandedNumber.nullable(),
      }),
    )
    .min(1),
  wall: z.string(),
  /** The receiver's exercise clock; who has none, has null. */
  exerciseTime: Instant.nullable(),
  software: z.string(),
});
export type HandoverReceipt = z.infer<typeof HandoverReceipt>;

/** Reads a receipt from its envelope; undefined where it is none, or not signed by the key that it names. */
export function readReceipt(
  crypto: Cryptography,
  envelope: unknown,
): SignedPayload<HandoverReceipt> | undefined {
  const read = readPayload(crypto, envelope, handoverReceiptType, HandoverReceipt);
  return read?.signedBy(crypto, bytesOfBase64(read.value.publicKey)) ? read : undefined;
}
