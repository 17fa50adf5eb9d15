import { bytesOfBase64 } from '../integrity/base64';
import type { Cryptography } from '../integrity/cryptography';
import { openEnvelope } from '../integrity/dsse';
import { bytesOfHex } from '../integrity/hex';
import { leafHash } from '../integrity/merkle';
import { verifyInclusion } from '../integrity/merkle-proof';
import { textOf, utf8Of } from '../text/utf8';
import { Checkpoint } from './checkpoint';
import { checkpointType } from './envelope-types';
import type { TypedEvent } from './event';
import { readLine } from './event-line';
import { EventProof, type ProvenLine } from './proofs';
import type { SeatHolder } from './seat-holder';
import type { Finding } from './verdict';
import { readCanonical } from './verify-parts';
import { witnessCode } from './witness-code';

/** What a proof of one event shows. */
export interface VerifiedProof {
  /** `proven`: the event was in the log that this seat signed. `witnessed`: and somebody wrote down the code of that very state. */
  verdict: 'witnessed' | 'proven' | 'not-proven';
  findings: Finding[];
  /** As far as it could be read. */
  case?: { id: string; trainee: SeatHolder; publicKey: string };
  event?: TypedEvent;
  /** Number of events that the checkpoint covers, and its code. */
  size?: number;
  code?: string;
}

function finding(code: string, params: Finding['params'] = {}): Finding {
  return { code, verdict: 'altered', params, where: {} };
}

function readCheckpoint(envelope: EventProof['checkpoint']) {
  try {
    const { payload, signedBy } = openEnvelope(envelope, checkpointType);
    return { payload, signedBy, value: Checkpoint.parse(JSON.parse(textOf(payload))) };
  } catch {
    return undefined;
  }
}

/**
 * Checks a proof by what it holds alone: event 0 and the event are in the tree of the checkpoint, which is signed by the key of event 0.
 * @param code that somebody wrote down, in the form of `witnessCode`
 */
export function verifyEventProof(crypto: Cryptography, bytes: Uint8Array, code?: string): VerifiedProof {
  const proof = readCanonical(bytes, EventProof);
  const checkpoint = proof && readCheckpoint(proof.checkpoint);
  if (!proof || !checkpoint) return { verdict: 'not-proven', findings: [finding('proofUnreadable')] };
  const { value, payload, signedBy } = checkpoint;
  const { size, root } = value;
  const included = ({ index, line, proof: path }: ProvenLine) =>
    verifyInclusion(crypto, {
      index,
      size,
      leaf: leafHash(crypto, utf8Of(line)),
      proof: path.map(bytesOfHex),
      root: bytesOfHex(root),
    });
  const findings: Finding[] = [];
  const opening = readLine(utf8Of(proof.opening.line));
  const opened =
    opening.ok && opening.event.type === 'case.opened' && proof.opening.index === 0
      ? opening.event.payload
      : undefined;
  if (!opened || opened.case !== value.origin || !included(proof.opening))
    findings.push(finding('proofOpeningDiffers'));
  const read = readLine(utf8Of(proof.event.line));
  const event = read.ok && read.event.seq === proof.event.index ? read.event : undefined;
  if (!event || !included(proof.event))
    findings.push(finding('proofEventDiffers', { event: proof.event.index }));
  if (opened && !signedBySeat(crypto, signedBy, opened.publicKey)) findings.push(finding('proofNotBySeat'));
  const here = witnessCode(crypto, payload);
  if (code !== undefined && code !== here) findings.push(finding('proofWitnessDiffers', { code }));
  return {
    verdict: findings.length > 0 ? 'not-proven' : code === undefined ? 'proven' : 'witnessed',
    findings,
    ...(opened ? { case: { id: opened.case, trainee: opened.trainee, publicKey: opened.publicKey } } : {}),
    ...(event ? { event } : {}),
    size,
    code: here,
  };
}

function signedBySeat(
  crypto: Cryptography,
  signedBy: (crypto: Cryptography, publicKey: Uint8Array) => boolean,
  publicKey: string,
): boolean {
  try {
    return signedBy(crypto, bytesOfBase64(publicKey));
  } catch {
    return false;
  }
}
