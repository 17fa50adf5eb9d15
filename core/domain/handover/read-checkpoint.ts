import { Checkpoint } from '../custody/checkpoint';
import { checkpointType } from '../custody/envelope-types';
import type { Cryptography } from '../integrity/cryptography';
import { readPayload, type SignedPayload } from './signed-payload';

/** Reads a checkpoint from its envelope; undefined where it is none. */
export function readCheckpoint(
  crypto: Pick<Cryptography, 'sha256'>,
  envelope: unknown,
): SignedPayload<Checkpoint> | undefined {
  return readPayload(crypto, envelope, checkpointType, Checkpoint);
}
