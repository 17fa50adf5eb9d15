import { Checkpoint } from '../custody/checkpoint';
import { checkpointType } from '../custody/envelope-types';
import { bytesOfBase64 } from '../integrity/base64';
import type { Cryptography } from '../integrity/cryptography';
import { readPayload, type SignedPayload } from './signed-payload';
import type { HandoverStatement } from './statement';

/** Reads a checkpoint from its envelope; undefined where it is none. */
export function readCheckpoint(
  crypto: Pick<Cryptography, 'sha256'>,
  envelope: unknown,
): SignedPayload<Checkpoint> | undefined {
  return readPayload(crypto, envelope, checkpointType, Checkpoint);
}

/** Whether a checkpoint is the one that a hand-over's statement names: of its giver's case, signed by its giver's key. */
export function isStated(
  crypto: Cryptography,
  checkpoint: SignedPayload<Checkpoint>,
  statement: HandoverStatement,
): boolean {
  return (
    checkpoint.sha256 === statement.checkpointSha256 &&
    checkpoint.value.origin === statement.case &&
    checkpoint.signedBy(crypto, bytesOfBase64(statement.publicKey))
  );
}
